import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { addressIn } from '../measure/address-in.mjs';
import { median } from '../measure/statistics.mjs';
import { releaseOwner } from './country.mjs';
import { storeMemberships } from './memberships.mjs';
import { subjectsOf } from './subjects.mjs';
import { throughputOf } from './throughput.mjs';

const bareProgram = fileURLToPath(new URL('./bare-server.mjs', import.meta.url));

/**
 * What the API bears with fifty connections, beside a bare server that sends the same statements, in turn.
 * @param {object} context
 * @param {Awaited<ReturnType<typeof import('@mim/database/testing').startThrowawayServer>>} context.server
 * @param {Awaited<ReturnType<typeof import('./api-process.mjs').startApi>>} context.api
 * @param {string} context.own Location of the account that reads.
 * @param {readonly string[]} context.many Locations of the account that records, so that no day runs out.
 * @param {(words: string) => void} context.say
 * @param {number} context.runs
 */
export async function measureUnderLoad({ server, api, own, many, say, runs }) {
  const { app, owner } = server.connectionStrings;
  const folder = await mkdtemp(path.join(tmpdir(), 'mim-bench-statements-'));
  const file = path.join(folder, 'statements.json');
  const subjects = await subjectsOf(app, { own, many });
  await writeFile(
    file,
    JSON.stringify(Object.fromEntries(subjects.map((each) => [each.procedure, each.statements]))),
  );
  const giveBack = await releaseOwner(owner);
  const bare = spawn(process.execPath, [bareProgram], {
    env: { MIM_BENCH_DATABASE_URL: owner, MIM_BENCH_STATEMENTS: file },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const bareUrl = await addressIn(bare.stdout);
    const rows = [];
    for (const { name, procedure, locationIds, apiBody, bareBody } of subjects) {
      await storeMemberships(app, locationIds);
      const request = api.requestOf({ procedure, input: undefined });
      /** @type {{ api: import('./throughput.mjs').Throughput[], bare: import('./throughput.mjs').Throughput[] }} */
      const taken = { api: [], bare: [] };
      for (let run = 1; run <= runs; run += 1) {
        say(`${name} under load, run ${run} of ${runs}`);
        taken.api.push(await throughputOf({ ...request, body: apiBody }));
        const headers = { 'content-type': 'application/json' };
        taken.bare.push(await throughputOf({ url: `${bareUrl}/${procedure}`, headers, body: bareBody }));
      }
      const of = (/** @type {'api' | 'bare'} */ who, /** @type {'perSecond' | 'p99'} */ what) =>
        median(taken[who].map((each) => each[what]));
      rows.push({
        page: `${name}, 50 connections`,
        perSecond: of('api', 'perSecond'),
        barePerSecond: of('bare', 'perSecond'),
        ofBare: of('api', 'perSecond') / of('bare', 'perSecond'),
        p99: of('api', 'p99'),
        bareP99: of('bare', 'p99'),
        timesBareP99: of('api', 'p99') / of('bare', 'p99'),
      });
    }
    return rows;
  } finally {
    bare.kill('SIGTERM');
    await once(bare, 'close');
    await giveBack();
    await rm(folder, { recursive: true, force: true });
  }
}
