import { buffer } from 'node:stream/consumers';
import { readXlsx } from 'hucre/xlsx';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask, withKey } from './api.js';
import { connectBrowser, openPageAs, untilIdle } from './browser.js';
import { keysOfChapters, type Line, tablesOfChapters } from './chapter-figures.js';
import { commandLineFigures, type Figures } from './command-line-figures.js';
import { message, nl } from './messages.js';
import { today } from './names-and-days.js';
import { deliverElsewhere, type OtherLocations } from './other-locations.js';
import { fill, press } from './pages/fields.js';
import { FiguresPage } from './pages/figures-page.js';
import { TodayPage } from './pages/today-page.js';

const year = Number(today().slice(0, 4)) - 1;

let browser: Browser;
let analyst: Page;
let breda: Page;
let others: OtherLocations;
beforeAll(async () => {
  browser = await connectBrowser();
  ({ page: analyst } = await openPageAs(browser, 'analyst'));
  ({ page: breda } = await openPageAs(browser, 'coordinatorOfBreda'));
  await analyst.goto('/landelijke-cijfers');
  await breda.goto('/jaarregistratie');
  others = await deliverElsewhere(year);
});
afterAll(() => browser.close());

interface Timeline {
  readonly standing: string;
  readonly versions: readonly {
    readonly deliveryId: string;
    readonly version: number;
    readonly judgements: readonly { readonly judgementId: string; readonly verdict: string }[];
  }[];
}
const timeline = (locationId: string) => ask<Timeline>(analyst, 'deliveries.timeline', { locationId, year });

/** Sends the version that counts back. */
async function sendBack(locationId: string, reason: string): Promise<void> {
  const [latest] = (await timeline(locationId)).versions;
  const seen = latest?.judgements[0]?.judgementId ?? null;
  const judgement = { locationId, deliveryId: latest?.deliveryId, seen, reason };
  await ask(analyst, 'deliveries.sendBack', withKey(judgement));
}

