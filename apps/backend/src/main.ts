import { boot } from './boot';
import { createApp } from './http/create-app';

/** The HTTP process. */
void boot(async (config) => {
  const app = await createApp(config);
  app.enableShutdownHooks();
  await app.listen(config.PORT, config.HOST);
});
