import { ofExact } from '../exact/exact';
import { indicatorValues } from '../score/indicators';
import { groupIn } from '../statistics/groups';
import { chooseBands } from './bands';
import { problem, word } from './texts';
import type { Found, LookUp, Member, Variable } from './variable';

/** The level of the index or of a section: the class "0 %", where the version has it, levels 1 to 5, and no score. */
export function levelVariable({ compiled, name, rest, ends }: LookUp): Found {
  if (ends !== null) return { problem: problem('bandsNotAllowed', { variable: name }) };
  const { sections, levels, zeroIsLevelZero } = compiled.methodology;
  const section = sections.find(({ id, code }) => id === rest || code.toLowerCase() === rest.toLowerCase());
  if (rest !== 'index' && !section?.scoring) return { problem: problem('unknownSection', { name: rest }) };
  const id = rest === 'index' ? null : (section?.id ?? null);
  const numbers = zeroIsLevelZero ? [0, 1, 2, 3, 4, 5] : [1, 2, 3, 4, 5];
  const textOf = (level: number) =>
    level === 0
      ? word('zero')
      : (levels.find(({ number }) => number === level)?.name ?? word('level', { level: `${level}` }));
  const none = { id: 'none', text: word(id === null ? 'noIndex' : 'noScore') };
  const classes = [...numbers.map((level) => ({ id: `${level}`, text: textOf(level) })), none];
  const title = id === null ? word('index') : sectionTitle(section?.name ?? {});
  const read = (member: Member) => [`${member.level(id) ?? 'none'}`];
  return { variable: { name, title, multiple: false, classes, open: false, read } };
}

const sectionTitle = (name: Readonly<Record<string, string>>): Variable['title'] => {
  const lv = word('section', { section: name['lv'] ?? '' }).lv ?? '';
  const en = word('section', { section: name['en'] ?? '' }).en ?? '';
  return { lv, en };
};

/** A named figure of the version: yes or no, its texts, or its number by the given bands. */
export function indicatorVariable({ compiled, name, rest, ends }: LookUp): Found {
  const at = compiled.indicators.findIndex(({ indicator }) => indicator.id === rest);
  const found = compiled.indicators[at];
  if (!found) return { problem: problem('unknownIndicator', { name: rest }) };
  const { kind, name: title } = found.indicator;
  const valueOf = ({ evaluation }: Member) =>
    evaluation ? (indicatorValues(compiled, evaluation)[at]?.value ?? null) : null;
  const common = { name, title, multiple: false };
  if (kind === 'number') {
    const bands = chooseBands(name, ends, undefined);
    if ('code' in bands) return { problem: bands };
    const read = (member: Member) => {
      const value = valueOf(member);
      return typeof value === 'string' ? [bands.classOf(ofExact(value))] : ('unanswered' as const);
    };
    return { variable: { ...common, classes: bands.classes, open: false, read } };
  }
  if (ends !== null) return { problem: problem('bandsNotAllowed', { variable: name }) };
  const read = (member: Member) => {
    const value = valueOf(member);
    if (value === null || value === '') return 'unanswered' as const;
    return [value === true ? 'yes' : value === false ? 'no' : value];
  };
  const yesNo = [
    { id: 'yes', text: word('yes') },
    { id: 'no', text: word('no') },
  ];
  return { variable: { ...common, classes: kind === 'boolean' ? yesNo : [], open: kind === 'text', read } };
}

/** What institutions belong to; a class for every value that is met. */
export function attributeVariable({ name, rest, ends }: LookUp): Found {
  if (ends !== null) return { problem: problem('bandsNotAllowed', { variable: name }) };
  if (rest === '') return { problem: problem('unknownVariable', { variable: name }) };
  const read = ({ given: { attributes = {} } }: Member) => {
    const value = groupIn(attributes, rest);
    return value === null ? ('unanswered' as const) : [value];
  };
  const title = { lv: rest, en: rest };
  return { variable: { name, title, multiple: false, classes: [], open: true, read } };
}
