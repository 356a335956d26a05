import type { ASTNode } from '@marcbachmann/cel-js';
import { ofDecimal, type Rational } from '../exact/exact';
import { Decimal } from './decimal';

/** What an expression uses, read from its tree before it is checked. */
export interface Usage {
  /** Names of variables, and of questions given to answered() and notApplicable(). */
  names: Set<string>;
  calls: { name: string; node: ASTNode }[];
  /** Names of the variables that exists(), map() and the like bring in. */
  loops: { name: string; node: ASTNode; depth: number }[];
  badNumbers: ASTNode[];
  /** Texts that a variable or one of its fields is compared with: `g04.od == 'no'` is path `g04.od`, text `no`. */
  comparisons: { path: string[]; text: string; node: ASTNode }[];
}

const LOOPS: ReadonlySet<string> = new Set(['exists', 'exists_one', 'all', 'map', 'filter']);

/**
 * Walks the tree once: notes what is used and turns each literal such as `0.5` into an exact decimal, taken from its own
 * text, so that no binary float is ever computed with. The tree belongs to us: it was parsed for this purpose alone.
 */
export function readUsage(tree: ASTNode): Usage {
  const usage: Usage = { names: new Set(), calls: [], loops: [], badNumbers: [], comparisons: [] };
  visit(tree, usage, 0);
  noteComparisons(tree, new Map(), usage);
  return usage;
}

function visit(node: ASTNode, usage: Usage, depth: number): void {
  if (node.op === 'id') usage.names.add(node.args);
  if (node.op === 'value') return visitValue(node, usage);
  if (node.op === 'call') return visitCall(node, node.args[0], node.args[1], usage, depth);
  if (node.op === 'rcall') {
    visit(node.args[1], usage, depth);
    return visitCall(node, node.args[0], node.args[2], usage, depth);
  }
  for (const child of children(node.args)) visit(child, usage, depth);
}

function visitCall(node: ASTNode, name: string, args: ASTNode[], usage: Usage, depth: number): void {
  usage.calls.push({ name, node });
  const [first] = args;
  const loop = LOOPS.has(name) && node.op === 'rcall';
  if (loop && first?.op === 'id') usage.loops.push({ name: first.args, node: first, depth: depth + 1 });
  if ((name === 'answered' || name === 'notApplicable') && first?.op === 'value')
    usage.names.add(`${first.args}`);
  for (const child of args) visit(child, usage, loop ? depth + 1 : depth);
}

function visitValue(node: ASTNode, usage: Usage): void {
  if (typeof node.args !== 'number') return;
  const value = literal(node.input.slice(node.start, node.end));
  if (value) Object.assign(node, { args: new Decimal(value) });
  else usage.badNumbers.push(node);
}

function literal(text: string): Rational | null {
  const match = /^(\d{0,30})\.(\d{0,30})$/.exec(text);
  return match ? ofDecimal(`${match[1] || '0'}.${match[2] || '0'}`) : null;
}

/** Loop variables stand for a row of what they run over: in `t10.exists(r, r.kind == 'x')` the path is `t10.kind`. */
function noteComparisons(node: ASTNode, loops: ReadonlyMap<string, string[]>, usage: Usage): void {
  const note = (side: ASTNode, other: ASTNode) => {
    const path = pathOf(side, loops);
    if (path) for (const text of textsOf(other)) usage.comparisons.push({ path, ...text });
  };
  if (node.op === '==' || node.op === '!=' || node.op === 'in') {
    note(node.args[0], node.args[1]);
    note(node.args[1], node.args[0]);
  }
  for (const child of children(node.args)) noteComparisons(child, loopScope(node, loops), usage);
}

function loopScope(node: ASTNode, loops: ReadonlyMap<string, string[]>): ReadonlyMap<string, string[]> {
  if (node.op !== 'rcall' || !LOOPS.has(node.args[0])) return loops;
  const over = pathOf(node.args[1], loops);
  const variable = node.args[2][0];
  return over && variable?.op === 'id' ? new Map([...loops, [variable.args, over]]) : loops;
}

function pathOf(node: ASTNode, loops: ReadonlyMap<string, string[]>): string[] | null {
  if (node.op === 'id') return loops.get(node.args) ?? [node.args];
  if (node.op !== '.' && node.op !== '[]') return null;
  const before = pathOf(node.args[0], loops);
  const field = node.op === '.' ? node.args[1] : node.args[1].args;
  return before && typeof field === 'string' ? [...before, field] : null;
}

function textsOf(node: ASTNode): { text: string; node: ASTNode }[] {
  if (node.op === 'list') return node.args.flatMap(textsOf);
  return node.op === 'value' && typeof node.args === 'string' ? [{ text: node.args, node }] : [];
}

function children(args: unknown): ASTNode[] {
  if (Array.isArray(args)) return args.flatMap(children);
  return isNode(args) ? [args] : [];
}

function isNode(value: unknown): value is ASTNode {
  return typeof value === 'object' && value !== null && 'op' in value && 'input' in value;
}
