import { addDays } from '@mim/domain/kernel';
import { defaultLocationSettings } from '@mim/domain/location';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { readToday } from '../../clients/today.js';
import { axeFindings } from '../../testing/axe-findings.js';
import { fakeApi } from '../../testing/fake-api.js';
import { showPage } from '../../testing/show-page.js';
import ExpenseDialog from './expense-dialog.js';

const marja = { id: '8d0c63a4-6c57-4b43-9f0a-0c8f4b1de301', name: 'Marja Maas' };

test('a cost of zero, without a kind or in the future is answered beside its field, and nothing typed is lost', async () => {
  const calls = fakeApi({
    'expenses.declare': () => ({ id: marja.id, version: 1, actionId: 'a1' }),
  });
  showPage(<ExpenseDialog of={marja} locationId={undefined} onClose={() => undefined} />);
  const sheet = page.getByRole('dialog');
  const amount = sheet.getByRole('textbox', { name: 'Bedrag' });
  await userEvent.fill(amount, '0');
  const save = sheet.getByRole('button', { name: 'Opslaan' });
  await userEvent.click(save);
  await expect.element(sheet.getByText('Vul een bedrag in van', { exact: false }).last()).toBeVisible();
  await userEvent.fill(amount, '7,50');
  const day = sheet.getByRole('textbox', { name: 'Datum' });
  await userEvent.fill(day, addDays(readToday(), 1));
  await userEvent.selectOptions(sheet.getByRole('combobox', { name: 'Soort' }), 'reiskosten');
  await userEvent.click(save);
  await expect.element(sheet.getByText('Deze dag moet nog komen.', { exact: false }).last()).toBeVisible();
  expect(calls).toEqual([]);
  expect(await axeFindings()).toEqual([]);
  await userEvent.fill(day, readToday());
  await userEvent.click(save);
  await expect.poll(() => calls.length).toBe(1);
  expect(calls[0]).toMatchObject({
    input: {
      visitingMotherId: marja.id,
      expense: { spentOn: readToday(), expenseKind: 'travel', amountCents: 750 },
    },
  });
});

test('everything that is wrong is said at once, what only the location knows too', async () => {
  const calls = fakeApi({
    'settings.get': () => ({
      locationId: 'breda',
      current: defaultLocationSettings,
      dated: [{ name: 'reimbursement', value: 'per-visit', validFrom: '2000-01-01', setBy: 'a', setAt: '' }],
    }),
  });
  showPage(
    <ExpenseDialog of={[{ id: marja.id, label: marja.name }]} locationId="breda" onClose={() => undefined} />,
  );
  const sheet = page.getByRole('dialog');
  await expect.poll(() => calls.length).toBe(1);
  await userEvent.selectOptions(sheet.getByRole('combobox', { name: 'Soort' }), 'anders');
  await userEvent.fill(sheet.getByRole('textbox', { name: 'Bedrag' }), '7,505');
  await userEvent.click(sheet.getByRole('button', { name: 'Opslaan' }));
  await expect.element(sheet.getByText('Controleer 4 velden')).toBeVisible();
  const summary = sheet.getByRole('region', { name: 'Controleer 4 velden' });
  const told = summary
    .getByRole('button')
    .elements()
    .map((each) => each.textContent ?? '');
  expect(told.map((each) => each.split(':')[0])).toEqual(['Bezoekmoeder', 'Datum', 'Bedrag', 'Omschrijving']);
  expect(told[1]).toContain('Op die dag vergoedt uw locatie geen gemaakte kosten.');
  expect(told[2]).toContain('Dit is geen bedrag.');
  expect(calls).toHaveLength(1);
});
