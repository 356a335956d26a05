import { compare, exactText, isZero, ofDecimal, sum } from '../exact/exact';
import type { MethodologyProblem } from '../problem';
import { rowTypeOf } from '../types/row-registry';
import { typeOf } from '../types/registry';
import type { RowQuestion } from '../types/group-schema';
import { checkBands } from './bands';
import { error, warning, type Path } from './found';
import type { Group, Place } from './places';

/** What each question declares of itself. */
export function checkQuestion(place: Place): MethodologyProblem[] {
  return [
    ...checkOptions(place),
    ...checkBands(place),
    ...checkBounds(place),
    ...checkSums(place),
    ...checkGroup(place),
    ...checkScoring(place),
  ];
}

function checkOptions({ question, path }: Place): MethodologyProblem[] {
  if (question.type !== 'multiple') return [];
  const { options, max } = question;
  const joint = options.filter((option) => !option.exclusive);
  const problems = joint.length === 0 ? [error([...path, 'options'], 'allExclusive')] : [];
  if (options.every((option) => option.points === undefined))
    return max === undefined ? problems : [...problems, error([...path, 'max'], 'maxWithoutPoints')];
  const together = sum(joint.map((option) => ofDecimal(option.points ?? '0')));
  const cap = max === undefined ? together : ofDecimal(max);
  const above = options.flatMap(({ exclusive, points }, i) =>
    exclusive && points !== undefined && compare(ofDecimal(points), cap) > 0
      ? [error([...path, 'options', i, 'points'], 'exclusiveAboveMax', { points, max: exactText(cap) })]
      : [],
  );
  const unattainable = max !== undefined && compare(cap, together) > 0;
  const tooMuch = unattainable
    ? [error([...path, 'max'], 'maxUnattainable', { max, sum: exactText(together) })]
    : [];
  return [...problems, ...above, ...tooMuch];
}

function checkBounds({ question, path }: Place): MethodologyProblem[] {
  if (question.type === 'group') {
    const { minRows, maxRows } = question;
    return minRows > maxRows
      ? [error([...path, 'minRows'], 'minAboveMax', { min: minRows, max: maxRows })]
      : [];
  }
  const { min, max } = question as { min?: string; max?: string };
  if (min === undefined || max === undefined) return [];
  const above = question.type === 'date' ? min > max : compare(ofDecimal(min), ofDecimal(max)) > 0;
  return above ? [error([...path, 'min'], 'minAboveMax', { min, max })] : [];
}

function checkSums({ question, path }: Place): MethodologyProblem[] {
  if (!('sums' in question)) return [];
  const known =
    question.type === 'group'
      ? question.questions.filter((row) => row.type === 'number').map((row) => row.id)
      : question.columns.map((column) => column.id);
  return question.sums.flatMap(({ total, parts }, i) => [
    ...[total, ...parts]
      .filter((id) => !known.includes(id))
      .map((id) => error([...path, 'sums', i], 'unknownSumColumn', { id })),
    ...(parts.includes(total) ? [error([...path, 'sums', i], 'sumOfItself', { id: total })] : []),
  ]);
}

const isScoredRow = (row: RowQuestion): boolean =>
  ('combination' in row && row.combination !== undefined) || rowTypeOf(row).scorer(row) !== null;

function checkGroup({ question, path }: Place): MethodologyProblem[] {
  if (question.type !== 'group') return [];
  const { key, questions, points } = question;
  const scored = questions.some(isScoredRow);
  return [
    ...(key !== undefined && !questions.some((row) => row.id === key)
      ? [error([...path, 'key'], 'unknownKey', { id: key })]
      : []),
    ...(points !== undefined && !scored ? [error([...path, 'points'], 'groupNothingScored')] : []),
    ...(points === undefined && scored ? [warning(path, 'groupPointsMissing')] : []),
  ];
}

/** The most that the question can give; null when it is not scored. */
export function maximumOf(question: Place['question']) {
  if ('combination' in question && question.combination)
    return question.combination.rules
      .map((rule) => ofDecimal(rule.points))
      .reduce((a, b) => (compare(a, b) > 0 ? a : b));
  return typeOf(question).scorer(question)?.max ?? null;
}

function checkScoring(place: Place): MethodologyProblem[] {
  const { question, path, section, group } = place;
  const max = maximumOf(question);
  if (max === null) {
    const { recommendations } = question;
    return recommendations.length > 0
      ? [warning([...path, 'recommendations'], 'recommendationUnscored')]
      : [];
  }
  const replaced =
    'combination' in question && question.combination && typeOf(question).scorer(question) !== null;
  return [
    ...(isZero(max) ? [warning(path, 'noPoints')] : []),
    ...(replaced ? [warning([...path, 'combination'], 'combinationReplaces')] : []),
    ...(section.scoring || group ? [] : [warning(path, 'pointsInUnscoredSection')]),
    ...(isZero(max) || group ? [] : checkAdvice(question, path)),
    ...unreachableAdvice(question, path),
  ];
}

function checkAdvice(question: Place['question'], path: Path): MethodologyProblem[] {
  const rows = question.type === 'group' ? (question as Group).questions : [];
  const advice = [question, ...rows].some((asked) => asked.recommendations.length > 0);
  return advice ? [] : [warning(path, 'recommendationMissing')];
}

function unreachableAdvice({ recommendations }: Place['question'], path: Path): MethodologyProblem[] {
  const always = recommendations.findIndex((item) => item.when === undefined);
  if (always < 0 || always === recommendations.length - 1) return [];
  return [warning([...path, 'recommendations', always + 1], 'recommendationUnreachable')];
}
