import { build, targets } from './build.mjs';
import { ClearError, step } from './say.mjs';

/** Builds what is named, or everything. */
export async function main(argv) {
  const names = argv.length > 0 ? argv : Object.keys(targets);
  const unknown = names.find((name) => !targets[name]);
  if (unknown)
    throw new ClearError(`There is no "${unknown}" to build; there are ${Object.keys(targets).join(', ')}.`);
  await step(`building ${names.join(', ')}`, () => build(names));
}
