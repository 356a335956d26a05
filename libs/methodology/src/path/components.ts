import { compare } from '../exact/exact';
import type { AskedQuestion } from '../engine/compiled';
import { evaluate, type Evaluation } from '../engine/evaluation';
import { readAnswer } from '../engine/reading';
import { scoreLine, type ScoredLine } from '../score/lines';
import type { Answers } from '../schema/answers';
import { counted, difference, leafChoices } from './leaves';
import { addDeltas, bestOutcomes, joinSteps, KEEP, NOTHING, type Outcome } from './outcomes';
import { pointsWith } from './points-of';
import type { Change, Situation } from './situation';
import { givesPoints, readsOf, upstream, type Component } from './structure';

/** Choices that do not touch each other; exactly one outcome of each is taken, "as it is" being one of them. */
export function choicesOf(situation: Situation): Outcome[][] {
  return situation.structure.components.flatMap((component) => componentChoices(situation, component));
}

function componentChoices(situation: Situation, component: Component): Outcome[][] {
  const { structure, changes } = situation;
  const gates = component.questions.filter(
    ({ question: { id } }) => structure.gates.has(id) && (changes.get(id)?.length ?? 0) > 0,
  );
  const leaves = component.questions.filter((asked) => !structure.gates.has(asked.question.id));
  if (gates.length === 0)
    return leaves
      .flatMap((leaf) => {
        const line = situation.lines.get(leaf.question.id);
        return line ? leafChoices(situation, leaf, situation.evaluation, line) : [];
      })
      .filter((choices) => choices.length > 0)
      .map((choices) => [KEEP, ...choices]);
  const joint = assignments(situation, gates).flatMap((turned) => outcomesOf(situation, component, turned));
  return joint.length > 1 ? [bestOutcomes(joint)] : [];
}

/** A gate, and the change it takes (null: it stays). */
type Turned = readonly { asked: AskedQuestion; change: Change | null }[];

function assignments({ changes }: Situation, gates: readonly AskedQuestion[]): Turned[] {
  return gates.reduce<Turned[]>(
    (all, asked) => {
      const own = [null, ...(changes.get(asked.question.id) ?? [])];
      return all.flatMap((turned) => own.map((change) => [...turned, { asked, change }]));
    },
    [[]],
  );
}

/** The circumstances that turned gates make. */
interface Turn {
  situation: Situation;
  component: Component;
  turned: { asked: AskedQuestion; change: Change }[];
  evaluation: Evaluation;
  lines: ReadonlyMap<string, ScoredLine>;
  /** Turned gates without points of their own, in the order of their bits. */
  openers: string[];
}

function outcomesOf(situation: Situation, component: Component, all: Turned): Outcome[] {
  const turned = all.flatMap(({ asked, change }) => (change ? [{ asked, change }] : []));
  const given = turned.map(({ asked, change }) => [asked.question.id, change.answer] as const);
  const answers: Answers = { ...situation.answers, ...Object.fromEntries(given) };
  const evaluation = evaluate(component.compiled, answers);
  const lines = new Map(
    component.questions.map((asked) => [asked.question.id, scoreLine(asked, evaluation)]),
  );
  const openers = turned.filter(({ asked }) => !givesPoints(asked)).map(({ asked }) => asked.question.id);
  const turn: Turn = { situation, component, turned, evaluation, lines, openers };
  return turned.every((gate) => isWorthwhile(turn, gate)) && !hidesPoints(turn) ? complete(turn) : [];
}

/** Shown, and with more points than its present answer gives, unless it has none to give. */
function isWorthwhile({ lines, situation, evaluation }: Turn, { asked }: Turn['turned'][number]): boolean {
  const line = lines.get(asked.question.id);
  if (!line?.visible) return false;
  if (!givesPoints(asked)) return true;
  const present = readAnswer(asked, situation.answers);
  const { env } = situation.structure.compiled;
  const before = counted(pointsWith(asked, present, env, evaluation.scope));
  return compare(counted(line.scored).points, before.points) > 0;
}

