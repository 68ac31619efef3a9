import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { axeFindings } from '../../testing/axe-findings.js';
import { fakeApi } from '../../testing/fake-api.js';
import { showPage } from '../../testing/show-page.js';
import { PlacesPage } from './places-page.js';
import type { ListedLocation, Places } from './requests/places.js';

const ede: ListedLocation = {
  code: 'ede',
  version: 1,
  name: 'Ede',
  municipality: 'Ede',
  providerIds: ['opella'],
  openedOn: '2025-05-01',
  firstYear: 2025,
  closedOn: null,
  lastYear: null,
  state: 'open',
  coordinators: 0,
};
const known: Places = {
  providers: [{ code: 'opella', version: 1, name: 'Opella' }],
  locations: [
    ede,
    { ...ede, code: 'breda', name: 'Breda', state: 'closed', closedOn: '2025-12-31', lastYear: 2025 },
  ],
  canSend: true,
};

function shown(found: Places, answers: Parameters<typeof fakeApi>[0] = {}) {
  fakeApi({
    'session.current': () => ({ demo: false, today: '2026-05-04', account: null }),
    'places.list': () => found,
    'places.log': () => ({ lines: [], hasMore: false }),
    ...answers,
  });
  showPage(<PlacesPage />);
}

test('on an empty installation a provider comes first, and what sending misses is told', async () => {
  const saveProvider = vi.fn((_input: unknown) => ({ code: 'opella' }));
  shown({ providers: [], locations: [], canSend: false }, { 'places.saveProvider': saveProvider });
  await expect.element(page.getByText('Voeg eerst de aanbieder toe', { exact: false })).toBeVisible();
  await expect.element(page.getByText('MIM_PSEUDONYM_SECRET', { exact: false })).toBeVisible();
  expect(await axeFindings()).toEqual([]);
  await userEvent.click(page.getByRole('button', { name: 'Aanbieder toevoegen' }));
  const dialog = page.getByRole('dialog');
  await userEvent.fill(dialog.getByLabelText('Naam'), 'Opella');
  await userEvent.click(dialog.getByRole('button', { name: 'Aanbieder toevoegen' }));
  await expect.element(dialog).not.toBeInTheDocument();
  expect(saveProvider.mock.calls[0]?.[0]).toEqual({ seen: null, facts: { name: 'Opella' } });
});

test('a location without a coordinator says so, and one that closed stands behind a button', async () => {
  shown(known);
  await expect.element(page.getByRole('link', { name: /Nog geen coördinator/ })).toBeVisible();
  await expect.element(page.getByText('Breda', { exact: true })).not.toBeInTheDocument();
  await userEvent.click(page.getByRole('button', { name: '1 gesloten locatie tonen' }));
  await expect.element(page.getByText('Breda', { exact: true })).toBeVisible();
  await expect.element(page.getByText(/tot en met 31 dec/)).toBeVisible();
  expect(await axeFindings()).toEqual([]);
});

test('closing first tells what still goes on', async () => {
  shown(known, { 'places.closing': () => ({ running: 12 }) });
  await userEvent.click(page.getByRole('button', { name: 'Locatie sluiten: Ede' }));
  const dialog = page.getByRole('dialog');
  await expect.element(dialog.getByText('Hier lopen nog 12 trajecten.')).toBeVisible();
  await userEvent.click(dialog.getByRole('button', { name: 'Locatie sluiten' }));
  await expect.element(dialog.getByLabelText('Laatste dag').first()).toBeVisible();
  expect(await axeFindings()).toEqual([]);
});
