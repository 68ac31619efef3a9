#!/usr/bin/env node
import { runProgram } from './run-program.js';

process.exitCode = await runProgram({
  words: process.argv.slice(2),
  environment: process.env,
  data: process.stdout,
  messages: process.stderr,
});
