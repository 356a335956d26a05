import type { RowQuestion } from '@briedums/methodology';
import { rowName } from './row-title';
import type { QuestionOf } from './values';

const words = (lv: string) => ({ lv, en: `${lv} (en)` });
const service = {
  id: 'service',
  type: 'single',
  options: [
    { id: 'birth', text: words('Dzimšana') },
    { id: 'other', text: words('Cits pakalpojums') },
  ],
};
const other = { id: 'other_name', type: 'text' };
const remark = { id: 'remark', type: 'text' };
const story = { id: 'story', type: 'text', long: true };

const nameIn = (row: Record<string, string>, questions: object[], key?: string, hidden: string[] = []) =>
  rowName(
    { key, questions } as unknown as QuestionOf<'group'>,
    row,
    (q: RowQuestion) => !hidden.includes(q.id),
  )?.lv ?? null;

describe('the name of a row', () => {
  const questions = [service, other, remark];

  it('is the answer to its key, in words', () => {
    expect(nameIn({ service: 'birth' }, questions, 'service')).toBe('Dzimšana');
    expect(nameIn({ service: 'birth', remark: 'Steidzami' }, questions, 'service')).toBe('Dzimšana');
  });

  it('is the text that says which other one is meant, as long as that is asked', () => {
    const row = { service: 'other', other_name: 'Kapi' };
    expect(nameIn(row, questions, 'service')).toBe('Kapi');
    expect(nameIn(row, questions, 'service', ['other_name'])).toBe('Cits pakalpojums');
  });

  it('is the first short text answered where there is no key', () => {
    expect(nameIn({ story: 'Garš', remark: 'Otrs' }, [story, other, remark])).toBe('Otrs');
  });

  it('is missing while nothing names it', () => {
    expect(nameIn({}, questions, 'service')).toBeNull();
    expect(nameIn({ service: 'gone' }, questions, 'service')).toBeNull();
    expect(nameIn({ remark: '' }, questions, 'service')).toBeNull();
  });
});
