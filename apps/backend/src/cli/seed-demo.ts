import { seedDemo } from '../features/demo/seed-demo';
import { type Command, Refusal } from './command';
import { withApp } from './with-app';

export const seedDemoCommand: Command = {
  summary: 'fill an empty database with the demonstration',
  async run(config) {
    await withApp(config, async (app) => {
      if (await seedDemo(app, new Date())) return;
      throw new Refusal('The database holds tenants already; the demonstration goes only into an empty one.');
    });
  },
};
