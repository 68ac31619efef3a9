import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { VisitingMotherName } from '../facts/visiting-mother-name.js';
import { fakeApi } from '../testing/fake-api.js';
import { showPage } from '../testing/show-page.js';

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

test('the name of a visiting mother leads to what is done when she leaves', async () => {
  fakeApi({
    'visitingMothers.get': () => ({ person: { phone: '0612345678', email: null } }),
    'leaving.families': () => ({
      visitingMotherId: her,
      name: 'Bea Bos',
      version: 3,
      stoppedOn: null,
      families: [elif],
    }),
  });
  showPage(<VisitingMotherName id={her} name="Bea Bos" />);
  await userEvent.click(page.getByRole('button', { name: 'Bea Bos' }));
  await userEvent.click(page.getByRole('button', { name: 'Stoppen of afwezig melden' }));
  await userEvent.click(page.getByText('Zij stopt als bezoekmoeder'));
  await expect.element(page.getByLabelText('Elif Demir', { exact: true })).toBeVisible();
});
