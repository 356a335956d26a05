import { Directive, input, output } from '@angular/core';
import type { QuestionType } from '@briedums/methodology';
import type { Json, QuestionOf, QuestionProblem } from './values';

/**
 * What every field of a question takes and gives. A field is controlled: it shows `value` and asks for another by
 * `valueChange` (null clears). What cannot be a value yet (half a number) stays in the field with a sentence and is not
 * asked for; its element is marked `data-bd-unsaved`.
 */
@Directive()
export abstract class FieldBase<K extends QuestionType> {
  readonly question = input.required<QuestionOf<K>>();
  readonly value = input.required<Json | null>();
  readonly disabled = input(false);
  readonly problems = input<readonly QuestionProblem[]>([]);
  /** Id of the element that holds the question's text. */
  readonly labelledBy = input.required<string>();
  /** Ids of help and problems. */
  readonly describedBy = input<string | null>(null);
  /** For a group: which questions of each row are shown. */
  readonly shownRows = input<readonly Readonly<Record<string, boolean>>[]>([]);
  readonly valueChange = output<Json | null>();
}

let count = 0;
/** A new id for elements that refer to each other. */
export const uniqueId = (prefix: string): string => `bd-${prefix}-${++count}`;
