import { given, institution, scoreOf, town } from './testing/engines';
import type { Values } from './testing/engines';

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
