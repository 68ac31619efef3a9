import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { fakeApi } from '../../../testing/fake-api.js';
import { showPage } from '../../../testing/show-page.js';
import { aMother, aTrajectory } from '../testing/builders.js';
import TransferDialog from './transfer-dialog.js';

test('a mother can be offered to each location but her own', async () => {
  fakeApi({
    'trajectories.transferLocations': () => [
      { code: 'barneveld', name: 'Barneveld' },
      { code: 'ede', name: 'Ede' },
    ],
  });
  const mother = aMother({ trajectory: aTrajectory({ locationId: 'ede' }) });
  showPage(<TransferDialog mother={mother} onClose={() => {}} />);
  const to = page.getByRole('combobox', { name: 'Naar locatie' });
  await userEvent.fill(to, 'e');
  await expect.element(page.getByRole('option', { name: 'Barneveld' })).toBeVisible();
  expect(page.getByRole('option', { name: 'Ede', exact: true }).elements()).toEqual([]);
});

test('it is said what never goes along', async () => {
  fakeApi({ 'trajectories.transferLocations': () => [] });
  showPage(<TransferDialog mother={aMother()} onClose={() => {}} />);
  const stays = page.getByText(/^Dit gaat nooit mee en blijft bij uw locatie: /);
  await expect.element(stays).toBeVisible();
  for (const words of ['signalen', 'doorverwijzingen en de boeken die zij kreeg', 'groepen waar zij was'])
    await expect.element(stays).toHaveTextContent(words);
});
