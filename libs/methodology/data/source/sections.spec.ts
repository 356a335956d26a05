import { compile, methodologySchema } from '../../src/index';
import type { Answers } from '../../src/index';
import { municipalities } from './municipalities';
import { stateInstitutions } from './state-institutions';

const town = compile(methodologySchema.parse(municipalities));
const institution = compile(methodologySchema.parse(stateInstitutions));
type Values = Record<string, unknown>;

const given = (values: Values): Answers =>
  Object.fromEntries(Object.entries(values).map(([id, value]) => [id, { value }])) as Answers;
const checksOf = (engine: typeof town, values: Values) =>
  engine.checkAnswers(given(values)).flatMap(({ checkId }) => checkId ?? []);
const sectionOf = (engine: typeof town, id: string, values: Values) =>
  engine.score(given(values)).sections.find((section) => section.id === id);
const scoreOf = (engine: typeof town, id: string, values: Values) => {
  const score = sectionOf(engine, id, values)?.score;
  return score && { rounded: score.rounded, level: score.level };
};
const all = (ids: string[], value: unknown): Values => Object.fromEntries(ids.map((id) => [id, value]));

const bestSite: Values = {
  com01: ['facebook', 'twitter'],
  com07: 'one',
  com10: 'regularly',
  com11: ['statistics', 'feedback', 'survey'],
  com17: ['en'],
  com18: 'yes',
  com24: '97',
  com25: '95',
  com30: ['newsletter', 'surveys'],
  com31: 'full',
  com32: ['users', 'experts'],
  ...all(['com04', 'com05', 'com06', 'com13', 'com14', 'com16', 'com19', 'com20'], 'yes'),
  ...all(['com26', 'com27', 'com28', 'com29'], 'yes'),
};
const municipalSite = all(['com15', 'com21', 'com22', 'com23', 'com33'], 'yes');

describe('the communication section', () => {
  it('gives the full score for the best answers of either kind', () => {
    expect(scoreOf(town, 'com', { ...bestSite, ...municipalSite })).toEqual({ rounded: '100', level: 5 });
    expect(scoreOf(institution, 'com', bestSite)).toEqual({ rounded: '100', level: 5 });
  });

  it('gives nothing to a body without a website and without social media', () => {
    expect(scoreOf(town, 'com', { com01: ['none'], com07: 'none' })).toEqual({ rounded: '0', level: 0 });
  });

  it('asks the expert about updates only where there is an account', () => {
    const { questions } = town.isVisible(given({ com01: ['instagram'], com07: 'one' }));
    expect(questions).toMatchObject({ com04: false, com05: false, com06: false, com13: true });
  });

  it('asks an institution whether its site can be rated only when nobody is invited to', () => {
    expect(institution.isVisible(given({ com20: 'no' })).questions['i_com02']).toBe(true);
    expect(institution.isVisible(given({ com20: 'yes' })).questions['i_com02']).toBe(false);
  });

  it('rates accessibility in half-open bands: 85 is high, just below is not', () => {
    const points = (value: string) =>
      town.score(given({ com25: value })).questions.find(({ id }) => id === 'com25')?.points;
    expect(['49.9', '50', '69.9', '70', '84.9', '85', '94.9', '95', '100'].map(points)).toEqual([
      '0',
      '1',
      '1',
      '2',
      '2',
      '3',
      '3',
      '4',
      '4',
    ]);
  });
});

const bestService: Values = {
  cs03: ['guidelines', 'training', 'process'],
  cs04: 'yes',
  cs05: ['overall', 'services', 'e_services'],
  cs06: 'yes',
  cs07: 'improved',
  cs08: 'all',
  cs11: ['chat', 'chatbot'],
  cs12: 'yes',
  cs13: 'yes',
  cs14: ['assistant', 'maps'],
};

describe('the customer service section', () => {
  it('gives the full score for the best answers of either kind', () => {
    const municipal = {
      cs01: 'own',
      cs02: ['delegated', 'feedback', 'studies'],
      cs09: ['reminders', 'life_events', 'prefilled'],
      cs15: 'with_reader',
      cs16: 'yes',
      cs17: ['all', 'public'],
      cs18: ['centre', 'branches', 'libraries'],
    };
    const state = {
      i_cs01: 'own',
      i_cs02: 'yes',
      i_cs03: 'yes',
      i_cs04: 'with_reader',
      i_cs05: 'yes',
      i_cs06: ['reminder_message', 'life_events', 'prefilled'],
      i_cs07: 'yes',
      cs17: ['all'],
    };
    expect(scoreOf(town, 'cs', { ...bestService, ...municipal })).toEqual({ rounded: '100', level: 5 });
    expect(scoreOf(institution, 'cs', { ...bestService, ...state })).toEqual({ rounded: '100', level: 5 });
  });

  it('does not ask an institution without premises for customers about them', () => {
    const { questions } = institution.isVisible(given({ i_cs03: 'no' }));
    expect(questions).toMatchObject({ i_cs04: false, i_cs05: false, cs17: false, i_cs06: true });
  });

  it('leaves the standard out for an institution that serves no customers', () => {
    const answers: Answers = { i_cs01: { notApplicable: true } };
    const line = institution.score(answers).questions.find(({ id }) => id === 'i_cs01');
    expect(line).toMatchObject({ state: 'notApplicable', counted: false });
  });

  it.each([
    [['all', 'public'], '3'],
    [['all'], '2'],
    [['part', 'public'], '2'],
    [['part'], '1'],
    [['public'], '1'],
    [['none'], '0'],
  ])('counts free WiFi %j as %s of 3', (cs17, points) => {
    const line = town.score(given({ cs17 })).questions.find(({ id }) => id === 'cs17');
    expect(line).toMatchObject({ points, max: '3' });
  });
});

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
