import { shortestDecimal } from './shortest-decimal';

describe('shortestDecimal', () => {
  it('keeps whole numbers whole, also those that end in zeros', () => {
    expect(['0', '3', '10', '100'].map(shortestDecimal)).toEqual(['0', '3', '10', '100']);
  });

  it('writes fractions with no more digits than they have', () => {
    expect(['5/2', '1/4', '41/20'].map(shortestDecimal)).toEqual(['2.5', '0.25', '2.05']);
  });
});
