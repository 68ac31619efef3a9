import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { axeFindings } from '../../testing/axe-findings.js';
import { fakeApi } from '../../testing/fake-api.js';
import { showPage } from '../../testing/show-page.js';
import CorrectionDialog from './correction-dialog.js';

const line = {
  lineId: '8d0c63a4-6c57-4b43-9f0a-0c8f4b1de301',
  lineKind: 'declared',
  paidFor: '2008-03-14',
  amountCents: 1000,
  correctedCents: -250,
  mother: null,
  expense: null,
  correction: null,
} as const;

test('it is asked what a line should have been: the difference is shown before it is sent', async () => {
  const calls = fakeApi({
    'expenses.correct': () => ({ id: line.lineId, version: 1, actionId: line.lineId }),
  });
  showPage(<CorrectionDialog line={line} name="Marja Maas" onClose={() => undefined} />);
  const dialog = page.getByRole('dialog', { name: /Corrigeren/ });
  await expect.element(dialog.getByText(/Deze regel is nu €\s7,50/)).toBeVisible();
  const right = dialog.getByRole('textbox', { name: 'Moet zijn' });
  await userEvent.fill(right, '9,00');
  await expect.element(dialog.getByText(/Verschil: €\s1,50 erbij\. De regel wordt €\s9,00/)).toBeVisible();
  await userEvent.fill(right, '7,50');
  await userEvent.fill(dialog.getByRole('textbox', { name: 'Reden' }), 'Enkele reis.');
  await userEvent.click(dialog.getByRole('button', { name: 'Opslaan' }));
  await expect
    .element(dialog.getByText('Dit is al het bedrag van deze regel.', { exact: false }).last())
    .toBeVisible();
  expect(calls).toEqual([]);
  await userEvent.fill(right, '5');
  await expect.element(dialog.getByText(/Verschil: €\s2,50 eraf\. De regel wordt €\s5,00/)).toBeVisible();
  expect(await axeFindings()).toEqual([]);
  await userEvent.click(dialog.getByRole('button', { name: 'Opslaan' }));
  await expect
    .poll(() => calls)
    .toMatchObject([
      { input: { lineId: line.lineId, correction: { rightCents: 500, note: 'Enkele reis.' } } },
    ]);
});
