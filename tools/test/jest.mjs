import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runToEnd } from '../lib/child.mjs';
import { commandOf, inRoot } from '../lib/paths.mjs';
import { heedExit, none, ofJest } from './counts.mjs';

const configured = (projects) => projects.filter((project) => existsSync(inRoot(project, 'jest.config.cjs')));

/** Packages that are ES modules only load by `require` when Jest has this; Angular's preset must not have it. */
const NODE_FLAGS = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];

function commandLine({ projects, match, filters, workers, vmModules, report }) {
  return [
    ...(vmModules ? NODE_FLAGS : []),
    commandOf('jest'),
    '--passWithNoTests',
    '--json',
    `--outputFile=${report}`,
    `--maxWorkers=${workers}`,
    // A test that hangs still ends; on a busy machine a slow one is no failure.
    '--testTimeout=30000',
    ...match.map((glob) => `--testMatch=${glob}`),
    ...filters.map((filter) => `--testPathPatterns=${filter}`),
    '--projects',
    ...projects.map((project) => inRoot(project)),
  ];
}

const readReport = (file) => (existsSync(file) ? ofJest(JSON.parse(readFileSync(file, 'utf8'))) : none);

/** With --json Jest puts the report on its output too, where a reader wants the failures only. */
const withoutReport = (output) =>
  output
    .split('\n')
    .filter((line) => !line.startsWith('{"num'))
    .join('\n');

/**
 * Runs Jest over those of `projects` that are set up for it: `{ counts, output }`. `match` are the globs of the test
 * files, `filters` what their paths must contain.
 */
export async function runJest({ projects, match, filters = [], workers = 2, vmModules = true, env = {} }) {
  const present = configured(projects);
  if (present.length === 0) return { counts: none, output: '' };
  const folder = mkdtempSync(join(tmpdir(), 'briedums-jest-'));
  const report = join(folder, 'report.json');
  try {
    const args = commandLine({ projects: present, match, filters, workers, vmModules, report });
    const { code, output } = await runToEnd(process.execPath, args, { env });
    return { counts: heedExit(readReport(report), code), output: withoutReport(output) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
