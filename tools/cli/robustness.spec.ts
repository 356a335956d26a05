import { call, file } from './testing/call';
import { sample } from './testing/sample';

const version = file('robustness-version.json', sample());
const lines = '{"id":"x","answers":{"q":{"value":"no"}}}\n{"id":"y","answers":{"q":{"value":"yes"}}}\n';
const command = ['robustness', '-m', version, '-a', '-', '--draws', '10'];

describe('briedums robustness', () => {
  it('prints intervals, distances, each section left out and sensitivities', async () => {
    const { code, out } = await call(command, lines);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      settings: { seed: 1, draws: 10, share: '0.2', ties: 'minimum', quantileType: 7 },
      institutions: [
        {
          id: 'x',
          index: { mean: '0.000000' },
          rank: { mean: '2.00' },
          levels: ['1', '0', '0', '0', '0', '0'],
        },
        { id: 'y', index: { mean: '100.000000' }, rank: { mean: '1.00' } },
      ],
      limits: [{ id: 'x' }, { id: 'y', limits: [{ limit: '20', side: 'below', rounded: '79' }, {}, {}, {}] }],
      leaveOneOut: [{ section: 's' }],
      sensitivity: [{ section: 's', first: null, total: null }],
    });
    expect((await call(command, lines)).out).toBe(out);
  });

  it('prints a table for reading', async () => {
    const { out } = await call([...command, '--table'], lines);
    expect(out).toContain('y   100.000000  100.000000–100.000000  1.00  1.00–1.00  L5 1');
  });

  it.each([
    ['a share above 1', ['--share', '2'], 'a share is a number of 0 to 1'],
    ['a share that is no number', ['--share', 'much'], 'not a decimal number: much'],
    ['a seed that is none', ['--seed', 'x'], 'a seed is'],
    ['unknown ties', ['--ties', 'best'], '--ties is minimum or average.'],
    ['an unknown quantile', ['--quantile', '0'], '--quantile is 1 to 9.'],
    ['a single set of answers', ['-a', 'one.json'], '--answers takes JSON lines'],
  ])('refuses %s with code 2 and one sentence', async (_what, more, sentence) => {
    const { code, err } = await call([...command, ...more], lines);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});
