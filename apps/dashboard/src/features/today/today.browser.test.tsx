import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { OwnLocations } from '../../clients/own-locations.js';
import { axeFindings } from '../../testing/axe-findings.js';
import { showPage } from '../../testing/show-page.js';
import { aCaseload, aTask } from './testing/builders.js';
import { TodayView } from './today-view.js';

const tasks = Array.from({ length: 12 }, (_, place) =>
  aTask({
    title: `Moeder ${place + 1}`,
    subject: { type: 'trajectory', id: `8d0c63a4-6c57-4b43-9f0a-0c8f4b1d00${10 + place}` },
    urgency: place === 11 ? 'soon' : 'overdue',
  }),
);

const show = (some = tasks, caseloads = [aCaseload()]) =>
  showPage(
    <>
      <h1>Vandaag</h1>
      <TodayView
        today={{ today: '2026-03-12', tasks: some, caseloads }}
        action={({ title }) => <button type="button">Plan voor {title}</button>}
      />
    </>,
  );

test('the day is read by urgency, each task with what does it, beside the caseload', async () => {
  show();
  await expect.element(page.getByRole('region', { name: /te laat/ })).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Plan voor Moeder 1', exact: true })).toBeVisible();
  await expect.element(page.getByText('norm: 17')).toBeVisible();
  expect(await axeFindings()).toEqual([]);
});

test('a location without anybody is led to taking over, also while something of it is late', async () => {
  show(tasks, [aCaseload({ visitingMothers: 0, waiting: 0 })]);
  await expect
    .element(page.getByRole('link', { name: 'Dossiers overnemen' }))
    .toHaveAttribute('href', '/dossiers-overnemen');
  await expect.element(page.getByRole('button', { name: 'Plan voor Moeder 1', exact: true })).toBeVisible();
});

test('who works at two locations sees of which each task is, and each caseload beside its own norms', async () => {
  const two = [
    { code: 'escamp', name: 'Escamp' },
    { code: 'ede', name: 'Ede' },
  ];
  const norm = { value: 6, norm: 8 };
  const caseloads = [aCaseload(), aCaseload({ locationId: 'ede', visitingMothersPerCoordinator: norm })];
  showPage(
    <OwnLocations value={two}>
      <h1>Vandaag</h1>
      <TodayView
        today={{ today: '2026-03-12', tasks: [aTask({ locationId: 'ede' })], caseloads }}
        action={() => null}
      />
    </OwnLocations>,
  );
  await expect.element(page.getByRole('listitem').getByText('Ede', { exact: true })).toBeVisible();
  await expect.element(page.getByRole('heading', { name: 'Uw werklast in Escamp' })).toBeVisible();
  await expect.element(page.getByRole('heading', { name: 'Uw werklast in Ede' })).toBeVisible();
  await expect.element(page.getByText('norm: 8')).toBeVisible();
  expect(await axeFindings()).toEqual([]);
});

test('a task says of whose child it is, and of a child who died no age', async () => {
  const noor = { childName: 'Noor', childBornOn: '2026-01-10', childDied: false };
  show([
    aTask({ children: [noor] }),
    aTask({ children: [{ ...noor, childDied: true }], kind: 'signal-open' }),
  ]);
  await expect.element(page.getByText('Noor, overleden')).toBeVisible();
  expect(page.getByText(/^Noor, .*maand/).elements()).toHaveLength(1);
});

test('a long group shows its beginning, and all of it when asked', async () => {
  show();
  await expect.element(page.getByText('Moeder 8', { exact: true })).toBeVisible();
  await expect.element(page.getByText('Moeder 10', { exact: true })).not.toBeInTheDocument();
  await userEvent.click(page.getByRole('button', { name: 'Alle 11 tonen' }));
  await expect.element(page.getByText('Moeder 10', { exact: true })).toBeVisible();
});

test('no button hides a task or two', async () => {
  show(tasks.slice(0, 10));
  await expect.element(page.getByText('Moeder 10', { exact: true })).toBeVisible();
  expect(page.getByRole('button', { name: /tonen$/ }).elements()).toHaveLength(0);
});

test('with nothing to do the page says so', async () => {
  show([]);
  await expect.element(page.getByText('Er ligt niets te wachten')).toBeVisible();
});

test('on a phone nothing of a row is cut, and the words of its act can be read', async () => {
  await page.viewport(390, 844);
  const children = [{ childName: 'Emma-Sophie', childBornOn: '2026-01-10', childDied: false }];
  show(
    Array.from({ length: 7 }, (_, place) => aTask({ ...tasks[place], children, title: 'Fatima Bakkali' })),
  );
  await expect.element(page.getByRole('listitem').nth(6)).toBeVisible();
  const rows = page.getByRole('listitem').elements();
  expect(rows).toHaveLength(7);
  for (const row of rows) {
    for (const part of row.querySelectorAll('p, span')) {
      if (part.clientWidth > 0) expect(part.scrollWidth).toBeLessThanOrEqual(part.clientWidth + 1);
    }
    expect(row.textContent).toContain('Emma-Sophie');
    expect(row.getBoundingClientRect().height).toBeLessThanOrEqual(84);
    expect(row.querySelector('button')?.textContent).toContain('Plan voor');
  }
  await page.viewport(1200, 900);
});
