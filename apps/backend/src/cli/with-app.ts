import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../app.module';
import type { Config } from '../config/config';

/**
 * Runs work with the backend's own services, without HTTP and jobs. Letters stay in the outbox whatever mail server is set
 * up: a command prints what its caller must know.
 */
export const withApp = async (
  { SMTP_URL: _, ...config }: Config,
  work: (app: INestApplicationContext) => Promise<void>,
): Promise<void> => {
  const app = await NestFactory.createApplicationContext(AppModule.of(config), {
    logger: ['warn', 'error'],
    abortOnError: false,
  });
  try {
    await work(app);
  } finally {
    await app.close();
  }
};
