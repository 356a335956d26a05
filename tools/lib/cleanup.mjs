import { stopSignals } from './signals.mjs';
import { stopRunning } from './child.mjs';

/**
 * What has to be undone before the program ends, last thing first. `end(code)` undoes it once, however often it
 * is called, and exits; the signals that ask to stop call it with `signalCode`.
 */
export function makeCleanup({ signalCode = 0, onSignal = () => undefined } = {}) {
  const steps = [];
  let ending;
  const undo = async () => {
    stopRunning();
    for (const step of steps.reverse())
      await step().catch((error) => process.stderr.write(`${error.message}\n`));
  };
  const end = (code) => (ending ??= undo().then(() => process.exit(code)));
  for (const signal of stopSignals()) {
    process.on(signal, () => {
      if (!ending) onSignal();
      void end(signalCode);
    });
  }
  return { later: (step) => steps.push(step), end, ending: () => ending !== undefined };
}
