import type { Problem } from '@mim/domain';
import { type Stoppable, stopGracefully } from './process/graceful-stop.js';
import { start } from './process/start.js';
import { readSettings } from './settings/settings.js';

/** How the process ends: stopped as asked, broken, or not started because something has to be set right. */
const exitCodes = { stopped: 0, broken: 1, notStarted: 2 } as const;

function refuse({ message, remedy }: Problem): never {
  process.stderr.write(`${message.en} ${remedy.en}\n`);
  process.exit(exitCodes.notStarted);
}

async function stopAndExit(running: Stoppable): Promise<never> {
  const finished = await stopGracefully(running);
  process.exit(finished ? exitCodes.stopped : exitCodes.broken);
}

const settings = readSettings(process.env);
if (!settings.ok) refuse(settings.problem);

const started = await start(settings.value);
if (!started.ok) refuse(started.problem);

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => void stopAndExit(started.value));
}
for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
  process.on(event, (error: unknown) => {
    started.value.app.log.fatal({ err: error }, 'stopped by a fault of the program');
    process.exit(exitCodes.broken);
  });
}
