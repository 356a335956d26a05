import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { transform } from '@swc/core';
import { root } from './paths.mjs';

/** The same as Jest's (tools/jest/node.preset.cjs) but for the modules, which esbuild wants as they are. */
const JSC = {
  target: 'es2023',
  parser: { syntax: 'typescript', decorators: true },
  transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
};

async function translate(path) {
  const { code } = await transform(await readFile(path, 'utf8'), {
    filename: path,
    sourceFileName: relative(root, path),
    swcrc: false,
    configFile: false,
    sourceMaps: 'inline',
    jsc: JSC,
  });
  return { contents: code, loader: 'js' };
}

/**
 * esbuild knows no decorator metadata, by which Nest and TypeORM learn types, so swc translates each file first.
 * Types named in a decorated signature need `import type`, which the compiler also asks for.
 */
export const swcPlugin = {
  name: 'swc',
  setup(build) {
    // A mistake in a file is reported by its message, which shows the place, and not as a fault of this plugin.
    const report = (error) => ({
      errors: [{ text: stripVTControlCharacters(error.message).split('\n\nCaused by:')[0].trim() }],
    });
    build.onLoad({ filter: /\.ts$/ }, ({ path }) => translate(path).catch(report));
  },
};
