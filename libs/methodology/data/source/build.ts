import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { documents, jsonOf, withTable } from './outputs';

/** Writes both documents and the README's table into the folder given as the only argument. */
const folder = process.argv[2];
if (!folder) throw new Error('say which folder to write into, such as libs/methodology/data');

for (const [name, document] of Object.entries(documents)) writeFileSync(join(folder, name), jsonOf(document));

const readme = join(folder, 'README.md');
writeFileSync(readme, withTable(readFileSync(readme, 'utf8')));
