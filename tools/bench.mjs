import { enter } from './lib/bootstrap.mjs';

enter(import.meta.url, () => import('./lib/bench-command.mjs'));
