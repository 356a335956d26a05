import { checksOf, given, institution, town } from './testing/engines';
import type { Values } from './testing/engines';

describe('checks of the general, communication, customer service and open data sections', () => {
  it.each<[string, Values]>([
    ['g01_correction', { g01: 'no' }],
    ['g04_reason', { g04: { od: 'no' } }],
    ['com07_count', { com07: 'none', com08: { websites: { count: '1' } } }],
    ['com07_count', { com07: 'one', com08: { websites: { count: '0' } } }],
    ['com07_count', { com07: 'several', com08: { websites: { count: '1' } } }],
    ['com03_fewer', { com01: ['facebook', 'youtube'], com03: [{ com03_url: 'https://example.lv/' }] }],
    ['cs06_not_measured', { cs04: 'no', cs06: 'yes' }],
    ['cs08_no_offer', { cs08: 'all', cs09: ['none'] }],
    ['cs17_all_and_part', { cs17: ['all', 'part'] }],
    ['od02_without_data', { od01: 'no', od02: 'part' }],
    ['od03_without_data', { od01: 'no', od03: '2' }],
    ['od04_low_for_all', { od02: 'all', od03: '4', od04: { part: '4', whole: '10' } }],
    ['od04_other_count', { od03: '5', od04: { part: '4', whole: '4' } }],
  ])('find %s in %j', (check, values) => {
    expect(checksOf(town, values)).toEqual([check]);
  });

  it('find contradictions of state institutions', () => {
    expect(checksOf(institution, { cs08: 'all_possible', i_cs06: ['none'] })).toEqual(['cs08_no_offer']);
    const onPortal = { od01: 'yes', i_od01: 'portal', od04: { part: '0', whole: '4' } };
    expect(checksOf(institution, onPortal)).toEqual(['od04_none_on_portal']);
  });

  it('are silent about answers that agree, and about no answers', () => {
    const agreeing = {
      g01: 'no',
      g04: { od: 'no', com: 'yes' },
      g08: 'Atvērto datu nav.',
      com01: ['facebook'],
      com03: [{ com03_medium: 'Facebook', com03_url: 'https://example.lv/' }],
      com07: 'several',
      com08: { websites: { count: '2' } },
      cs08: 'some',
      cs09: ['none'],
      cs17: ['all', 'public'],
    };
    expect(checksOf(town, agreeing)).toEqual([]);
    expect(checksOf(town, { od01: 'yes', od02: 'all', od03: '4', od04: { part: '4', whole: '8' } })).toEqual(
      [],
    );
    expect(checksOf(town, {})).toEqual([]);
    expect(checksOf(institution, {})).toEqual([]);
  });
});

describe('indicators', () => {
  const valuesOf = (engine: typeof town, values: Values) =>
    Object.fromEntries(engine.score(given(values)).indicators.map(({ id, value }) => [id, value]));
  const figures = {
    g03: '420',
    srv14: 'channels',
    srv19: { applications: { total: '300', electronic: '200' } },
    srv20: { results: { total: '100', electronic: '100' } },
  };

  it('give the figures by which results of municipalities are cut', () => {
    const counts = {
      int12: { received: { total: '80', electronic: '60' } },
      int13: { sent: { total: '20', electronic: '15' } },
    };
    expect(valuesOf(town, { ...figures, ...counts })).toEqual({
      employees: '420',
      documents: '100',
      document_electronic_share: '75',
      service_transactions: '400',
      service_electronic_share: '75',
    });
  });

  it('give the same of state institutions, and their group', () => {
    const i_int05 = { received: { total: '80', electronic: '60' }, sent: { total: '20', electronic: '15' } };
    expect(valuesOf(institution, { ...figures, i_int05, i_g01: 'ministry' })).toMatchObject({
      employees: '420',
      institution_group: 'ministry',
      documents: '100',
      document_electronic_share: '75',
      service_transactions: '400',
    });
  });
});
