import { pageOf, partOf } from './page-focus';

const round = '/rounds/00000000-0000-4000-8000-000000000001';

describe('pageOf', () => {
  it('leaves out filters and places within the page', () => {
    expect(pageOf('/institutions?q=rīga&sort=-name#top')).toBe('/institutions');
  });

  it('takes all tabs of a round for one page', () => {
    expect(pageOf(`${round}/progress?q=a`)).toBe(round);
    expect(pageOf(`${round}/access`)).toBe(round);
  });

  it('takes all tabs of a methodology for one page, but not the replacement of its document', () => {
    const version = round.replace('rounds', 'methodologies');
    expect(pageOf(`${version}/scoring`)).toBe(version);
    expect(pageOf(`${version}/replace`)).not.toBe(version);
  });

  it('tells an institution of a round from the round', () => {
    const result = `${round}/results/00000000-0000-4000-8000-000000000002`;
    expect(pageOf(result)).toBe(result);
    expect(pageOf('/rounds/new')).toBe('/rounds/new');
  });
});

describe('partOf', () => {
  it('names the open tab, and nothing on pages without tabs', () => {
    expect(partOf(`${round}/access?access=expired`)).toBe('access');
    expect(partOf(`${round.replace('rounds', 'methodologies')}/replace`)).toBe('');
    expect(partOf('/institutions?q=a')).toBe('');
  });
});
