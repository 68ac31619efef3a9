import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { TestDatabase } from '@mim/database/testing';
import { testEnvironment } from './test-settings.js';

const built = (file: string): string =>
  fileURLToPath(new URL(`../../../analytics/dist/service/${file}`, import.meta.url));

/** The analytics service as it is built and started, in a process of its own. */
export interface TestAnalytics {
  readonly url: string;
  /** Ends it as a fault would, without a word. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

/** Starts the built service on a test's database, behind the proxy of its API. */
export async function startTestAnalytics(database: TestDatabase, port = 0): Promise<TestAnalytics> {
  if (!existsSync(built('main.js'))) throw new Error('build the analytics service before this test');
  const child = spawn(process.execPath, [built('main.js')], {
    env: {
      MIM_ANALYTICS_PORT: `${port}`,
      MIM_ANALYTICS_DATABASE_URL: database.connectionStrings.analytics,
      MIM_ACTOR_TOKEN_SECRET: testEnvironment(database).MIM_ACTOR_TOKEN_SECRET,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill(signal);
    await once(child, 'close');
  };
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0];
    if (url === undefined) continue;
    child.stdout.resume();
    return { url, kill: () => end('SIGKILL'), close: () => end('SIGTERM') };
  }
  throw new Error('the analytics service ended before it listened');
}

/**
 * The names of everything that the built service answers, from its own router. Only a test looks into
 * another program, and only at what is built: the programs know each other by their addresses.
 */
export async function proceduresOfAnalytics(): Promise<readonly string[]> {
  const { analyticsRouter } = await import(built('router.js'));
  return Object.keys(analyticsRouter._def.procedures).sort();
}
