import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ExportMenu } from '../../table-export/export-menu.js';
import { axeFindings } from '../../testing/axe-findings.js';
import { fakeApi } from '../../testing/fake-api.js';
import { showPage } from '../../testing/show-page.js';
import type { VisitFilter } from './model/visit-filter.js';
import { useVisitExport } from './requests/export-visits.js';

function Exported({ filter }: { readonly filter: VisitFilter }) {
  return (
    <main>
      <h1>Huisbezoeken</h1>
      <ExportMenu exporting={useVisitExport(filter)} />
    </main>
  );
}

test('the visits that the list shows go to a file, and how a mother is reached only when that is asked', async () => {
  const heading = { name: 'mother', heading: 'Moeder', isDate: false };
  const calls = fakeApi({
    'visits.export': () => ({ columns: [heading], rows: [['Elif Kaya'], ['Ama Mensah']], cut: false }),
  });
  const filter = { text: 'a', statuses: ['planned' as const], from: '2026-03-01' };
  showPage(<Exported filter={filter} />);
  for (const [place, kind] of ['Als CSV-bestand', 'Als Excel-werkmap met telefoon en adres'].entries()) {
    await userEvent.click(page.getByRole('button', { name: 'Exporteren' }));
    await userEvent.click(page.getByRole('menuitem', { name: kind, exact: true }));
    await expect.poll(() => calls.length).toBe(place + 1);
  }
  expect(calls.map(({ input }) => input)).toEqual([
    { filter, withContact: false, language: 'nl' },
    { filter, withContact: true, language: 'nl' },
  ]);
  await expect.element(page.getByText('Het bestand met 2 huisbezoeken is klaar.').last()).toBeVisible();
  expect(await axeFindings()).toEqual([]);
});
