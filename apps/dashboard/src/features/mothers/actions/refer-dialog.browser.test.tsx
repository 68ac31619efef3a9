import { defaultLocationSettings } from '@mim/domain/location';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { axeFindings } from '../../../testing/axe-findings.js';
import { fakeApi } from '../../../testing/fake-api.js';
import { showPage } from '../../../testing/show-page.js';
import { aMother } from '../testing/builders.js';
import ReferDialog from './refer-dialog.js';

async function showHomeStart(keepsVisitingMother: boolean) {
  const current = { ...defaultLocationSettings, homeStartKeepsVisitingMother: keepsVisitingMother };
  const calls = fakeApi({
    'settings.get': () => ({ current, choices: [] }),
    'services.list': () => [],
    'referrals.add': () => ({ version: 1, actionId: crypto.randomUUID() }),
  });
  showPage(<ReferDialog mother={aMother()} onClose={() => {}} />);
  await userEvent.selectOptions(page.getByRole('combobox', { name: /^Programma of zorg/ }), 'Home-Start');
  await userEvent.fill(page.getByRole('textbox', { name: 'Reden' }), 'Zij vraagt om elke week hulp.');
  return () => calls.filter(({ procedure }) => procedure === 'referrals.add').map(({ input }) => input);
}
const choose = (question: string) =>
  userEvent.click(
    page.getByRole('radiogroup', { name: new RegExp(`^${question}`) }).getByText('Ja', { exact: true }),
  );
const save = () => userEvent.click(page.getByRole('button', { name: 'Opslaan' }));
const keeps = () => page.getByRole('radiogroup', { name: /^Gaat de bezoekmoeder mee/ });

test('to Home-Start she goes on her own question, with her visiting mother where the location has that', async () => {
  const added = await showHomeStart(true);
  await save();
  await expect
    .element(page.getByRole('radiogroup', { name: /^Vroeg zij er zelf duidelijk om/ }))
    .toHaveAccessibleDescription(/./);
  expect(added()).toEqual([]);
  await choose('Vroeg zij er zelf duidelijk om');
  await choose('Gaat de bezoekmoeder mee');
  await save();
  await expect.poll(added).toHaveLength(1);
  expect(added()[0]).toMatchObject({
    referral: { programme: 'home-start', requestedByHer: true, keepsVisitingMother: true },
  });
});

test('where another volunteer comes, that is said and not asked', async () => {
  const added = await showHomeStart(false);
  await expect.element(page.getByText(/komt er voor Home-Start een andere vrijwilligster/)).toBeVisible();
  await expect.element(keeps()).not.toBeInTheDocument();
  expect(await axeFindings()).toEqual([]);
  await choose('Vroeg zij er zelf duidelijk om');
  await save();
  await expect.poll(added).toHaveLength(1);
});
