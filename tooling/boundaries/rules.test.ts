import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildProbeWorkspace, type Planted, type ProbeWorkspace, withPlanted } from './probe-workspace.js';

let workspace: ProbeWorkspace;
beforeAll(() => {
  workspace = buildProbeWorkspace();
});
afterAll(() => workspace.remove());

const lint = (planted: Planted) =>
  withPlanted(workspace, planted, ['biome', 'lint', '--max-diagnostics=1000', '.']);
const boundaries = (planted: Planted) => withPlanted(workspace, planted, ['turbo', 'boundaries']);

const importing = (specifier: string) => `import { it } from '${specifier}';\nexport const there = it;\n`;
const inDomain = 'packages/domain/src/kernel/probe.ts';

/** A rule, a file that breaks it, a file beside it that does not, and a part of the message. */
interface Probe {
  readonly rule: string;
  readonly file: string;
  readonly broken: readonly string[];
  readonly allowed: readonly string[];
  readonly message: string;
}

const probes: readonly Probe[] = [
  {
    rule: 'the domain imports nothing but zod and temporal-polyfill',
    file: inDomain,
    broken: [importing('kysely'), importing('fastify'), `export { it } from '@mim/database';\n`],
    allowed: [
      importing('zod'),
      importing('temporal-polyfill'),
      importing('./id.js'),
      importing('../visit/due.js'),
    ],
    message: 'The domain is pure rules',
  },
  {
    rule: 'the domain knows no Node',
    file: inDomain,
    broken: [importing('node:fs'), importing('node:crypto')],
    allowed: [importing('./result.js')],
    message: 'noNodejsModules',
  },
  {
    rule: 'the domain does not read the process it runs in',
    file: inDomain,
    broken: ['export const zone = process.env.TZ;\n'],
    allowed: ['export const zone = (environment: { TZ?: string }) => environment.TZ;\n'],
    message: 'noProcessGlobal',
  },
  {
    rule: 'rules and figures have no JavaScript dates',
    file: inDomain,
    broken: ['export const day = new Date(2008, 1, 29);\n', 'export const now = Date.now();\n'],
    allowed: [`import type { PlainDate } from './plain-date.js';\nexport type Day = PlainDate;\n`],
    message: 'noRestrictedGlobals',
  },
  {
    rule: 'figures have no JavaScript dates',
    file: 'apps/analytics/src/figures/probe.ts',
    broken: ['export const day = new Date(2008, 1, 29);\n'],
    allowed: ['export const day = 14_000;\n'],
    message: 'noRestrictedGlobals',
  },
  {
    rule: 'the domain has no clock',
    file: inDomain,
    broken: [
      `import { Temporal } from 'temporal-polyfill';\nexport const today = Temporal.Now.plainDateISO();\n`,
    ],
    allowed: [
      `import { Temporal } from 'temporal-polyfill';\nexport const day = Temporal.PlainDate.from('2008-02-29');\n`,
    ],
    message: 'No clock here',
  },
  {
    rule: 'a tally knows no figure',
    file: 'apps/analytics/src/tally/probe.ts',
    broken: [importing('../figures/reach.js')],
    allowed: [importing('./merge.js')],
    message: 'a tally knows no figure',
  },
  {
    rule: 'an app gives another app its types only',
    file: 'apps/dashboard/src/clients/probe.ts',
    broken: [
      importing('@mim/api'),
      `import '@mim/api';\nexport {};\n`,
      `import * as api from '@mim/analytics';\nexport const there = api;\n`,
      `export { it } from '@mim/analytics';\n`,
      `export { it, that as other } from '@mim/analytics';\n`,
      `export * from '@mim/api';\n`,
      `export * as api from '@mim/api';\n`,
      `export const there = await import('@mim/api');\n`,
    ],
    allowed: [
      `import type { ApiRouter } from '@mim/api';\nexport type There = ApiRouter;\n`,
      `export type { AnalyticsRouter } from '@mim/analytics';\n`,
    ],
    message: 'An app gives another app its types only',
  },
  {
    rule: 'the dashboard does not reach the database, and is no server',
    file: 'apps/dashboard/src/clients/probe.ts',
    broken: [importing('@mim/database'), importing('@mim/database/testing'), importing('@mim/server')],
    allowed: [importing('@mim/domain/visit'), importing('@mim/domain/visit/schema')],
    message: 'only through the API',
  },
  {
    rule: 'components know no feature and no page',
    file: 'apps/dashboard/src/components/plot/probe.ts',
    broken: [importing('../../features/reach/page.js'), importing('../../app/router.js')],
    allowed: [importing('../button.js'), importing('./axis.js')],
    message: 'Components are the design system',
  },
  {
    rule: 'a feature imports no other feature and nothing of the app',
    file: 'apps/dashboard/src/features/reach/probe.ts',
    broken: [importing('../deliveries/board.js'), importing('../../app/router.js')],
    allowed: [
      importing('./columns.js'),
      importing('../../components/button.js'),
      importing('./table/rows.js'),
    ],
    message: 'Features meet in src/app only',
  },
  {
    rule: 'a feature imports no other feature, also from a folder inside it',
    file: 'apps/dashboard/src/features/reach/table/probe.ts',
    broken: [importing('../../deliveries/board.js'), importing('../../../app/router.js')],
    allowed: [importing('../columns.js'), importing('../../../components/button.js')],
    message: 'Features meet in src/app only',
  },
  {
    rule: 'a use case knows no HTTP and no tRPC',
    file: 'apps/api/src/visits/probe.ts',
    broken: [
      importing('@trpc/server'),
      importing('@trpc/server/http'),
      importing('fastify'),
      `import type { FastifyReply } from 'fastify';\nexport type There = FastifyReply;\n`,
      importing('@fastify/static'),
      importing('@mim/server'),
      importing('../trpc/error-map.js'),
      importing('../trpc/procedures.js'),
      importing('../http/dashboard.js'),
      `export { refusal } from '../trpc/error-map.js';\n`,
      `export const there = await import('../trpc/error-map.js');\n`,
    ],
    allowed: [
      importing('@mim/domain'),
      importing('@mim/server/problems'),
      `import type { RequestContext } from '../trpc/context.js';\nexport type There = RequestContext;\n`,
    ],
    message: 'No HTTP and no tRPC below the edge',
  },
  {
    rule: 'a use case of the analytics service knows no HTTP and no tRPC',
    file: 'apps/analytics/src/service/reports/probe.ts',
    broken: [importing('@trpc/server'), importing('fastify'), importing('../trpc/error-map.js')],
    allowed: [importing('@mim/domain'), importing('../../tally/merge.js')],
    message: 'No HTTP and no tRPC below the edge',
  },
  {
    rule: 'counting and figures know no HTTP and no tRPC',
    file: 'apps/analytics/src/figures/probe.ts',
    broken: [importing('@trpc/server'), importing('fastify'), importing('../service/trpc/error-map.js')],
    allowed: [importing('@mim/domain')],
    message: 'No HTTP and no tRPC below the edge',
  },
  {
    rule: 'what carries requests may know them',
    file: 'apps/api/src/sign-in/probe.ts',
    broken: [],
    allowed: [importing('fastify'), importing('../trpc/error-map.js')],
    message: 'No HTTP and no tRPC below the edge',
  },
  {
    rule: 'only the error map knows codes, also at the edge',
    file: 'apps/api/src/sign-in/probe.ts',
    broken: [
      `import { TRPCError } from '@trpc/server';\nexport const error = new TRPCError({ code: 'CONFLICT' });\n`,
      `export const error = { code: 'NOT_FOUND' };\n`,
      `export const error = { statusCode: 404 };\n`,
      'export const send = (reply: { status(code: number): void }) => reply.status(409);\n',
      'export const send = (reply: { code(code: number): void }) => reply.code(503);\n',
    ],
    allowed: [
      `export const problem = { code: 'not-found' };\n`,
      'export const send = (reply: { status(code: number): void }) => reply.status(302);\n',
    ],
    message: 'Only the error map knows codes',
  },
  {
    rule: 'only a repository sends statements',
    file: 'apps/api/src/visits/probe.ts',
    broken: [
      'export const rows = (trx: { execute(): void }) => trx.execute();\n',
      'export const rows = (query: { execute(trx: object): void }, trx: object) => query.execute(trx);\n',
      'export const row = (trx: { executeTakeFirst(): void }) => trx.executeTakeFirst();\n',
      'export const row = (trx: { executeTakeFirstOrThrow(): void }) => trx.executeTakeFirstOrThrow();\n',
      'export const rows = (trx: { stream(size: number): void }) => trx.stream(100);\n',
    ],
    allowed: [
      'export const rows = (trx: { selectFrom(table: string): object }) => trx.selectFrom("mim.visit");\n',
    ],
    message: 'Only a repository sends statements',
  },
  {
    rule: 'only a repository sends statements, also of what counts deliveries',
    file: 'apps/analytics/src/service/tallies/probe.ts',
    broken: ['export const rows = (trx: { execute(): void }) => trx.execute();\n'],
    allowed: [importing('../deliveries/delivery.repository.js')],
    message: 'Only a repository sends statements',
  },
  {
    rule: 'a package is imported by its public name',
    file: 'apps/api/src/locations/probe.ts',
    broken: [importing('@mim/domain/dist/kernel/id.js'), importing('@mim/database/src/index.js')],
    allowed: [
      importing('@mim/domain/visit'),
      importing('@mim/domain/visit/schema'),
      importing('@mim/domain/testing'),
      importing('@mim/database/testing'),
    ],
    message: 'what it does not export is its own',
  },
  {
    rule: 'a promise is waited for',
    file: 'apps/api/src/locations/probe.ts',
    broken: [`const later = async () => 1;\nexport const now = () => {\n  later();\n};\n`],
    allowed: [`const later = async () => 1;\nexport const now = async () => {\n  await later();\n};\n`],
    message: 'noFloatingPromises',
  },
];

