import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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
      settings: { seed: 1, draws: 10, samples: 512, share: '0.2', ties: 'minimum', quantileType: 7 },
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
    const { out } = await call([...command, '--table', '--lang', 'en'], lines);
    expect(out).toContain('y   100.000000  100.000000–100.000000  1.00  1.00–1.00  L5 1.000');
  });

  it('prints the bytes of the golden case for its seed', async () => {
    const library = join(__dirname, '../../libs/methodology');
    const read = (name: string) => JSON.parse(readFileSync(join(library, 'golden', name), 'utf8')) as object;
    const golden = read('robustness.json') as { outputSha256: string };
    const { rows } = read('annex1-2022.json') as { rows: { name: string; scores: object }[] };
    const round = rows.map(({ name, scores }) => JSON.stringify({ id: name, sections: scores })).join('\n');
    const of = ['robustness', '-m', join(library, 'data/pasvaldibas-2026.json'), '-a', '-', '--seed', '2022'];
    const { out } = await call(of, round);
    expect(createHash('sha256').update(out).digest('hex')).toBe(golden.outputSha256);
  });

  it('takes section scores of a past round, varied points, and as many samples as told', async () => {
    const scores = '{"id":"z","sections":{"s":"40"}}\n';
    const more = ['--points-share', '0.1', '--samples', '16'];
    const { code, out } = await call([...command, ...more], lines + scores);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      settings: { pointsShare: '0.1', samples: 16 },
      institutions: [
        { id: 'x' },
        { id: 'y' },
        { id: 'z', index: { mean: '40.000000' }, rank: { mean: '2.00' } },
      ],
    });
  });

  it.each([
    ['a foreign question', { answers: { zz: { value: 'yes' } } }, 'answers "zz", which is no question'],
    ['a foreign section', { sections: { zz: '5' } }, 'zz is not a scored section'],
    ['neither answers nor sections', {}, 'holds neither "answers" nor "sections"'],
  ])('refuses a line with %s', async (_what, line, sentence) => {
    const { code, err } = await call(command, JSON.stringify({ id: 'x', ...line }));
    expect([code, err.trim().split('\n').length]).toEqual([2, 1]);
    expect(err).toContain(sentence);
  });

  it.each([
    ['a share above 1', ['--share', '2'], 'a share is a number of 0 or more and below 1'],
    [
      'a share that may take all weight away',
      ['--share', '1'],
      'a share is a number of 0 or more and below 1',
    ],
    [
      'a share that is no number',
      ['--share', 'much'],
      'a share is a number of 0 or more and below 1 with at most four decimals, not much.',
    ],
    ['a seed that is none', ['--seed', 'x'], 'a seed is'],
    ['no draws', ['--draws', '0'], 'draws are a whole number'],
    ['a single sample', ['--samples', '1'], 'samples are a whole number'],
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
