import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Result } from '@briedums/methodology';
import { METHODOLOGY_FILE } from './filling/plan';
import { Program } from './program';

/** What `briedums score` says of exported answers (JSON lines), by the id of each line. */
export async function scoreLines(lines: string): Promise<Map<string, Result>> {
  const folder = mkdtempSync(join(tmpdir(), 'briedums-journey-'));
  try {
    const file = join(folder, 'answers.jsonl');
    writeFileSync(file, lines);
    const args = ['score', '--methodology', METHODOLOGY_FILE, '--answers', file];
    const output = await Program.run('dist/cli/main.js', args, {});
    const results = output
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; result: Result });
    return new Map(results.map(({ id, result }) => [id, result]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
