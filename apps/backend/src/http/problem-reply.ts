import type { FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from './problem';
import { hasSentence, type Locale, preferredLocale, sentence } from './sentences';

/** Answers with a problem in words: RFC 9457, never kept by a cache. */
export const replyWith = (reply: FastifyReply, problem: Problem, locale: Locale): void => {
  const { status, code, detail } = problem;
  const key = hasSentence(`errors.${code}`) ? `errors.${code}` : 'errors.unexpected';
  void reply
    .status(status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .header('cache-control', 'no-store')
    .send({
      type: 'about:blank',
      status,
      code,
      title: sentence(locale, key, detail.params),
      ...(detail.fields ? { fields: detail.fields } : {}),
      ...(detail.data === undefined ? {} : { data: detail.data }),
    });
};

/** For an address that is none: what the router finds wrong comes before every hook and filter. */
export const noSuchAddress = (_error: unknown, request: FastifyRequest, reply: FastifyReply): void => {
  void reply.header('x-content-type-options', 'nosniff');
  replyWith(reply, new Problem(404, 'notFound'), preferredLocale(request.headers['accept-language']));
};
