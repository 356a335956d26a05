import { readDocument } from './read-document';

const header = {
  format: 'briedums-methodology/1',
  id: 'small',
  version: '1',
  title: { lv: 'Maza metodika', en: 'Small methodology' },
  institutionKind: 'state',
};

describe('readDocument', () => {
  it('takes blanks for nothing', () => {
    expect(readDocument(' \n ')).toEqual({ state: 'empty' });
  });

  it('says the line where the text stops being JSON', () => {
    const read = readDocument('{\n  "id": "a",\n  "version" "1"\n}');
    expect(read).toMatchObject({ state: 'unreadable', line: 3 });
  });

  it('says the last line of a text that was cut', () => {
    expect(readDocument('{\n  "id":')).toEqual({ state: 'unreadable', line: 2, column: 8 });
  });

  it('reads what an unfinished document says of itself, and tells what is missing', () => {
    const read = readDocument(`\ufeff${JSON.stringify(header)}`);
    expect(read).toMatchObject({ state: 'read', header: { id: 'small', institutionKind: 'state' } });
    const paths = read.state === 'read' ? read.problems.map((p) => p.path) : [];
    expect(paths).toContain('/sections');
  });

  it('finds no header in JSON that is no methodology', () => {
    const read = readDocument('[1, 2]');
    expect(read).toMatchObject({ state: 'read', header: null });
    expect(read.state === 'read' && read.problems.length).toBeGreaterThan(0);
  });
});
