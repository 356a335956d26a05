import { byWorth, enough, type Recommendation } from './advice-order';

const item = (
  questionId: string,
  gainIndex: string | null,
  effort: number,
  gainSection = '1',
): Recommendation => ({
  questionId,
  sectionId: 'cs',
  text: { lv: '', en: '' },
  effort,
  gainSection,
  gainIndex,
});

describe('order of advice', () => {
  it('puts most gain per effort first', () => {
    const items = byWorth([item('a', '1.0', 5), item('b', '0.9', 1), item('c', '2.0', 4)]);
    expect(items.map((i) => i.questionId)).toEqual(['b', 'c', 'a']);
  });

  it('orders by the section where there is no index', () => {
    const items = byWorth([item('a', null, 1, '2.0'), item('b', null, 1, '3.0')]);
    expect(items.map((i) => i.questionId)).toEqual(['b', 'a']);
  });

  it('tells how many of the first are enough for the next level', () => {
    const items = [item('a', '1.5', 1), item('b', '1.0', 1), item('c', '0.5', 1)];
    expect(enough(items, '2.5')).toBe(2);
    expect(enough(items, '1')).toBe(1);
    expect(enough(items, '9')).toBeNull();
    expect(enough([], '1')).toBeNull();
  });
});
