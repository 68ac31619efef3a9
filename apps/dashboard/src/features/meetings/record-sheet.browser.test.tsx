import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { axeFindings } from '../../testing/axe-findings.js';
import { fakeApi } from '../../testing/fake-api.js';
import { showPage } from '../../testing/show-page.js';
import RecordSheet from './record-sheet.js';
import type { Meetings } from './requests/meetings.js';

const idOf = (at: number) => `8d0c63a4-6c57-4b43-9f0a-0c8f4b1de9${String(at).padStart(2, '0')}`;

/** A location with so many visiting mothers, of whom the last stopped a year ago. */
const withVisitingMothers = (count: number): Meetings => ({
  today: '2026-05-13',
  meetings: [],
  visitingMothers: Array.from({ length: count }, (_, at) => ({
    id: idOf(at),
    name: `Bea ${at + 1}`,
    locationId: 'breda',
    startedOn: '2024-01-01',
    stoppedOn: at + 1 === count ? '2025-05-13' : null,
  })),
  locations: [],
});

const aMeeting: Meetings['meetings'][number] = {
  meetingId: idOf(80),
  locationId: 'breda',
  version: 1,
  status: 'done',
  meetingOn: '2026-04-13',
  startsAt: null,
  theme: null,
  place: null,
  themesAsked: [],
  note: null,
  cancelReason: null,
  attendees: [],
};

const show = (meetings: Meetings['meetings'] = []) => {
  const calls = fakeApi({ 'meetings.record': () => ({ id: idOf(90), version: 1, actionId: 'a1' }) });
  showPage(
    <RecordSheet
      meetings={{ ...withVisitingMothers(12), meetings: [...meetings] }}
      meeting={null}
      locationId="breda"
      onClose={() => undefined}
    />,
  );
  return () => calls.filter(({ procedure }) => procedure === 'meetings.record').map(({ input }) => input);
};
const tick = (name: string) => userEvent.click(page.getByText(name, { exact: true }));
const save = () => userEvent.click(page.getByRole('button', { name: 'Opslaan' }));

test('ten of them are ten names and one button, counted as they are ticked, on a phone too', async () => {
  await page.viewport(390, 844);
  const recorded = show();
  for (let at = 1; at <= 10; at += 1) await tick(`Bea ${at}`);
  await expect.element(page.getByText('10 aanwezig')).toBeVisible();
  expect(document.documentElement.scrollWidth).toBe(390);
  expect(await axeFindings()).toEqual([]);
  await save();
  await expect.poll(recorded).toHaveLength(1);
  expect(recorded()[0]).toMatchObject({ attendees: Array.from({ length: 10 }, (_, at) => idOf(at)) });
});

test('no theme is asked for by more than were there: it is said beside its number, and nothing is lost', async () => {
  const recorded = show();
  for (let at = 1; at <= 3; at += 1) await tick(`Bea ${at}`);
  await userEvent.click(page.getByRole('button', { name: 'Thema toevoegen' }));
  await userEvent.fill(page.getByRole('combobox', { name: 'Gevraagd thema' }), 'Vaders');
  const asked = page.getByRole('textbox', { name: 'Door hoeveel gevraagd?' });
  await userEvent.fill(asked, '4');
  await save();
  await expect.element(asked).toHaveAccessibleDescription(expect.stringContaining('Hoogstens 3'));
  expect(recorded()).toEqual([]);
  await userEvent.fill(asked, '3');
  await save();
  await expect.poll(recorded).toHaveLength(1);
  expect(recorded()[0]).toMatchObject({ meeting: { themesAsked: [{ theme: 'Vaders', askedBy: 3 }] } });
});

test('themes that are known are offered while one is typed, and another can be typed all the same', async () => {
  const recorded = show([
    { ...aMeeting, theme: 'Slapen', themesAsked: [{ theme: 'Grenzen aangeven', askedBy: 1 }] },
  ]);
  await tick('Bea 1');
  const theme = page.getByRole('combobox', { name: 'Thema' });
  await userEvent.type(theme, 'gren');
  await userEvent.click(page.getByRole('option', { name: 'Grenzen aangeven' }));
  await expect.element(theme).toHaveValue('Grenzen aangeven');
  await userEvent.fill(theme, 'Iets heel anders');
  await userEvent.keyboard('{Escape}');
  await save();
  await expect.poll(recorded).toHaveLength(1);
  expect(recorded()[0]).toMatchObject({ meeting: { theme: 'Iets heel anders' } });
});

test('all that is wrong with a meeting is said at once', async () => {
  const recorded = show();
  await userEvent.fill(page.getByRole('textbox', { name: 'Datum' }), '');
  await save();
  await expect.element(page.getByText('Controleer 2 velden')).toBeVisible();
  expect(page.getByRole('button', { name: /^(Aanwezig|Datum):/ }).elements()).toHaveLength(2);
  expect(recorded()).toEqual([]);
});

test('a meeting with nobody is none, and who had stopped is not asked', async () => {
  const recorded = show();
  await expect.element(page.getByText('Bea 11', { exact: true })).toBeVisible();
  await expect.element(page.getByText('Bea 12', { exact: true })).not.toBeInTheDocument();
  await save();
  await expect
    .element(page.getByRole('button', { name: /^Aanwezig: Er is niemand aangevinkt/ }))
    .toBeVisible();
  expect(recorded()).toEqual([]);
});
