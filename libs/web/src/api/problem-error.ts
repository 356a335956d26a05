import { problemSchema, type ProblemView } from '@briedums/domain';

/** The server answered with a problem (RFC 9457). `code` has a text `errors.<code>`; `title` is a sentence already. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  constructor(readonly problem: ProblemView) {
    super(problem.title);
  }
  get status(): number {
    return this.problem.status;
  }
  get code(): string {
    return this.problem.code;
  }
  get fields(): NonNullable<ProblemView['fields']> {
    return this.problem.fields ?? [];
  }
  get data(): unknown {
    return this.problem.data;
  }
}

/** The server was not reached: no network, or nobody listening. Nothing is known about whether the request took effect. */
export class NetworkError extends Error {
  override readonly name = 'NetworkError';
}

/** Reads an error response; one that is no problem document (a proxy's page) becomes a problem without a known code. */
export async function problemOf(response: Response): Promise<ProblemError> {
  const parsed = problemSchema.safeParse(await response.json().catch(() => null));
  return new ProblemError(
    parsed.success
      ? parsed.data
      : { type: 'about:blank', status: response.status, code: 'unexpected', title: '' },
  );
}
