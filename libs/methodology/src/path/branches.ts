import { isSection, type AskedQuestion } from '../engine/compiled';
import { isZero } from '../exact/exact';
import { evaluate } from '../engine/evaluation';
import { answerOf } from '../engine/reading';
import type { Answers } from '../schema/answers';
import { scoreLine } from '../score/lines';
import type { Item } from './leaves';
import type { Part } from './parts';
import type { Change, Situation } from './situation';
import { localBits, openersIn, type Setting, type Turned } from './setting';
import { headOf, isAllowed, itemsOf, type Turn } from './turn';

/** One of the heads, then of each item one or none. */
export interface Branch {
  /** Ways to turn its gates, each with the same choices behind it. */
  heads: Item;
  items: readonly Item[];
  /** Openers, as bits, that must be covered at its end. */
  needs: number;
}

/** The branches of a part as one section sees it; none when what is cut cannot be turned so. */
export function branchesOf(setting: Setting, part: Part, home: string): Branch[] {
  const names = new Map<Item, number>();
  const nameOf = (item: Item): number => {
    const name = names.get(item) ?? names.size;
    names.set(item, name);
    return name;
  };
  const alike = new Map<string, Branch & { heads: Item[number][] }>();
  const answers = answersFor(part, setting.answers);
  for (const local of assignments(setting.situation, part.gates)) {
    const turn = turnOf(setting, part, local, answers);
    if (!isAllowed(turn)) continue;
    const items = itemsOf(turn, home);
    const needs = localBits(turn.openers);
    const key = `${needs} ${items.map(nameOf).join(' ')}`;
    const branch = alike.get(key) ?? { heads: [], items, needs };
    branch.heads.push(headOf(turn, home));
    alike.set(key, branch);
  }
  return [...alike.values()];
}

/** Every way to turn some of these gates. */
export function assignments(
  { changes }: Pick<Situation, 'changes'>,
  gates: readonly AskedQuestion[],
): readonly (readonly Turned[])[] {
  return gates.reduce<Turned[][]>(
    (all, asked) => {
      const own: readonly (Change | null)[] = [null, ...(changes.get(asked.question.id) ?? [])];
      return all.flatMap((turned) => own.map((change) => (change ? [...turned, { asked, change }] : turned)));
    },
    [[]],
  );
}

/** Only what the part is evaluated with. */
function answersFor({ compiled, gates }: Part, answers: Answers): Answers {
  if (gates.length === 0) return answers;
  const asked = compiled.ordered.flatMap((node) => (isSection(node) ? [] : [node.question.id]));
  return Object.fromEntries(
    asked.flatMap((id) => {
      const answer = answerOf(answers, id);
      return answer ? [[id, answer] as const] : [];
    }),
  );
}

function turnOf(setting: Setting, part: Part, local: readonly Turned[], answers: Answers): Turn {
  const { situation } = setting;
  const given = local.map(({ asked, change }) => [asked.question.id, change.answer] as const);
  const evaluation =
    local.length === 0
      ? setting.evaluation
      : evaluate(part.compiled, { ...answers, ...Object.fromEntries(given) }, situation.reader);
  const lines =
    evaluation === situation.evaluation
      ? situation.lines
      : new Map(part.questions.map((asked) => [asked.question.id, scoreLine(asked, evaluation)]));
  const turned = [...setting.turned, ...local];
  const own = turned.filter(({ asked }) => part.questions.includes(asked));
  return { setting, part, turned, own, evaluation, lines, openers: openersIn(local) };
}

/** A part that has nothing to choose and changes nothing. */
export function isIdle([branch, ...others]: readonly Branch[]): boolean {
  const [head, ...more] = branch?.heads ?? [];
  if (!branch || !head || others.length + branch.items.length + more.length > 0) return false;
  return head.steps.length === 0 && head.covers === 0 && isZero(head.delta.points) && isZero(head.delta.max);
}
