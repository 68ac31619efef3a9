import { addDays } from '@mim/domain/kernel';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { readToday } from '../../clients/today.js';
import { axeFindings } from '../../testing/axe-findings.js';
import { fakeApi } from '../../testing/fake-api.js';
import { showPage } from '../../testing/show-page.js';
import CoverDialog from './cover-dialog.js';
import { CoverNotices } from './cover-notices.js';
import type { Cover, Covers } from './covers-request.js';
import { readPutAway } from './put-away.js';

const today = readToday();
const bea = { id: 'bea', name: 'Bea Coördinator' };
const erik = { id: 'erik', name: 'Erik Collega' };
const aCover = (firstDay: string, lastDay: string): Cover => ({
  coverId: firstDay,
  locationId: 'breda',
  version: 1,
  absent: bea,
  coveredBy: erik,
  firstDay,
  lastDay,
  note: null,
});
const covers = (own: readonly Cover[], ownId = 'bea'): Covers => ({
  today,
  ownId,
  covers: [...own],
  hasMore: false,
  coordinators: [bea, erik].map((each) => ({ ...each, locationId: 'breda' })),
});

test('what is wrong with a cover is said at once, at its fields, before anything is sent', async () => {
  const calls = fakeApi({});
  const other = aCover(today, addDays(today, 9));
  showPage(
    <CoverDialog covers={covers([other])} locationId="breda" cover={null} onClose={() => undefined} />,
  );
  const dialog = page.getByRole('dialog', { name: 'Waarneming afspreken' });
  await userEvent.click(dialog.getByRole('button', { name: 'Opslaan' }));
  const summary = dialog.getByRole('region', { name: 'Controleer 3 velden' });
  const told = () =>
    summary
      .getByRole('button')
      .elements()
      .map((each) => each.textContent?.split(/[?:]/)[0]);
  expect(told()).toEqual(['Wie neemt waar', 'Eerste dag', 'Laatste dag']);
  await userEvent.selectOptions(dialog.getByRole('combobox', { name: 'Wie neemt waar?' }), bea.name);
  await userEvent.fill(dialog.getByRole('textbox', { name: 'Eerste dag' }), addDays(today, 9));
  await userEvent.fill(dialog.getByRole('textbox', { name: 'Laatste dag' }), addDays(today, 12));
  await userEvent.tab();
  for (const words of [
    'Zij kan niet voor zichzelf waarnemen.',
    'In deze dagen wordt al voor haar waargenomen.',
  ])
    await expect.element(dialog.getByText(words, { exact: false }).last()).toBeVisible();
  expect(calls).toEqual([]);
  expect(await axeFindings()).toEqual([]);
});

test('a cover is said on the days on which it holds, and in a calendar on those that are in sight', async () => {
  const holds = aCover(today, today);
  const later = aCover(addDays(today, 7), addDays(today, 8));
  fakeApi({ 'covers.list': () => covers([holds, later], 'erik') });
  showPage(
    <>
      <section aria-label="now">
        <CoverNotices />
      </section>
      <section aria-label="of somebody">
        <CoverNotices locationId={holds.locationId} isSmall />
      </section>
      <section aria-label="next week">
        <CoverNotices during={{ firstDay: addDays(today, 6), lastDay: addDays(today, 12) }} />
      </section>
    </>,
  );
  const now = page.getByRole('region', { name: 'now' }).getByRole('note');
  await expect.element(now).toHaveTextContent(/^U neemt waar voor Bea Coördinator tot en met/);
  const small = page.getByRole('region', { name: 'of somebody' }).getByRole('note');
  await expect.element(small).toHaveTextContent(/^U neemt waar voor Bea Coördinator tot en met/);
  const heightOf = (note: typeof small) => note.element().getBoundingClientRect().height;
  expect(heightOf(small)).toBeLessThan(heightOf(now) / 2);
  const next = page.getByRole('region', { name: 'next week' }).getByRole('note');
  await expect.element(next).toHaveTextContent(/^Erik Collega neemt waar voor Bea Coördinator, van/);
});

test('a cover that is known is put away for the day, and is back when the day is another', async () => {
  const holds = aCover(addDays(today, -1), addDays(today, 9));
  fakeApi({ 'covers.list': () => covers([holds], 'erik') });
  showPage(<CoverNotices canPutAway />);
  await userEvent.click(page.getByRole('button', { name: 'Vandaag niet meer tonen' }));
  await expect.element(page.getByRole('note')).not.toBeInTheDocument();
  expect(readPutAway(today)).toEqual([holds.coverId]);
  expect(readPutAway(addDays(today, 1))).toEqual([]);
  expect(await axeFindings()).toEqual([]);
});