/** Where a text of a probe is planted: in the folder of its rule, under a name of its own. */
const placeOf = (probe: Probe, kind: 'broken' | 'allowed', index: number): string =>
  probe.file.replace('probe.ts', `probe-${probes.indexOf(probe)}-${kind}-${index}.ts`);

/** The texts of a kind of every probe. */
const planted = (kind: 'broken' | 'allowed'): Planted =>
  Object.fromEntries(
    probes.flatMap((probe) => probe[kind].map((text, index) => [placeOf(probe, kind, index), text])),
  );

describe('the rules of imports', () => {
  // Each look at the workspace costs more than what it looks at: all are planted together, each in a file of its own.
  let caught: readonly string[];
  let letThrough: readonly string[];
  beforeAll(async () => {
    caught = blocks(await lint(planted('broken')));
    letThrough = blocks(await lint(planted('allowed')));
  });

  describe.each(probes)('$rule', (probe) => {
    const { broken, allowed, message } = probe;
    const says = (found: readonly string[], file: string) =>
      found.some((block) => block.startsWith(`${file}:`) && block.includes(message));

    test('each violation is caught', () => {
      for (const index of broken.keys())
        expect([index, says(caught, placeOf(probe, 'broken', index))]).toEqual([index, true]);
    });

    test('what is allowed is let through', () => {
      for (const index of allowed.keys())
        expect([index, says(letThrough, placeOf(probe, 'allowed', index))]).toEqual([index, false]);
    });
  });
});

