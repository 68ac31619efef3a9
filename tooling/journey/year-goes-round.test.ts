import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { root } from '@mim/start';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { ask, withKey } from './api.js';
import { connectBrowser, openPageAs, untilIdle } from './browser.js';
import { message, nl } from './messages.js';
import { today } from './names-and-days.js';

let browser: Browser;
let analyst: Page;
let breda: Page;
beforeAll(async () => {
  browser = await connectBrowser();
  ({ page: analyst } = await openPageAs(browser, 'analyst'));
  ({ page: breda } = await openPageAs(browser, 'coordinatorOfBreda'));
  await analyst.goto('/landelijke-cijfers');
  await breda.goto('/jaarregistratie');
});
afterAll(() => browser.close());

const year = Number(today().slice(0, 4)) - 1;

interface Timeline {
  readonly standing: string;
  readonly versions: readonly {
    readonly deliveryId: string;
    readonly version: number;
    readonly judgements: readonly { readonly judgementId: string; readonly verdict: string }[];
  }[];
}
const timeline = (locationId: string) => ask<Timeline>(analyst, 'deliveries.timeline', { locationId, year });

/** What the institute says of the version that counts. */
async function judge(locationId: string, verdict: 'accept' | 'sendBack', reason?: string): Promise<void> {
  const [latest] = (await timeline(locationId)).versions;
  const seen = latest?.judgements[0]?.judgementId ?? null;
  const judgement = {
    locationId,
    deliveryId: latest?.deliveryId,
    seen,
    ...(reason !== undefined && { reason }),
  };
  await ask(analyst, `deliveries.${verdict}`, withKey(judgement));
}

interface Registration {
  readonly standing: string;
  readonly basis: string;
  readonly version: number;
  readonly notices: readonly {
    readonly severity: string;
    readonly key: string;
    readonly about: string;
    readonly confirmation: unknown;
  }[];
}
const registration = () => ask<Registration>(breda, 'annualRegistration.ofYear', { year });

test('what is sent back says why where it was made, is sent again, and is accepted', async () => {
  const before = (await timeline('breda')).versions.length;
  const why = 'Kijk nog eens naar de bezoeken van december.';
  await judge('breda', 'sendBack', why);
  await breda.goto(`/jaarregistratie?jaar=${year}`);
  await untilIdle(breda);
  await breda.getByText(why).first().waitFor();
  for (const { severity, key: notice, about, confirmation } of (await registration()).notices)
    if (severity === 'warning' && confirmation === null)
      await ask(breda, 'annualRegistration.confirm', withKey({ year, notice, about, reason: 'Nagekeken.' }));
  const { standing, basis, version } = await registration();
  expect(standing).toBe('sent-back');
  const reason = 'Nagekeken: de bezoeken kloppen.';
  await ask(breda, 'annualRegistration.send', withKey({ year, basis, version, reason }));
  expect((await registration()).standing).toBe('sent');
  await judge('breda', 'accept');
  const { versions } = await timeline('breda');
  expect(versions).toHaveLength(before + 1);
  expect(versions[0]?.judgements[0]?.verdict).toBe('accepted');
});

interface Board {
  readonly locations: readonly {
    readonly locationId: string;
    readonly deliveries: readonly { readonly isExpected: boolean; readonly isDelivered: boolean }[];
  }[];
}

/** A number as a Dutch spreadsheet reads it; an empty cell is none. */
const numberOf = (cell: string): number | null => (cell === '' ? null : Number(cell.replace(',', '.')));

interface FigureRow {
  readonly measure: string;
  readonly breakdown?: string | null;
  readonly category?: string | null;
  readonly count?: number | null;
  readonly base?: number | null;
  readonly value?: number | null;
}

/** The figures of the year on the command line, as whoever runs the program asks them of its database. */
async function onTheCommandLine(): Promise<readonly FigureRow[]> {
  const words = ['analytics', 'figures', '--database', '--year', `${year}`, '--format', 'json'];
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [join(root, 'tooling/start/preflight.cjs'), ...words],
    { env: { ...process.env, MIM_DATA_FOLDER: inject('dataFolder') }, maxBuffer: 100_000_000 },
  );
  return JSON.parse(stdout);
}

test('every figure is the same on the screen, in what is taken along and on the command line', async () => {
  const rows = (await onTheCommandLine()).filter(({ breakdown }) => breakdown?.startsWith('days:') !== true);
  const countOf = (measure: string) =>
    rows.find((row) => row.measure === measure && (row.breakdown ?? null) === null)?.count;
  expect(countOf('locations.delivered')).toBeLessThan(countOf('locations.expected') ?? 0);
  expect(countOf('mothers')).toBeLessThanOrEqual(countOf('participations') ?? 0);

  await analyst.goto(`/landelijke-cijfers?jaar=${year}`);
  const shown = analyst.locator('#kort dl > div').filter({ hasText: 'Programmamoeders' }).first();
  await shown.waitFor();
  expect(await shown.locator('dt, dd').allTextContents()).toContain(`${countOf('participations')}`);

  const download = analyst.waitForEvent('download');
  await analyst.getByRole('button', { name: message('nl', 'figures_take_along') }).click();
  const csv = message('nl', 'figures_all_as', { kind: nl('export_csv') });
  await analyst.getByRole('menuitem', { name: csv }).click();
  const lines = (await text(await (await download).createReadStream())).split(/\r?\n/);
  const taken = lines
    .filter((line) => line.startsWith(`${year};`))
    .map((line) => line.split(';').slice(5, 8).map(numberOf));
  expect(taken.length).toBeGreaterThan(100);
  expect(taken).toEqual(rows.map(({ count, base, value }) => [count ?? null, base ?? null, value ?? null]));
});

test('who delivered on the board is who delivered in the figures', async () => {
  const rows = await onTheCommandLine();
  const countOf = (measure: string) =>
    rows.find((row) => row.measure === measure && (row.breakdown ?? null) === null)?.count;
  const { locations } = await ask<Board>(analyst, 'deliveries.board', { until: year, years: 1 });
  const stood = locations.flatMap(({ deliveries }) => deliveries);
  expect(stood.filter(({ isExpected }) => isExpected)).toHaveLength(countOf('locations.expected') ?? -1);
  expect(stood.filter(({ isDelivered }) => isDelivered)).toHaveLength(countOf('locations.delivered') ?? -1);
  // Ede has sent nothing; who closed before the year is not asked for it.
  const of = (code: string) => locations.find(({ locationId }) => locationId === code)?.deliveries[0];
  expect(of('ede')).toMatchObject({ isExpected: true, isDelivered: false });
  expect(of('almelo')?.isExpected ?? false).toBe(false);
  expect(of('breda')).toMatchObject({ isExpected: true, isDelivered: true });
});
