import { isZero } from '../exact/exact';
import { inDependencyOrder } from '../engine/order';
import { outerVariables, questionsOf } from '../engine/variables';
import { createEnvironment } from '../expressions/environment';
import type { Expression } from '../expressions/expression';
import type { MethodologyProblem } from '../problem';
import type { Methodology } from '../schema/methodology';
import { error, warning, type Path } from './found';
import { siteKey } from './expressions';
import { places, type Place } from './places';
import { possibleResults } from './possible-answers';
import { maximumOf } from './questions';

/** A section or question whose showing has a condition or follows from its section's. */
interface Node {
  name: string;
  path: Path;
  condition: Expression | undefined;
  needs: string[];
  place: Place | null;
}

/** Circles, questions that can never be seen, conditions on later questions, scored sections that cannot be scored. */
export function checkReachability(
  methodology: Methodology,
  compiled: ReadonlyMap<string, Expression>,
): MethodologyProblem[] {
  const nodes = nodesOf(methodology, compiled);
  const order = inDependencyOrder(
    nodes,
    (node) => node.name,
    (node) => node.needs,
  );
  const rows = rowCycles(methodology, compiled);
  if ('cycle' in order) return [...rows, cycleProblem(nodes, order.cycle)];
  const { never, problems } = findNeverShown(methodology, order.ordered);
  return [...rows, ...problems, ...later(nodes), ...emptySections(methodology, never)];
}

const sectionName = (id: string): string => `section ${id}`;

function nodesOf(methodology: Methodology, compiled: ReadonlyMap<string, Expression>): Node[] {
  const all = places(methodology);
  const condition = (path: Path, field: string) => compiled.get(siteKey([...path, field]));
  const sections = methodology.sections.map(({ id }, s): Node => {
    const path = ['sections', s];
    const expression = condition(path, 'appliesIf');
    return {
      name: sectionName(id),
      path,
      condition: expression,
      needs: [...(expression?.uses ?? [])],
      place: null,
    };
  });
  const questions = all
    .filter((place) => !place.group)
    .map((place): Node => {
      const { question, path, section } = place;
      const expression = condition(path, 'shownIf');
      const rows = all.filter((other) => other.group?.id === question.id);
      const used = [expression, ...rows.map((row) => condition(row.path, 'shownIf'))].flatMap((e) => [
        ...(e?.uses ?? []),
      ]);
      return {
        name: question.id,
        path,
        condition: expression,
        needs: [sectionName(section.id), ...used],
        place,
      };
    });
  return [...sections, ...questions];
}

function cycleProblem(nodes: readonly Node[], cycle: readonly string[]): MethodologyProblem {
  const first = nodes.find((node) => cycle.includes(node.name));
  return error(first?.path ?? [], 'cycle', {
    cycle: [...cycle, cycle[0]].join(' → ').replaceAll('section ', ''),
  });
}

/** Row questions wait for each other within their group. */
function rowCycles(
  methodology: Methodology,
  compiled: ReadonlyMap<string, Expression>,
): MethodologyProblem[] {
  const rows = places(methodology).filter((place) => place.group);
  const order = inDependencyOrder(
    rows,
    (row) => row.question.id,
    (row) => compiled.get(siteKey([...row.path, 'shownIf']))?.uses ?? [],
  );
  if (!('cycle' in order)) return [];
  const first = rows.find((row) => order.cycle.includes(row.question.id));
  return [error(first?.path ?? [], 'cycle', { cycle: [...order.cycle, order.cycle[0]].join(' → ') })];
}

function findNeverShown(methodology: Methodology, ordered: readonly Node[]) {
  const env = createEnvironment(outerVariables(methodology));
  const questions = new Map(questionsOf(methodology).map((question) => [question.id, question]));
  const never = new Set<string>();
  const problems: MethodologyProblem[] = [];
  for (const node of ordered) {
    const inDeadSection = node.place !== null && never.has(sectionName(node.place.section.id));
    const results = node.condition ? possibleResults(node.condition, questions, never, env) : null;
    const dead = results !== null && !results.has(true);
    if (dead || inDeadSection) never.add(node.name);
    const field = node.place ? 'shownIf' : 'appliesIf';
    if (dead) problems.push(error([...node.path, field], node.place ? 'neverShown' : 'sectionNeverApplies'));
    else if (results !== null && !results.has(false))
      problems.push(warning([...node.path, field], 'alwaysShown'));
  }
  return { never, problems };
}

/** A respondent goes through the questions in order: what decides about a question should stand before it. */
function later(nodes: readonly Node[]): MethodologyProblem[] {
  const questions = nodes.filter((node) => node.place);
  const position = new Map(questions.map((node, i) => [node.name, i]));
  return questions.flatMap((node, i) =>
    [...(node.condition?.uses ?? [])]
      .filter((id) => (position.get(id) ?? -1) > i)
      .map((id) => warning([...node.path, 'shownIf'], 'dependsOnLater', { id })),
  );
}

function emptySections(methodology: Methodology, never: ReadonlySet<string>): MethodologyProblem[] {
  const all = places(methodology).filter(({ question, group }) => !group && !never.has(question.id));
  return methodology.sections.flatMap((section, s) => {
    if (!section.scoring) return [];
    const maxima = all.filter((place) => place.sectionIndex === s).map(({ question }) => maximumOf(question));
    return maxima.some((max) => max && !isZero(max)) ? [] : [error(['sections', s], 'emptyDenominator')];
  });
}
