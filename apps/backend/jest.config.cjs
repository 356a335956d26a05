module.exports = {
  ...require('../../tools/jest/node.preset.cjs')(__dirname),
  // Integration tests wait for a database and for processes, on machines that do other things too.
  testTimeout: 30_000,
};
