/**
 * What people read, in whatever order; what decides points, scores and levels; what is asked, of whom and when, with every
 * other rule that gives no points (checks, indicators, effort).
 */
export type ChangeClass = 'text' | 'scoring' | 'structure';

/**
 * On a comparison of rounds. `none`; `reworded`: the question asks something else in other words, mark its link; `rescaling`:
 * goes into the rescaling part; `scope`: goes into the scope part; `mapping`: old answers need an option map; `levels`: scores
 * stay comparable, levels move; `composition`: other institutions take part; `undecided`: hangs on a question without old
 * answers, so real change and rescaling cannot be told apart.
 */
export type ChangeEffect =
  'none' | 'reworded' | 'rescaling' | 'scope' | 'mapping' | 'levels' | 'composition' | 'undecided';

/** What a change of one field is. */
export interface Kind {
  class: ChangeClass;
  effect: ChangeEffect;
}

/** A field with fields of its own; a change of it as a whole is `added` or `removed`. */
export interface Parts {
  fields: Fields;
  added: Kind;
  removed: Kind;
  /** A list of things with an id, whose ids are steps of a path. */
  named: boolean;
}
export type Field = Kind | Parts;
export type Fields = Readonly<Record<string, Field>>;

const kind = (of: ChangeClass, effect: ChangeEffect): Kind => ({ class: of, effect });

export const TEXT = kind('text', 'none');
export const WORDING = kind('text', 'reworded');
export const POINTS = kind('scoring', 'rescaling');
export const LEVELS = kind('scoring', 'levels');
/** Says who is asked and what may be sent in; nothing is counted by it. */
export const RULE = kind('structure', 'none');
/** An old answer outside it has no counterpart, so its question leaves the linked ones. */
export const BOUND = kind('structure', 'scope');
export const CONDITION = kind('structure', 'rescaling');
export const ASKED = kind('structure', 'scope');
export const SHAPE = kind('structure', 'mapping');
export const KIND_OF_INSTITUTION = kind('structure', 'composition');

export const things = (fields: Fields, added: Kind, removed: Kind): Parts => ({
  fields,
  added,
  removed,
  named: true,
});
export const record = (fields: Fields, whole: Kind): Parts => ({
  fields,
  added: whole,
  removed: whole,
  named: false,
});
