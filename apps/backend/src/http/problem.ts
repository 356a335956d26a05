import type { Permission } from '@briedums/domain';
import { allows } from '@briedums/domain';
import type { Actor } from '../database/actor';

export interface FieldProblem {
  path: string;
  code: string;
  message: string;
}

/** An expected problem on its way to the caller. `code` names its sentence in i18n/<language>.json under `errors`. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly detail: {
      params?: Record<string, string | number>;
      fields?: FieldProblem[];
      data?: unknown;
    } = {},
  ) {
    super(code);
  }
}

export const notFound = (): Problem => new Problem(404, 'notFound');
export const conflict = (code: string, data?: unknown): Problem => new Problem(409, code, { data });
/** Well-formed, but not possible as things stand. */
export const refused = (code: string, detail: Problem['detail'] = {}): Problem =>
  new Problem(422, code, detail);

/** The access check: the first line of every service method that needs a permission. */
export const demand = (actor: Actor, permission: Permission): void => {
  if (!allows(actor.roles, permission)) throw new Problem(403, 'forbidden');
};

/** The row, or 404: what belongs to another tenant is not found, like what does not exist. */
export const found = <T>(row: T | null | undefined): T => {
  if (row === null || row === undefined) throw notFound();
  return row;
};
