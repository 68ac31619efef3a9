import { QueryClientProvider } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { queryClient } from '../../clients/query-client.js';
import { m } from '../../paraglide/messages.js';
import { fakeApi, Refused } from '../../testing/fake-api.js';
import { testInBothLanguages } from '../../testing/in-both-languages.js';
import { show } from '../../testing/show.js';
import { InvitationPage } from './invitation-page.js';

const offer = {
  email: 'toos@mim.test',
  name: 'Toos Test',
  role: 'coordinator',
  locations: ['Breda', 'Ede'],
  provider: null,
  invitedBy: 'Anna de Wit',
};
const token = 'een-token';
const session = { demo: false, account: null, today: '2026-05-04' };
const problem = (code: string) => ({
  code,
  message: { nl: `Dat is ${code}.`, en: `That is ${code}.` },
  remedy: { nl: 'Doe iets anders.', en: 'Do something else.' },
});

/** Opens the link of an invitation; gives back where one then is, and what was sent. */
function open(answers: Parameters<typeof fakeApi>[0]) {
  queryClient.clear();
  const sent: unknown[] = [];
  fakeApi({
    'session.current': () => session,
    '/api/invitation': (given) => {
      sent.push(given);
      return offer;
    },
    ...answers,
  });
  const root = createRootRoute();
  const paths = ['/uitnodiging', '/aanmelden'] as const;
  const [invitation, signIn] = paths.map((path) =>
    createRoute({
      getParentRoute: () => root,
      path,
      component: path === '/uitnodiging' ? InvitationPage : () => null,
    }),
  );
  if (invitation === undefined || signIn === undefined) throw new Error('two routes were made');
  const router = createRouter({
    routeTree: root.addChildren([invitation, signIn]),
    history: createMemoryHistory({ initialEntries: [`/uitnodiging#${token}`] }),
  });
  show(
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router as never} />
    </QueryClientProvider>,
  );
  return { address: () => router.state.location.href, sent };
}

const first = () => page.getByLabelText(m.signin_password(), { exact: true });
const second = () => page.getByLabelText(m.invitation_again());
const make = () => page.getByRole('button', { name: m.invitation_do() });

testInBothLanguages(async () => {
  open({});
  await expect.element(page.getByText(m.invitation_by({ name: 'Anna de Wit' }))).toBeVisible();
});

test('the link of an invitation says who invites to what, and its token travels in the body', async () => {
  const { sent } = open({});
  await expect.element(page.getByText('toos@mim.test')).toBeVisible();
  await expect.element(page.getByText(m.role_coordinator())).toBeVisible();
  await expect.element(page.getByText(/Breda.*Ede/)).toBeVisible();
  expect(sent).toEqual([{ token }]);
});

test('what is wrong with a password stands at its field, and what was typed stays', async () => {
  const tries: unknown[] = [];
  open({
    '/api/invitation/accept': (given) => {
      tries.push(given);
      return new Refused(problem('password-guessable'));
    },
  });
  await make().click();
  await expect.element(first()).toHaveFocus();
  await expect.element(first()).toHaveAccessibleDescription(/Minstens|Neem minstens/);
  await first().fill('wachtwoord wachtwoord');
  await second().fill('wachtwoord wachtword');
  await make().click();
  await expect.element(second()).toHaveFocus();
  await expect.element(page.getByText(m.invitation_again_other())).toBeVisible();
  expect(tries).toEqual([]);
  await second().fill('wachtwoord wachtwoord');
  await make().click();
  await expect.element(page.getByText('Dat is password-guessable. Doe iets anders.')).toBeVisible();
  await expect.element(first()).toHaveFocus();
  await expect.element(first()).toHaveValue('wachtwoord wachtwoord');
});

test('a password that is taken makes the account, and the link leaves the address bar', async () => {
  const tries: unknown[] = [];
  const { address } = open({
    '/api/invitation/accept': (given) => {
      tries.push(given);
      return { accepted: true };
    },
  });
  const password = 'fiets lantaarn kwartel veranda';
  await first().fill(password);
  await second().fill(password);
  await make().click();
  await expect.element(page.getByText(m.invitation_made())).toBeVisible();
  await expect.element(page.getByText(m.invitation_made_next({ email: 'toos@mim.test' }))).toBeVisible();
  expect(tries).toEqual([{ token, password }]);
  expect(address()).toBe('/uitnodiging');
  await page.getByRole('link', { name: m.signin_do() }).click();
  await expect.poll(address).toBe('/aanmelden');
});

test('a link that opens nothing says why and what to do, and asks no password', async () => {
  open({ '/api/invitation': () => new Refused(problem('invitation-expired')) });
  await expect
    .element(page.getByRole('alert'))
    .toHaveTextContent('Dat is invitation-expired.Doe iets anders.');
  await expect.element(first()).not.toBeInTheDocument();
});
