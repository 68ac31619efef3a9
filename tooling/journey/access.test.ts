import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { desktop, launchBrowser, phone, settled, signInAs, visit } from './browser.js';
import { type Route, routes } from './routes.js';
import { languages } from './words.js';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

let browser: Browser;
const signedIn = new Map<Route['as'], BrowserContextOptions['storageState']>();
beforeAll(async () => {
  browser = await launchBrowser();
  for (const person of ['analyst', 'coordinator'] as const) {
    const { page } = await visit(browser);
    await signInAs(page, person);
    signedIn.set(person, await page.context().storageState());
    await page.context().close();
  }
});
afterAll(() => browser.close());

/** Opens a route as who can see it, in a language and colours that were chosen before. */
async function open(route: Route, language: string, theme: string, viewport = desktop): Promise<Page> {
  const storageState = signedIn.get(route.as);
  // Axe runs as a script of its own, which the page's own security policy would refuse.
  const { page } = await visit(browser, { viewport, bypassCSP: true, ...(storageState && { storageState }) });
  await page.addInitScript(
    ([chosenLanguage, chosenTheme]) => {
      localStorage.setItem('mim-language', chosenLanguage);
      localStorage.setItem('mim-theme', chosenTheme);
    },
    [language, theme] as const,
  );
  await page.goto(route.path);
  await settled(page);
  return page;
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const results = await page.evaluate(
    (tags) =>
      (globalThis as unknown as { axe: typeof axe }).axe.run({ runOnly: { type: 'tag', values: tags } }),
    standard,
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html.slice(0, 300)}`),
  );
}

describe.each(routes)('$path as $as', (route) => {
  for (const language of languages) {
    for (const theme of ['light', 'dark']) {
      test(`axe finds nothing at WCAG 2.2 AA (${language}, ${theme})`, async () => {
        const page = await open(route, language, theme);
        expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
        expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe(theme);
        expect(await violations(page)).toEqual([]);
        await page.context().close();
      });
    }
  }

  test('nothing sticks out at the side of a phone', async () => {
    const page = await open(route, 'nl', 'light', phone);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width);
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });
});
