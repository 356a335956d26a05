import type { Compiled } from '../engine/compiled';
import { attributeVariable, indicatorVariable, levelVariable } from './other-variables';
import { questionVariable } from './question-variable';
import { problem } from './texts';
import type { Found, LookUp } from './variable';

const KINDS: Readonly<Record<string, (lookUp: LookUp) => Found>> = {
  question: questionVariable,
  level: levelVariable,
  indicator: indicatorVariable,
  attribute: attributeVariable,
};

/** The variable of a name such as `question:g02:50/250`; an attribute's name may hold colons of its own. */
export function findVariable(compiled: Compiled, name: string): Found {
  const [kind = '', ...parts] = name.split(':');
  const make = Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined;
  if (!make || parts.length === 0) return { problem: problem('unknownVariable', { variable: name }) };
  if (kind === 'attribute') return make({ compiled, name, rest: parts.join(':'), ends: null });
  const [rest = '', ends = null, ...more] = parts;
  if (more.length > 0) return { problem: problem('unknownVariable', { variable: name }) };
  return make({ compiled, name, rest, ends });
}
