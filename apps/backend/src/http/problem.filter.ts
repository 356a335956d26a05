import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { QueryFailedError } from 'typeorm';
import type { Actor } from '../database/actor';
import { isLostConnection } from '../database/lost-connection';
import { Problem } from './problem';
import { replyWith } from './problem-reply';
import { preferredLocale } from './sentences';

const byStatus: Record<number, string> = {
  400: 'invalidInput',
  401: 'signInFirst',
  403: 'forbidden',
  404: 'notFound',
  413: 'tooLarge',
  415: 'invalidInput',
  429: 'tooManyRequests',
};
const ofDatabase = (error: QueryFailedError): Problem | null => {
  const code = (error.driverError as { code?: string }).code ?? '';
  // Text that PostgreSQL cannot hold (a zero byte) or a number out of range is bad input, not a fault.
  if (code === '22021' || code === '22P05' || code === '22003') return new Problem(400, 'invalidInput');
  if (code === '23505') return new Problem(409, 'alreadyThere');
  if (code === '40001' || code === '40P01') return new Problem(409, 'tryAgain');
  return null;
};

const toProblem = (error: unknown): Problem | null => {
  if (error instanceof Problem) return error;
  if (isLostConnection(error)) return new Problem(503, 'unavailable');
  if (error instanceof QueryFailedError) return ofDatabase(error);
  const status =
    error instanceof HttpException
      ? error.getStatus()
      : ((error as { statusCode?: number } | null)?.statusCode ?? 0);
  if (status >= 400 && status < 500) return new Problem(status, byStatus[status] ?? 'invalidInput');
  return null;
};

/** The one place where an error becomes an answer: problem+json with a sentence, never internals. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger('Problem');

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest & { user?: Actor | null }>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const expected = toProblem(error);
    if (!expected) this.log.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    else if (isLostConnection(error)) this.log.warn((error as Error).message);
    const problem = expected ?? new Problem(500, 'unexpected');
    replyWith(reply, problem, request.user?.locale ?? preferredLocale(request.headers['accept-language']));
  }
}
