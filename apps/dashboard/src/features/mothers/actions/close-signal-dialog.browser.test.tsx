import { addDays } from '@mim/domain/kernel';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { fakeApi } from '../../../testing/fake-api.js';
import { showPage } from '../../../testing/show-page.js';
import { aMother } from '../testing/builders.js';
import CloseSignalDialog from './close-signal-dialog.js';

const mother = aMother({
  signals: [
    {
      signalId: 's1',
      visitId: null,
      raisedOn: '2026-02-10',
      description: 'Zij is erg moe.',
      followUps: [{ notedOn: '2026-02-12', note: 'Zij belt de huisarts.' }],
      followUpOn: '2026-02-19',
      closedOn: null,
      closingNote: null,
      version: 2,
    },
  ],
});
const write = (label: string, text: string) =>
  userEvent.fill(page.getByRole('textbox', { name: label }), text);
const nextWeek = addDays(mother.today, 7);

test('a signal shows what was noted before, and is not closed without what was done', async () => {
  const calls = fakeApi({ 'signals.answer': () => ({ actionId: 'a1' }) });
  showPage(<CloseSignalDialog mother={mother} aboutId="s1" onClose={() => {}} />);
  await expect.element(page.getByText('Zij belt de huisarts.')).toBeVisible();
  await userEvent.click(page.getByText('afhandelen', { exact: true }));
  await userEvent.click(page.getByRole('button', { name: 'Afhandelen' }));
  await expect
    .element(page.getByRole('textbox', { name: 'Wat is er gedaan?' }))
    .toHaveAttribute('aria-invalid', 'true');
  expect(calls).toEqual([]);
});

test('a signal stays open with a note and a day to come, and no other', async () => {
  const calls = fakeApi({ 'signals.answer': () => ({ actionId: 'a1' }) });
  showPage(<CloseSignalDialog mother={mother} aboutId="s1" onClose={() => {}} />);
  await userEvent.click(page.getByText('open laten en later terugkomen'));
  await write('Wat is er gedaan?', 'De afspraak is gemaakt.');
  const day = page.getByRole('textbox', { name: 'Wanneer komt u erop terug?' });
  await userEvent.click(page.getByRole('button', { name: 'Opslaan' }));
  await expect.element(day).toHaveAttribute('aria-invalid', 'true');
  await userEvent.fill(day, mother.today);
  await userEvent.click(page.getByRole('button', { name: 'Opslaan' }));
  await expect.element(page.getByText('Kies morgen of later.').first()).toBeVisible();
  expect(calls).toEqual([]);
  await userEvent.fill(day, nextWeek);
  await userEvent.click(page.getByRole('button', { name: 'Opslaan' }));
  await expect
    .poll(() => calls)
    .toMatchObject([
      {
        procedure: 'signals.answer',
        input: { answer: { answer: 'kept-open', note: 'De afspraak is gemaakt.', followUpOn: nextWeek } },
      },
    ]);
});
