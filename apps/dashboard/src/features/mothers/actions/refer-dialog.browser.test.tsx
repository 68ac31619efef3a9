import { defaultLocationSettings } from '@mim/domain/location';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { axeFindings } from '../../../testing/axe-findings.js';
import { fakeApi } from '../../../testing/fake-api.js';
import { showPage } from '../../../testing/show-page.js';
import { aMother } from '../testing/builders.js';
import ReferDialog from './refer-dialog.js';

async function showReferral(
  programme: string,
  keepsVisitingMother = true,
  told: Parameters<typeof aMother>[0] = {},
) {
  const current = { ...defaultLocationSettings, homeStartKeepsVisitingMother: keepsVisitingMother };
  const calls = fakeApi({
    'settings.get': () => ({ current, choices: [] }),
    'services.list': () => [],
    'referrals.add': () => ({ version: 1, actionId: crypto.randomUUID() }),
  });
  showPage(<ReferDialog mother={aMother(told)} onClose={() => {}} />);
  await userEvent.selectOptions(page.getByRole('combobox', { name: /^Programma of zorg/ }), programme);
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
  const added = await showReferral('Home-Start');
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
  const added = await showReferral('Home-Start', false);
  await expect.element(page.getByText(/komt er voor Home-Start een andere vrijwilligster/)).toBeVisible();
  await expect.element(keeps()).not.toBeInTheDocument();
  expect(await axeFindings()).toEqual([]);
  await choose('Vroeg zij er zelf duidelijk om');
  await save();
  await expect.poll(added).toHaveLength(1);
});

test('a referral is sent at once, unless it is said that it is still to be sent', async () => {
  const added = await showReferral('Instapje');
  const states = page.getByRole('radiogroup', { name: /^Is het al verstuurd/ });
  await expect.element(states.getByRole('radio', { name: 'verstuurd', exact: true })).toBeChecked();
  await userEvent.click(states.getByText('nog te versturen', { exact: true }));
  expect(await axeFindings()).toEqual([]);
  await save();
  await expect.poll(added).toHaveLength(1);
  expect(added()[0]).toMatchObject({ referral: { direction: 'out', state: 'noted' } });
});

test('of what she came from or what runs beside MIM nobody asks whether it was sent, and it is not noted', async () => {
  const added = await showReferral('Stevig Ouderschap');
  await userEvent.click(page.getByText('nog te versturen', { exact: true }));
  await userEvent.click(page.getByText('naast MIM', { exact: true }));
  await expect
    .element(page.getByRole('radiogroup', { name: /^Is het al verstuurd/ }))
    .not.toBeInTheDocument();
  await save();
  await expect.poll(added).toHaveLength(1);
  expect(added()[0]).toMatchObject({ referral: { direction: 'beside', state: 'sent' } });
});

test('to Home-Start it is said what becomes of her match: other words when her visiting mother goes along', async () => {
  await showReferral('Home-Start');
  const match = page.getByRole('dialog').getByRole('status');
  await expect.element(match).toHaveTextContent(/^Haar koppeling met Yara Barakat: ./);
  const before = match.element().textContent;
  await choose('Gaat de bezoekmoeder mee');
  await expect.element(match).not.toHaveTextContent(before ?? '');
  await expect.element(match).toHaveTextContent(/^Haar koppeling met Yara Barakat: ./);
});

test('whom nobody visits has no match of which something becomes', async () => {
  await showReferral('Home-Start', true, { matches: [] });
  await expect.element(page.getByText('Zij heeft nu geen bezoekmoeder.')).toBeVisible();
});
