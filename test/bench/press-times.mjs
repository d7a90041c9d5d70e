/** Milliseconds for a thousand presses, their outcomes with them. The page stops the links, or there would be a thousand tabs. */
function timeOf(tab, stubbed) {
  return tab.evaluate(async (quiet) => {
    const bar = Object.assign(document.createElement('share-bar'), {platforms: 'x'});
    document.body.append(bar);
    await bar.updateComplete;
    if (quiet) bar.dispatchEvent = () => true;
    const start = performance.now();
    for (let i = 0; i < 1000; i++) bar.share('x');
    await new Promise((resolve) => setTimeout(resolve));
    const time = performance.now() - start;
    bar.remove();
    return time;
  }, stubbed);
}

/** The same of a bar that nobody listens to, and of one that sends no events, round by round. */
export async function pressTimes(browser, url, rounds) {
  const tab = await browser.newPage();
  await tab.goto(url);
  await tab.evaluate(() => window.addEventListener('click', (event) => event.preventDefault()));
  const times = {told: [], stubbed: []};
  // Once for the files that a first press fetches.
  for (let round = -1; round < rounds; round++) {
    const [told, stubbed] = [await timeOf(tab, false), await timeOf(tab, true)];
    if (round < 0) continue;
    times.told.push(told);
    times.stubbed.push(stubbed);
  }
  await tab.close();
  return times;
}
