import { checkMethodology } from '../checks/check-methodology';
import type { Methodology, MethodologyInput } from '../schema/methodology';
import { sampleDocument, section, text, yesNo, type QuestionInput } from '../testing/sample-document';
import type { LineageEvent } from './lineage';
import type { Member, ScoredRound } from './round';
import { compareRounds } from './rounds';

function version(questions: QuestionInput[], more: Partial<MethodologyInput> = {}): Methodology {
  const checked = checkMethodology(sampleDocument({ sections: [section('s', questions)], ...more }));
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  return checked.methodology;
}
const options = (points: Record<string, string>) =>
  Object.entries(points).map(([id, value]) => ({ id, text: text(id), points: value }));

/** Earlier: q yes/no of 2, size low/high of 4, gone of 4. Later: q of 4, size with another option of 4, fresh of 2. */
const old = version([
  yesNo('q'),
  yesNo('size', { type: 'single', options: options({ low: '1', high: '4' }) }),
  yesNo('gone', { points: { yes: '4', no: '0' } }),
]);
const now = version(
  [
    yesNo('q', { points: { yes: '4', no: '0' } }),
    yesNo('scale', { type: 'single', options: options({ small: '0', middle: '2', big: '4' }) }),
    yesNo('fresh'),
  ],
  {
    version: '2',
    links: {
      previous: { id: 'sample', version: '1' },
      items: [
        { kind: 'rescaled', from: ['q'], to: ['q'] },
        { kind: 'rescaled', from: ['size'], to: ['scale'], options: { low: 'small', high: 'big' } },
        { kind: 'dropped', from: ['gone'], to: [] },
        { kind: 'new', from: [], to: ['fresh'] },
      ],
    },
  },
);
const answers = (values: Record<string, string>): Member['answers'] =>
  Object.fromEntries(Object.entries(values).map(([id, value]) => [id, { value }]));
const before = (members: Member[]): ScoredRound => ({
  id: 'a',
  date: '2021-01-01',
  methodology: old,
  members,
});
const after = (members: Member[]): ScoredRound => ({
  id: 'b',
  date: '2022-01-01',
  methodology: now,
  members,
});

const first: Member = { id: 'x', answers: answers({ q: 'yes', size: 'low', gone: 'no' }) };
const last: Member = { id: 'x', answers: answers({ q: 'yes', scale: 'big', fresh: 'no' }) };

describe('compareRounds', () => {
  it('splits a change as worked by hand', () => {
    // I_A = 3/10 = 30; a(A,L) = 3/6 = 50; b(A→b,L) = (4+0)/8 = 50; b(B,L) = 8/8 = 100; I_B = 8/10 = 80.
    const [found] = compareRounds(before([first]), after([last])).members;
    expect(found?.change?.index).toMatchObject({
      before: '30',
      after: '80',
      change: '50',
      parts: { real: '50', rescaling: '0', scope: '0' },
      level: { before: 2, after: 3, crossed: [{ level: 2, limit: '50' }], limitsChanged: false },
      refused: null,
    });
    expect(found?.change?.comparability).toBe('4/5');
    expect(found?.synthetic).toBe(false);
  });

  it('takes a question out where the old answer has no counterpart, and names it', () => {
    const { links, ...rest } = now;
    const items = links!.items.map((link) =>
      link.to[0] === 'scale' ? { ...link, options: { low: 'gone' } } : link,
    );
    const changed = { ...rest, links: { ...links!, items } };
    const [found] = compareRounds(before([first]), { ...after([last]), methodology: changed }).members;
    expect(found?.change?.lost).toMatchObject([{ question: 'scale', reason: 'option' }]);
    expect(found?.change?.comparability).toBe('2/5');
    expect(found?.change?.index.parts?.real).toBe('0');
  });

  it('gives only the total where a round holds section scores, and says so', () => {
    const [found] = compareRounds(before([{ id: 'x', sections: { s: '40' } }]), after([last])).members;
    expect(found?.change?.index).toMatchObject({
      change: '40',
      parts: null,
      refused: { code: 'onlyScores' },
    });
    expect(found?.change?.comparability).toBeNull();
  });

  it('gives only the total where nobody says how two versions continue each other', () => {
    const { links: _, ...unlinked } = now;
    const { members, linkage } = compareRounds(before([first]), { ...after([last]), methodology: unlinked });
    expect(linkage).toBeNull();
    expect(members[0]?.change?.index).toMatchObject({ change: '50', refused: { code: 'noLinks' } });
  });

  it('compares a merged institution with the weighted mean of its predecessors, marked, and it adds up', () => {
    const second: Member = { id: 'y', answers: answers({ q: 'no', size: 'high', gone: 'yes' }) };
    const lineage: LineageEvent[] = [
      {
        kind: 'merge',
        date: '2021-07-01',
        passings: [
          { from: 'x', to: 'xy' },
          { from: 'y', to: 'xy' },
        ],
      },
    ];
    const weighting = { kind: 'amounts' as const, amounts: { x: '3000', y: '1000' } };
    const found = compareRounds(before([first, second]), after([{ ...last, id: 'xy' }]), [], {
      lineage,
      weighting,
    });
    const [member] = found.members;
    expect(member).toMatchObject({
      synthetic: true,
      predecessors: [
        { id: 'x', weight: '3/4' },
        { id: 'y', weight: '1/4' },
      ],
    });
    // 3/4·30 + 1/4·80 = 42.5; each part is the same mean of the parts.
    expect(member?.change?.index).toMatchObject({ before: '85/2', after: '80', change: '75/2' });
    const parts = member?.change?.index.parts;
    // y: a(A,L) = 4/6 = 200/3; b(A→b,L) = 4/8 = 50; b(B,L) = 100: real 50, rescaling −50/3, scope −20 + (200/3 − 80).
    expect(parts).toEqual({ real: '50', rescaling: '-25/6', scope: '-25/3' });
    expect(found.left).toEqual([]);
    // The mean of the earlier members is 55, of those in both (the synthetic one) 42.5.
    expect(found.groups[0]?.targets[0]).toMatchObject({
      before: '55',
      after: '80',
      parts: { composition: '-25/2' },
    });
  });

  it('says why somebody cannot be compared, and who left', () => {
    const lineage: LineageEvent[] = [
      {
        kind: 'merge',
        date: '2021-07-01',
        passings: [
          { from: 'x', to: 'z' },
          { from: 'lost', to: 'z' },
        ],
      },
    ];
    const found = compareRounds(
      before([first, { ...first, id: 'w' }]),
      after([
        { ...last, id: 'z' },
        { ...last, id: 'n' },
      ]),
      [],
      { lineage },
    );
    expect(found.members.map(({ refused }) => refused?.code)).toEqual(['predecessorMissing', 'notInBefore']);
    expect(found.members[0]?.refused?.message.en).toContain('lost');
    expect(found.left).toEqual(['w', 'x']);
  });
});
