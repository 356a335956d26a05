import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { ClearError } from '../lib/say.mjs';

const CANDIDATES = ['postgres', 'nobody'];

/** Finds a user in the text of /etc/passwd. */
export function findAccount(passwd, name) {
  const line = passwd.split('\n').find((entry) => entry.startsWith(`${name}:`));
  if (!line) return undefined;
  const [, , uid, gid] = line.split(':');
  return { name, uid: Number(uid), gid: Number(gid) };
}

/**
 * The account that runs the database. PostgreSQL refuses to run as root, so root steps down to one that every
 * Linux has; anybody else runs it as themselves (undefined).
 */
export function serverAccount() {
  if (process.getuid?.() !== 0) return undefined;
  const passwd = existsSync('/etc/passwd') ? readFileSync('/etc/passwd', 'utf8') : '';
  const found = CANDIDATES.map((name) => findAccount(passwd, name)).find(Boolean);
  if (!found) {
    throw new ClearError(
      'PostgreSQL does not run as root and there is no user postgres or nobody to run it as.',
    );
  }
  return found;
}

/** True when the permission bits let an account pass through a folder. */
export function mayEnter({ mode, uid, gid }, account) {
  if (uid === account.uid) return (mode & 0o100) !== 0;
  if (gid === account.gid) return (mode & 0o010) !== 0;
  return (mode & 0o001) !== 0;
}

/** True when an account can reach a path: every folder above it lets it through. */
export function canReach(path, account) {
  const parent = dirname(path);
  if (existsSync(parent) && !mayEnter(statSync(parent), account)) return false;
  return parent === path || canReach(parent, account);
}
