import { run } from './run';

// A closed pipe reaches the writer through its callback; without a listener it would end the process with a stack trace.
process.stdout.on('error', () => undefined);
process.exitCode = await run(process.argv.slice(2), process);
