import { isUnderWay, whyNotCompute } from './computing';
import { computationStateSchema, roundStateSchema } from './states';

describe('computing', () => {
  it('is possible in every state of a survey but the draft', () => {
    const can = roundStateSchema.options.filter(
      (state) => whyNotCompute({ state, origin: 'survey' }) === null,
    );
    expect(can).toEqual(['open', 'closed', 'published']);
    expect(whyNotCompute({ state: 'draft', origin: 'survey' })).toBe('roundNotStarted');
  });

  it('is never asked of an imported round', () => {
    for (const state of roundStateSchema.options)
      expect(whyNotCompute({ state, origin: 'imported' })).toBe('resultsImported');
  });

  it('is under way until it ends in any manner', () => {
    expect(computationStateSchema.options.filter(isUnderWay)).toEqual(['queued', 'running']);
  });
});
