import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { axeFindings } from '../../testing/axe-findings.js';
import { showPage } from '../../testing/show-page.js';
import { CaseloadView } from './caseload-view.js';
import type { Caseload } from './requests/caseload.js';

type Load = Caseload['loads'][number];

const aLoad = (id: string, name: string, told: Partial<Load> = {}): Load => ({
  id,
  name,
  families: 1,
  maximum: 2,
  isOwnMaximum: false,
  isPaused: false,
  isCoordinator: false,
  lacks: [],
  freePlaces: 1,
  ...told,
});
const aCaseload = (told: Partial<Caseload> = {}): Caseload => ({
  locationId: 'escamp',
  families: 4,
  waiting: 3,
  intakes: 0,
  visitingMothers: 3,
  visitingCoordinators: 0,
  paused: 1,
  freePlaces: 1,
  familiesPerVisitingMother: { value: 2, norm: 2 },
  visitingMothersPerCoordinator: { value: 3, norm: 17 },
  loads: [
    aLoad('v-1', 'Wil Smit'),
    aLoad('v-2', 'Nadia El Amrani', { freePlaces: 0, isPaused: true, lacks: ['paused', 'no-vog'] }),
    aLoad('v-3', 'Hanneke de Wit', { families: 3, isOwnMaximum: true, freePlaces: 0, lacks: ['full'] }),
  ],
  hours: { available: 16, unknown: 1, needed: 2.5 },
  minutesPerVisitingMother: 50,
  ownSteps: [
    { stepKind: 'course', count: 3 },
    { stepKind: 'work', count: 1 },
  ],
  coordinators: [
    { accountId: 'a-1', name: 'Carla Coördinator', hoursPerWeek: 16, isAway: false },
    { accountId: 'a-2', name: null, hoursPerWeek: null, isAway: false },
  ],
  ...told,
});

afterEach(() => page.viewport(1200, 900));

test.each([
  [1440, 900],
  [390, 844],
])('at %i px who can take a family leads, and of the others it is told why not', async (width, height) => {
  await page.viewport(width, height);
  showPage(<CaseloadView caseload={aCaseload()} />);
  const rows = page.getByRole('list', { name: 'Wie kan een gezin erbij hebben?' }).getByRole('listitem');
  await expect
    .element(rows.nth(0))
    .toHaveTextContent(/^Wil Smit.*1 van 2 norm van de locatie.*1 plaats vrij$/);
  await expect
    .element(rows.nth(1))
    .toHaveTextContent(/Nadia.*Zij is tijdelijk niet beschikbaar en er is geen VOG gezien$/);
  await expect
    .element(rows.nth(2))
    .toHaveTextContent(/3 van 2 haar eigen maximum.*1 gezin boven haar maximum$/);
  await expect
    .element(
      page.getByText('1 bezoekmoeder kan nu een gezin erbij hebben; vrije plaatsen: 1.', { exact: false }),
    )
    .toHaveTextContent(/3 moeders wachten op een bezoekmoeder\.$/);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  expect(await axeFindings()).toEqual([]);
});

test('the order is chosen: who is fullest first, or by name', async () => {
  showPage(<CaseloadView caseload={aCaseload()} />);
  const names = () =>
    page
      .getByRole('listitem')
      .getByRole('link')
      .elements()
      .map((each) => each.textContent);
  await userEvent.click(page.getByText('Volste eerst'));
  await expect.poll(names).toEqual(['Hanneke de Wit', 'Wil Smit', 'Nadia El Amrani']);
  await userEvent.click(page.getByText('Op naam'));
  await expect.poll(names).toEqual(['Hanneke de Wit', 'Nadia El Amrani', 'Wil Smit']);
  await userEvent.click(page.getByText('Vrije plaats eerst'));
  await expect.poll(names).toEqual(['Wil Smit', 'Nadia El Amrani', 'Hanneke de Wit']);
});

test('each number stands beside its norm, with the side on which it is', async () => {
  showPage(<CaseloadView caseload={aCaseload()} />);
  await expect.element(page.getByText('14 onder de norm')).toBeVisible();
  await expect.element(page.getByText('precies de norm')).toBeVisible();
  await expect.element(page.getByText('13,5 uur over')).toBeVisible();
  await expect
    .element(page.getByText(/Nodig volgens de norm: 2,5 uur, bij 50 min\. per bezoekmoeder/))
    .toBeVisible();
  await expect.element(page.getByText('16 uur per week')).toBeVisible();
  await expect.element(page.getByText(/Van 1 coördinator zijn de uren/)).toBeVisible();
});

test('who asks no hours, or gives none, is told: the numbers add up to the names', async () => {
  const loads = [
    aLoad('v-1', 'Wil Smit'),
    aLoad('v-2', 'Nadia El Amrani', { freePlaces: 0, isPaused: true, lacks: ['paused'] }),
    aLoad('v-3', 'Hanneke de Wit', { isCoordinator: true }),
  ];
  const counts = { visitingMothers: 2, paused: 1, visitingCoordinators: 1 };
  const coordinators = [{ accountId: 'a-1', name: 'Carla', hoursPerWeek: 16, isAway: true }];
  showPage(<CaseloadView caseload={aCaseload({ loads, coordinators, ...counts })} />);
  const told = page.getByText(/Nodig volgens de norm/);
  await expect
    .element(told)
    .toHaveTextContent(/Meegeteld: 1\. Niet meegeteld omdat zij gepauzeerd zijn: 1\./);
  await expect.element(told).toHaveTextContent(/omdat zij zelf coördinator zijn: 1\./);
  await expect.element(page.getByText('16 uur per week, nu afwezig: telt niet mee')).toBeVisible();
});

test('what is not known is not told as none, and no steps are those of a year', async () => {
  showPage(
    <CaseloadView
      caseload={aCaseload({ hours: { available: null, unknown: 2, needed: 2 }, loads: [], ownSteps: [] })}
    />,
  );
  await expect.element(page.getByText('Er zijn nog geen bezoekmoeders.')).toBeVisible();
  await expect.element(page.getByText('nog niet bekend')).toBeVisible();
  await expect
    .element(page.getByText(/In de afgelopen twaalf maanden zijn geen eigen stappen/))
    .toBeVisible();
  expect(page.getByText('0', { exact: true }).elements()).toEqual([]);
});

test('zoomed in to 200%, with the menu open, nothing of who carries how much sticks out', async () => {
  await page.viewport(720, 900);
  showPage(
    <div style={{ inlineSize: '416px', overflow: 'auto' }} data-testid="beside">
      <CaseloadView caseload={aCaseload()} />
    </div>,
  );
  await expect.element(page.getByText('Wil Smit').first()).toBeVisible();
  const { scrollWidth, clientWidth } = page.getByTestId('beside').element();
  expect(scrollWidth).toBe(clientWidth);
});
