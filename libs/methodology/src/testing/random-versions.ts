import type { Link } from '../comparison/links';
import type { Answers } from '../schema/answers';
import type { MethodologyInput } from '../schema/methodology';
import { sampleDocument, section, text, yesNo, type QuestionInput } from './sample-document';

/** Whole numbers 0 to `below` − 1 from a seed, the same everywhere (a linear congruential generator, for tests only). */
export type Draw = (below: number) => number;
export function drawFrom(seed: number): Draw {
  let state = BigInt(seed) * 2654435761n + 12345n;
  return (below) => {
    state = (state * 6364136223846793005n + 1442695040888963407n) & 0xffffffffffffffffn;
    return Number((state >> 33n) % BigInt(below));
  };
}

const OPTIONS = ['a', 'b', 'c', 'none'];
const IDS = Array.from({ length: 9 }, (_, i) => `q${i + 1}`);

function drawQuestion(id: string, draw: Draw, earlier: readonly QuestionInput[]): QuestionInput {
  const points = () => `${draw(6)}`;
  const options = OPTIONS.map((option) => ({ id: option, text: text(option), points: points() }));
  const parent = earlier[draw(earlier.length + 6)];
  const more = {
    ...(parent && { shownIf: `answered('${parent.id}')` }),
    policy: { notApplicable: ['notAllowed', 'excluded', 'zero'][draw(3)] },
  };
  // Mostly the same type under the same id, so that most links can carry answers over.
  switch (draw(4) ? IDS.indexOf(id) % 5 : draw(6)) {
    case 0:
      return yesNo(id, { points: { yes: `${1 + draw(5)}`, no: points() }, ...more });
    case 1:
      return yesNo(id, { type: 'single', options, ...more });
    case 2: {
      const ticks = options.map((option) => ({ ...option, exclusive: option.id === 'none' }));
      return yesNo(id, { type: 'multiple', options: ticks, max: `${3 + draw(6)}`, ...more });
    }
    case 3:
      return yesNo(id, {
        type: 'number',
        bands: [
          { to: '5', points: points() },
          { from: '5', points: '4' },
        ],
        ...more,
      });
    case 4:
      return yesNo(id, {
        type: 'share',
        part: text('p'),
        whole: text('w'),
        bands: [{ from: '50', points: '3' }],
        ...more,
      });
    default:
      return yesNo(id, { type: 'text', ...more });
  }
}

/** A version of up to nine questions of many types in two or three sections, with conditions. */
export function drawVersion(draw: Draw): MethodologyInput {
  const asked: QuestionInput[] = [];
  for (const id of IDS) if (draw(6) > 0) asked.push(drawQuestion(id, draw, asked));
  const parts = ['s', 't', ...(draw(2) ? ['u'] : [])];
  const of = asked.map((_, i) => (i < parts.length ? i : draw(parts.length)));
  const sections = parts.map((id, s) => {
    const own = section(
      id,
      asked.filter((_, i) => of[i] === s),
    );
    return { ...own, scoring: { ...own.scoring!, weight: `${1 + draw(9)}` } };
  });
  return sampleDocument({
    sections: sections.filter(({ subsections }) => subsections[0]!.questions.length > 0),
  });
}

function drawValue(type: string, draw: Draw): unknown {
  if (type === 'yesNo') return draw(2) ? 'yes' : 'no';
  if (type === 'single') return OPTIONS[draw(4)];
  if (type === 'multiple') return draw(5) === 0 ? ['none'] : OPTIONS.slice(0, 1 + draw(3));
  if (type === 'number') return `${draw(10)}`;
  if (type === 'share') return { part: `${draw(10)}`, whole: `${10 + draw(5)}` };
  return 'words';
}

/** Some answers to the questions; a few are of the wrong shape or say that the question does not apply. */
export function drawAnswers(version: MethodologyInput, draw: Draw): Answers {
  const asked = version.sections.flatMap(({ subsections }) =>
    subsections.flatMap(({ questions }) => questions),
  );
  const given = asked.flatMap(({ id, type }): [string, unknown][] => {
    const chance = draw(16);
    if (chance < 2) return [];
    if (chance === 2) return [[id, { notApplicable: true }]];
    return [[id, { value: chance === 3 ? 'odd' : drawValue(type, draw) }]];
  });
  return Object.fromEntries(given) as Answers;
}

/** Links of every kind between two such versions; some fit no type, as a careless author's would. */
export function drawLinks(draw: Draw): Link[] {
  const from = draw(4) ? [...IDS] : [...IDS].reverse();
  const to = draw(4) ? [...from] : [...IDS];
  const links: Link[] = [];
  const options = () => (draw(2) ? { options: { [OPTIONS[draw(4)]!]: OPTIONS[draw(4)]! } } : {});
  while (from.length > 1 && to.length > 1) {
    const kind = draw(12);
    if (kind === 0) links.push({ kind: 'split', from: from.splice(0, 1), to: to.splice(0, 2), ...options() });
    else if (kind === 1)
      links.push({ kind: 'merged', from: from.splice(0, 2), to: to.splice(0, 1), ...options() });
    else if (kind === 2) links.push({ kind: 'dropped', from: from.splice(0, 1), to: [] });
    else if (kind === 3) links.push({ kind: 'new', from: [], to: to.splice(0, 1) });
    else {
      const name = (['same', 'reworded', 'rescaled'] as const)[kind % 3] ?? 'same';
      links.push({ kind: name, from: from.splice(0, 1), to: to.splice(0, 1), ...options() });
    }
  }
  return links;
}
