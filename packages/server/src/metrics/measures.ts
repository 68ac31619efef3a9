import type { Measure } from './metric-routes.js';

/** How the connections of a pool are used at this moment. */
export interface PoolUse {
  readonly totalCount: number;
  readonly idleCount: number;
  readonly waitingCount: number;
}

/**
 * The connections of each pool: in use, at rest, and how many wait for one.
 * @param pools By a name of ours.
 */
export const poolMeasure = (pools: () => Readonly<Record<string, PoolUse>>): Measure => ({
  name: 'mim_database_connections',
  help: 'Connections to the database by pool: in use, at rest, and how many questions wait for one.',
  labels: ['pool', 'state'],
  read: () =>
    Object.entries(pools()).flatMap(([pool, { totalCount, idleCount, waitingCount }]) => [
      { labels: { pool, state: 'used' }, value: totalCount - idleCount },
      { labels: { pool, state: 'idle' }, value: idleCount },
      { labels: { pool, state: 'waiting' }, value: waitingCount },
    ]),
});

/** How many wait in a queue, and how many are under way. */
export interface QueueUse {
  readonly waiting: number;
  readonly running: number;
}

/** The queues of a server, each by a name of ours. */
export const queueMeasure = (queues: Readonly<Record<string, () => QueueUse>>): Measure => ({
  name: 'mim_queue',
  help: 'What waits for its turn and what is under way, by queue.',
  labels: ['queue', 'state'],
  read: () =>
    Object.entries(queues).flatMap(([queue, use]) =>
      Object.entries(use()).map(([state, value]) => ({ labels: { queue, state }, value })),
    ),
});
