// Tabs as the ARIA Authoring Practices have them: one stop for the Tab key, arrows go from one to the next and open it.

/** The step an arrow makes; up and down are left to scrolling. */
const stepOf = (key, rightToLeft) => ({ArrowRight: rightToLeft ? -1 : 1, ArrowLeft: rightToLeft ? 1 : -1})[key];

export function useTabs(list) {
  const tabs = [...list.querySelectorAll('[role=tab]')];
  const open = (chosen) => {
    for (const tab of tabs) {
      tab.ariaSelected = String(tab === chosen);
      tab.tabIndex = tab === chosen ? 0 : -1;
      document.getElementById(tab.getAttribute('aria-controls')).hidden = tab !== chosen;
    }
  };
  list.addEventListener('click', ({target}) => tabs.includes(target) && open(target));
  list.addEventListener('keydown', (event) => {
    const step = stepOf(event.key, getComputedStyle(list).direction === 'rtl');
    const goal = {Home: tabs[0], End: tabs.at(-1)}[event.key];
    if (!step && !goal) return;
    event.preventDefault();
    const next = goal ?? tabs[(tabs.indexOf(event.target) + step + tabs.length) % tabs.length];
    next.focus();
    open(next);
  });
}
