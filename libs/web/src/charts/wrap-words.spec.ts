import { wrapWords } from './wrap-words';

describe('words of a drawing', () => {
  it('stay on one line where they fit, to the last character', () => {
    expect(wrapWords('COM Saziņa', 10)).toEqual(['COM Saziņa']);
    expect(wrapWords('COM Saziņa', 9)).toEqual(['COM', 'Saziņa']);
  });

  it('go on to as many lines as they need, and none is lost', () => {
    expect(wrapWords('SRV Pakalpojumu sniegšana elektroniski', 16)).toEqual([
      'SRV Pakalpojumu',
      'sniegšana',
      'elektroniski',
    ]);
  });

  it('are not broken when one is longer than a line', () => {
    expect(wrapWords('pašvaldību sadarbspēja un', 5)).toEqual(['pašvaldību', 'sadarbspēja', 'un']);
  });
});
