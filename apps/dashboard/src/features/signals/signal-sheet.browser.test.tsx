import { addDays } from '@mim/domain/kernel';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { readToday } from '../../clients/today.js';
import { axeFindings } from '../../testing/axe-findings.js';
import { fakeApi } from '../../testing/fake-api.js';
import { showPage } from '../../testing/show-page.js';
import { whenText } from './model/signal-words.js';
import type { OpenedSignal } from './requests/signals.js';
import SignalSheet from './signal-sheet.js';
import { anOpenedSignal } from './testing/builders.js';

const show = (told: Partial<OpenedSignal> = {}) => {
  const signal = anOpenedSignal(told);
  const calls = fakeApi({
    'signals.get': () => signal,
    'signals.take': () => ({ id: signal.signalId, version: 2, actionId: 'a1' }),
    'signals.reopen': () => ({ id: signal.signalId, version: 2, actionId: 'a1' }),
  });
  showPage(<SignalSheet signalId={signal.signalId} onClose={() => undefined} />);
  return (procedure = 'signals.take') =>
    calls.filter((call) => call.procedure === procedure).map(({ input }) => input);
};
const press = (name: string) => userEvent.click(page.getByRole('button', { name, exact: true }));

test('a signal that was opened says what was noticed and by whom, and what waits, on a phone too', async () => {
  await page.viewport(390, 844);
  show();
  await expect.element(page.getByText('Zij slaapt al weken niet.')).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'Bea Bos' })).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Signaal beoordelen' })).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Besluit vastleggen' })).not.toBeInTheDocument();
  expect(document.documentElement.scrollWidth).toBe(390);
  expect(await axeFindings()).toEqual([]);
});

test('a judgement takes how serious it is; what was noticed stands beside it, and nothing typed is lost', async () => {
  const taken = show();
  await press('Signaal beoordelen');
  const note = () => page.getByRole('textbox', { name: /^Wat vindt u ervan/ });
  await userEvent.fill(note(), 'Met haar gebeld.');
  await expect.element(page.getByText('Zij slaapt al weken niet.')).toBeVisible();
  await press('Opslaan');
  await expect.element(page.getByRole('button', { name: /^Hoe ernstig is het\?/ })).toBeVisible();
  await expect.element(note()).toHaveValue('Met haar gebeld.');
  expect(taken()).toEqual([]);
});

test('a judged signal can be decided on by the organisation, and closed', async () => {
  show({ step: 'judged', severity: 'worrying', followUpOn: '2026-05-11' });
  for (const name of ['Besluit vastleggen', 'Signaal afhandelen'])
    await expect.element(page.getByRole('button', { name })).toBeVisible();
});

describe('a signal that was closed by mistake', () => {
  const agreedOn = addDays(readToday(), 9);
  const [noticed] = anOpenedSignal().notes;
  const closed = (followUpOn: string | null): Partial<OpenedSignal> => ({
    step: 'closed',
    closedOn: '2026-05-08',
    outcome: 'worry-gone',
    notes: (noticed === undefined ? [] : [noticed]).flatMap((note) => [
      note,
      { ...note, signalNoteId: 'n2', step: 'judged', takenOn: '2026-05-06', followUpOn },
      { ...note, signalNoteId: 'n3', step: 'closed', takenOn: '2026-05-08' },
    ]),
  });
  const why = () => page.getByRole('textbox', { name: /^Waarom heropent u het/ });
  const back = () => page.getByRole('textbox', { name: /^Wanneer komt u erop terug/ });

  test('comes back on the day that was agreed, which is said, and on another that is chosen', async () => {
    const sent = show(closed(agreedOn));
    await press('Signaal heropenen');
    await expect
      .element(back())
      .toHaveAccessibleDescription(
        expect.stringMatching(/^Laat leeg om er op .* op terug te komen, zoals afgesproken/),
      );
    await userEvent.fill(why(), 'Verkeerde signaal afgehandeld.');
    await userEvent.fill(back(), addDays(readToday(), 3));
    await press('Opslaan');
    await expect.poll(() => sent('signals.reopen')).toHaveLength(1);
    expect(sent('signals.reopen')[0]).toMatchObject({ reopening: { followUpOn: addDays(readToday(), 3) } });
  });

  test('comes back at once where that day has passed, and never on a day that has', async () => {
    const sent = show(closed(addDays(readToday(), -1)));
    await press('Signaal heropenen');
    await expect
      .element(back())
      .toHaveAccessibleDescription(
        expect.stringContaining('Laat leeg om het meteen weer op Vandaag te zetten.'),
      );
    await userEvent.fill(why(), 'Verkeerde signaal afgehandeld.');
    await userEvent.fill(back(), readToday());
    await press('Opslaan');
    await expect
      .element(back())
      .toHaveAccessibleDescription(expect.stringContaining('Deze dag ligt niet in de toekomst.'));
    expect(sent('signals.reopen')).toEqual([]);
  });
});

test('a signal waits since a day; of today that is said in words', () => {
  const of = (raisedOn: string) =>
    whenText({ closedOn: null, followUpOn: null, raisedOn }, '2026-05-04', 'nl');
  expect([of('2026-05-04'), of('2026-05-03'), of('2026-05-01')]).toEqual([
    'sinds vandaag',
    'wacht 1 dag',
    'wacht 3 dagen',
  ]);
});
