// The funnel taken apart: a small chart and a line of the table for each platform, placement or campaign.
import {element} from './dom.js';
import {drawFunnel, largestBar} from './funnel-chart.js';
import {cellsOf, nameOf} from './funnel-words.js';
import {largest, rowsBy} from './funnel.js';

/** More would be neither read nor drawn in time; the table has what is left over in one line. */
const [MOST_CHARTS, MOST_ROWS] = [6, 20];

/** Draws the groups of a form's dimension into a list and a table, whose head names its columns. Returns what does so. */
export function useGroups(form, list, table) {
  const columns = [...table.tHead.rows[0].cells].slice(1).map(({dataset}) => dataset.cell);
  const headed = (...words) => element('th', {scope: 'row'}, element('bdi', {}, ...words));
  const line = (head, row) => {
    const cells = cellsOf(row);
    return element('tr', {}, head, ...columns.map((name) => element('td', {textContent: cells[name]})));
  };

  return function draw(entries) {
    const {value: dimension} = form.elements.by;
    const known = (name) => (name ? nameOf(name) : `no ${dimension}`);
    const {shown, others, rest} = largest(rowsBy(entries, dimension), MOST_ROWS);

    table.tHead.rows[0].cells[0].textContent = `${dimension[0].toUpperCase()}${dimension.slice(1)}`;
    table.tBodies[0].replaceChildren(
      ...shown.map(([name, row]) => line(headed(known(name)), row)),
      ...(others ? [line(headed(`${others} more`), rest)] : []),
      ...(shown.length ? [] : [element('tr', {}, element('td', {colSpan: columns.length + 1}, 'Nothing yet'))]),
    );

    const charts = shown.slice(0, MOST_CHARTS);
    const most = largestBar(charts.map(([, row]) => row));
    list.replaceChildren(
      ...charts.map(([name, row]) => {
        const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
        svg.setAttribute('class', 'funnel');
        svg.setAttribute('role', 'img');
        drawFunnel(svg, known(name), row, most);
        const caption = element('figcaption', {}, element('bdi', {}, known(name)));
        return element('li', {className: 'card'}, element('figure', {}, caption, svg));
      }),
    );
  };
}
