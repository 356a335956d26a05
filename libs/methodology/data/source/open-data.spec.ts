import { institution, scoreOf, sectionOf, town } from './testing/engines';

describe('the open data section', () => {
  const shared = {
    od01: 'yes',
    od02: 'all',
    od04: { part: '10', whole: '12' },
    od05: ['open', 'uri', 'api', 'linked'],
    od06: 'open',
    od07: 'yes',
    od11: 'use',
  };

  it('gives the full score for the best answers of either kind', () => {
    const municipal = { ...shared, od03: '10', od08: ['seminars', 'hackathons'] };
    const state = { ...shared, i_od01: 'portal', i_od02: 'yes', i_od03: ['seminars', 'studies'] };
    expect(scoreOf(town, 'od', municipal)).toEqual({ rounded: '100', level: 5 });
    expect(scoreOf(institution, 'od', state)).toEqual({ rounded: '100', level: 5 });
  });

  it('is 0 and without a level where no data are open, although data are used', () => {
    const closed = { od01: 'no', od02: 'no', od03: '0', od08: ['none'], od11: 'needed', od14: ['reports'] };
    expect(scoreOf(town, 'od', closed)).toEqual({ rounded: '0', level: 0 });
  });

  it('is left out where it does not apply', () => {
    expect(sectionOf(town, 'od', { ...shared, g04: { od: 'no' } })?.state).toBe('notApplicable');
  });
});
