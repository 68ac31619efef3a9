import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { axeFindings } from '../testing/axe-findings.js';
import { fakeApi } from '../testing/fake-api.js';
import { showPage } from '../testing/show-page.js';
import { VisitingMotherName } from './visiting-mother-name.js';

const her = '8d0c63a4-6c57-4b43-9f0a-0c8f4b1de001';
const elif = {
  matchId: '8d0c63a4-6c57-4b43-9f0a-0c8f4b1de101',
  version: 1,
  trajectoryId: '8d0c63a4-6c57-4b43-9f0a-0c8f4b1de201',
  name: 'Elif Demir',
  startedOn: '2026-02-11',
  plannedOn: ['2026-12-03'],
  candidates: [],
};
const known = {
  visitingMotherId: her,
  name: 'Bea Bos',
  state: 'full',
  maximumFamilies: 1,
  phone: '0612345678',
  email: 'bea@mim.test',
  families: [{ id: elif.trajectoryId, name: elif.name }],
  nextVisitOn: '2026-12-03',
  isCoordinator: false,
  roles: {
    trajectories: [{ trajectoryId: 't0', status: 'ended', startedOn: '2023-02-01', endedOn: '2024-08-31' }],
    visitingMother: { visitingMotherId: her, startedOn: '2025-01-10', stoppedOn: null },
    applications: [],
  },
} as const;

const show = () => {
  const calls = fakeApi({
    'visitingMotherPage.card': () => known,
    'leaving.families': () => ({
      visitingMotherId: her,
      name: 'Bea Bos',
      version: 3,
      stoppedOn: null,
      openVisits: [],
      families: [elif],
    }),
  });
  showPage(
    <p>
      <VisitingMotherName id={her} name="Bea Bos" />
    </p>,
  );
  return calls;
};
const name = () => page.getByRole('link', { name: 'Bea Bos' });
const card = () => page.getByRole('region', { name: 'Gegevens van Bea Bos' });

test('where the pointer rests on a visiting mother stands how she is reached, whom she visits and when', async () => {
  show();
  await expect.element(name()).toHaveAttribute('href', `/bezoekmoeders/${her}`);
  await userEvent.hover(name());
  await expect
    .element(card().getByRole('link', { name: '0612345678' }))
    .toHaveAttribute('href', 'tel:0612345678');
  await expect.element(card().getByRole('link', { name: 'bea@mim.test' })).toBeVisible();
  await expect
    .element(card().getByRole('link', { name: 'Elif Demir' }))
    .toHaveAttribute('href', `/moeders/${elif.trajectoryId}`);
  await expect.element(card().getByText('3 dec 2026')).toBeVisible();
  await expect
    .element(card().getByRole('link', { name: /^was programmamoeder van .* tot / }))
    .toHaveAttribute('href', '/moeders/t0');
  expect(await axeFindings()).toEqual([]);
});

test('a tap shows it at the bottom of the phone', async () => {
  await page.viewport(390, 844);
  show();
  await expect.element(name()).toBeVisible();
  name()
    .element()
    .dispatchEvent(new PointerEvent('click', { pointerType: 'touch', bubbles: true, cancelable: true }));
  const sheet = page.getByRole('dialog', { name: 'Gegevens van Bea Bos' });
  await expect.element(sheet.getByRole('link', { name: '0612345678' })).toBeVisible();
  expect(document.documentElement.scrollWidth).toBe(390);
  expect(await axeFindings()).toEqual([]);
});

test('from her card one tells that she stops or is away', async () => {
  show();
  await userEvent.hover(name());
  await userEvent.click(card().getByRole('button', { name: 'Stoppen of afwezig melden' }));
  await userEvent.click(page.getByText('Zij stopt als bezoekmoeder'));
  await expect.element(page.getByLabelText('Elif Demir', { exact: true })).toBeVisible();
});

test('of who was erased there is no page and no card: it is said in words', async () => {
  const calls = fakeApi({});
  showPage(<VisitingMotherName id={crypto.randomUUID()} name="(gewist)" isErased />);
  const words = page.getByText('gewist na de bewaartermijn');
  await expect.element(words).toBeVisible();
  await userEvent.hover(words);
  expect(page.getByRole('link').elements()).toEqual([]);
  expect(calls).toEqual([]);
});
