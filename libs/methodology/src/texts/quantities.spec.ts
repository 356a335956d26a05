import { fillQuantities } from './quantities';

const both = { lv: '{sum} pret {total}', en: '{sum} against {total}' };

describe('fillQuantities', () => {
  it('writes numbers as each language does: decimal mark, thousands apart', () =>
    expect(fillQuantities(both, { sum: '16812', total: '1234567.5' })).toEqual({
      lv: '16\u00a0812 pret 1\u00a0234\u00a0567,5',
      en: '16,812 against 1,234,567.5',
    }));

  it('keeps four digits together in Latvian only', () =>
    expect(fillQuantities(both, { sum: '1480', total: '-0.25' })).toEqual({
      lv: '1480 pret −0,25',
      en: '1,480 against −0.25',
    }));

  it('leaves dates, fractions and ids as they are written', () => {
    const sentence = { lv: '{min} {max} {row}', en: '{min} {max} {row}' };
    const params = { min: '2026-01-01', max: '1/3', row: '10000' };
    expect(fillQuantities(sentence, params)).toEqual({
      lv: '2026-01-01 1/3 10000',
      en: '2026-01-01 1/3 10000',
    });
  });
});
