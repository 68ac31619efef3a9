import { Suspense } from 'react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { Session } from '../../clients/session.js';
import { fakeApi } from '../../testing/fake-api.js';
import { showPage } from '../../testing/show-page.js';
import { Rail } from './rail.js';
import { TopBar } from './top-bar.js';

const account: NonNullable<Session['account']> = {
  id: 'coordinator',
  name: 'Ria de Vries',
  role: 'coordinator',
  locations: [{ id: 'escamp', name: 'Den Haag Escamp' }],
} as never;

function showFrame(): void {
  fakeApi({ 'session.current': () => ({ demo: false, account, today: '2026-05-04' }) });
  showPage(
    <Suspense>
      <div style={{ display: 'flex' }}>
        <Rail />
        <div style={{ flex: 1, minInlineSize: 0 }}>
          <TopBar openPalette={() => {}} showShortcuts={() => {}} />
        </div>
      </div>
    </Suspense>,
  );
}
const folding = (name: RegExp) => page.getByRole('button', { name });

beforeEach(() => localStorage.removeItem('mim-rail'));
afterEach(() => page.viewport(1200, 900));

test('where there is room it says the names of the pages, and remembers that it was folded away', async () => {
  await page.viewport(1440, 900);
  showFrame();
  await folding(/Menu inklappen/).click();
  await expect.element(folding(/Menu uitklappen/)).toBeVisible();
  expect(localStorage.getItem('mim-rail')).toBe('folded');
});

test('zoomed in to 200% it begins folded away, can be opened, and what was chosen with room stays', async () => {
  localStorage.setItem('mim-rail', 'open');
  await page.viewport(720, 450);
  showFrame();
  await folding(/Menu uitklappen/).click();
  await expect.element(folding(/Menu inklappen/)).toBeVisible();
  expect(localStorage.getItem('mim-rail')).toBe('open');
});

test.each([700, 720, 1024])(
  'nothing of the bar sticks out at %d pixels, with the rail open',
  async (width) => {
    await page.viewport(width, 900);
    showFrame();
    await folding(/Menu uitklappen/).click();
    await expect.element(page.getByRole('button', { name: /Account van Ria de Vries/ })).toBeVisible();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    const bottoms = ['NL', 'EN'].map(
      (name) => page.getByText(name, { exact: true }).element().getBoundingClientRect().bottom,
    );
    expect(bottoms[0]).toBe(bottoms[1]);
  },
);
