import { type BrowserServer, chromium } from 'playwright';

/** Nothing but the pages themselves: no updates, no services of the browser's maker. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
];

/** A Chromium that journeys share: the one that CHROMIUM_PATH names, else Playwright's own. */
export function launchBrowserServer(): Promise<BrowserServer> {
  const executable = process.env.CHROMIUM_PATH;
  return chromium.launchServer({
    ...(executable ? { executablePath: executable } : {}),
    // Chromium's sandbox does not work for root.
    args: process.getuid?.() === 0 ? [...quiet, '--no-sandbox'] : quiet,
  });
}
