import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { axeFindings } from '../testing/axe-findings.js';
import { fakeApi } from '../testing/fake-api.js';
import { showPage } from '../testing/show-page.js';
import { VisitorsErasuresCard } from './visitors-card.js';

const bea = {
  kind: 'visiting-mother',
  id: 'v1',
  locationId: 'breda',
  name: 'Bea Bos',
  since: '2024-06-01',
  erasedOn: '2026-06-02',
};
const line = {
  erasureId: 'e1',
  locationId: 'breda',
  calls: 0,
  erasedOn: '2026-05-20',
  requestedOn: null,
  ground: null,
  doneByName: null,
  went: [],
};

test.each([1280, 390])(
  'says who of the visiting mothers goes when, and of nobody else (%d pixels wide)',
  async (width) => {
    await page.viewport(width, 844);
    fakeApi({
      'retention.upcomingVisitors': () => ({ rows: [bea], total: 1 }),
      'retention.log': () => [
        { ...line, kind: 'visiting-mother', prospects: 2 },
        { ...line, erasureId: 'e2', kind: 'unreachable', prospects: 3 },
      ],
    });
    showPage(<VisitorsErasuresCard />);
    const goes = page.getByRole('region', { name: 'Wordt verwijderd' });
    await expect.element(goes.getByText('Bea Bos')).toBeVisible();
    await expect.element(goes.getByText('2 jun 2026')).toBeVisible();
    await expect.element(page.getByText('2 personen')).toBeVisible();
    expect(page.getByText('niet bereikt').elements()).toEqual([]);
    expect(await axeFindings()).toEqual([]);
  },
);
