import type { Found } from './walk';

/** What people read; what decides points, scores and levels; what is asked, of whom and when. */
export type ChangeClass = 'text' | 'scoring' | 'structure';

/**
 * On a comparison of rounds. `none`; `reworded`: the question asks something else in other words, mark its link; `rescaling`:
 * goes into the rescaling part; `scope`: goes into the scope part; `mapping`: old answers need an option map.
 */
export type ChangeEffect = 'none' | 'reworded' | 'rescaling' | 'scope' | 'mapping';

/** Neither a score nor what is asked hangs on these. */
const TEXTS = new Set(
  `version title description notes languages name code text help evidenceHint criteria descriptors recommendations legalAct
  unit message part whole rowName checks links effort id indicators levels`.split(/\s+/),
);
const SCORING = new Set(
  `points weight limits bands combination rounding policy index minScoredSections zeroIsLevelZero scoring exclusive
  hidden unanswered notApplicable`.split(/\s+/),
);

type Place = Pick<Found, 'path' | 'before' | 'after'> & { kind: string };

/** By the innermost step that says anything; what is not known is structure. */
export function classOf({ path, kind, before, after }: Place): ChangeClass {
  if (kind === 'moved') return 'structure';
  if (kind === 'reordered')
    return path.at(-1) === 'options' || path.at(-1) === 'questions' ? 'text' : 'structure';
  const [top = ''] = path;
  if (TEXTS.has(top) && top !== 'index') return 'text';
  const fields = path.filter((_, i) => !isId(path, i));
  const text = fields.find((field) => TEXTS.has(field));
  if (text && !isThing(before) && !isThing(after)) return 'text';
  if (text && fields.at(-1) === text) return 'text';
  // The cap of a multiple choice is scoring; the largest number allowed is not.
  if (fields.some((field) => SCORING.has(field)) || fields.at(-1) === 'max') return 'scoring';
  return 'structure';
}

/** A whole question, option, section…: something with an id. */
const isThing = (value: unknown): boolean => typeof value === 'object' && value !== null && 'id' in value;

const LISTS = new Set(['questions', 'options', 'rows', 'columns', 'sections', 'subsections']);
const isId = (path: readonly string[], i: number): boolean => LISTS.has(path[i - 1] ?? '');

export function effectOf({ path, kind }: Place, found: ChangeClass): ChangeEffect {
  const ofQuestion = path[0] === 'questions';
  if (found === 'text') return ofQuestion && isWording(path) ? 'reworded' : 'none';
  if (found === 'scoring') return 'rescaling';
  if (path.at(-2) === 'options' && kind !== 'changed') return kind === 'added' ? 'rescaling' : 'mapping';
  if (path.at(-1) === 'type') return 'mapping';
  if (ofQuestion && path.length === 2) return 'scope';
  if (path[0] === 'sections' && path.at(-1) !== 'appliesIf') return path.length === 2 ? 'scope' : 'none';
  return path.some((step) => step === 'required' || step === 'source' || step === 'decimals')
    ? 'none'
    : 'rescaling';
}

/** The words of the question or of an option, which may change what an answer means. */
const isWording = (path: readonly string[]): boolean => path.includes('text') || path.includes('criteria');
