import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { SwaggerModule } from '@nestjs/swagger';
import type { FastifyInstance } from 'fastify';
import { Logger } from 'nestjs-pino';
import { AppModule } from '../app.module';
import type { Config } from '../config/config';
import { takeBytes } from './bytes';
import { openApiDocument } from './openapi';
import { refuseForeignOrigins } from './origin';
import { servePortals } from './portals';
import { noSuchAddress } from './problem-reply';
import { endConnectionsInTime } from './shutdown';

const BODY_LIMIT = 4 * 1024 * 1024;

const secureHeaders = (https: boolean) => ({
  enableCSPNonces: true,
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      // Charts position their parts by style attributes; attributes cannot load anything.
      styleSrcAttr: ["'unsafe-inline'"],
      imgSrc: ["'self'", 'data:'],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      objectSrc: ["'none'"],
      baseUri: ["'self'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
  },
  strictTransportSecurity: https ? { maxAge: 31_536_000, includeSubDomains: true } : false,
  referrerPolicy: { policy: 'same-origin' as const },
  crossOriginEmbedderPolicy: false,
});

/** The HTTP process, ready to listen; tests start the same one. */
export const createApp = async (config: Config): Promise<NestFastifyApplication> => {
  const adapter = new FastifyAdapter({
    // Only what the proxy in front added itself: before that stands whatever the caller claims.
    trustProxy: config.TRUST_PROXY && ((_address: string, hop: number) => hop === 0),
    bodyLimit: BODY_LIMIT,
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: noSuchAddress as never,
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.of(config), adapter, {
    bufferLogs: true,
    abortOnError: false,
    // Fastify reads JSON by itself; Nest would add forms, which other sites can send.
    bodyParser: false,
  });
  app.useLogger(app.get(Logger));
  const fastify = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  await app.register(helmet as never, secureHeaders(config.PUBLIC_URL.startsWith('https:')) as never);
  await app.register(cookie as never);
  fastify.removeContentTypeParser('text/plain');
  takeBytes(fastify);
  await app.register(compress as never, { threshold: 2048 } as never);
  endConnectionsInTime(fastify);
  refuseForeignOrigins(fastify, config.PUBLIC_URL);
  SwaggerModule.setup('api/docs', app, () => openApiDocument(config.PUBLIC_URL), {
    jsonDocumentUrl: 'api/docs/openapi.json',
  });
  await servePortals(fastify, config.PORTALS_DIR);
  return app;
};
