import type { FileQuestion, KnownFile, Upload } from '@briedums/web';
import { UploadQueue, type UploadParts } from './upload-queue';

const question = { id: 'q', type: 'file', maxFiles: 5 } as FileQuestion;
const file = (name: string) => new File(['x'], name);
const settle = () => new Promise((resolve) => setTimeout(resolve));

/** A queue whose uploads end when the test says so. */
function queue() {
  const sent: string[] = [];
  const stored: string[] = [];
  const failed: Upload[] = [];
  const open: { done: () => void; fail: (error: unknown) => void; progress: (share: number) => void }[] = [];
  const send: UploadParts['send'] = ({ file: { name } }, progress, signal) =>
    new Promise<KnownFile>((resolve, reject) => {
      sent.push(name);
      signal.addEventListener('abort', () => reject(signal.reason));
      open.push({ done: () => resolve({ id: name, name, size: 1 }), fail: reject, progress });
    });
  const uploads = new UploadQueue({
    send,
    stored: (_, { name }) => stored.push(name),
    reason: (error) => ({ why: String(error), repeatable: error !== 'no' }),
    failed: (upload) => failed.push(upload),
  });
  return { uploads, sent, stored, failed, open };
}

describe('uploads', () => {
  it('go one after another, and each is forgotten when it is stored', async () => {
    const { uploads, sent, stored, open } = queue();
    for (const name of ['a', 'b']) uploads.add({ question, file: file(name) });
    expect([sent, uploads.count()]).toEqual([['a'], 2]);
    expect(uploads.of('q').map(({ state }) => state)).toEqual(['sending', 'waiting']);
    open[0]?.progress(0.5);
    expect(uploads.of('q')[0]?.share).toBe(0.5);
    open[0]?.done();
    await settle();
    expect([sent, stored]).toEqual([['a', 'b'], ['a']]);
    open[1]?.done();
    await settle();
    expect([stored, uploads.of('q'), uploads.count()]).toEqual([['a', 'b'], [], 0]);
  });

  it('that fail say why and stay to be repeated, and the next ones go on', async () => {
    const { uploads, sent, stored, failed, open } = queue();
    for (const name of ['a', 'b']) uploads.add({ question, file: file(name) });
    open[0]?.fail('offline');
    await settle();
    open[1]?.done();
    await settle();
    const [left] = uploads.of('q');
    expect(left).toMatchObject({ name: 'a', state: 'failed', why: 'offline', repeatable: true });
    expect([stored, failed.length, uploads.count()]).toEqual([['b'], 1, 0]);
    uploads.repeat(left?.key ?? 0);
    expect(uploads.of('q')[0]).toMatchObject({ state: 'sending', share: 0, why: '' });
    open[2]?.done();
    await settle();
    expect([sent, stored]).toEqual([
      ['a', 'b', 'a'],
      ['b', 'a'],
    ]);
  });

  it('that are refused beforehand are shown and never sent', () => {
    const { uploads, sent, failed } = queue();
    uploads.add({ question, file: file('a') }, 'too large');
    expect([sent, failed.length]).toEqual([[], 1]);
    expect(uploads.of('q')[0]).toMatchObject({ state: 'failed', why: 'too large', repeatable: false });
    expect(uploads.of('other')).toEqual([]);
  });

  it('that are dismissed stop without a word, and the next ones go on', async () => {
    const { uploads, sent, stored, failed, open } = queue();
    for (const name of ['a', 'b', 'c']) uploads.add({ question, file: file(name) });
    const [a, b] = uploads.of('q');
    uploads.dismiss(b?.key ?? 0);
    uploads.dismiss(a?.key ?? 0);
    await settle();
    expect([sent, failed]).toEqual([['a', 'c'], []]);
    open[1]?.done();
    await settle();
    expect(stored).toEqual(['c']);
  });

  it('all end when the questionnaire is left', async () => {
    const { uploads, sent, stored } = queue();
    for (const name of ['a', 'b']) uploads.add({ question, file: file(name) });
    uploads.stopAll();
    await settle();
    expect([sent, stored, uploads.of('q')]).toEqual([['a'], [], []]);
  });
});
