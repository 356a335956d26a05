import { call, file as put } from './testing/call';
import { sample } from './testing/sample';

const limits = (values: string[]) => ({ ...sample(), index: { ...sample().index, limits: values } });
put('version.json', sample());
put('falling.json', limits(['50', '20', '80', '90']));
const yes = { q: { value: 'yes' } };
const no = { q: { value: 'no' } };
const lines = (...all: object[]) => all.map((line) => JSON.stringify(line)).join('\n');
put(
  'members-2021.jsonl',
  lines(
    { id: 'x', answers: no, attributes: { region: 'Vidzeme', type: 'town' } },
    { id: 'y', sections: { s: '40' }, attributes: { region: 'Latgale' } },
  ),
);
put(
  'members-2022.jsonl',
  lines(
    { id: 'x', answers: yes, attributes: { region: 'Vidzeme', type: 'town' } },
    { id: 'y', answers: yes, attributes: { region: 'Latgale' } },
  ),
);
const round = (id: string, members: unknown, more: object = {}) => ({
  id,
  date: `${id}-06-01`,
  methodology: 'version.json',
  members,
  ...more,
});
const files = (more: object = {}) => ({
  rounds: [round('2021', 'members-2021.jsonl'), round('2022', 'members-2022.jsonl')],
  ...more,
});
const run = (document: object, ...more: string[]) =>
  call(['compare', '-r', put('rounds.json', document), ...more]);

describe('briedums compare over JSON lines', () => {
  it('gives what members in the document give, attributes being groups', async () => {
    const listed = [
      round('2021', [
        { id: 'x', answers: no, groups: ['Vidzeme', 'town'] },
        { id: 'y', sections: { s: '40' }, groups: ['Latgale'] },
      ]),
      round('2022', [
        { id: 'x', answers: yes, groups: ['Vidzeme', 'town'] },
        { id: 'y', answers: yes, groups: ['Latgale'] },
      ]),
    ];
    const groups = ['Vidzeme', 'Latgale', 'town'];
    const streamed = await run(files({ groups }));
    // Of y only section scores are known in 2021, so its change has no parts.
    expect(streamed.code).toBe(1);
    expect(streamed).toEqual(await run({ rounds: listed, groups }));
    const { change } = JSON.parse(streamed.out) as {
      change: { groups: { group: string | null; targets: { target: string; parts: object | null }[] }[] };
    };
    const parts = (group: string | null) =>
      change.groups.find((one) => one.group === group)?.targets.find(({ target }) => target === 'index')
        ?.parts;
    expect(parts('town')).toEqual({
      real: '100',
      rescaling: '0',
      scope: '0',
      unsplit: '0',
      composition: '0',
    });
    expect(parts(null)).toEqual({ real: '50', rescaling: '0', scope: '0', unsplit: '30', composition: '0' });
  });

  it('names a link that can carry nothing and ends with 1', async () => {
    const links = [{ kind: 'same', from: ['gone'], to: ['q'] }];
    const { code, out } = await run(files({ links }), '--table', '--lang', 'en');
    expect(code).toBe(1);
    expect(out).toContain('no answers go from gone to q: The earlier version has no question');
  });

  const answering = (line: string) => ({
    rounds: [round('2021', line), round('2022', 'members-2022.jsonl')],
  });
  const event = (passings: object[], date = '2021-08-01') => ({ kind: 'split', date, passings });

  it.each<[string, object, string]>([
    ['a file of members that is no JSON lines', answering('rounds.json'), 'are not JSON lines (.jsonl)'],
    ['a missing file of members', answering('none.jsonl'), 'Cannot read'],
    ['a line that is no JSON', answering(put('odd.jsonl', '{"id"').split('/').at(-1)!), 'is not JSON'],
    [
      'a foreign question in a line',
      answering(
        put('foreign.jsonl', lines({ id: 'x', answers: { zz: { value: 'yes' } } }))
          .split('/')
          .at(-1)!,
      ),
      'answers "zz", which is no question of this methodology version',
    ],
    [
      'a foreign question in the document',
      { rounds: [round('2021', [{ id: 'x', answers: { zz: { value: 'yes' } } }]), files().rounds[1]] },
      'answers "zz", which is no question of this methodology version',
    ],
    [
      'a member without answers and sections',
      { rounds: [round('2021', [{ id: 'x' }]), files().rounds[1]] },
      'holds neither "answers" nor "sections"',
    ],
    [
      'a score above 100',
      { rounds: [round('2021', [{ id: 'x', sections: { s: '101' } }]), files().rounds[1]] },
      'the score of s is not within 0 to 100: 101',
    ],
    [
      'limits that do not rise',
      { rounds: [round('2021', [], { methodology: 'falling.json' }), files().rounds[1]] },
      'Limits must rise',
    ],
    [
      'shares above 1',
      files({
        lineage: [
          event([
            { from: 'x', to: 'a', share: '0.7' },
            { from: 'x', to: 'b', share: '0.4' },
          ]),
        ],
      }),
      'together at most 1',
    ],
    [
      'a split without shares',
      files({
        lineage: [
          event([
            { from: 'x', to: 'a' },
            { from: 'x', to: 'b' },
          ]),
        ],
      }),
      'must be above 0',
    ],
    [
      'an event on no day',
      files({ lineage: [{ ...event([{ from: 'x', to: 'a' }], '2021-02-30'), kind: 'rename' }] }),
      '"2021-02-30" is not a date',
    ],
    [
      'a merger of one',
      files({ lineage: [{ ...event([{ from: 'x', to: 'a' }]), kind: 'merge' }] }),
      'does not fit the institutions it names',
    ],
    [
      'a circle over three events',
      files({
        lineage: ['x y', 'y z', 'z x'].map((pair, i) => {
          const [from, to] = pair.split(' ');
          return { kind: 'rename', date: `2021-07-0${i + 1}`, passings: [{ from, to }] };
        }),
      }),
      'The lineage runs in a circle: x → y → z → x',
    ],
    ['a group without members', files({ groups: ['Kurzeme'] }), 'Nobody belongs to the group "Kurzeme"'],
    ['marks beyond less than nothing', files({ points: '-5' }), 'does not hold rounds (at points)'],
    [
      'a date that is none',
      { rounds: [{ ...files().rounds[0], date: '2021-13-01' }, files().rounds[1]] },
      'does not hold rounds (at rounds.0',
    ],
  ])('ends with code 2 and one sentence for %s', async (_what, document, sentence) => {
    const { code, out, err } = await run(document);
    expect(err).toContain(sentence);
    expect([code, out, err.trim().split('\n').length]).toEqual([2, '', 1]);
  });
});
