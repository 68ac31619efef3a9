import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connectBrowser, openPage, signInAs } from './browser.js';
import { message } from './messages.js';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await connectBrowser();
  ({ page } = await openPage(browser));
  await signInAs(page, 'coordinator');
});
afterAll(() => browser.close());

/** Asks the servers from within the page, as its scripts could. */
const ask = (path: string, input: unknown) =>
  page.evaluate(
    async ([address, body]) => {
      const response = await fetch(address, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-mim-request': '1' },
        body,
      });
      return { status: response.status, text: await response.text() };
    },
    [`${path}?batch=1`, JSON.stringify({ 0: input })] as const,
  );

test('a coordinator starts with what waits today, and has the figures of her own location', async () => {
  await page.waitForURL('**/vandaag');
  await page.getByRole('heading', { level: 1, name: message('nl', 'today_title') }).waitFor();
  await page.goto('/locatiecijfers');
  await page.getByRole('heading', { level: 1, name: /Escamp/ }).waitFor();
  const { text } = await ask('/analytics/trpc/figures.locations', { year: 2008 });
  const [answer] = JSON.parse(text);
  expect(answer.result.data.map(({ code }: { code: string }) => code)).toEqual(['den-haag-escamp']);
});

test('another location, the whole country and a location that is not there answer alike', async () => {
  const selections = [
    { kind: 'locations', codes: ['breda'] },
    { kind: 'locations', codes: ['den-haag-escamp', 'breda'] },
    { kind: 'locations', codes: ['no-such-place'] },
    { kind: 'national' },
  ];
  for (const selection of selections) {
    const { status, text } = await ask('/analytics/trpc/figures.report', { year: 2008, selection });
    expect(status).toBe(404);
    expect(JSON.parse(text)[0].error.data.code).toBe('NOT_FOUND');
  }
  const own = { kind: 'locations', codes: ['den-haag-escamp'] };
  expect((await ask('/analytics/trpc/figures.report', { year: 2008, selection: own })).status).toBe(200);
});

test('the national figures are there as they were published', async () => {
  await page.goto('/landelijke-cijfers');
  await page.getByRole('heading', { level: 2, name: message('nl', 'figures_section_printed') }).waitFor();
  await page.getByRole('row', { name: /^Programmamoeders 703/ }).waitFor();
});

test('after signing out nothing of it is to be had', async () => {
  await page.getByRole('button', { name: /^Account van/ }).click();
  await page.getByRole('menuitem', { name: message('nl', 'account_sign_out') }).click();
  await page.waitForURL('**/aanmelden*');
  expect((await ask('/analytics/trpc/figures.years', undefined)).status).toBe(401);
});
