import { enter } from './lib/bootstrap.mjs';

enter(import.meta.url, () => import('./test/main.mjs'));