/** A gate without points is there to open questions; one that takes counted questions away would only raise the share. */
function hidesPoints({ situation, component, lines, openers }: Turn): boolean {
  if (openers.length === 0) return false;
  return component.questions.some((asked) => {
    const { id } = asked.question;
    const gone =
      situation.lines.get(id)?.visible === true && situation.lines.get(id)?.scored.counted === true;
    if (!gone || lines.get(id)?.visible === true) return false;
    const above = upstream(situation.structure.compiled, [id]);
    return openers.some((opener) => above.has(opener));
  });
}

/** The turned gates with every choice of the questions behind them; each opener must have opened what gives points. */
function complete(turn: Turn): Outcome[] {
  const { situation, component, turned, lines, openers, evaluation } = turn;
  const { structure, book } = situation;
  const start = turned.reduce<Outcome>(
    (sum, { change }) => ({
      effort: sum.effort + change.effort,
      steps: joinSteps(sum.steps, [book.numberOf(change.key)]),
      deltas: sum.deltas,
    }),
    { ...KEEP, deltas: baseDeltas(turn) },
  );
  const opened = component.questions.map((asked) => coveredBy(turn, asked, false));
  const all = (1 << openers.length) - 1;
  let states = new Map<number, Outcome[]>([[all & ~opened.reduce((bits, own) => bits | own, 0), [start]]]);
  for (const leaf of component.questions) {
    const line = lines.get(leaf.question.id);
    if (structure.gates.has(leaf.question.id) || !line) continue;
    const covers = coveredBy(turn, leaf, true);
    for (const choices of leafChoices(situation, leaf, evaluation, line))
      states = extended(states, choices, covers);
  }
  return states.get(0) ?? [];
}

function baseDeltas({ component, lines, situation }: Turn): Outcome['deltas'] {
  return component.questions.reduce<Outcome['deltas']>((sum, { question: { id }, section }) => {
    const after = lines.get(id)?.scored;
    const before = situation.lines.get(id)?.scored;
    const own = difference(
      section.section.id,
      after ? counted(after) : NOTHING,
      before ? counted(before) : NOTHING,
    );
    return addDeltas(sum, own);
  }, KEEP.deltas);
}

/** Bits of the openers that this question justifies: it was hidden, names them, and now gives points or leads on. */
function coveredBy(
  { situation, lines, openers, turned }: Turn,
  asked: AskedQuestion,
  gains: boolean,
): number {
  const { id } = asked.question;
  const line = lines.get(id);
  if (situation.lines.get(id)?.visible !== false || !line?.visible) return 0;
  const leads = !givesPoints(asked) && turned.some((gate) => gate.asked === asked);
  if (!gains && !leads && !(counted(line.scored).points.n > 0n)) return 0;
  const reads = readsOf(asked);
  return openers.reduce((bits, opener, i) => (reads.has(opener) ? bits | (1 << i) : bits), 0);
}

function extended(
  states: ReadonlyMap<number, Outcome[]>,
  choices: readonly Outcome[],
  covers: number,
): Map<number, Outcome[]> {
  const next = new Map<number, Outcome[]>();
  const put = (mask: number, outcomes: readonly Outcome[]) => {
    const there = next.get(mask);
    if (there) there.push(...outcomes);
    else next.set(mask, [...outcomes]);
  };
  for (const [mask, outcomes] of states) {
    put(mask, outcomes);
    const more = outcomes.flatMap((outcome) => choices.map((choice) => together(outcome, choice)));
    put(mask & ~covers, more);
  }
  return new Map([...next].map(([mask, outcomes]) => [mask, bestOutcomes(outcomes)]));
}

export const together = (a: Outcome, b: Outcome): Outcome => ({
  effort: a.effort + b.effort,
  steps: joinSteps(a.steps, b.steps),
  deltas: addDeltas(a.deltas, b.deltas),
});
