import { expect, test } from 'vitest';
import { showPage } from '../../testing/show-page.js';
import type { Statement } from './requests/expenses.js';
import { StatementSheet } from './statement-sheet.js';

const line = { lineId: null, expense: null, correction: null, correctedCents: 0 } as const;
const march: Statement = {
  today: '2008-04-05',
  locationId: 'breda',
  period: { firstDay: '2008-03-01', lastDay: '2008-03-31' },
  reimbursement: 'per-visit',
  visitingMotherId: '8d0c63a4-6c57-4b43-9f0a-0c8f4b1de301',
  name: 'Marja Maas',
  isErased: false,
  statementId: null,
  version: null,
  state: 'approved',
  approvedOn: '2008-04-02',
  exportedOn: null,
  totalCents: 1250,
  lineCount: 2,
  parts: [],
  lacks: [],
  lines: [
    {
      ...line,
      lineKind: 'visit',
      paidFor: '2008-03-14',
      amountCents: 500,
      mother: { trajectoryId: 't1', name: 'Amina Voorbeeld' },
    },
    {
      ...line,
      lineKind: 'declared',
      paidFor: '2008-03-20',
      amountCents: 750,
      mother: null,
      expense: {
        expenseId: 'e1',
        version: 1,
        spentOn: '2008-03-20',
        expenseKind: 'travel',
        amountCents: 750,
        hasReceipt: true,
        note: 'Bus',
      },
    },
  ],
};

test('a statement on paper tells where, who, over which period and how much, and has room to sign; no mother is named', async () => {
  const shown = showPage(<StatementSheet statement={march} />);
  await expect.poll(() => shown.querySelector('article')).not.toBeNull();
  const sheet = shown.querySelector('article');
  const text = sheet?.textContent ?? '';
  for (const told of ['breda', 'Marja Maas', 'Maart 2008', 'Goedgekeurd op 2 apr 2008', 'Reiskosten · Bus'])
    expect(text).toContain(told);
  expect(text).not.toContain('Amina');
  const rows = [...(sheet?.querySelectorAll('tr') ?? [])].map((row) =>
    row.textContent?.replaceAll(/\s/g, ' '),
  );
  expect(rows.at(-1)).toBe('Totaal€ 12,50');
  expect(rows).toHaveLength(4);
  expect(text.match(/Handtekening/g)).toHaveLength(2);
  expect(getComputedStyle(sheet as Element).display).toBe('none');
});

test('a receipt of which nobody said anything is not called missing, and what was exported says when', async () => {
  const unknown = march.lines.map((each) =>
    each.expense === null ? each : { ...each, expense: { ...each.expense, hasReceipt: null } },
  );
  const shown = showPage(
    <StatementSheet statement={{ ...march, state: 'exported', exportedOn: '2008-04-03', lines: unknown }} />,
  );
  await expect.poll(() => shown.querySelector('article')).not.toBeNull();
  const cells = [...shown.querySelectorAll('tbody tr')].map(
    (row) => row.querySelectorAll('td')[2]?.textContent,
  );
  expect(cells).toEqual(['', 'niet ingevuld']);
  expect(shown.textContent).toContain('Goedgekeurd op 2 apr 2008, geëxporteerd voor betaling op 3 apr 2008');
});
