const { join } = require('node:path');
const preset = require('../../tools/jest/node.preset.cjs')(__dirname);

/** One system and one browser for all journeys; a picture of every open page when one fails. */
module.exports = {
  ...preset,
  testMatch: ['<rootDir>/src/**/*.journey.ts'],
  testEnvironment: join(__dirname, 'src/support/journey-environment.ts'),
  globalSetup: join(__dirname, 'src/support/global-setup.ts'),
  globalTeardown: join(__dirname, 'src/support/global-teardown.ts'),
  setupFilesAfterEnv: [join(__dirname, 'src/support/each-journey.ts')],
};
