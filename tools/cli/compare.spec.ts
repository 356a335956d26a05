import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { call, file as put } from './testing/call';
import { sample } from './testing/sample';

const old = put('old.json', sample());
const changed = sample();
const [asked] = changed.sections[0]!.subsections[0]!.questions;
const fresh = { ...asked!, id: 'r', code: 'R1', text: { lv: 'Pavisam cits', en: 'Something else' } };
changed.version = '2';
changed.sections[0]!.subsections[0]!.questions.push(fresh as typeof asked & object);
const now = put('now.json', changed);
const yes = { q: { value: 'yes' } };
const no = { q: { value: 'no' } };
const round = (id: string, members: object[], more: object = {}) => ({
  id,
  date: `${id}-06-01`,
  methodology: 'old.json',
  members,
  ...more,
});
const two = (more: object = {}) => ({
  rounds: [round('2021', [{ id: 'x', answers: no }]), round('2022', [{ id: 'x', answers: yes }])],
  ...more,
});

describe('briedums compare', () => {
  it('gives the parts of the change and the levels over time', async () => {
    const { code, out } = await call(['compare', '--rounds', put('two.json', two())]);
    const { change, levels } = JSON.parse(out) as {
      change: { members: { change: { index: object } }[] };
      levels: { rows: { firstReached: boolean[] | null }[] }[];
    };
    expect(code).toBe(0);
    expect(change.members[0]?.change.index).toMatchObject({
      change: '100',
      parts: { real: '100', rescaling: '0', scope: '0' },
    });
    expect(levels[0]?.rows[1]?.firstReached?.[5]).toBe(true);
  });

  it('prints Annex 1 of 2022 against the printed shares of 2021 and 2019, and says that institutions cannot be compared', async () => {
    const path = join(__dirname, '../../libs/methodology');
    const annex = JSON.parse(readFileSync(join(path, 'golden/annex1-2022.json'), 'utf8')) as {
      rows: { name: string; scores: object }[];
    };
    const printed = (id: string, shares: (string | null)[]) => ({
      id,
      date: `${id}-12-31`,
      summaries: [{ target: 'index', levels: { shares: [null, ...shares, null, null], decimals: 0 } }],
    });
    const members = annex.rows.map(({ name, scores }) => ({ id: name, sections: scores }));
    const methodology = join(path, 'data/pasvaldibas-2026.json');
    const rounds = [
      printed('2019', ['62', '38', null]),
      printed('2021', ['21', '76', '3']),
      round('2022', members, { methodology }),
    ];
    const { code, out } = await call([
      'compare',
      '--rounds',
      put('annex.json', { rounds }),
      '--table',
      '--lang',
      'en',
    ]);
    const lines = out.split('\n').map((line) => line.trim().split(/\s+/).join(' '));
    expect(code).toBe(1);
    expect(lines).toContain('index all 2019 – – – 0 62 38 0 0 0');
    expect(lines).toContain('index all 2021 – – – 0 21↓ 76↑ 3☆ 0 0');
    // The published group means agree: (7·50.86 + 30·48.63) / 37 = 49.05.
    expect(lines).toContain('index all 2022 37 49.1 – 0 0↓ 92↑ 8↑? 0 0');
    expect(out).toContain('only summaries');
  });

  it('reads standard input, merges institutions and marks the synthetic predecessor', async () => {
    const lineage = [
      {
        kind: 'merge',
        date: '2021-07-01',
        passings: [
          { from: 'x', to: 'z' },
          { from: 'y', to: 'z' },
        ],
      },
    ];
    const rounds = [
      round(
        '2021',
        [
          { id: 'x', answers: no },
          { id: 'y', answers: yes },
        ],
        { methodology: sample() },
      ),
      round('2022', [{ id: 'z', answers: yes }], { methodology: sample() }),
    ];
    const { code, out } = await call(
      ['compare', '--rounds', '-', '--table', '--lang', 'en'],
      JSON.stringify({ rounds, lineage }),
    );
    expect(code).toBe(0);
    expect(out).toMatch(/z \* +50\.0 +100\.0 +50\.0 +50\.0 +0\.0 +0\.0/);
  });

  it.each<[string, object, string]>([
    ['one round', { rounds: [two().rounds[0]] }, 'does not hold rounds (at rounds)'],
    ['rounds out of order', { rounds: [...two().rounds].reverse() }, 'from the oldest to the newest'],
    [
      'an institution twice',
      {
        rounds: [
          round('2021', [
            { id: 'x', answers: no },
            { id: 'x', answers: no },
          ]),
          two().rounds[1],
        ],
      },
      'has "x" twice',
    ],
    [
      'a file that is no version',
      { rounds: [round('2021', [], { methodology: 'two.json' }), two().rounds[1]] },
      'is not a methodology version',
    ],
    [
      'a foreign section',
      { rounds: [round('2021', [{ id: 'x', sections: { zz: '5' } }]), two().rounds[1]] },
      'zz is not a scored section',
    ],
    [
      'a circle in the lineage',
      two({
        lineage: [
          { kind: 'rename', date: '2021-07-01', passings: [{ from: 'x', to: 'y' }] },
          { kind: 'rename', date: '2021-08-01', passings: [{ from: 'y', to: 'x' }] },
        ],
      }),
      'The lineage runs in a circle: x → y → x',
    ],
  ])('ends with code 2 and one sentence for %s', async (_what, document, sentence) => {
    put('two.json', two());
    const { code, err } = await call(['compare', '-r', put('bad.json', document)]);
    expect([code, err.trim().split('\n').length]).toEqual([2, 1]);
    expect(err).toContain(sentence);
  });
});

describe('briedums diff', () => {
  it('lists changes and links, and ends with 1 when more than text changed', async () => {
    const { code, out } = await call(['diff', '-m', old, '-n', now]);
    const { changes, comparability } = JSON.parse(out) as { changes: object[]; comparability: string };
    expect(code).toBe(1);
    expect(changes).toContainEqual(
      expect.objectContaining({ path: ['questions', 'r'], class: 'structure', effect: 'scope' }),
    );
    expect(comparability).toBe('1/2');
  });

  it('finds nothing between a version and itself', async () => {
    const { code, out } = await call(['diff', '-m', old, '-n', old, '--table', '--lang', 'en']);
    expect(code).toBe(0);
    expect(out).toContain('comparable by weight: 1.000');
  });

  it.each<[string, string[], string]>([
    ['a missing version', ['diff', '-m', old], '--new is missing'],
    [
      'limits that do not rise',
      [
        'diff',
        '-m',
        old,
        '-n',
        put('limits.json', { ...sample(), index: { ...sample().index, limits: ['50', '20', '80', '90'] } }),
      ],
      'is not a methodology version',
    ],
    [
      'links of no shape',
      ['diff', '-m', old, '-n', now, '-l', put('links.json', [{ kind: 'odd' }])],
      'does not hold a list of links',
    ],
  ])('ends with code 2 and one sentence for %s', async (_what, argv, sentence) => {
    const { code, err } = await call(argv);
    expect([code, err.trim().split('\n').length]).toEqual([2, 1]);
    expect(err).toContain(sentence);
  });
});
