import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { formatRow, newestFormat } from '@mim/domain/delivery';
import { aDelivery } from '@mim/domain/testing';
import { root } from '@mim/start';
import { type CellValue, readXlsx, writeXlsx } from 'hucre/xlsx';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { connectBrowser, openPageAs, untilIdle } from './browser.js';
import { nl } from './messages.js';
import { today } from './names-and-days.js';
import { fill, press } from './pages/fields.js';

/** A year that no other journey looks at. */
const year = Number(today().slice(0, 4)) - 10;
const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

let browser: Browser;
let page: Page;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mim-by-file-'));
  browser = await connectBrowser();
  ({ page } = await openPageAs(browser, 'coordinatorOfBreda'));
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

/** What a button gives to keep. */
async function downloaded(button: string): Promise<Buffer> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).first().click();
  return buffer(await (await download).createReadStream());
}

/** A year as another system would have it, told apart from that of another run. */
const {
  participations,
  'visiting-mothers': visitors,
  coordinators,
  uptake,
} = aDelivery({
  descriptor: { year, formatVersion: newestFormat },
  participations: ['b', 'A', 'a'].map((id) => ({
    participation_id: `${inject('seed')}-${id}`,
    started_on: `${year}-03-01`,
    child_born: `${year}-01`,
    referred_on: null,
    intake_on: null,
    matched_on: null,
  })),
  visitingMothers: [{ started_on: `${year}-01-02` }],
  coordinators: [{}],
  uptake: [{}],
});
const rows: Readonly<Record<string, readonly (readonly string[])[]>> = {
  Deelnames: participations.map((row) => formatRow('participations', row)),
  Bezoekmoeders: visitors.map((row) => formatRow('visiting-mothers', row)),
  Coördinatoren: coordinators.map((row) => formatRow('coordinators', row)),
  Aanmeldingen: uptake.map((row) => formatRow('uptake', row)),
};

/** The template as somebody fills it in, whose program writes it anew; what is given stands in the place of a value. */
async function filledIn(template: Buffer, instead: (cell: CellValue, column: string) => CellValue) {
  const { sheets } = await readXlsx(new Uint8Array(template));
  const written = sheets.map(({ name, rows: cells }) => {
    const codes = (cells[0] ?? []).map((heading) => /\[(.*)\]$/.exec(String(heading))?.[1] ?? '');
    const filled = (rows[name] ?? []).map((row) =>
      row.map((cell, place) => instead(cell, codes[place] ?? '')),
    );
    return { name, rows: [...cells, ...filled] };
  });
  return Buffer.from(await writeXlsx({ sheets: written }));
}

const bring = (name: string, content: Buffer) =>
  page.locator('input[type="file"]').setInputFiles({ name, mimeType: workbookType, buffer: content });

/** Confirms what stands out, one after another. */
async function confirmAll(): Promise<void> {
  const warnings = page.getByRole('list', { name: nl('registration_warnings') });
  const open = warnings.getByRole('button', { name: nl('registration_confirm'), exact: true });
  for (let left = await open.count(); left > 0; left -= 1) {
    await open.first().click();
    const dialog = page.getByRole('dialog');
    await fill(dialog, nl('registration_reason'), 'Nagekeken: zo was het.');
    await press(dialog, nl('registration_confirm'));
    await expect.poll(() => open.count()).toBe(left - 1);
  }
}

/** The program on the command line, by whoever runs it. */
const onTheCommandLine = (...words: string[]) =>
  promisify(execFile)(process.execPath, [join(root, 'tooling/start/preflight.cjs'), 'analytics', ...words], {
    env: { ...process.env, MIM_DATA_FOLDER: inject('dataFolder') },
  });

test('a year that is filled in in the template is mended, sent, and goes out and in again as the same bytes', async () => {
  await page.goto(`/jaarregistratie/bestand?jaar=${year}`);
  await untilIdle(page);
  const template = await downloaded(nl('registration_file_template'));

  await bring(
    'met-fouten.xlsx',
    await filledIn(template, (cell, column) => (column === 'hours_per_week' ? 'veel' : cell)),
  );
  const wrong = page.getByRole('listitem').filter({ hasText: 'veel' });
  await wrong.getByText('Coördinatoren, rij 2').waitFor();
  expect(await wrong.textContent()).toContain('Dit is geen getal.');
  expect(await page.getByRole('button', { name: nl('registration_file_send'), exact: true }).count()).toBe(0);

  await press(page, nl('registration_file_other'));
  await bring('verbeterd.xlsx', await filledIn(template, (cell) => cell));
  await page.getByText(nl('registration_file_sound')).waitFor();
  await confirmAll();
  await press(page, nl('registration_file_send'));
  const dialog = page.getByRole('dialog');
  await fill(dialog, nl('registration_correction_reason'), 'Overgenomen uit het andere systeem.');
  await press(dialog, nl('registration_file_send'));
  await page.waitForURL(/jaarregistratie\?jaar=/);
  const latest = page
    .getByRole('list', { name: nl('registration_sent'), exact: true })
    .getByRole('listitem')
    .first();
  await latest.getByText(nl('registration_from_elsewhere')).waitFor();
  const version = /\d+$/.exec((await latest.getByRole('heading').textContent()) ?? '')?.[0] ?? '';

  const zip = join(folder, `mim-breda-${year}-v${version}.zip`);
  await writeFile(zip, await downloaded(nl('registration_download_of', { version })));
  // Alone: it is built first where something has changed.
  const { stdout: told } = await onTheCommandLine('validate', '--deliveries', zip, '--format', 'json');
  expect(JSON.parse(told)).toEqual([]);
  const out = (name: string) => ['--format', 'zip', '--out', join(folder, name)];
  const asked = ['--database', '--years', `${year}`, '--scope', 'location:breda'];
  await Promise.all([
    onTheCommandLine('export', 'deliveries', '--deliveries', zip, ...out('file')),
    onTheCommandLine('export', 'deliveries', ...asked, ...out('database')),
  ]);
  const sent = await readFile(zip);
  for (const name of ['file', 'database'])
    expect((await readFile(join(folder, name, `${year}`, 'breda.zip'))).equals(sent)).toBe(true);
});
