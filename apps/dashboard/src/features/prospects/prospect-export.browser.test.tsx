import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ExportMenu } from '../../table-export/export-menu.js';
import { fakeApi } from '../../testing/fake-api.js';
import { showPage } from '../../testing/show-page.js';
import { useProspectExport } from './requests/export-prospects.js';
import type { ProspectFilter } from './requests/list-prospects.js';

function Exported(shown: ProspectFilter) {
  return <ExportMenu exporting={useProspectExport(shown)} />;
}

test('the group that the call list shows goes to a file, with what was looked for', async () => {
  const heading = { name: 'name', heading: 'Naam', isDate: false };
  const calls = fakeApi({
    'prospects.export': () => ({ columns: [heading], rows: [['Elif Kaya']], cut: true }),
  });
  showPage(<Exported group="kennismaken" text=" kaya " />);
  await userEvent.click(page.getByRole('button', { name: 'Exporteren' }));
  await userEvent.click(page.getByRole('menuitem', { name: 'Als CSV-bestand', exact: true }));
  await expect.poll(() => calls.length).toBe(1);
  expect(calls[0]?.input).toEqual({
    filter: { outcomes: ['wants-intake'], text: 'kaya' },
    withContact: false,
    language: 'nl',
  });
  await expect.element(page.getByText(/^Het bestand bevat de eerste regel\. Kies/).last()).toBeVisible();
});
