import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { readToday } from '../clients/today.js';
import { show } from '../testing/show.js';
import { Rhythm } from './rhythm.js';
import type { ShownMonth } from './rhythm-marks.js';

const counts = { due: 1, done: 1, missed: 0, overdue: 0, open: 0, planned: 0, cancelled: 0, paused: false };

/** Whole years of months around this one. */
function yearsAround(from: number, until: number): readonly ShownMonth[] {
  const thisYear = Number(readToday().slice(0, 4));
  const years = Array.from({ length: until - from + 1 }, (_, at) => thisYear + from + at);
  return years.flatMap((year) =>
    Array.from({ length: 12 }, (_, at) => ({
      ...counts,
      month: `${year}-${String(at + 1).padStart(2, '0')}`,
    })),
  );
}

const isInSight = (column: Element, picture: Element): boolean => {
  const [its, whole] = [column.getBoundingClientRect(), picture.getBoundingClientRect()];
  return its.left >= whole.left - 1 && its.right <= whole.right + 1;
};

function shownMonths(months: readonly ShownMonth[]) {
  show(<Rhythm months={months} title={() => 'Ritme'} caption="Per maand" table="Maanden" />);
  const picture = () => document.querySelector('figure > [aria-hidden]') as HTMLElement;
  return { picture, columns: () => [...picture().children] };
}

test('where the months do not fit, this month is in sight', async () => {
  await page.viewport(390, 844);
  const { picture, columns } = shownMonths(yearsAround(-2, 1));
  await expect.element(page.getByRole('figure', { name: 'Ritme' })).toBeVisible();
  const now = columns().find((column) => column instanceof HTMLElement && column.dataset.now !== undefined);
  expect(now && isInSight(now, picture())).toBe(true);
  expect(picture().scrollLeft).toBeGreaterThan(0);
});

test('of a rhythm that is over, the last month is in sight', async () => {
  await page.viewport(390, 844);
  const { picture, columns } = shownMonths(yearsAround(-4, -1));
  await expect.element(page.getByRole('figure', { name: 'Ritme' })).toBeVisible();
  expect(
    columns()
      .map((column) => isInSight(column, picture()))
      .at(-1),
  ).toBe(true);
});
