import { NestFactory } from '@nestjs/core';
import { Logger } from 'nestjs-pino';
import { AppModule } from './app.module';
import { boot } from './boot';
import { JobRunner } from './jobs/runner';

/** The process of background jobs: the same modules, no HTTP. */
void boot(async (config) => {
  const app = await NestFactory.createApplicationContext(AppModule.of(config), {
    bufferLogs: true,
    abortOnError: false,
  });
  app.useLogger(app.get(Logger));
  const runner = app.get(JobRunner);
  await runner.start();
  const stop = async (): Promise<void> => {
    await runner.stop();
    await app.close();
    process.exit(0);
  };
  process.once('SIGTERM', () => void stop());
  process.once('SIGINT', () => void stop());
  process.stdout.write('worker ready\n');
});
