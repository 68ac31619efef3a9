import type { Problem, Result } from '@mim/domain/kernel';
import { errorFacts } from '../http/error-facts.js';
import { problemLines } from '../problems/problem-lines.js';
import { type RunningServer, stopGracefully } from './stop-gracefully.js';

/** How the process ends: stopped as asked, broken, or not started because something has to be set right. */
const exitCodes = { stopped: 0, broken: 1, notStarted: 2 } as const;

/**
 * Runs a server as this process, from its settings to its end: what has to be set right is said in a line each,
 * without a stack; SIGTERM and SIGINT stop it without cutting off a request, and a fault of the program ends it.
 * @param settings As they were read.
 * @param start Starts the server with them.
 * @example
 * await runServer(readSettings(list, process.env), start);
 */
export async function runServer<Settings>(
  settings: Result<Settings>,
  start: (settings: Settings) => Promise<Result<RunningServer>>,
): Promise<void> {
  if (!settings.ok) return refuse(settings.problem);
  const starting = start(settings.value);
  // From the first moment on: a signal that comes while the start is under way ends it just as cleanly.
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stopAndExit(starting));
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) process.on(event, breakDown);
  const started = await starting;
  if (!started.ok) refuse(started.problem);
}

function refuse(problem: Problem): never {
  for (const line of problemLines(problem, 'en')) process.stderr.write(`${line}\n`);
  process.exit(exitCodes.notStarted);
}

async function stopAndExit(starting: Promise<Result<RunningServer>>): Promise<never> {
  const running = await starting;
  const finished = !running.ok || (await stopGracefully(running.value));
  process.exit(finished ? exitCodes.stopped : exitCodes.broken);
}

/** A fault of the program leaves it in a state that nobody thought of: it ends, and is started again. */
function breakDown(error: unknown): never {
  const { type, message, stack } = errorFacts(error);
  process.stderr.write(`Stopped by a fault of the program: ${type} ${message}\n${stack}\n`);
  process.exit(exitCodes.broken);
}
