import { csvRows } from './csv-rows';

describe('csvRows', () => {
  it('reads commas, semicolons and tabs', () => {
    for (const mark of [',', ';', '\t']) {
      expect(csvRows(`name${mark}com\r\nĀdaži${mark}56\r\n`)).toEqual([
        ['name', 'com'],
        ['Ādaži', '56'],
      ]);
    }
  });

  it('keeps marks, line breaks and quotes inside quoted cells', () => {
    expect(csvRows('name,com\n"SIA ""A, B""\nfiliāle",1')).toEqual([
      ['name', 'com'],
      ['SIA "A, B"\nfiliāle', '1'],
    ]);
  });

  it('leaves out blank lines and a byte order mark, and keeps blank cells', () => {
    expect(csvRows('\ufeffname,com,od\n\na,,3\n\n')).toEqual([
      ['name', 'com', 'od'],
      ['a', '', '3'],
    ]);
  });

  it('gives nothing for nothing and shows a broken quote as it is', () => {
    expect(csvRows('  ')).toEqual([]);
    expect(csvRows('a,b\n"x,1')).toEqual([['a', 'b'], ['x,1']]);
  });
});
