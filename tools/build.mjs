import { enter } from './lib/bootstrap.mjs';

enter(import.meta.url, () => import('./lib/build-command.mjs'));
