import en from './i18n/en.json';
import lv from './i18n/lv.json';
import { speechOf } from './speech';

type Texts = Record<string, Record<string, string | string[]>>;
const entries = (texts: Texts) =>
  Object.entries(texts).flatMap(([area, own]) =>
    Object.entries(own).map(([name, text]) => [`${area}.${name}`, text] as const),
  );
/** What the other language must have, too: the name, what is filled in, how many columns. */
const shapeOf = ([name, text]: readonly [string, string | string[]]) =>
  typeof text === 'string' ? [name, (text.match(/\{\w+\}/g) ?? []).sort()] : [name, text.length];

describe('the words of the command line', () => {
  it('are complete in both languages, with the same columns and the same places to fill in', () => {
    expect(entries(lv).map(shapeOf)).toEqual(entries(en).map(shapeOf));
    for (const [, text] of [...entries(lv), ...entries(en)])
      expect([text].flat().every((word) => word.trim() !== '')).toBe(true);
  });

  it('take what is filled in as it is, whatever signs it holds', () => {
    const condition = "q == '$& {n}'";
    expect(speechOf('en').word('crosstab.filter', { condition })).toBe(`Only those for whom: ${condition}`);
  });

  it('write decimals as the language does, half-up, and a dash for none', () => {
    const [latvian, english] = [speechOf('lv'), speechOf('en')];
    expect([latvian.number('121/2', 0), latvian.number('1/8', 2), latvian.number(null)]).toEqual([
      '61',
      '0,13',
      '–',
    ]);
    expect([english.number('1/8', 2), english.decimal('56.8'), latvian.decimal('56.8')]).toEqual([
      '0.13',
      '56.8',
      '56,8',
    ]);
  });

  it('give another language where a version lacks this one', () => {
    expect(speechOf('en').of({ lv: 'Jā' })).toBe('Jā');
    expect(speechOf('lv').of({ lv: 'Jā', en: 'Yes' })).toBe('Jā');
  });
});
