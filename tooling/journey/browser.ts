import { suite } from '@mim/vitest';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright';
import { inject } from 'vitest';
import { type Language, message } from './messages.js';

/** The browser of this run, in which others are at work as well; closing it ends what was opened here. */
export const connectBrowser = (): Promise<Browser> => chromium.connect(inject('browser'));

export const desktop = { width: 1440, height: 900 };
export const phone = { width: 390, height: 844 };

/** The demo's accounts, by words on their buttons. */
export const accountLabels = {
  analyst: 'Anna Analist',
  administrator: 'Bas Beheerder',
  coordinator: 'Den Haag Escamp',
  coordinatorOfBreda: 'Breda',
  colleagueOfBreda: 'Erik Collega',
} as const;
export type AccountName = keyof typeof accountLabels;

/** A page in a fresh profile, and what went wrong on it: errors of scripts, and what the console reports. */
export interface OpenedPage {
  readonly page: Page;
  readonly errors: readonly string[];
}

/** Opens a page of the dashboard in a browser that prefers Dutch. */
export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<OpenedPage> {
  const context = await browser.newContext({
    baseURL: inject('address'),
    locale: 'nl-NL',
    reducedMotion: 'reduce',
    viewport: desktop,
    ...options,
  });
  // As long as a poll waits: a busy machine decides nothing.
  context.setDefaultTimeout(suite.expect.poll.timeout);
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return { page, errors };
}

/** Signs in with the one click that the demo offers. */
export async function signInAs(page: Page, who: AccountName): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: accountLabels[who] }).click();
  await page.waitForURL((url) => url.pathname !== '/aanmelden');
  await untilIdle(page);
}

/** What somebody's browser keeps once they are signed in, so that a journey need not begin at the sign-in page. */
const kept = new Map<AccountName, BrowserContextOptions['storageState']>();

/** A page in the profile of somebody who is signed in; nothing is opened on it yet. */
export async function openPageAs(
  browser: Browser,
  who: AccountName,
  options: BrowserContextOptions = {},
): Promise<OpenedPage> {
  const storageState = kept.get(who) ?? (await signedInState(browser, who));
  kept.set(who, storageState);
  return openPage(browser, { ...options, ...(storageState && { storageState }) });
}

/** Signs in without a page: what the demo's button sends. */
export async function signedInState(
  browser: Browser,
  who: AccountName,
): Promise<NonNullable<BrowserContextOptions['storageState']>> {
  const address = inject('address');
  const context = await browser.newContext({ baseURL: address });
  const headers = { 'x-mim-request': '1', origin: address };
  const answer = await context.request.post('/api/trpc/demo.accounts?batch=1', { headers, data: {} });
  const [{ result }] = await answer.json();
  const accounts = result.data as { id: string; name: string; description: { nl: string } }[];
  const account = accounts.find(({ name, description }) =>
    `${name} ${description.nl}`.includes(accountLabels[who]),
  );
  const signedIn = await context.request.post('/api/demo/sign-in', {
    headers,
    data: { accountId: account?.id },
  });
  if (!signedIn.ok()) throw new Error(`${accountLabels[who]} could not sign in: ${signedIn.status()}`);
  const state = await context.storageState();
  await context.close();
  return state;
}

/** Waits until a page shows its content. */
export async function untilIdle(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"], [data-skeleton]') === null);
}

/** Switches the language with the switch in the header. */
export async function switchLanguage(page: Page, to: Language): Promise<void> {
  await page.locator('[data-language-switch]').getByText(to.toUpperCase(), { exact: true }).click();
  await page.waitForFunction((language) => document.documentElement.lang === language, to);
}

/** Switches the colours with the menu in the header. */
export async function switchTheme(page: Page, language: Language, to: 'light' | 'dark'): Promise<void> {
  await page.getByRole('button', { name: message(language, 'theme_label'), exact: true }).click();
  await page.getByRole('menuitemradio', { name: message(language, `theme_${to}`), exact: true }).click();
  await page.waitForFunction((theme) => document.documentElement.dataset.theme === theme, to);
}
