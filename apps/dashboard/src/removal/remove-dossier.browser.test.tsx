import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { axeFindings } from '../testing/axe-findings.js';
import { fakeApi } from '../testing/fake-api.js';
import { showPage } from '../testing/show-page.js';
import RemoveDossierDialog from './remove-dossier-dialog.js';
import { RemovedDossiers } from './removed-dossiers.js';

const id = '8d0c63a4-6c57-4b43-9f0a-0c8f4b1de001';
const free = {
  version: 4,
  refusal: null,
  goesAlong: [
    { part: 'visit', count: 2 },
    { part: 'signal', count: 1 },
  ],
  hasProspect: true,
  staysOtherwise: false,
};

function show(dossier: object = free) {
  const removed: string[] = [];
  const calls = fakeApi({
    'removals.dossier': () => dossier,
    'removals.removeDossier': () => ({ actionId: crypto.randomUUID() }),
  });
  showPage(
    <RemoveDossierDialog
      kind="trajectory"
      id={id}
      name="Elif Demir"
      onClose={() => {}}
      onRemoved={async () => void removed.push('left')}
    />,
  );
  return { removed, sent: () => calls.filter(({ procedure }) => procedure === 'removals.removeDossier') };
}

test('what goes along is said before, and a reason is asked', async () => {
  const { removed, sent } = show();
  await expect.element(page.getByText('huisbezoek: 2')).toBeVisible();
  await expect.element(page.getByText('signaal: 1')).toBeVisible();
  await expect.element(page.getByText(/^Haar aanmelding blijft staan/)).toBeVisible();
  expect(await axeFindings()).toEqual([]);
  const remove = page.getByRole('button', { name: 'Verwijderen', exact: true });
  await userEvent.click(remove);
  await expect.element(page.getByRole('button', { name: /^Reden: / })).toBeVisible();
  expect(sent()).toEqual([]);
  await userEvent.click(page.getByText('dubbel vastgelegd', { exact: true }));
  await userEvent.click(remove);
  await expect.poll(() => removed).toEqual(['left']);
  expect(sent()[0]?.input).toMatchObject({
    kind: 'trajectory',
    id,
    version: 4,
    seen: 3,
    removal: { reason: 'recorded-twice' },
  });
  await expect.element(page.getByText('Elif Demir is verwijderd.')).toBeVisible();
});

test('where it is refused, what goes along is looked at again', async () => {
  let signals = 1;
  fakeApi({
    'removals.dossier': () => ({ ...free, goesAlong: [{ part: 'signal', count: signals }] }),
  });
  showPage(<RemoveDossierDialog kind="trajectory" id={id} name="Elif Demir" onClose={() => {}} />);
  await expect.element(page.getByText('signaal: 1')).toBeVisible();
  signals = 2;
  await userEvent.click(page.getByText('was een oefening', { exact: true }));
  await userEvent.click(page.getByRole('button', { name: 'Verwijderen', exact: true }));
  await expect.element(page.getByText('signaal: 2')).toBeVisible();
  await expect.element(page.getByRole('radio', { name: 'was een oefening' })).toBeChecked();
});

test('who stays is told why, and what to do instead', async () => {
  const message = { nl: 'Bij deze moeder zijn bezoeken geweest.', en: 'Visits were made to this mother.' };
  const remedy = { nl: 'Beëindig haar traject.', en: 'End her trajectory.' };
  show({ ...free, refusal: { code: 'mother-was-visited', message, remedy } });
  await expect
    .element(page.getByText('Bij deze moeder zijn bezoeken geweest. Beëindig haar traject.'))
    .toBeVisible();
  expect(page.getByRole('button', { name: 'Verwijderen', exact: true }).elements()).toEqual([]);
});

test('who was removed is listed with the reason, and can be put back', async () => {
  let isBack = false;
  const removed = {
    removalId: id,
    locationId: 'breda',
    kind: 'trajectory',
    name: 'Elif Demir',
    reason: 'practice',
    note: null,
    removedAt: '2026-03-12T10:30:00.000Z',
    removedByName: 'Bea Breda',
    actionId: id,
  };
  fakeApi({
    'removals.dossiers': () => (isBack ? [] : [removed]),
    'actions.undo': () => {
      isBack = true;
      return { actionId: crypto.randomUUID() };
    },
  });
  showPage(<RemovedDossiers />);
  await expect.element(page.getByText('was een oefening')).toBeVisible();
  expect(await axeFindings()).toEqual([]);
  await userEvent.click(page.getByRole('button', { name: 'Terugzetten: Elif Demir' }));
  await expect.element(page.getByText('Elif Demir is teruggezet.')).toBeVisible();
  expect(document.activeElement).not.toBe(document.body);
});
