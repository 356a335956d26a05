import { ReadyAnswer } from '../../http/ready-answer';
import { KeptAnswers } from './kept-answers';

describe('kept answers', () => {
  const made: string[] = [];
  const making =
    (text: string, length = 0) =>
    (): Promise<ReadyAnswer> => {
      made.push(text);
      return Promise.resolve(new ReadyAnswer(Buffer.from(text.padEnd(length))));
    };
  const textOf = async (answer: Promise<ReadyAnswer>) => (await answer).bytes.toString().trim();
  beforeEach(() => made.splice(0));

  it('are made once for all who ask at the same time and afterwards', async () => {
    const kept = new KeptAnswers();
    const asked = [kept.of('table', '1', making('a')), kept.of('table', '1', making('b'))];
    expect(await Promise.all(asked.map(textOf))).toEqual(['a', 'a']);
    expect(await textOf(kept.of('table', '1', making('c')))).toBe('a');
    expect(made).toEqual(['a']);
  });

  it('are made anew in another edition, also while the old one is still being made', async () => {
    const kept = new KeptAnswers();
    const old = kept.of('table', '1', making('old'));
    expect(await textOf(kept.of('table', '2', making('new')))).toBe('new');
    expect(await textOf(old)).toBe('old');
    expect(await textOf(kept.of('table', '2', making('newer')))).toBe('new');
  });

  it('are apart by their key', async () => {
    const kept = new KeptAnswers();
    expect(await textOf(kept.of('one', '1', making('a')))).toBe('a');
    expect(await textOf(kept.of('two', '1', making('b')))).toBe('b');
  });

  it('are tried again after they could not be made', async () => {
    const kept = new KeptAnswers();
    await expect(kept.of('table', '1', () => Promise.reject(new Error('down')))).rejects.toThrow('down');
    expect(await textOf(kept.of('table', '1', making('a')))).toBe('a');
  });

  it('make room for one another, the one not used for longest first', async () => {
    const kept = new KeptAnswers(100_000);
    for (const key of ['a', 'b']) await kept.of(key, '1', making(key, 25_000));
    await kept.of('a', '1', making('again', 25_000));
    await kept.of('c', '1', making('c', 25_000));
    for (const key of ['a', 'c', 'b']) await kept.of(key, '1', making(`${key} anew`, 25_000));
    expect(made).toEqual(['a', 'b', 'c', 'b anew']);
  });

  it('never hold one that is larger than all room', async () => {
    const kept = new KeptAnswers(10_000);
    await kept.of('small', '1', making('small'));
    await kept.of('large', '1', making('large', 20_000));
    await kept.of('large', '1', making('large anew', 20_000));
    expect(made).toEqual(['small', 'large', 'large anew']);
  });
});
