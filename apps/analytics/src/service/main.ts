import type { Problem } from '@mim/domain';
import { startService } from './process/start.js';
import { readServerSettings } from './server-settings/server-settings.js';

/** How the process ends: stopped as asked, broken, or not started because something has to be set right. */
const exitCodes = { stopped: 0, broken: 1, notStarted: 2 } as const;

/** How long answers under way may take when the service stops, in milliseconds. */
const patience = 25_000;

function refuse({ message, remedy }: Problem): never {
  process.stderr.write(`${message.en}\n${remedy.en}\n`);
  process.exit(exitCodes.notStarted);
}

const settings = readServerSettings(process.env);
if (!settings.ok) refuse(settings.problem);

const started = await startService(settings.value);
if (!started.ok) refuse(started.problem);

const service = started.value;

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, async () => {
    setTimeout(() => process.exit(exitCodes.broken), patience).unref();
    await service.stop();
    process.exit(exitCodes.stopped);
  });
}
for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
  process.on(event, (error: unknown) => {
    service.app.log.fatal({ err: error }, 'stopped by a fault of the program');
    process.exit(exitCodes.broken);
  });
}
