import fc from 'fast-check';
import { expect, test } from 'vitest';
import { router } from './router.js';

const seed = 20_081_231;

/** Every page that reads something of its address. */
const pages = Object.values(router.routesByPath).filter(({ options }) => 'validateSearch' in options);

/** What a page is given of an address, as the router that is built gives it. */
function searchOn(path: string, typed: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const location = router.buildLocation({ to: '/' });
  const pathname = path.replace(/\$\w+/g, '00000000-0000-4000-8000-000000000000');
  const matches = router.matchRoutes({ ...location, pathname, search: typed });
  return matches.at(-1)?.search ?? {};
}

test('no page is given a value of its address that it refused', () => {
  expect(pages.length).toBeGreaterThan(6);
  for (const { fullPath, options } of pages) {
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