interface AccessLog {
  readonly lines: readonly { readonly what: string; readonly reason: string | null }[];
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

/** Sends the year again, with what stands out confirmed. */
async function sendAgain(): Promise<void> {
  for (const { severity, key: notice, about, confirmation } of (await registration()).notices)
    if (severity === 'warning' && confirmation === null)
      await ask(breda, 'annualRegistration.confirm', withKey({ year, notice, about, reason: 'Nagekeken.' }));
  const { standing, basis, version } = await registration();
  expect(standing).toBe('sent-back');
  const reason = 'Nagekeken: de bezoeken kloppen.';
  await ask(breda, 'annualRegistration.send', withKey({ year, basis, version, reason }));
  expect((await registration()).standing).toBe('sent');
}

test('what is sent back says why where it was made, is sent again, and is looked into and accepted', async () => {
  const before = (await timeline('breda')).versions.length;
  const why = 'Kijk nog eens naar de bezoeken van december.';
  await sendBack('breda', why);
  await new TodayPage(breda).open();
  await breda.getByText(`Over ${year}: “${why}”.`).first().waitFor();
  await breda.goto(`/jaarregistratie?jaar=${year}`);
  await untilIdle(breda);
  await breda.getByText(why).first().waitFor();

  await analyst.goto(`/aanleveringen?jaar=${year}&status=sent-back`);
  const opens = analyst.getByRole('cell').getByRole('button', { name: new RegExp(` Breda ${year}$`) });
  await opens.waitFor();
  await expect.poll(() => analyst.getByRole('row').filter({ hasText: 'Ede' }).count()).toBe(0);
  const download = analyst.waitForEvent('download');
  await analyst.getByRole('button', { name: nl('deliveries_reminders_file'), exact: true }).click();
  expect((await buffer(await (await download).createReadStream())).toString('utf8')).toContain('Breda');

  await sendAgain();
  await opens.click();
  const sheet = analyst.getByRole('dialog');
  await sheet
    .getByRole('button', { name: nl('deliveries_figures_compare') })
    .first()
    .click();
  const changed = sheet.getByRole('table', { name: nl('deliveries_figures_changed') });
  await changed
    .or(sheet.getByText(nl('deliveries_figures_same')))
    .first()
    .waitFor();
  await press(sheet, nl('deliveries_look'));
  const curious = `Het gemiddelde wijkt af (${before}).`;
  await fill(sheet, nl('deliveries_look_reason'), curious);
  await press(sheet, nl('deliveries_look_show'));
  await sheet.getByRole('columnheader').first().waitFor();
  const { lines } = await ask<AccessLog>(breda, 'accessLog.list', {});
  expect(lines).toContainEqual(expect.objectContaining({ what: 'deliveries.look', reason: curious }));
  await press(sheet, nl('action_cancel'));
  await press(sheet, nl('deliveries_accept'));
  await sheet.getByText('geaccepteerd', { exact: true }).first().waitFor();
  const { versions } = await timeline('breda');
  expect(versions).toHaveLength(before + 1);
  expect(versions[0]?.judgements[0]?.verdict).toBe('accepted');
});

interface Delivery {
  readonly standing: string;
  readonly isExpected: boolean;
  readonly isDelivered: boolean;
  readonly daysLate: number;
}
interface Board {
  readonly locations: readonly { readonly locationId: string; readonly deliveries: readonly Delivery[] }[];
}

let computed: ReturnType<typeof commandLineFigures> | undefined;
/** The figures of the country, of one location (`location:breda`) or of one provider: computed once, after all was delivered. */
async function figuresOf(scope: string): Promise<Figures> {
  computed ??= commandLineFigures(year);
  return (await computed)(scope);
}
const keyFigures = (address: string) => new FiguresPage(analyst).keyFigures(address);
const shareOf = (row: ReturnType<Figures['find']>) =>
  row?.base ? Math.round((100 * (row.count ?? 0)) / row.base) : undefined;

const labelOf = (figure: string) => message('nl', 'figures_key', { figure });

/** All figures of the year as they are taken along, in a kind of file. */
async function takenAlong(kind: 'csv' | 'xlsx'): Promise<Buffer> {
  const download = analyst.waitForEvent('download');
  await analyst.getByRole('button', { name: message('nl', 'figures_take_along') }).click();
  const all = message('nl', 'figures_all_as', { kind: nl(`export_${kind}`) });
  await analyst.getByRole('menuitem', { name: all }).click();
  return buffer(await (await download).createReadStream());
}

/** A number as a Dutch spreadsheet reads it; an empty cell is none. */
const numberOf = (cell: string): number | null => (cell === '' ? null : Number(cell.replace(',', '.')));

test('every figure is the same on the screen, in what is taken along and on the command line', async () => {
  const [shown, { rows, find }] = await Promise.all([
    keyFigures(`/landelijke-cijfers?jaar=${year}`),
    figuresOf('national'),
  ]);
  expect(find('locations.delivered')?.count).toBeLessThan(find('locations.expected')?.count ?? 0);
  expect(Object.fromEntries(shown)).toEqual({
    [labelOf('participations')]: find('participations')?.count,
    [labelOf('waiting')]: find('waiting', 'referral-to-first-visit', 'median')?.value,
    [labelOf('visited')]: shareOf(find('dosage.ratio')),
    [labelOf('retention')]: Math.round(100 * (find('retention', 'days', '365')?.value ?? 0)),
    [labelOf('cohort')]: shareOf(find('completion.of-cohort', 'status', 'completed')),
    [labelOf('visiting-mothers')]: find('visiting-mothers')?.count,
  });

  const told = rows
    .filter(({ breakdown }) => breakdown?.startsWith('days:') !== true)
    .map(({ count, base, value }) => [count ?? null, base ?? null, value ?? null]);
  expect(told.length).toBeGreaterThan(100);
  const lines = (await takenAlong('csv')).toString('utf8').split(/\r?\n/);
  const inCsv = lines
    .filter((line) => line.startsWith(`${year};`))
    .map((line) => line.split(';').slice(5, 8).map(numberOf));
  expect(inCsv).toEqual(told);
  const { sheets } = await readXlsx(await takenAlong('xlsx'));
  const inWorkbook = sheets.flatMap(({ rows: cells }) =>
    cells.filter(([first]) => first === year).map((row) => [5, 6, 7].map((place) => row[place] ?? null)),
  );
  expect(inWorkbook).toEqual(told);
});

/** A line of a code that nobody has, which a table of shares may leave out, or of a day on which nothing is known. */
const isEmpty = ([first, ...rest]: Line) =>
  (first === 0 && rest.length === 5) ||
  (rest.length > 0 && rest.every((value) => value === null || value === 0));

/** Lines in an order of their own. */
const inOrder = (lines: readonly Line[]) =>
  lines
    .filter((line) => !isEmpty(line))
    .map((line) => line.join(' '))
    .toSorted();

test.each(Object.keys(tablesOfChapters))(
  'the chapter %s has in its tables what the command line says',
  async (chapter) => {
    const national = await figuresOf('national');
    const { keys, tables } = await new FiguresPage(analyst).chapter(
      `/landelijke-cijfers/${chapter}?jaar=${year}`,
    );
    const expected = tablesOfChapters[chapter] ?? [];
    const said = expected.map((linesOf) => inOrder(linesOf(national)));
    expect(tables.slice(0, expected.length).map(inOrder)).toEqual(said);
    expect(said.flat().length).toBeGreaterThan(0);
    expect(keys).toEqual(keysOfChapters[chapter]?.(national) ?? []);
  },
);

test('each location and provider has on the screen what the command line says of it', async () => {
  for (const [scope, chosen] of [
    ['location:breda', 'locaties=breda'],
    [`location:${others.may}`, `locaties=${others.may}`],
    [
      `provider:${others.provider}`,
      `aanbieder=${others.provider}&locaties=${others.may},${others.late},${others.nil}`,
    ],
  ] as const) {
    const { find } = await figuresOf(scope);
    const shown = await keyFigures(`/landelijke-cijfers?jaar=${year}&${chosen}`);
    for (const measure of ['participations', 'visiting-mothers'])
      expect([scope, measure, shown.get(labelOf(measure))]).toEqual([scope, measure, find(measure)?.count]);
  }
  // She took part three times, at two locations, and is one mother.
  const { find } = await figuresOf(`provider:${others.provider}`);
  expect([find('participations')?.count, find('mothers')?.count]).toEqual([3, 1]);
});

test('who delivered on the board is who delivered in the figures', async () => {
  const { find } = await figuresOf('national');
  const { locations } = await ask<Board>(analyst, 'deliveries.board', { until: year, years: 1 });
  const stood = locations.flatMap(({ deliveries }) => deliveries);
  expect(stood.filter(({ isExpected }) => isExpected)).toHaveLength(find('locations.expected')?.count ?? -1);
  expect(stood.filter(({ isDelivered }) => isDelivered)).toHaveLength(
    find('locations.delivered')?.count ?? -1,
  );
  // Ede has sent nothing; who closed before the year is not asked for it.
  const of = (code: string) => locations.find(({ locationId }) => locationId === code)?.deliveries[0];
  expect(of('ede')).toMatchObject({ isExpected: true, isDelivered: false });
  expect(of('almelo')?.isExpected ?? false).toBe(false);
  expect(of('breda')).toMatchObject({ standing: 'accepted', isExpected: true, isDelivered: true });
  expect(of(others.may)).toMatchObject({ standing: 'delivered', daysLate: 0 });
  expect(of(others.nil)).toMatchObject({ standing: 'nil', isDelivered: true, daysLate: 0 });
  expect(of(others.late)?.daysLate).toBeGreaterThan(100);
  // Who opened in May was not asked for the year before.
  const before = await ask<Board>(analyst, 'deliveries.board', { until: year - 1, years: 1 });
  const asked = before.locations.find(({ locationId }) => locationId === others.may)?.deliveries[0];
  expect(asked).toMatchObject({ standing: 'not-expected', isExpected: false });
});
