import type { Problem } from '@mim/domain';
import { errorFacts } from './http/error-facts.js';
import { stopGracefully } from './process/graceful-stop.js';
import { start } from './process/start.js';
import { readServerSettings } from './server-settings/server-settings.js';

/** How the process ends: stopped as asked, broken, or not started because something has to be set right. */
const exitCodes = { stopped: 0, broken: 1, notStarted: 2 } as const;

function refuse({ message, remedy }: Problem): never {
  process.stderr.write(`${message.en} ${remedy.en}\n`);
  process.exit(exitCodes.notStarted);
}

const settings = readServerSettings(process.env);
if (!settings.ok) refuse(settings.problem);

const starting = start(settings.value);

// From the first moment on: a signal that comes while the start is under way ends it just as cleanly.
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stopAndExit());
for (const event of ['uncaughtException', 'unhandledRejection'] as const) process.on(event, breakDown);

const started = await starting;
if (!started.ok) refuse(started.problem);

async function stopAndExit(): Promise<never> {
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
