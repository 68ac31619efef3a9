import { defaultLocationSettings } from '@mim/domain/location';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { axeFindings } from '../../../testing/axe-findings.js';
import { fakeApi } from '../../../testing/fake-api.js';
import { showPage } from '../../../testing/show-page.js';
import type { MotherPageAnswer } from '../model/mother-page.js';
import { aMother, aReferralOfHers, aVisit } from '../testing/builders.js';
import EndDialog from './end-dialog.js';

const toHomeStart = (told: Partial<MotherPageAnswer['referrals'][number]> = {}) =>
  aReferralOfHers({ programme: 'home-start', state: 'connected', keepsVisitingMother: true, ...told });

function show(told: Partial<MotherPageAnswer>) {
  const calls = fakeApi({
    'settings.get': () => ({ current: defaultLocationSettings, choices: [] }),
    'trajectories.end': () => ({ version: 2, actionId: 'a1' }),
  });
  showPage(<EndDialog mother={aMother(told)} onClose={() => {}} />);
  return calls;
}
const severe = () => page.getByRole('radio', { name: 'problemen te groot, doorverwezen' });

test('when Home-Start has begun the end says who goes along, has its reason and names the visits that lapse', async () => {
  const planned = aVisit({ visitId: 'later', visitOn: '2099-12-03', status: 'planned' });
  const calls = show({ referrals: [toHomeStart()], visits: [planned] });
  await expect.element(page.getByText('Home-Start is begonnen.')).toBeVisible();
  await expect.element(page.getByText(/gaat mee naar Home-Start: zij blijven samen/)).toBeVisible();
  await expect.element(page.getByText(/Deze geplande bezoeken van MIM vervallen: .*2099/)).toBeVisible();
  await expect.element(severe()).toBeChecked();
  expect(await axeFindings()).toEqual([]);
  await userEvent.click(page.getByRole('button', { name: 'Traject beëindigen' }));
  await expect
    .poll(() => calls.filter(({ procedure }) => procedure === 'trajectories.end'))
    .toMatchObject([{ input: { end: { reason: 'problems-too-severe' } } }]);
});

test('with another visiting mother nobody is said to go along', async () => {
  show({ referrals: [toHomeStart({ keepsVisitingMother: false })] });
  await expect.element(page.getByText('Home-Start is begonnen.')).toBeVisible();
  expect(page.getByText(/gaat mee naar Home-Start/).elements()).toHaveLength(0);
});

test('before it began no reason is chosen and nothing of it is said', async () => {
  show({ referrals: [toHomeStart({ state: 'accepted' })], visits: [] });
  await expect.element(severe()).not.toBeChecked();
  expect(page.getByText('Home-Start is begonnen.').elements()).toHaveLength(0);
  expect(page.getByText(/vervallen:/).elements()).toHaveLength(0);
});
