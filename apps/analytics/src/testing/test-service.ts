import { type Actor, type ConnectionStrings, signActorToken } from '@mim/database';
import { createTestDatabase, type TestDatabase } from '@mim/database/testing';
import { stopGracefully } from '@mim/server';
import { startService } from '../service/process/start.js';
import { readServerSettings, type ServerSettings } from '../service/server-settings/server-settings.js';

/** The secret that the test's API and service share. */
export const actorTokenSecret = 'b3f1c5a79d2e8406b3f1c5a79d2e8406';

/** A service that runs: a real server on a free port, on a real database of its own. */
export interface TestService {
  readonly url: string;
  readonly database: TestDatabase;
  /** The lines of its log so far. */
  readonly logged: readonly string[];
  /** Asks a procedure as somebody; without an actor, without a token. */
  ask(path: string, input: unknown, actor?: Actor): Promise<Answer>;
  /** Ends the service and its database. */
  close(): Promise<void>;
}

/** An HTTP answer of the service. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The procedure's data; undefined when it was refused. */
  // biome-ignore lint/suspicious/noExplicitAny: tests read what they expect to be there
  readonly data: any;
  /** The code of the problem; undefined when it was answered. */
  readonly problem: string | undefined;
}

export function testSettings(
  connectionStrings: ConnectionStrings,
  change: Readonly<Record<string, string>> = {},
): ServerSettings {
  const settings = readServerSettings({
    NODE_ENV: 'test',
    MIM_ANALYTICS_PORT: '0',
    MIM_ANALYTICS_DATABASE_URL: connectionStrings.analytics,
    MIM_ACTOR_TOKEN_SECRET: actorTokenSecret,
    // As long as a busy machine may need.
    MIM_DATABASE_SECONDS: '120',
    ...change,
  });
  if (!settings.ok) throw new Error(settings.problem.message.en);
  return settings.value;
}

/** Starts a service on an empty, migrated database; `fill` puts into it what the test needs. */
export async function startTestService(
  fill?: (database: TestDatabase) => Promise<void>,
): Promise<TestService> {
  const database = await createTestDatabase();
  await fill?.(database);
  const service = await startOn(database);
  const close = async (): Promise<void> => {
    await service.close();
    await database.close();
  };
  return { ...service, close };
}

/** Starts a service on a database that is there already; `close` leaves the database alone. */
export async function startOn(
  database: TestDatabase,
  change?: Readonly<Record<string, string>>,
): Promise<TestService> {
  const logged: string[] = [];
  const started = await startService(testSettings(database.connectionStrings, change), {
    write: (line) => void logged.push(line),
  });
  if (!started.ok) throw new Error(started.problem.message.en);
  const url = started.value.app.listeningOrigin;
  return {
    url,
    database,
    logged,
    ask: async (path, input, actor) => {
      const token = actor === undefined ? undefined : await tokenOf(actor);
      return post(`${url}/trpc/${path}`, input, token);
    },
    close: async () => void (await stopGracefully(started.value)),
  };
}

export const tokenOf = (actor: Actor): Promise<string> =>
  signActorToken(actor, { secret: actorTokenSecret, audience: 'mim-analytics' });

/** Posts one question, with a token or without. */
export async function post(url: string, input: unknown, token?: string): Promise<Answer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    ...(input === undefined ? {} : { body: JSON.stringify(input) }),
  });
  const text = await response.text();
  const body = JSON.parse(text);
  return {
    status: response.status,
    headers: response.headers,
    text,
    data: body.result?.data,
    problem: body.error?.data.problem.code,
  };
}
