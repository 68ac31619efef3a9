import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { axeFindings } from '../../testing/axe-findings.js';
import { showPage } from '../../testing/show-page.js';
import type { Meetings } from './requests/meetings.js';
import { SignSheet } from './sign-sheet-page.js';

const meeting: Meetings['meetings'][number] = {
  meetingId: '8d0c63a4-6c57-4b43-9f0a-0c8f4b1de980',
  locationId: 'breda',
  version: 1,
  status: 'planned',
  meetingOn: '2026-05-20',
  startsAt: '19:30',
  theme: 'Slapen',
  place: 'Buurthuis',
  themesAsked: [],
  note: null,
  cancelReason: null,
  attendees: [],
};
const visitor = (name: string, told: Partial<Meetings['visitingMothers'][number]> = {}) => ({
  id: name,
  name,
  locationId: 'breda',
  startedOn: '2024-01-01',
  stoppedOn: null,
  ...told,
});
const meetings: Meetings = {
  today: '2026-05-13',
  meetings: [meeting],
  visitingMothers: [
    visitor('Bea Bos'),
    visitor('Carla Cox'),
    visitor('Dina Dam', { stoppedOn: '2026-05-01' }),
    visitor('Elif Ede', { locationId: 'ede' }),
  ],
  locations: [],
};

test('of a meeting that was held it lists who was there, and nobody else', async () => {
  const attendees = [{ id: 'Carla Cox', name: 'Carla Cox', isErased: false }];
  showPage(<SignSheet meetings={meetings} meeting={{ ...meeting, status: 'done', attendees }} />);
  await expect.element(page.getByRole('rowheader', { name: 'Carla Cox' })).toBeVisible();
  expect(page.getByRole('rowheader').elements()).toHaveLength(1);
  expect(page.getByRole('row').elements()).toHaveLength(2);
});

test('who can come on the day stands with room to sign, under when, where and what it is about', async () => {
  document.documentElement.lang = 'nl';
  showPage(
    <main>
      <SignSheet meetings={meetings} meeting={meeting} />
    </main>,
  );
  await expect.element(page.getByRole('heading', { name: /20 mei 2026/ })).toBeVisible();
  for (const fact of ['19:30', 'Slapen', 'Buurthuis'])
    await expect.element(page.getByText(fact)).toBeVisible();
  expect(
    page
      .getByRole('rowheader')
      .elements()
      .map((name) => name.textContent),
  ).toEqual(['Bea Bos', 'Carla Cox']);
  // Heading, two names, and room for who was not expected.
  expect(page.getByRole('row').elements().length).toBeGreaterThan(3);
  expect(await axeFindings()).toEqual([]);
});
