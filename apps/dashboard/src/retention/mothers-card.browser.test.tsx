import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { axeFindings } from '../testing/axe-findings.js';
import { fakeApi } from '../testing/fake-api.js';
import { showPage } from '../testing/show-page.js';
import MothersErasuresCard from './mothers-card.js';

const amina = {
  trajectoryId: 't1',
  locationId: 'breda',
  name: 'Amina Voorbeeld',
  endedOn: '2024-06-01',
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

test('says which mothers go when, and how many went', async () => {
  await page.viewport(390, 844);
  fakeApi({
    'retention.upcomingMothers': () => ({ rows: [amina], total: 1 }),
    'retention.log': () => [
      { ...line, kind: 'mother', prospects: 2 },
      { ...line, erasureId: 'e2', kind: 'visiting-mother', prospects: 3 },
      {
        ...line,
        erasureId: 'e3',
        kind: 'mother',
        prospects: 1,
        requestedOn: '2026-05-02',
        ground: 'objection',
        doneByName: 'Ans de Wit',
        went: [{ part: 'visit', count: 4 }],
      },
    ],
  });
  showPage(<MothersErasuresCard />);
  const goes = page.getByRole('region', { name: 'Wordt verwijderd' });
  await expect.element(goes.getByText('Amina Voorbeeld')).toBeVisible();
  await expect.element(goes.getByText('2 jun 2026')).toBeVisible();
  await expect.element(page.getByText('2 personen')).toBeVisible();
  expect(page.getByText('3 personen').elements()).toEqual([]);
  await expect
    .element(page.getByText('op verzoek van 2 mei 2026 (zij maakt bezwaar), door Ans de Wit; huisbezoek: 4'))
    .toBeVisible();
  expect(await axeFindings()).toEqual([]);
});
