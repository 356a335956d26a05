import { enter } from './lib/bootstrap.mjs';

enter(import.meta.url, () => import('./start/main.mjs'));
