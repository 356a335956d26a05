import { enter } from './lib/bootstrap.mjs';

enter(import.meta.url, () => import('./dev/main.mjs'));
