import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { noteSessionEnd } from '../../clients/session-end.js';
import { endWaiting, isSignInAgainAsked } from '../../clients/sign-in-again.js';
import { axeFindings } from '../../testing/axe-findings.js';
import { fakeApi } from '../../testing/fake-api.js';
import { showPage } from '../../testing/show-page.js';
import SessionWarning from './session-warning.js';

/** The seconds that an answer says are left. */
const left = (idle: number, absolute: number) => ({
  'x-mim-session-idle': String(idle),
  'x-mim-session-absolute': String(absolute),
});
const told = (idle: number, absolute: number) =>
  noteSessionEnd(new Headers(left(idle, absolute)), Date.now());

const show = () =>
  showPage(
    <>
      <h1>Huisbezoek</h1>
      <SessionWarning />
      <label>
        Opmerking <textarea />
      </label>
    </>,
  );

const warning = () => page.getByText(/wordt u afgemeld/);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now: new Date('2026-05-04T12:00:00Z') });
  told(1800, 40_000);
});
afterEach(() => {
  endWaiting(true);
  vi.useRealTimers();
});

test('five minutes before the end it says when, and whoever is typing goes on typing', async () => {
  show();
  await userEvent.type(page.getByLabelText('Opmerking'), 'Ze was ');
  vi.advanceTimersByTime(24 * 60_000);
  await expect.element(warning()).not.toBeInTheDocument();
  vi.advanceTimersByTime(60_000);
  await expect.element(warning()).toHaveTextContent('Om 14:30 wordt u afgemeld');
  expect(document.activeElement).toBe(page.getByLabelText('Opmerking').element());
  vi.useRealTimers();
  expect(await axeFindings()).toEqual([]);
});

test('staying is asked of the server, by keyboard too, and the warning is gone', async () => {
  const calls = fakeApi({ 'session.current': () => ({ demo: false, account: null }) }, left(1800, 40_000));
  show();
  told(200, 40_000);
  await expect.element(warning()).toBeVisible();
  await userEvent.keyboard('{F6}');
  await userEvent.tab();
  await userEvent.tab();
  expect(document.activeElement?.textContent).toBe('Aangemeld blijven');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('U blijft aangemeld.')).toBeVisible();
  await expect.element(warning()).not.toBeInTheDocument();
  expect(calls.map(({ procedure }) => procedure)).toEqual(['session.current']);
});

test('what another tab asked counts here', async () => {
  show();
  told(200, 40_000);
  await expect.element(warning()).toBeVisible();
  const tab = new BroadcastChannel('mim-session-end');
  tab.postMessage({ idleAt: Date.now() + 1_800_000, absoluteAt: Date.now() + 40_000_000 });
  await expect.element(warning()).not.toBeInTheDocument();
  tab.close();
});

test('before the end that nothing postpones it says so, and offers no staying', async () => {
  show();
  told(800, 800);
  await expect.element(page.getByText(/Om 14:13 moet u opnieuw aanmelden/)).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Aangemeld blijven' })).not.toBeInTheDocument();
  vi.useRealTimers();
  expect(await axeFindings()).toEqual([]);
});

test('at the end the page asks to sign in again, unasked', async () => {
  show();
  vi.advanceTimersByTime(29 * 60_000);
  expect(isSignInAgainAsked()).toBe(false);
  vi.advanceTimersByTime(60_000);
  await expect.poll(isSignInAgainAsked).toBe(true);
});
