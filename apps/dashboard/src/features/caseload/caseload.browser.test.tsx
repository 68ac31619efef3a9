import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { axeFindings } from '../../testing/axe-findings.js';
import { showPage } from '../../testing/show-page.js';
import { CaseloadView } from './caseload-view.js';
import type { Caseload } from './requests/caseload.js';

const load = { id: 'v-1', name: 'Hanneke de Wit', families: 3, maximum: 2, isPaused: false };
const aCaseload = (told: Partial<Caseload> = {}): Caseload => ({
  locationId: 'escamp',
  families: 4,
  waiting: 0,
  intakes: 0,
  visitingMothers: 2,
  paused: 1,
  freePlaces: 0,
  familiesPerVisitingMother: { value: 2, norm: 2 },
  visitingMothersPerCoordinator: { value: 2, norm: 17 },
  loads: [load, { ...load, id: 'v-2', name: 'Nadia El Amrani', families: 1, isPaused: true }],
  hours: { available: 16, unknown: 1, needed: 2.5 },
  ownSteps: [
    { stepKind: 'course', count: 3 },
    { stepKind: 'work', count: 1 },
  ],
  coordinators: [
    { accountId: 'a-1', name: 'Carla Coördinator', hoursPerWeek: 16 },
    { accountId: 'a-2', name: null, hoursPerWeek: null },
  ],
  ...told,
});

afterEach(() => page.viewport(1200, 900));

test.each([
  [1440, 900],
  [390, 844],
])('at %i px each number stands beside its norm, and nothing runs off the page', async (width, height) => {
  await page.viewport(width, height);
  showPage(<CaseloadView caseload={aCaseload()} />);
  await expect.element(page.getByText('Hanneke de Wit')).toBeVisible();
  await expect.element(page.getByText('boven haar maximum')).toBeVisible();
  await expect.element(page.getByText('gepauzeerd')).toBeVisible();
  await expect.element(page.getByText('norm: 2,5')).toBeVisible();
  await expect.element(page.getByText('16 uur per week')).toBeVisible();
  await expect.element(page.getByText(/Van 1 coördinator zijn de uren/)).toBeVisible();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  expect(await axeFindings()).toEqual([]);
});

test('hours that nobody filled in are not told as none', async () => {
  showPage(
    <CaseloadView caseload={aCaseload({ hours: { available: null, unknown: 2, needed: 2 }, loads: [] })} />,
  );
  await expect.element(page.getByText('Er zijn nog geen bezoekmoeders.')).toBeVisible();
  await expect.element(page.getByText(/Van 2 coördinatoren zijn de uren/)).toBeVisible();
  expect(page.getByText('0', { exact: true }).elements()).toEqual([]);
});