test('a repository may send statements in every folder', async () => {
  const file = 'apps/api/src/visits/probe.repository.ts';
  const output = await lint({
    [file]: 'export const rows = (trx: { execute(): void }) => trx.execute();\n',
  });
  expect(output).not.toContain('Only a repository sends statements');
});

test('a repository is below the edge in every folder, a router and the error map above it', async () => {
  const edge = ['trpc/error-map.ts', 'visits/visits.router.ts', 'demo/demo.routes.ts', 'server.ts'];
  const below = ['sign-in/attempts.repository.ts', 'session/memberships.repository.ts'];
  const output = await lint(
    Object.fromEntries([...edge, ...below].map((file) => [`apps/api/src/${file}`, importing('fastify')])),
  );
  const found = blocks(output).filter((block) => block.includes('No HTTP and no tRPC below the edge'));
  expect(found.map((block) => block.split(':', 1)[0]?.trim()).sort()).toEqual(
    below.map((file) => `apps/api/src/${file}`).sort(),
  );
});

/** Biome's messages, each with the name of its file in front. */
const blocks = (output: string): string[] => output.split(/\n(?=\S+:\d+:\d+ )/);

test('imports that go round in a circle are caught', async () => {
  const output = await lint({
    'packages/domain/src/kernel/one.ts': `import { other } from './other.js';\nexport const one = () => other;\n`,
    'packages/domain/src/kernel/other.ts': `import { one } from './one.js';\nexport const other = () => one;\n`,
  });
  expect(output).toContain('noImportCycles');
});

test('a workspace in which nothing is planted has no message between packages', async () => {
  expect(await boundaries({})).toContain('no issues found');
});

test.each([
  [
    'a package that leaves its own folder',
    'apps/api/src/probe.ts',
    '../../../packages/domain/src/index.js',
    'leaves the package',
  ],
  [
    'a package that its package.json does not name',
    'packages/database/src/probe.ts',
    'fastify',
    'it is not a dependency',
  ],
])('between packages, %s is caught', async (_rule, file, specifier, message) => {
  expect(oneLine(await boundaries({ [file]: importing(specifier) }))).toContain(message);
});

test.each([
  ['packages/domain', '@mim/database'],
  ['packages/database', '@mim/api'],
  ['packages/database', '@mim/server'],
  ['packages/server', '@mim/database'],
  ['packages/server', '@mim/api'],
  ['apps/api', '@mim/analytics'],
  ['apps/analytics', '@mim/api'],
])('the arrows: %s may not depend on %s', async (folder, forbidden) => {
  const file = `${folder}/package.json`;
  const manifest = JSON.parse(readFileSync(join(workspace.folder, file), 'utf8'));
  manifest.dependencies = { ...manifest.dependencies, [forbidden]: 'workspace:*' };
  const output = await boundaries({ [file]: JSON.stringify(manifest) });
  expect(oneLine(output)).toContain(`Package \`${forbidden}\` found without any tag listed in allowlist`);
});

/** Turbo breaks its sentences over lines. */
const oneLine = (output: string): string => output.replace(/[\s|]+/g, ' ');
