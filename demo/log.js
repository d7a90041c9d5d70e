// Writes every event of the page into the table, newest first, in the columns that its head names.
const log = document.querySelector('#log');
const columns = [...log.tHead.rows[0].cells].map(({textContent}) => textContent);

for (const type of ['share-intent', 'share-outcome', 'tag-change']) {
  document.addEventListener(type, ({detail}) => {
    const row = log.tBodies[0].insertRow(0);
    for (const column of columns) row.insertCell().textContent = column === 'event' ? type : (detail[column] ?? '');
  });
}
