import { ClearError } from '../lib/say.mjs';

/** The suites in the order in which they run: the quick verdicts first. */
export const SUITES = ['format', 'lint', 'types', 'unit', 'integration', 'journeys'];

/** What people type for a suite besides its name. */
const ALIASES = { typecheck: 'types', journey: 'journeys', int: 'integration', prettier: 'format' };

const nameOf = (word) => (SUITES.includes(word) ? word : ALIASES[word]);

/**
 * Reads `npm test -- unit libs/domain`: names of suites choose them (all when there are none), other words are
 * path filters for the suites that run tests.
 */
export function planOf(argv) {
  const option = argv.find((word) => word.startsWith('-'));
  if (option) {
    throw new ClearError(
      `npm test knows no ${option}; it takes suites (${SUITES.join(', ')}) and paths of tests.`,
    );
  }
  const chosen = argv.map(nameOf).filter(Boolean);
  const filters = argv.filter((word) => !nameOf(word));
  // A path without a suite means the tests there, not a check of the whole repository besides.
  const tests = SUITES.slice(3);
  const fallback = filters.length > 0 ? tests : SUITES;
  return { suites: SUITES.filter((name) => (chosen.length > 0 ? chosen : fallback).includes(name)), filters };
}
