import { existsSync } from 'node:fs';
import { suite } from '@mim/vitest';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

/** The browser that is on this machine: named, or where Debian puts it; otherwise Playwright's own. */
const chromium = [process.env.CHROMIUM_PATH, '/usr/bin/chromium'].find((path) => path && existsSync(path));

export default defineConfig({
  test: {
    ...suite,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: ['src/**/*.test.{ts,tsx}', '!src/**/*.browser.test.tsx'],
        },
      },
      {
        extends: './vite.config.ts',
        // Known beforehand, so that no test is interrupted by a package found on the way.
        optimizeDeps: {
          include: [
            'react',
            'react-dom/client',
            'react/jsx-dev-runtime',
            'react-aria-components',
            'lucide-react',
            '@tanstack/react-table',
            '@tanstack/react-virtual',
            '@tanstack/react-router',
            '@tanstack/react-query',
            '@observablehq/plot',
            'axe-core',
            'fast-check',
            'papaparse',
            'hucre/xlsx',
          ],
        },
        test: {
          ...suite,
          // Modules remember what was chosen and said on a page.
          isolate: true,
          name: 'browser',
          include: ['src/**/*.browser.test.tsx'],
          setupFiles: ['src/testing/clear-away.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                ...(chromium === undefined ? {} : { executablePath: chromium }),
                args: [
                  '--no-sandbox',
                  '--disable-gpu',
                  '--disable-quic',
                  '--no-first-run',
                  '--disable-background-networking',
                  '--disable-component-update',
                  '--disable-sync',
                ],
              },
            }),
            instances: [{ browser: 'chromium', viewport: { width: 1200, height: 900 } }],
          },
        },
      },
    ],
  },
});
