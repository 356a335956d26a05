import { folded } from '@briedums/web';

/** Names of things as the name of a file, without extension: `siguldas-novads-sadalas`. */
export const fileNameOf = (...names: readonly string[]): string =>
  folded(names.join(' '))
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .join('-');
