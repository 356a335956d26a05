import '@fastify/cookie';
import type { FastifyReply } from 'fastify';
import { COOKIE } from './session.strategy';

const attributes = { path: '/', httpOnly: true, secure: true, sameSite: 'lax' } as const;

export const setCookie = (reply: FastifyReply, token: string, hours: number): void => {
  void reply.setCookie(COOKIE, token, { ...attributes, maxAge: hours * 3600 });
};

export const clearCookie = (reply: FastifyReply): void => {
  void reply.clearCookie(COOKIE, attributes);
};
