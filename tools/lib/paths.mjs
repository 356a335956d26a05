import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root folder. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** A path inside the repository. */
export const inRoot = (...parts) => join(root, ...parts);

/** What a running copy keeps (database, secrets); BRIEDUMS_DATA_DIR moves it elsewhere. */
export const dataDir = () => process.env.BRIEDUMS_DATA_DIR || inRoot('.data');

/** The script behind a command that an installed package brings. */
export function commandOf(name, command = name) {
  const dir = inRoot('node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(dir, 'package.json'), 'utf8'));
  return join(dir, typeof bin === 'string' ? bin : bin[command]);
}
