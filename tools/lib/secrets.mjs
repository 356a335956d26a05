import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { diskFull, isDiskFull } from './say.mjs';

const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {});

function write(file, secrets) {
  const half = `${file}.${process.pid}`;
  try {
    writeFileSync(half, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
    renameSync(half, file);
  } catch (error) {
    throw isDiskFull(error) ? diskFull(file) : error;
  }
}

/** True when a secret of that name is kept in the folder. */
export const hasSecret = (folder, name) => Boolean(read(join(folder, 'secrets.json'))[name]);

/**
 * The generated secrets of this copy, kept in `<folder>/secrets.json` that only its owner can read. Every name
 * asked for is there in what is returned; one that was missing is drawn (192 random bits as hex) and kept.
 */
export function keptSecrets(folder, names) {
  // Others may pass through, as the database's own account has to reach its data below; nobody may look around.
  mkdirSync(folder, { recursive: true, mode: 0o711 });
  const file = join(folder, 'secrets.json');
  const kept = read(file);
  const missing = names.filter((name) => !kept[name]);
  if (missing.length > 0) {
    for (const name of missing) kept[name] = randomBytes(24).toString('hex');
    write(file, kept);
  }
  chmodSync(file, 0o600);
  return kept;
}
