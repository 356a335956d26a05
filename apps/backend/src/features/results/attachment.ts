import type { FastifyReply } from 'fastify';

/** Lets a browser save the answer under a name, which is made of a round's short name: nothing in it needs quoting. */
export const attachment = (reply: FastifyReply, name: string): void => {
  void reply.header('content-disposition', `attachment; filename="${name}"`);
};
