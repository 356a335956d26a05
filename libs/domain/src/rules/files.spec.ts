import {
  cleanFileName,
  type FileKind,
  fileKinds,
  kindByName,
  MAX_FILE_BYTES,
  roomFor,
  whyNotUpload,
} from './files';

describe('cleanFileName', () => {
  it.each([
    ['Pārskats par 2026. gadu.pdf', 'Pārskats par 2026. gadu.pdf'],
    ['../../etc/passwd.txt', 'passwd.txt'],
    ['C:\\Users\\x\\akts.pdf', 'akts.pdf'],
    ['..\\..\\akts.pdf', 'akts.pdf'],
    ['/', ''],
    ['...', ''],
    ['.htaccess', 'htaccess'],
    ['a\u0000b\u0007\r\nX: y.pdf', 'ab X_ y.pdf'],
    ['faktura\u202Efdp.exe', 'fakturafdp.exe'],
    ['a\u200B\uFEFFb.pdf', 'ab.pdf'],
    ['a<b>"c"|?*.csv', 'a_b__c____.csv'],
    ['Sa\u0304raksts.txt', 'Sāraksts.txt'],
    ['  a   b .txt . ', 'a b.txt'],
    ['\ud800x.pdf', 'x.pdf'],
  ])('makes of %j %j', (given, clean) => {
    expect(cleanFileName(given)).toBe(clean);
  });

  it('shortens the name and keeps its ending', () => {
    const name = cleanFileName(`${'ā'.repeat(300)}.pdf`);
    expect([[...name].length, name.endsWith('ā.pdf')]).toEqual([120, true]);
    expect([...cleanFileName('𝒳'.repeat(300))]).toHaveLength(120);
  });

  it('changes nothing that is clean already', () => {
    for (const name of ['a.pdf', 'C:\\x\\..\\y z.csv', `${'b'.repeat(500)}.docx`, '🧾 rēķins.png'])
      expect(cleanFileName(cleanFileName(name))).toBe(cleanFileName(name));
  });
});

describe('kindByName', () => {
  const all = Object.keys(fileKinds) as FileKind[];
  it('goes by the last ending, whatever its case', () => {
    expect(kindByName('a.PDF', all)).toBe('application/pdf');
    expect(kindByName('a.jpeg', ['image/jpeg'])).toBe('image/jpeg');
    expect(kindByName('a.pdf.exe', all)).toBeNull();
    expect(kindByName('a.docx', ['application/pdf'])).toBeNull();
  });

  it('asks for something before the ending', () => {
    expect(['pdf', '.pdf', ''].map((name) => kindByName(name, all))).toEqual([null, null, null]);
  });
});

describe('whyNotUpload', () => {
  it('says what can be seen without looking into the file', () => {
    expect(whyNotUpload({ name: 'a.pdf', size: MAX_FILE_BYTES })).toBeNull();
    expect(whyNotUpload({ name: 'a.pdf', size: MAX_FILE_BYTES + 1 })).toBe('fileTooLarge');
    expect(whyNotUpload({ name: 'a.pdf', size: 0 })).toBe('fileEmpty');
    expect(whyNotUpload({ name: 'a.svg', size: 1 })).toBe('fileType');
  });
});

describe('roomFor', () => {
  const row = (id: string, more: object = {}) => ({
    id,
    named: false,
    submitted: false,
    old: false,
    ...more,
  });

  it('counts what the answer holds and what was just uploaded for it', () => {
    const stored = [row('c'), row('b', { named: true }), row('a', { named: true })];
    expect(roomFor(stored, ['a', 'b'], 4)).toEqual({ full: false, stale: [] });
    expect(roomFor(stored, ['a', 'b'], 3)).toEqual({ full: true, stale: [] });
  });

  it('does not count what was taken out of the answer or only stands in a submission', () => {
    const stored = [row('c', { named: true }), row('b', { named: true, submitted: true }), row('a')];
    expect(roomFor(stored, [], 2)).toEqual({ full: false, stale: [] });
    expect(roomFor(stored, [], 1)).toEqual({ full: true, stale: [] });
  });

  it('lets go of what nobody named in time and of what was taken out long before', () => {
    const out = ['f', 'e', 'd'].map((id) => row(id, { named: true, old: true }));
    const stored = [...out, row('c', { old: true }), row('b', { named: true, submitted: true, old: true })];
    expect(roomFor(stored, [], 2)).toEqual({ full: false, stale: ['d', 'c'] });
  });
});
