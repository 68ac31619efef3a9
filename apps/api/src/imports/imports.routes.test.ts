import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storeProgramme } from '../testing/programme.js';
import { startTestApi, type TestApi } from '../testing/test-api.js';
import { openBrowser, type TestBrowser } from '../testing/test-browser.js';

let api: TestApi;
let browser: TestBrowser;
beforeAll(async () => {
  api = await startTestApi();
  await storeProgramme(api.database);
  browser = openBrowser(api.url);
  await browser.signInDemo('demo-coordinator-escamp');
});
afterAll(() => api.close());

const headers = [
  'Voornaam',
  'Achternaam',
  'Geboortedatum kind',
  'Telefoon',
  'Straat',
  'Postcode',
  'Opmerking',
];

/** A clinic's list of a whole year, as wide as these notes are long. */
const list = (characters: number, mark: string) => ({
  key: randomUUID(),
  fileName: 'heel-2026.csv',
  headers,
  rows: Array.from({ length: 2000 }, (_, index) => [
    `Voornaam${index}`,
    // Letters of its place first, so that no two names of one day are alike.
    `${String.fromCharCode(97 + (Math.floor(index / 28) % 26), 97 + Math.floor(index / 728), 97 + (index % 26))}${mark}`,
    `${String((index % 28) + 1).padStart(2, '0')}-03-2026`,
    `06${String(10_000_000 + index)}`,
    `Straat ${index}`,
    '2531 AB',
    'Belt liever in de middag, na het werk. '.repeat(60).slice(0, characters),
  ]),
});

describe('a list of 2000 rows over HTTP', () => {
  it('is stored at once, also where each row has a long note and other requests would be refused', async () => {
    const wide = list(500, 'Breed');
    expect(JSON.stringify(wide).length).toBeGreaterThan(1_048_576);
    const stored = await browser.call('imports.store', wide);
    expect(stored.json[0].result.data).toMatchObject({ stored: 2000, skipped: 0 });
    const [newest] = (await browser.call('imports.list')).json[0].result.data;
    expect(newest).toMatchObject({ rowsStored: 2000, isOwn: true, importedByName: 'Carla Coördinator' });
    const checked = await browser.call('imports.dryRun', { ...wide, key: undefined });
    expect(checked.json[0].result.data.counts).toEqual({ new: 0, known: 2000, judge: 0, problem: 0 });
  });

  it('that holds more is refused in words, whichever way it is too large, and nothing is stored', async () => {
    const over = await browser.call('imports.store', list(600, 'Teveel'));
    expect([over.status, over.json[0].error.data.problem.code]).toEqual([422, 'list-too-large']);
    const far = await browser.call('imports.store', list(2000, 'Teveel'));
    expect([far.status, far.json.error.data.problem.code]).toEqual([413, 'too-large']);
    const found = await browser.call('prospects.list', { filter: { text: 'teveel' } });
    expect(found.json[0].result.data.total).toBe(0);
  });
});
