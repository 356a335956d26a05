import type { Answers } from '../../src/index';
import { given, institution, town } from './testing/given';

const sectionOf = (engine: typeof town, values: Record<string, unknown>) =>
  engine.score(given(values)).sections.find(({ id }) => id === 'srv');

const row = {
  t5_01: 'automatic',
  t5_02: ['application', 'execution', 'receipt'],
  t5_03: 'yes',
  t5_04: ['all_fields', 'registers', 'own_data'],
  t5_05: 'yes',
  t5_06: 'no',
  t5_07: 'yes',
  t5_08: ['each_time'],
};
const best = {
  srv01: 'developed',
  srv02: ['itil'],
  srv03: ['creation', 'introduction', 'maintenance', 'closure'],
  srv04: 'both',
  srv05: ['process', 'person', 'activities'],
  srv06: ['each', 'overall'],
  srv09: 'yes',
  srv10: 'home',
  srv11: ['instruction', 'video'],
  srv12: ['each_time', 'study'],
  srv13: 'electronic',
  srv14: 'channels',
  srv15: 'yes',
  srv16: { login: 'used', payment: 'used', platform: 'known', exchange: 'known', api: 'unknown' },
  srv17: 'yes',
  srv18: ['vpvkac', 'partners'],
};

describe('the services section', () => {
  it('gives the full score for the best answers of a municipality', () => {
    const t5 = [{ ...row, t5_service: 'birth' }];
    expect(sectionOf(town, { ...best, t5 })?.score?.rounded).toBe('100');
  });

  it('gives the full score for the best answers of a state institution with premises for customers', () => {
    const t5 = [{ ...row, t5_service: 'Izziņa' }];
    const section = sectionOf(institution, { ...best, t5, i_srv01: 'yes', i_srv02: 'yes', i_cs03: 'yes' });
    expect(section?.score?.rounded).toBe('100');
    expect(section?.max).toBe('47');
  });

  it('is left out of the index of an institution that provides no services', () => {
    const answers = { ...best, i_srv01: 'no', i_cs03: 'yes' };
    expect(sectionOf(institution, answers)?.state).toBe('noMaximum');
    const { questions } = institution.isVisible(given(answers));
    const asked = institution.score(given(answers)).questions.filter(({ section }) => section === 'srv');
    expect(asked.filter(({ id }) => questions[id]).map(({ id }) => id)).toEqual(['i_srv01']);
  });

  it('asks for figures only where statistics are kept', () => {
    expect(town.isVisible(given({ srv14: 'no' })).questions).toMatchObject({
      srv19: false,
      srv20: false,
      t10: false,
    });
    expect(town.isVisible(given({ srv14: 'general' })).questions).toMatchObject({
      srv19: true,
      srv20: true,
      t10: true,
    });
  });

  it('leaves the payment module out where no service is paid', () => {
    const t5 = [{ ...row, t5_service: 'birth' }];
    const { srv15: _paid, ...others } = best;
    const free = { ...given({ ...others, t5 }), srv15: { notApplicable: true } } as Answers;
    const section = town.score(free).sections.find(({ id }) => id === 'srv');
    expect([section?.max, section?.score?.rounded]).toEqual(['45', '100']);
  });

  it('advises the next unmet step, not one already taken', () => {
    const advice = town
      .score(given({ srv12: ['study'] }))
      .recommendations.find(({ questionId }) => questionId === 'srv12');
    expect(advice?.text.en).toContain('after each application');
  });
});
