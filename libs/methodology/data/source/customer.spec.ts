import type { Answers } from '../../src/index';
import { given, institution, scoreOf, town } from './testing/engines';
import type { Values } from './testing/engines';

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

  it('lets an institution say that it has no services to be proactive about, but not a municipality', () => {
    const answers: Answers = { cs08: { notApplicable: true } };
    const codes = (engine: typeof town) =>
      engine
        .checkAnswers(answers)
        .filter(({ questionId }) => questionId === 'cs08')
        .map(({ code }) => code);
    expect(codes(institution)).toEqual([]);
    expect(codes(town)).toEqual(['notApplicableNotAllowed']);
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
