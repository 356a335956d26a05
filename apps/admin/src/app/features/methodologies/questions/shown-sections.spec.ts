import type { Methodology } from '@briedums/methodology';
import { shownSections } from './shown-sections';

const base = { source: 'self', required: true, effort: 3, recommendations: [] };
const one = (id: string, more: object) => ({ ...base, id, code: id.toUpperCase(), type: 'yesNo', ...more });

const methodology = {
  sections: [
    {
      id: 'com',
      subsections: [
        {
          id: 'web',
          questions: [
            one('com01', { text: { lv: 'Vai ir tīmekļvietne?', en: 'Is there a website?' } }),
            one('com02', { text: { lv: 'Vērtējums', en: 'Rating' }, source: 'expert' }),
          ],
        },
        {
          id: 'media',
          questions: [
            one('com03', {
              type: 'group',
              text: { lv: 'Konti', en: 'Accounts' },
              questions: [one('com03_url', { text: { lv: 'Konta adrese', en: 'Address' } })],
            }),
          ],
        },
      ],
    },
    { id: 'int', subsections: [{ id: 'staff', questions: [one('int01', { text: { lv: 'Darbinieki' } })] }] },
  ],
} as unknown as Methodology;

const all = { search: '', section: '', source: '', scored: '' };
const scored = new Set(['com01', 'com03']);
const idsOf = (filter: object): string[] =>
  shownSections(methodology, { ...all, ...filter }, (id) => scored.has(id)).flatMap((s) =>
    s.subsections.flatMap((b) => b.questions.map((q) => q.id)),
  );

describe('shownSections', () => {
  it('shows everything without a filter, and counts what a section has', () => {
    expect(idsOf({})).toEqual(['com01', 'com02', 'com03', 'int01']);
    const [com] = shownSections(methodology, { ...all, search: 'com02' }, (id) => scored.has(id));
    expect(com).toMatchObject({ questions: 3, scored: 2 });
  });

  it('finds words in any language, without diacritics, also in the questions of a row', () => {
    expect(idsOf({ search: 'timeklvietne' })).toEqual(['com01']);
    expect(idsOf({ search: 'rating' })).toEqual(['com02']);
    expect(idsOf({ search: 'konta adrese' })).toEqual(['com03']);
  });

  it('finds codes', () => {
    expect(idsOf({ search: 'COM03_URL' })).toEqual(['com03']);
  });

  it('leaves out sections and subsections with nothing to show', () => {
    const shown = shownSections(methodology, { ...all, search: 'com03' }, () => false);
    expect(shown.map((s) => s.section.id)).toEqual(['com']);
    expect(shown[0]?.subsections.map((b) => b.subsection.id)).toEqual(['media']);
  });

  it('keeps one section, one source, and the scored or the unscored', () => {
    expect(idsOf({ section: 'int' })).toEqual(['int01']);
    expect(idsOf({ source: 'expert' })).toEqual(['com02']);
    expect(idsOf({ scored: 'yes' })).toEqual(['com01', 'com03']);
    expect(idsOf({ scored: 'no' })).toEqual(['com02', 'int01']);
  });
});
