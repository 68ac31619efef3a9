import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** Something of a server that is measured when it is asked for, such as how many wait in a queue. */
export interface Measure {
  /** As Prometheus names things: `mim_queue_waiting`. */
  readonly name: string;
  readonly help: string;
  readonly labels: readonly string[];
  /** Each combination of labels with its number. Labels are names of ours: never of a person, a place or a row. */
  readonly read: () => readonly {
    readonly labels: Readonly<Record<string, string>>;
    readonly value: number;
  }[];
}

export interface MetricParts {
  /** Who knows it may read; nobody when it is absent. */
  readonly token: string | undefined;
  readonly measures: readonly Measure[];
}

/** Seconds; from what nobody notices to what the database is waited for. */
const buckets = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/**
 * `/metrics`, in the text that Prometheus reads: requests by the pattern of their route and their status, how long they took, this
 * process and its event loop, and what the server measures of itself. Without a token there is no such address; whoever
 * does not know it gets the answer of an address that is not there.
 * @example
 * metricRoutes(app, { token: settings.MIM_METRICS_TOKEN, measures: [poolMeasure(pools)] });
 */
export function metricRoutes(app: FastifyInstance, { token, measures }: MetricParts): void {
  if (token === undefined) return;
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: 'mim_request_duration_seconds',
    help: 'Requests by method, pattern of the route and status, and how long they took.',
    labelNames: ['method', 'route', 'status'],
    buckets,
    registers: [registry],
  });
  for (const measure of measures) gaugeOf(measure, registry);
  app.addHook('onResponse', async (request, reply) => {
    requests.observe(
      { method: request.method, route: request.routeOptions.url ?? 'none', status: reply.statusCode },
      reply.elapsedTime / 1000,
    );
  });
  app.get('/metrics', async (request, reply) => {
    if (!knows(request, token)) return reply.callNotFound();
    return reply.type(registry.contentType).send(await registry.metrics());
  });
}

const gaugeOf = ({ name, help, labels, read }: Measure, registry: Registry): Gauge =>
  new Gauge({
    name,
    help,
    labelNames: [...labels],
    registers: [registry],
    collect() {
      for (const { labels: own, value } of read()) this.set(own, value);
    },
  });

/** Compared by their hashes: the time that it takes says nothing of the token, nor of its length. */
const knows = ({ headers }: FastifyRequest, token: string): boolean =>
  timingSafeEqual(hashOf(headers.authorization ?? ''), hashOf(`Bearer ${token}`));

const hashOf = (text: string): Buffer => createHash('sha256').update(text).digest();
