import { join } from 'node:path';

const root = join(__dirname, '../../../..');

/** A path inside the repository. */
export const inRoot = (...parts: string[]): string => join(root, ...parts);
