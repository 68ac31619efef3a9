import { createMemoryHistory, createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import { expect, onTestFinished, test } from 'vitest';
import { oneOf, ownAddress, searchSchema } from '../address/search-schema.js';
import { replaceRefusedValues } from './replace-refused-values.js';

function aRouter(...addresses: string[]) {
  const root = createRootRoute();
  const signIn = createRoute({
    getParentRoute: () => root,
    path: '/aanmelden',
    validateSearch: searchSchema({ terug: ownAddress, soort: oneOf(['a', 'b']) }),
  });
  const history = createMemoryHistory({ initialEntries: addresses });
  const router = createRouter({ routeTree: root.addChildren([signIn]), history, search: { strict: true } });
  onTestFinished(replaceRefusedValues(router));
  onTestFinished(history.subscribe(() => void router.load()));
  return { router, history };
}

test.each([
  ['/aanmelden?terug=https%3A%2F%2Fevil.example', '/aanmelden'],
  ['/aanmelden?terug=%2F%2Fevil.example&soort=a', '/aanmelden?soort=a'],
  ['/aanmelden?onbekend=1&terug=%2Fmoeders#x', '/aanmelden?terug=%2Fmoeders#x'],
  ['/aanmelden?soort=b', '/aanmelden?soort=b'],
])('an address that comes while the page is there keeps only what was read: %s', async (typed, read) => {
  const { router, history } = aRouter('/aanmelden');
  await router.load();
  history.push(typed);
  await expect.poll(() => history.location.href).toBe(read);
  expect(history.length).toBe(2);
});

test('going back to an address with a refused value replaces it too', async () => {
  const { router, history } = aRouter('/aanmelden?soort=c', '/aanmelden?soort=a');
  await router.load();
  history.back();
  await expect.poll(() => history.location.href).toBe('/aanmelden');
});
