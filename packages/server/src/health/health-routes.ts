import type { Problem } from '@mim/domain/kernel';
import type { FastifyInstance } from 'fastify';

/**
 * Whether something that a server uses answers: resolves when it does, in whatever way. What it rejects with is nobody's
 * business, but for a `NotReady`, whose problem is told.
 */
export type HealthCheck = () => Promise<unknown>;

/** Something answers and cannot be used, for a reason that whoever looks after the server can mend. */
export class NotReady extends Error {
  override readonly name = 'NotReady';
  constructor(readonly problem: Problem) {
    super(problem.code);
  }
}

/** What is asked when a server is asked whether it is ready, by the name in its answer. */
export interface HealthChecks {
  /** Without these it can do no work. */
  readonly required: Readonly<Record<string, HealthCheck>>;
  /** Reported and not required: most of the work goes on without them. */
  readonly reported?: Readonly<Record<string, HealthCheck>>;
}

/** What does not answer in this time, in milliseconds, is not there: whoever asks waits no longer either. */
const patience = 2000;

/** `/livez`, also `/healthz`: the process is alive. `/readyz`: it can do its work, that is, what it cannot do without answers. */
export function healthRoutes(app: FastifyInstance, { required, reported = {} }: HealthChecks): void {
  for (const address of ['/livez', '/healthz']) app.get(address, async () => ({ status: 'alive' }));
  app.get('/readyz', async (_request, reply) => {
    const answers = await askAll({ ...required, ...reported });
    const ready = Object.keys(required).every((name) => answers[name] === true);
    return reply.status(ready ? 200 : 503).send({ status: ready ? 'ready' : 'not ready', ...answers });
  });
}

/** True: it answers; a sentence: it does, and cannot be used. */
type HealthAnswer = boolean | string;

async function askAll(checks: HealthChecks['required']): Promise<Readonly<Record<string, HealthAnswer>>> {
  const answers = Object.entries(checks).map(
    async ([name, check]) => [name, await answersInTime(check)] as const,
  );
  return Object.fromEntries(await Promise.all(answers));
}

async function answersInTime(check: HealthCheck): Promise<HealthAnswer> {
  let giveUp: NodeJS.Timeout | undefined;
  const tooLate = new Promise<false>((resolve) => {
    giveUp = setTimeout(resolve, patience, false);
  });
  const answer = check().then(
    () => true,
    (error: unknown) => error instanceof NotReady && `${error.problem.message.en} ${error.problem.remedy.en}`,
  );
  try {
    return await Promise.race([answer, tooLate]);
  } finally {
    clearTimeout(giveUp);
  }
}

/**
 * Whether another server is alive.
 * @param address Of that server, without a path.
 */
export const aliveAt =
  (address: string): HealthCheck =>
  async () => {
    const response = await fetch(new URL('/healthz', address), { signal: AbortSignal.timeout(patience / 2) });
    await response.body?.cancel();
    if (!response.ok) throw new Error('the server is not well');
  };
