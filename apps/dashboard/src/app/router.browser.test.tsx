import { QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { queryClient } from '../clients/query-client.js';
import { m } from '../paraglide/messages.js';
import { fakeApi } from '../testing/fake-api.js';
import { show } from '../testing/show.js';
import { router } from './router.js';

const seed = 20_081_231;

/** Every page that reads something of its address. */
const pagesWithSearch = Object.values(router.routesByPath).filter(
  ({ options }) => 'validateSearch' in options,
);

/** What a page is given of an address, as the router that is built gives it. */
function searchOn(path: string, typed: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const location = router.buildLocation({ to: '/' });
  const pathname = path.replace(/\$\w+/g, '00000000-0000-4000-8000-000000000000');
  const matches = router.matchRoutes({ ...location, pathname, search: typed });
  return matches.at(-1)?.search ?? {};
}

test('no page is given a value of its address that it refused', () => {
  expect(pagesWithSearch.length).toBeGreaterThan(6);
  for (const { fullPath, options } of pagesWithSearch) {
    const { parse } = options.validateSearch as { parse(search: unknown): Record<string, unknown> };
    const names = Object.keys(parse({}));
    expect(names).not.toHaveLength(0);
    const typed = fc.record(
      Object.fromEntries(
        names.map((name) => [name, fc.oneof(fc.string(), fc.webUrl(), fc.integer(), fc.object())]),
      ),
    );
    fc.assert(
      fc.property(typed, (search) => {
        const given = searchOn(fullPath, search);
        const read = parse(search);
        for (const name of names) expect(given[name], `${name} on ${fullPath}`).toEqual(read[name]);
      }),
      { seed },
    );
  }
});

test.each(['https://evil.example', '//evil.example', '/\\evil.example', '/\t/evil.example'])(
  'signing in does not lead to %j',
  (terug) => {
    expect(searchOn('/aanmelden', { terug }).terug).toBeUndefined();
    expect(searchOn('/aanmelden', { terug: '/moeders?staat=waiting' }).terug).toBe('/moeders?staat=waiting');
  },
);

test.each([
  '/moeders/%zz',
  '/bezoekmoeders/%E0%A4%A',
  '/%',
  '/moeders/niet-bestaand',
  '/moeders/%00',
  '/bezoekmoeders/x/gesprek',
])('at %s one reads that there is no such page', async (address) => {
  fakeApi({
    'session.current': () => ({
      demo: false,
      account: { id: 'coordinator', name: 'Ria de Vries', role: 'coordinator', locations: [] },
      today: '2026-05-04',
    }),
  });
  router.update({ ...router.options, history: createMemoryHistory({ initialEntries: [address] }) });
  show(
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
  await expect
    .element(page.getByRole('main').getByRole('heading', { name: m.not_found_title() }))
    .toBeVisible();
});
