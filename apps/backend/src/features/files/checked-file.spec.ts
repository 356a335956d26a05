import { refusedSamples, samples } from '../../testing/file-samples';
import { checkFile } from './checked-file';

const check = (name: string, content: Uint8Array) => checkFile(name, Buffer.from(content));
const kinds: [string, keyof typeof samples, string][] = [
  ['Akts.PDF', 'pdf', 'application/pdf'],
  ['a.png', 'png', 'image/png'],
  ['a.jpg', 'jpeg', 'image/jpeg'],
  ['a.jpeg', 'jpeg', 'image/jpeg'],
  ['a.docx', 'docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['a.xlsx', 'xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['a.odt', 'odt', 'application/vnd.oasis.opendocument.text'],
  ['a.ods', 'ods', 'application/vnd.oasis.opendocument.spreadsheet'],
  ['a.csv', 'csv', 'text/csv'],
  ['vecs.csv', 'legacyCsv', 'text/csv'],
  ['vecs.txt', 'legacyCsv', 'text/plain'],
  ['a.txt', 'csv', 'text/plain'],
];

describe('checkFile', () => {
  it.each(kinds)('takes %s for what its content is', async (name, sample, mediaType) => {
    expect(await check(name, samples[sample])).toEqual({ name, mediaType });
  });

  it.each(Object.entries(refusedSamples))('refuses %s, whatever its name', async (_, content) => {
    for (const name of ['a.pdf', 'a.docx', 'a.txt', 'a.svg'])
      await expect(check(name, content)).rejects.toMatchObject({ status: 415, code: 'fileType' });
  });

  it.each([
    ['a script as a PDF', 'a.pdf', Buffer.from('#!/bin/sh\nrm -rf /\n'), '.csv, .txt'],
    ['a script as itself', 'a.sh', Buffer.from('#!/bin/sh\n'), '.csv, .txt'],
    ['a PDF as a picture', 'a.png', samples.pdf, '.pdf'],
    ['a document as a table', 'a.xlsx', samples.docx, '.docx'],
    ['a name with a second ending', 'a.pdf.html', samples.pdf, '.pdf'],
    ['a name that is only an ending', '../.jpg', samples.jpeg, '.jpg, .jpeg'],
  ])('refuses %s and says how the name must end', async (_, name, content, endings) => {
    await expect(check(name, content)).rejects.toMatchObject({
      status: 422,
      code: 'fileName',
      detail: { params: { endings } },
    });
  });

  it('refuses an empty file', async () => {
    await expect(check('a.txt', new Uint8Array())).rejects.toMatchObject({ status: 422, code: 'fileEmpty' });
  });

  it('keeps the clean name', async () => {
    expect((await check('C:\\mape\\..\\a\u202Eb\u0000.txt', samples.csv)).name).toBe('ab.txt');
  });
});
