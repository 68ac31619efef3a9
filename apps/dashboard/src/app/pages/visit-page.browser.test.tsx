import { defaultLocationSettings } from '@mim/domain/location';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { aMother, aVisit } from '../../features/mothers/testing/builders.js';
import { VisitPage } from '../../features/visits/visit-page.js';
import { visitSearchSchema } from '../../features/visits/visits-search.js';
import { fakeApi } from '../../testing/fake-api.js';
import { aFoundPerson } from '../../testing/found-person.js';
import { showAt } from '../../testing/show-at.js';

const mother = aMother({ visits: [] });
const { trajectoryId } = mother.trajectory;
const inge = aFoundPerson({ trajectoryId });
const stored = () => ({ id: crypto.randomUUID(), version: 1, actionId: crypto.randomUUID() });

const answers = {
  'session.current': () => ({ account: { id: 'bea', locations: [] }, today: '2026-03-12' }),
  'lists.get': () => [],
  'settings.get': () => ({ current: defaultLocationSettings, choices: [] }),
  'mothers.search': () => [inge],
  'mothers.page': () => mother,
  'visitingMothers.names': () => [],
  // Others wait too: whoever came for one visit is not led to them.
  'visits.nextRecordable': () => ({ visit: null, recordable: 3 }),
  'visitDrafts.get': () => null,
  'visitDrafts.save': () => null,
  'visitDrafts.remove': () => null,
  'visits.plan': stored,
  'visits.record': stored,
};

function openAt(search: string, before: readonly string[]) {
  fakeApi(answers);
  const route = { path: '/huisbezoeken/nieuw', component: VisitPage, search: visitSearchSchema };
  return showAt(`/huisbezoeken/nieuw${search}`, route, before);
}

test('after a visit was planned one is where one came from, not where the mother was chosen', async () => {
  const browser = openAt('?plan=true', ['/agenda?dag=2026-03-20']);
  await userEvent.click(page.getByRole('combobox'));
  await userEvent.keyboard('inge');
  await userEvent.click(page.getByRole('option', { name: new RegExp(inge.name) }));
  await userEvent.fill(page.getByRole('textbox', { name: 'Datum', exact: true }), '20-3');
  await userEvent.click(page.getByRole('button', { name: 'Opslaan' }));
  await expect.poll(() => browser.address()).toBe('/agenda?dag=2026-03-20');
});

test('who comes from a mother for one visit goes back to her, and is told that it has no topics', async () => {
  const browser = openAt(`?moeder=${trajectoryId}`, [`/moeders/${trajectoryId}`]);
  const save = page.getByRole('button', { name: 'Opslaan en terug' });
  await expect.element(save).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Opslaan en volgende' })).not.toBeInTheDocument();
  await userEvent.click(save);
  await expect.poll(() => browser.address()).toBe(`/moeders/${trajectoryId}`);
  await expect.element(page.getByText(/is vastgelegd\. Er is geen onderwerp gekozen/)).toBeVisible();
});

test('who opened the page by its address is led to the visits', async () => {
  const browser = openAt(`?moeder=${trajectoryId}`, []);
  await userEvent.click(page.getByRole('button', { name: 'Opslaan en terug' }));
  await expect.poll(() => browser.address()).toBe('/huisbezoeken');
});

test.each([
  { status: 'done', veld: 'visit-minutes', field: 'durationMinutes' },
  { status: 'planned', veld: 'visit-open', field: 'result' },
])(
  'what is missing of a $status visit has the focus where a link led to it',
  async ({ status, veld, field }) => {
    const { visitId } = aVisit();
    fakeApi({
      ...answers,
      'visits.get': () => ({
        ...aVisit({ status: status as 'done', durationMinutes: null, visitOn: '2026-03-02' }),
        trajectoryId,
        locationId: 'breda',
        motherName: 'Elif Demir',
        matches: [],
      }),
    });
    const route = { path: '/huisbezoeken/nieuw', component: VisitPage, search: visitSearchSchema };
    showAt(`/huisbezoeken/nieuw?moeder=${trajectoryId}&bezoek=${visitId}&veld=${veld}`, route, []);
    const focused = () => document.activeElement?.closest('[data-field]')?.getAttribute('data-field');
    await expect.poll(focused).toBe(field);
    expect(page.getByText('nog niet ingevuld').elements()).toHaveLength(status === 'done' ? 1 : 0);
  },
);
