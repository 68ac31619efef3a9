import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Browser, Page, ViewportSize } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connectBrowser, desktop, openPage, openPageAs, phone, untilIdle } from './browser.js';
import { aMotherInIntake, aVisitedMother, aVisitingMother, aWaitingMother } from './dossiers.js';
import { type Language, languages } from './messages.js';
import { type Route, routes, type Subject, states, subjects } from './routes.js';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const themes = ['light', 'dark'] as const;

let browser: Browser;
const idOf = {} as Record<Subject, string>;
beforeAll(async () => {
  browser = await connectBrowser();
  const { page } = await openPageAs(browser, 'coordinator');
  await page.goto('/instellingen');
  idOf.visited = (await aVisitedMother(page, 'Toegang')).trajectoryId;
  idOf.waiting = (await aWaitingMother(page, 'Wachtend')).trajectoryId;
  idOf.talked = (await aMotherInIntake(page, 'Sprekend')).trajectoryId;
  idOf.visiting = (await aVisitingMother(page, 'Bezoekend')).visitingMotherId;
  await page.context().close();
});
afterAll(() => browser.close());

/** A page for each kind of visitor: a new one for each route would double what the routes cost. */
const pages = new Map<string, Page>();

/** The page of who sees a route in a language that was chosen before. */
async function pageOf(as: Route['as'], language: Language, viewport: ViewportSize): Promise<Page> {
  const visitor = [as, language, viewport.width].join();
  const known = pages.get(visitor);
  if (known) return known;
  // Axe runs as a script of its own, which the page's own security policy would refuse.
  const options = { viewport, bypassCSP: true };
  const { page } = await (as === null ? openPage(browser, options) : openPageAs(browser, as, options));
  await page.addInitScript((chosen) => {
    localStorage.setItem('mim-language', chosen);
    localStorage.setItem('mim-theme', 'light');
  }, language);
  pages.set(visitor, page);
  return page;
}

/** Loads a route anew. */
async function open({ path, as, state }: Route, language: Language, viewport = desktop): Promise<Page> {
  const page = await pageOf(as, language, viewport);
  const address = subjects.reduce((known, subject) => known.replace(`:${subject}`, idOf[subject]), path);
  await page.goto(address);
  await untilIdle(page);
  await state?.reach(page);
  return page;
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async (tags) => {
    const { axe: inPage } = globalThis as unknown as { axe: typeof axe };
    const found = await inPage.run({ runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] });
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html }) => `${id}: ${html.slice(0, 300)}`),
    );
  }, standard);
}

/** Looks at a page in colours, one after another: nothing but the attribute differs, so that it is loaded once. */
async function inThemes(page: Page, colours: readonly (typeof themes)[number][]): Promise<void> {
  for (const theme of colours) {
    await page.evaluate((chosen) => {
      document.documentElement.dataset.theme = chosen;
    }, theme);
    expect(await violations(page), theme).toEqual([]);
  }
}

describe.each(routes)('$path as $as', (route) => {
  // Words differ by language and colours do not: one language is looked at in both colours.
  test.each(languages)('axe finds nothing at WCAG 2.2 AA (%s)', async (language) => {
    const page = await open(route, language);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
    await inThemes(page, language === 'nl' ? themes : ['light']);
  });

  test('nothing sticks out at the side of a phone', async () => {
    const page = await open(route, 'nl', phone);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width);
    // The whole page at once: what a bar covers at one moment of scrolling is not the size of a target.
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width: phone.width, height });
    expect(await violations(page)).toEqual([]);
  });
});

test.each(states)('$path with $state.name: axe finds nothing', async (route) => {
  const page = await open(route, 'nl');
  await inThemes(page, themes);
});
