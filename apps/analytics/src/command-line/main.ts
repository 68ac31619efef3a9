#!/usr/bin/env node
import { Temporal } from '@mim/domain/kernel';
import { runProgram } from './run-program.js';

// Whoever reads the output may have had enough, as in `| head`: that is no failure.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
}

// What was being written goes when the program ends (see new-files), so that it has to end by itself.
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)
  process.on(signal, () => process.exit(code));

process.exitCode = await runProgram({
  words: process.argv.slice(2),
  environment: process.env,
  data: process.stdout,
  messages: process.stderr,
  watched: process.stderr.isTTY === true,
  today: () => Temporal.Now.plainDateISO('Europe/Amsterdam').toString(),
});
