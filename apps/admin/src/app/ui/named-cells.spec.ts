import { nameCells } from './named-cells';

const named = (header: string, rows: string): (string | undefined)[][] => {
  const table = document.createElement('table');
  table.innerHTML = `<thead><tr>${header}</tr></thead><tbody>${rows}</tbody>`;
  nameCells(table);
  return [...table.tBodies[0]!.rows].map((row) => [...row.cells].map((cell) => cell.dataset['name']));
};

describe('the cells of a table', () => {
  it('tell their column as it is seen, but for the one that names the row', () => {
    const header = '<th>Name</th><th>COM<span class="bd-hidden"> Communication</span></th>';
    expect(named(header, '<tr><th>Ādaži</th><td>3</td></tr>')).toEqual([[undefined, 'COM']]);
  });

  it('tell it also where the row above reaches down', () => {
    const header = '<th>Name</th><th>Person</th><th>State</th>';
    const rows = '<tr><th rowspan="2">Ādaži</th><td>A</td><td>1</td></tr><tr><td>B</td><td>2</td></tr>';
    expect(named(header, rows)).toEqual([
      [undefined, 'Person', 'State'],
      ['Person', 'State'],
    ]);
  });

  it('tell it in the foot of the table too', () => {
    const table = document.createElement('table');
    table.innerHTML = `<thead><tr><th>Name</th><th>Weight</th></tr></thead>
      <tfoot><tr><th>Total</th><td>100</td></tr></tfoot>`;
    nameCells(table);
    expect(table.tFoot?.querySelector('td')?.dataset['name']).toBe('Weight');
  });
});
