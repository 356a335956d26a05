const { join } = require('node:path');
const { createCjsPreset } = require('jest-preset-angular/presets');

/**
 * Packages that are published as ES modules in plain .js files; what ends in .mjs is always translated.
 * A package outside this list stays as it is.
 */
const ES_MODULES = [
  '@jsverse',
  '@swimlane/ngx-charts',
  'idb',
  '@mdi/js',
  '@angular',
  'd3-[^/]+',
  'internmap',
  'delaunator',
  'robust-predicates',
  '@marcbachmann/cel-js',
  'fraction.js',
];

/** Jest for Angular projects: zoneless, in jsdom, templates compiled at run time, workspace paths resolved. */
module.exports = (rootDir) => {
  const preset = createCjsPreset({ tsconfig: join(__dirname, 'angular.tsconfig.json') });
  return {
    ...preset,
    rootDir,
    testMatch: ['<rootDir>/**/*.spec.ts'],
    setupFilesAfterEnv: [join(__dirname, 'angular.setup.cjs')],
    collectCoverage: false,
    moduleNameMapper: {
      '^@briedums/methodology/data/(.*)$': join(__dirname, '../../libs/methodology/data/$1'),
      '^@briedums/(.*)$': join(__dirname, '../../libs/$1/src/index.ts'),
    },
    transformIgnorePatterns: [`/node_modules/(?!(.*\\.mjs$|(${ES_MODULES.join('|')})/))`],
  };
};
