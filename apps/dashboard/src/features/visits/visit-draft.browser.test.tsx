import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { deleteAllDrafts } from '../../components/form/draft-storage.js';
import { fakeApi } from '../../testing/fake-api.js';
import { showPage } from '../../testing/show-page.js';
import { RecordVisit } from './record-visit.js';

const trajectoryId = '8d0c63a4-6c57-4b43-9f0a-0c8f4b1de001';

/** A server that keeps the draft of one account. */
function server(fields: object | null = null) {
  let kept = fields;
  const calls = fakeApi({
    'visitDrafts.get': () => (kept === null ? null : { fields: kept, savedAt: '2026-03-12T10:00:00.000Z' }),
    'visitDrafts.save': (input: { fields: object }) => {
      kept = input.fields;
      return null;
    },
    'visitDrafts.remove': () => {
      kept = null;
      return null;
    },
    'visits.record': () => {
      kept = null;
      return { id: crypto.randomUUID(), version: 1, actionId: crypto.randomUUID() };
    },
  });
  return { calls, kept: () => kept };
}

const form = () => (
  <RecordVisit
    trajectoryId={trajectoryId}
    name="Elif Demir"
    matches={[]}
    people={[]}
    visit={null}
    lists={{ topics: [], materials: [] }}
    usualMinutes={75}
    today="2026-03-12"
    accountId="bea"
    recordable={1}
    onSaved={() => {}}
  />
);
const note = () => page.getByRole('textbox', { name: /^Korte notitie/ });

test('what is written of a visit is kept as it is typed, and is there again after the tab was closed', async () => {
  const { kept } = server();
  const first = showPage(form());
  await userEvent.fill(note(), 'Zij belde zelf.');
  await expect.element(page.getByText('Concept nog niet opgeslagen')).toBeVisible();
  await expect.element(page.getByText('Concept opgeslagen', { exact: true })).toBeVisible();
  expect(kept()).toMatchObject({ note: 'Zij belde zelf.' });
  first.remove();
  // Another tab knows nothing of this one.
  deleteAllDrafts();
  showPage(form());
  await expect.element(note()).toHaveValue('Zij belde zelf.');
  await userEvent.click(page.getByRole('button', { name: /opnieuw/i }));
  await expect.element(note()).toHaveValue('');
  await expect.poll(kept).toBeNull();
});

test('what was typed just before the tab was closed goes out with it', async () => {
  const { kept } = server();
  showPage(form());
  await userEvent.fill(note(), 'Net getypt.');
  window.dispatchEvent(new PageTransitionEvent('pagehide'));
  await expect.poll(kept).toMatchObject({ note: 'Net getypt.' });
});

test('a visit that is recorded leaves no draft behind', async () => {
  const { calls, kept } = server();
  showPage(form());
  await userEvent.fill(note(), 'Zij slaapt beter.');
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await expect.poll(() => calls.some(({ procedure }) => procedure === 'visits.record')).toBe(true);
  await expect.element(note()).toHaveValue('');
  await expect.poll(kept).toBeNull();
});
