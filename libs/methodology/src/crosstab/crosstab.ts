import { build } from '../engine/build';
import type { Compiled } from '../engine/compiled';
import { holds } from '../engine/scope';
import { compileExpression, type Expression } from '../expressions/expression';
import type { Methodology } from '../schema/methodology';
import { columnOf } from './cells';
import { findVariable } from './find-variable';
import { readMember } from './members';
import type { CrossTable, CrosstabMember, CrosstabOptions, CrossLeftOut } from './shapes';
import { axisOf, ClassCounts, MISSING, PairCounts } from './tally';
import { problem, type CrosstabProblem } from './texts';
import type { Member, Variable } from './variable';

/** Takes institutions one by one; memory grows with the classes of the table, not with them. */
export interface Crosstab {
  ok: true;
  /** Throws a RangeError for section scores that the version cannot have. */
  add(member: CrosstabMember): void;
  /** What was counted so far; everything is shown (see `protect`). */
  summary(): CrossTable;
}

export type CrosstabResult = Crosstab | { ok: false; problem: CrosstabProblem };

interface Plan {
  compiled: Compiled;
  rows: Variable;
  columns: readonly Variable[];
  base: Expression | null;
}

/**
 * A cross-table with its banner: any question, indicator, attribute or level against any others, with the total beside them.
 * Bases are those who have a value of the rows' variable; per cents are exact. Source: published reports, cross-tables by type and
 * region with n and the note on small bases; the workbook of all demographic cuts. What cannot be made is said in `problem`.
 */
export function crosstab(methodology: Methodology, options: CrosstabOptions): CrosstabResult {
  const plan = planOf(methodology, options);
  if ('code' in plan) return { ok: false, problem: plan };
  const { compiled, rows, columns, base } = plan;
  const left: CrossLeftOut = { outside: 0, hidden: 0, unanswered: 0, notApplicable: 0 };
  const totals = new ClassCounts();
  const cuts = columns.map((variable) => ({ variable, bases: new ClassCounts(), counts: new PairCounts() }));
  let n = 0;
  const count = (member: Member): void => {
    const own = rows.read(member);
    if (typeof own === 'string') {
      left[own] += 1;
      return;
    }
    n += 1;
    for (const row of own) totals.add(row);
    for (const { variable, bases, counts } of cuts) {
      const found = variable.read(member);
      for (const column of typeof found === 'string' ? [MISSING] : found) {
        bases.add(column);
        for (const row of own) counts.add(row, column);
      }
    }
  };
  return {
    ok: true,
    add(given) {
      const member = readMember(compiled, given);
      const inside = !base || (member.evaluation !== null && holds(base, member.evaluation.scope));
      if (inside) count(member);
      else left.outside += 1;
    },
    summary: () => summarise(options, rows, { n, totals, cuts, left }),
  };
}

interface Counts {
  n: number;
  totals: ClassCounts;
  cuts: readonly { variable: Variable; bases: ClassCounts; counts: PairCounts }[];
  left: CrossLeftOut;
}

function summarise(options: CrosstabOptions, rows: Variable, { n, totals, cuts, left }: Counts): CrossTable {
  const settings = { small: options.small ?? 10, decimals: options.decimals ?? 0 };
  const axis = axisOf(rows, totals);
  const ids = axis.classes.map(({ id }) => id);
  const sums = ids.map((id) => totals.of(id));
  return {
    rows: axis,
    base: options.base ?? null,
    ...settings,
    total: columnOf(n, sums, sums, settings),
    cuts: cuts.map(({ variable, bases, counts }) => {
      const across = axisOf(variable, bases);
      const columns = across.classes.map(({ id }) =>
        columnOf(
          bases.of(id),
          ids.map((row) => counts.of(row, id)),
          sums,
          settings,
        ),
      );
      return { axis: across, columns };
    }),
    left: { ...left },
    disclosure: null,
  };
}

function planOf(methodology: Methodology, options: CrosstabOptions): Plan | CrosstabProblem {
  const { small = 10, decimals = 0 } = options;
  const wrong = outOf('small', small, 1_000_000) ?? outOf('decimals', decimals, 6);
  if (wrong) return wrong;
  if (options.columns.length === 0) return problem('noColumns');
  const compiled = build(methodology);
  const [rows, ...columns] = [options.rows, ...options.columns].map((name) => findVariable(compiled, name));
  const variables: Variable[] = [];
  for (const found of [rows!, ...columns]) {
    if ('problem' in found) return found.problem;
    variables.push(found.variable);
  }
  const base = options.base === undefined ? null : conditionOf(compiled, options.base);
  if (base && 'code' in base) return base;
  return { compiled, rows: variables[0]!, columns: variables.slice(1), base };
}

const outOf = (name: string, value: number, to: number): CrosstabProblem | null =>
  Number.isInteger(value) && value >= 0 && value <= to
    ? null
    : problem('badNumber', { name, value: `${value}`, from: '0', to: `${to}` });

/** Also tells the engine to keep the questions that the condition names where conditions find them. */
function conditionOf(compiled: Compiled, text: string): Expression | CrosstabProblem {
  const found = compileExpression(compiled.env, text, 'boolean');
  if ('problem' in found) {
    const { detail, fault, text: at } = found.problem;
    return problem('badCondition', { expression: text, detail: `${detail || fault} ("${at}")` });
  }
  for (const id of found.expression.uses) {
    const asked = compiled.byId.get(id);
    if (asked) asked.named = true;
  }
  return found.expression;
}
