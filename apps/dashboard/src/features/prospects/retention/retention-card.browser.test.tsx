import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { axeFindings } from '../../../testing/axe-findings.js';
import { fakeApi } from '../../../testing/fake-api.js';
import { showPage } from '../../../testing/show-page.js';
import type { ErasureLine, UpcomingErasure } from '../requests/retention.js';
import { RetentionCard } from './retention-card.js';

const upcoming = (index: number): UpcomingErasure => ({
  prospectId: `p${index}`,
  locationId: 'breda',
  name: `Noor nummer ${index}`,
  outcome: 'declined',
  outcomeOn: '2026-05-01',
  erasedOn: `2026-06-0${index}`,
});
const line: ErasureLine = {
  erasureId: 'e1',
  locationId: 'breda',
  kind: 'unreachable',
  prospects: 3,
  calls: 5,
  erasedOn: '2026-05-20',
  requestedOn: null,
  ground: null,
  doneByName: null,
  went: [],
};
const server = (rows: readonly UpcomingErasure[], lines: readonly ErasureLine[]) =>
  fakeApi({ 'retention.upcoming': () => ({ rows, total: rows.length }), 'retention.log': () => lines });

test('says who goes when, who goes first first, and how many went before', async () => {
  server([1, 2, 3, 4].map(upcoming), [line]);
  showPage(<RetentionCard />);
  const goes = page.getByRole('region', { name: 'Wordt verwijderd' });
  await expect.element(goes.getByText('Noor nummer 1')).toBeVisible();
  await expect.element(goes.getByText('1 jun 2026')).toBeVisible();
  expect(goes.getByText('Noor nummer 4').elements()).toHaveLength(0);
  await userEvent.click(page.getByRole('button', { name: 'Alle 4 tonen' }));
  await expect.element(goes.getByText('Noor nummer 4')).toBeVisible();
  await expect.element(page.getByText('3 aanmeldingen')).toBeVisible();
  await expect.element(page.getByText('niet bereikt, 5 gesprekken')).toBeVisible();
});

test('says that nobody goes, and that nobody went', async () => {
  server([], []);
  showPage(<RetentionCard />);
  await expect.element(page.getByText('Er wordt nu niemand verwijderd.')).toBeVisible();
  await expect.element(page.getByText('Er is nog niemand verwijderd.')).toBeVisible();
});

test('says that it could not be asked, and asks again', async () => {
  const calls = fakeApi({});
  showPage(<RetentionCard />);
  await userEvent.click(page.getByRole('button', { name: 'Opnieuw proberen' }));
  await expect.poll(() => calls.length).toBeGreaterThan(2);
});

test.each(['light', 'dark'])('has no axe findings in the %s theme', async (theme) => {
  document.documentElement.dataset.theme = theme;
  server([1, 2, 3, 4].map(upcoming), [line]);
  showPage(<RetentionCard />);
  await expect.element(page.getByText('Noor nummer 1')).toBeVisible();
  expect(await axeFindings()).toEqual([]);
});
