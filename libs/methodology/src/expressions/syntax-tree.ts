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
}

const LOOPS: ReadonlySet<string> = new Set(['exists', 'exists_one', 'all', 'map', 'filter']);

/**
 * Walks the tree once: notes what is used and turns each literal such as `0.5` into an exact decimal, taken from its own
 * text, so that no binary float is ever computed with. The tree belongs to us: it was parsed for this purpose alone.
 */
export function readUsage(tree: ASTNode): Usage {
  const usage: Usage = { names: new Set(), calls: [], loops: [], badNumbers: [] };
  visit(tree, usage, 0);
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
  if ((name === 'answered' || name === 'notApplicable') && first?.op === 'value') usage.names.add(`${first.args}`);
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

function children(args: unknown): ASTNode[] {
  if (Array.isArray(args)) return args.flatMap(children);
  return isNode(args) ? [args] : [];
}

function isNode(value: unknown): value is ASTNode {
  return typeof value === 'object' && value !== null && 'op' in value && 'input' in value;
}
