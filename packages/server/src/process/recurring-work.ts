import type { FastifyInstance } from 'fastify';

/** Work that a server does by itself, beside its requests. */
export interface RecurringWork {
  /** Milliseconds between two beginnings; one at which the last is still under way is passed over. */
  readonly everyMilliseconds: number;
  /** Does it once. Asks between its steps whether the server stops, and then leaves the rest. */
  readonly work: (isStopping: () => boolean) => Promise<void>;
  /** What the log says when it fails; it is tried again at the next time. */
  readonly whatFailed: string;
}

/**
 * Does work once the server listens and regularly after, never twice at once. When the server stops, nothing is
 * begun any more and what is under way is finished before the databases close.
 */
export function repeatBeside(
  app: FastifyInstance,
  { everyMilliseconds, work, whatFailed }: RecurringWork,
): void {
  let stopping = false;
  let underWay: Promise<void> | undefined;
  const once = async (): Promise<void> => {
    try {
      await work(() => stopping);
    } catch (error) {
      app.log.error({ err: error }, whatFailed);
    }
    underWay = undefined;
  };
  const begin = (): void => {
    if (!stopping) underWay ??= once();
  };
  let timer: NodeJS.Timeout | undefined;
  app.addHook('onListen', async () => {
    timer = setInterval(begin, everyMilliseconds);
    begin();
  });
  app.addHook('preClose', async () => {
    stopping = true;
    clearInterval(timer);
  });
  app.addHook('onClose', async () => underWay);
}
