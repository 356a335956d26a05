import { InjectionToken } from '@angular/core';

/** Which rows of a group a person has opened, by their place (from 0). A page that wants them remembered provides it. */
export interface OpenRows {
  of(questionId: string): readonly number[];
  keep(questionId: string, rows: readonly number[]): void;
}

export const OPEN_ROWS = new InjectionToken<OpenRows>('OPEN_ROWS', {
  factory: () => ({ of: () => [], keep: () => undefined }),
});
