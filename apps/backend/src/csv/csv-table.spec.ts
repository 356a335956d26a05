import { readCsv } from './csv-table';

const columns = { required: ['name', 'kind'], optional: ['region'] };

describe('readCsv', () => {
  it('reads commas, semicolons and tabs, with or without a byte order mark', () => {
    for (const mark of [',', ';', '\t']) {
      const table = readCsv(`\uFEFFname${mark}kind\r\nĀdaži${mark}state\r\n`, columns);
      expect(table).toEqual({
        columns: ['name', 'kind'],
        rows: [{ line: 2, cells: { name: 'Ādaži', kind: 'state' } }],
        problems: [],
      });
    }
  });

  it('counts lines as an editor does, also past blank lines and quoted line breaks', () => {
    const { rows } = readCsv('name,kind\n\n"a\nb",state\nc,state\n', columns);
    expect(rows.map(({ line }) => line)).toEqual([3, 5]);
  });

  it('takes a blank cell for no value', () => {
    expect(readCsv('name,kind,region\na,state,  \n', columns).rows[0]?.cells['region']).toBeNull();
  });

  it('names every column that is missing, unknown or repeated', () => {
    const { problems } = readCsv('name,name,colour\na,b,c\n', columns);
    expect(problems.map(({ code, column, line }) => [code, column, line])).toEqual([
      ['missingColumn', 'kind', 1],
      ['repeatedColumn', 'name', 1],
      ['unknownColumn', 'colour', 1],
    ]);
  });

  it('tells a line with too many or too few cells, a broken quote and a file without lines', () => {
    expect(readCsv('name,kind\na,state,x\nb\n', columns).problems).toMatchObject([
      { line: 2, code: 'wrongNumberOfCells' },
      { line: 3, code: 'wrongNumberOfCells' },
    ]);
    expect(readCsv('name,kind\n"a,state\n', columns).problems).toMatchObject([{ code: 'malformed' }]);
    expect(readCsv('name,kind\n', columns).problems).toMatchObject([{ code: 'empty' }]);
    expect(readCsv('   ', columns).problems).toMatchObject([{ code: 'empty' }]);
  });
});
