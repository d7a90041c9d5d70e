// Writes every event of the page into the table, newest first.
const log = document.querySelector('#log');
const columns = ['platform', 'outcome', 'trigger', 'steps', 'elapsed', 'placement'];

for (const type of ['share-intent', 'share-outcome']) {
  document.addEventListener(type, ({detail}) => {
    const row = log.insertRow(0);
    for (const text of [type, ...columns.map((column) => detail[column] ?? '')]) row.insertCell().textContent = text;
  });
}
