import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { axeFindings } from '../../testing/axe-findings.js';
import { fakeApi } from '../../testing/fake-api.js';
import { savedFiles } from '../../testing/saved-files.js';
import { showPage } from '../../testing/show-page.js';
import { ExpenseMonth } from './expense-month.js';
import type { ExpensePeriod, StatementSummary } from './requests/expenses.js';

const idOf = (place: number): string => `8d0c63a4-6c57-4b43-9f0a-0c8f4b1de30${place}`;
const aStatement = (place: number, name: string, told: Partial<StatementSummary> = {}): StatementSummary => ({
  visitingMotherId: idOf(place),
  name,
  isErased: false,
  statementId: null,
  version: null,
  state: 'draft',
  approvedOn: null,
  exportedOn: null,
  totalCents: 750,
  lineCount: 1,
  parts: [{ lineKind: 'declared', count: 1, amountCents: 750 }],
  lacks: [],
  paymentList: null,
  ...told,
});
const exported = {
  state: 'exported',
  approvedOn: '2008-04-02',
  exportedOn: '2008-04-03',
  version: 2,
} as const;
const march: ExpensePeriod = {
  today: '2008-04-05',
  locationId: 'breda',
  period: { firstDay: '2008-03-01', lastDay: '2008-03-31' },
  reimbursement: 'declared-costs',
  lacksAmount: false,
  statements: [
    aStatement(1, 'Anja Appel'),
    aStatement(2, 'Bea Boom', { lacks: ['receipt-missing'] }),
    aStatement(3, 'Corrie Kok', { state: 'approved', statementId: idOf(3), version: 1, totalCents: 1250 }),
    aStatement(4, 'Dora Dam', { ...exported, statementId: idOf(4), paymentList: 1 }),
    aStatement(5, 'Els Eik', { ...exported, statementId: idOf(5), paymentList: 1 }),
  ],
};
const left = (visitingMotherId: string) => ({
  visitingMotherId,
  problem: {
    code: 'statement-changed',
    message: { nl: 'Het bedrag is veranderd.', en: 'The amount has changed.' },
    remedy: { nl: 'Kijk opnieuw.', en: 'Look again.' },
  },
});

test('what is not approved with the others is told with its reason and a way there', async () => {
  showPage(<ExpenseMonth answer={march} month="2008-03" />);
  const notice = page.getByText('1 bezoekmoeder keurt u niet samen met de anderen goed');
  await expect.element(notice).toBeVisible();
  const told = page.getByRole('note').getByRole('listitem');
  await expect.element(told).toHaveTextContent('Bea Boom: er ontbreekt een bon');
  await expect
    .element(told.getByRole('link', { name: 'Bea Boom' }))
    .toHaveAttribute('href', `/onkosten/${idOf(2)}?maand=2008-03`);
  await expect
    .element(page.getByRole('button', { name: 'Onkosten van 1 bezoekmoeder goedkeuren' }))
    .toBeVisible();
  expect(await axeFindings()).toEqual([]);
});

test('before the period is over it is said once when approving can begin', async () => {
  const open = march.statements.map((each) => ({ ...each, lacks: ['period-open' as const] })).slice(0, 2);
  showPage(<ExpenseMonth answer={{ ...march, statements: open }} month="2008-03" />);
  await expect.element(page.getByText(/Goedkeuren kan vanaf 1 apr 2008/)).toBeVisible();
});

test('exporting for payment asks first: whose, how much in all, and what cannot be undone; then saves the file', async () => {
  const saved = savedFiles();
  const calls = fakeApi({
    'expenses.exportForPayment': () => ({ actionId: idOf(9), paymentList: 4 }),
    'expenses.paymentFile': () => ({ columns: [], rows: [], cut: false }),
  });
  showPage(<ExpenseMonth answer={march} month="2008-03" />);
  await userEvent.click(page.getByRole('button', { name: 'Exporteren voor betaling (1)' }));
  const dialog = page.getByRole('dialog', { name: /Exporteren voor betaling/ });
  await expect.element(dialog.getByRole('row', { name: /Corrie Kok/ })).toHaveTextContent('12,50');
  await expect.element(dialog.getByRole('row', { name: /Totaal/ })).toHaveTextContent('12,50');
  await expect.element(dialog.getByText('Dit kunt u niet ongedaan maken')).toBeVisible();
  await expect.element(dialog.getByText(/Rekeningnummers worden hier niet bewaard/)).toBeVisible();
  expect(calls).toEqual([]);
  expect(await axeFindings()).toEqual([]);
  await userEvent.click(dialog.getByRole('button', { name: 'Exporteren voor betaling' }));
  await expect.poll(() => calls.map(({ procedure }) => procedure)).toContain('expenses.paymentFile');
  expect(calls[0]).toMatchObject({
    procedure: 'expenses.exportForPayment',
    input: { locationId: 'breda', statements: [{ statementId: idOf(3), version: 1 }] },
  });
  await expect.element(dialog).not.toBeInTheDocument();
  // A colleague exported others meanwhile: the file has the number that the server gave it.
  await expect.poll(() => saved).toEqual(['betaallijst-breda-2008-03-4.csv']);
});

test('a list that was exported is there as a copy of just that list, and the page says that it pays nobody again', async () => {
  const calls = fakeApi({ 'expenses.paymentFile': () => ({ columns: [], rows: [], cut: false }) });
  showPage(<ExpenseMonth answer={march} month="2008-03" />);
  await expect.element(page.getByText(/Er wordt niemand een tweede keer mee betaald/)).toBeVisible();
  await expect.element(page.getByText(/2 bezoekmoeders, samen €\s15,00/)).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Kopie van Betaallijst 1, maart 2008' }));
  await userEvent.click(page.getByRole('menuitem', { name: 'Als CSV-bestand' }));
  await expect
    .poll(() => calls)
    .toMatchObject([
      { procedure: 'expenses.paymentFile', input: { statementIds: [idOf(4), idOf(5)], language: 'nl' } },
    ]);
});

test('why somebody was not approved with the others stands in her row', async () => {
  fakeApi({ 'expenses.approve': () => ({ actionId: idOf(9), left: [left(idOf(1))] }) });
  const statements = [...march.statements.slice(0, 1), aStatement(6, 'Fien Fos')];
  showPage(<ExpenseMonth answer={{ ...march, statements }} month="2008-03" />);
  await userEvent.click(page.getByRole('button', { name: 'Onkosten van 2 bezoekmoeders goedkeuren' }));
  await expect
    .element(page.getByRole('row', { name: /Anja Appel/ }).getByRole('alert'))
    .toHaveTextContent('Het bedrag is veranderd. Kijk opnieuw.');
  await expect.element(page.getByText(/De onkosten van 1 bezoekmoeder zijn goedgekeurd/)).toBeVisible();
});
