import { defaultLocationSettings } from '@mim/domain/location';
import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { unreachable } from '../../clients/problem-from-error.js';
import { axeFindings } from '../../testing/axe-findings.js';
import { fakeApi, Refused } from '../../testing/fake-api.js';
import { heldAnswers } from '../../testing/held-answers.js';
import { testInBothLanguages } from '../../testing/in-both-languages.js';
import { showAt } from '../../testing/show-at.js';
import { todayIs } from '../../testing/today-is.js';
import { ReferralsPage } from './referrals-page.js';
import { referralsSearchSchema } from './referrals-search.js';
import type { Referral, ReferralLine } from './requests/referrals.js';
import { aReferral, aReferralLine } from './testing/builders.js';

beforeEach(async () => {
  await page.viewport(1440, 900);
  await todayIs('2026-05-04');
});

const open = (address = '/doorverwijzingen') =>
  showAt(address, { path: '/doorverwijzingen', component: ReferralsPage, search: referralsSearchSchema });

/** One of each group: it waits, all is known of it, it runs beside MIM. */
const waiting = aReferralLine();
const heard = aReferralLine({
  referralId: '8d0c63a4-6c57-4b43-9f0a-0c8f4b1de802',
  motherName: 'Aylin Kaya',
  state: 'asked-after',
  stateOn: '2026-04-20',
});
const beside = aReferralLine({
  referralId: '8d0c63a4-6c57-4b43-9f0a-0c8f4b1de803',
  motherName: 'Inge Bakker',
  direction: 'beside',
  programme: 'boekenpret',
  organisation: null,
  serviceId: null,
});

const server = (
  rows: readonly ReferralLine[] = [waiting, heard, beside],
  told: Partial<Referral> = {},
  settings: Partial<typeof defaultLocationSettings> = {},
) =>
  fakeApi({
    'referrals.list': () => ({ rows, hasMore: false }),
    'referrals.get': ({ referralId }: { readonly referralId: string }) =>
      aReferral({ ...rows.find((each) => each.referralId === referralId), ...told }),
    'settings.get': () => ({ current: { ...defaultLocationSettings, ...settings }, choices: [] }),
  });
const names = () =>
  page
    .getByRole('listitem')
    .getByRole('link', { name: /^(Mira|Aylin|Inge)/ })
    .elements()
    .map(({ textContent }) => textContent);
const seeing = (name: string) =>
  page.getByRole('link', { name: new RegExp(`^Doorverwijzing bekijken: ${name}`) });

test('while the referrals are on their way that is said, and then they stand there', async () => {
  const lists = heldAnswers<unknown, unknown>();
  fakeApi({ 'referrals.list': lists.answer });
  open();
  await expect.element(page.getByRole('status').getByText('Even geduld')).toBeInTheDocument();
  (await lists.asked(() => true)).give({ rows: [waiting], hasMore: false });
  await expect
    .element(page.getByRole('listitem'))
    .toHaveTextContent(/Mira Demir.*Taalhuis Breda.*verstuurd.*Is er al antwoord\?/);
  await expect.element(page.getByText('Even geduld')).not.toBeInTheDocument();
});

test.each([
  ['/doorverwijzingen', 'Er is geen doorverwijzing om na te vragen.'],
  ['/doorverwijzingen?groep=alle', 'Hier staan nog geen doorverwijzingen.'],
])('at %s without referrals one reads where they are made', async (address, words) => {
  server([]);
  open(address);
  await expect.element(page.getByText(words)).toBeVisible();
  await expect.element(page.getByText(/op de pagina van een moeder, onder Meer acties/)).toBeVisible();
  expect(await axeFindings()).toEqual([]);
});

test('a list that cannot be had says so, and is asked for again', async () => {
  let isReached = false;
  fakeApi({
    'referrals.list': () => (isReached ? { rows: [waiting], hasMore: false } : new Refused(unreachable)),
  });
  open();
  await expect.element(page.getByRole('alert')).toHaveTextContent(/De server is niet te bereiken/);
  expect(await axeFindings()).toEqual([]);
  isReached = true;
  await userEvent.click(page.getByRole('button', { name: 'Opnieuw proberen' }));
  await expect.element(seeing('Mira Demir')).toBeVisible();
  await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
});

test.each([
  ['/doorverwijzingen', 'Navragen', ['Mira Demir']],
  ['/doorverwijzingen?groep=gehoord', 'Bekend', ['Aylin Kaya']],
  ['/doorverwijzingen?groep=naast', 'Naast MIM', ['Inge Bakker']],
  ['/doorverwijzingen?groep=alle', 'Alle', ['Mira Demir', 'Aylin Kaya', 'Inge Bakker']],
  ['/doorverwijzingen?groep=onzin', 'Navragen', ['Mira Demir']],
])('at %s stand those of %s', async (address, group, those) => {
  server();
  open(address);
  await expect.element(page.getByRole('radio', { name: group })).toBeChecked();
  await expect.poll(names).toEqual(those);
});

test('another group goes into the address, and the way back leads to the one before', async () => {
  server();
  const browser = open('/doorverwijzingen?groep=naast');
  await expect.poll(names).toEqual(['Inge Bakker']);
  await userEvent.click(page.getByText('Bekend', { exact: true }));
  await expect.poll(names).toEqual(['Aylin Kaya']);
  expect(browser.address()).toBe('/doorverwijzingen?groep=gehoord');
  browser.back();
  await expect.poll(names).toEqual(['Inge Bakker']);
  await expect.element(page.getByRole('radio', { name: 'Naast MIM' })).toBeChecked();
});

test('what waits longest beyond its term comes first, by the days of its location', async () => {
  const later = aReferralLine({
    referralId: heard.referralId,
    motherName: 'Aylin Kaya',
    referredOn: '2026-04-28',
    stateOn: '2026-04-28',
  });
  server([later, waiting], {}, { referralAnswerDays: 30 });
  open();
  await expect.poll(names).toEqual(['Mira Demir', 'Aylin Kaya']);
  const rows = page.getByRole('listitem');
  await expect.element(rows.first()).toHaveTextContent('3 dagen te laat');
  await expect.element(rows.last()).not.toHaveTextContent('te laat');
});

test('a row leads to its sheet, which keeps the group; closed, the focus is on the row again', async () => {
  server();
  const browser = open('/doorverwijzingen?groep=gehoord');
  await userEvent.click(seeing('Aylin Kaya'));
  const sheet = page.getByRole('dialog', { name: 'Doorverwijzing Aylin Kaya' });
  await expect.element(sheet.getByText('Zij wil Nederlands leren.')).toBeVisible();
  expect(browser.address()).toBe(`/doorverwijzingen?groep=gehoord&doorverwijzing=${heard.referralId}`);
  expect(await axeFindings()).toEqual([]);
  await userEvent.keyboard('{Escape}');
  await expect.element(sheet).not.toBeInTheDocument();
  await expect.element(seeing('Aylin Kaya')).toHaveFocus();
  expect(browser.address()).toBe('/doorverwijzingen?groep=gehoord');
});

test('the focus is on the row again too after a form was opened from the sheet', async () => {
  server();
  open();
  await userEvent.click(seeing('Mira Demir'));
  await userEvent.click(page.getByRole('button', { name: 'Stap vastleggen' }));
  await expect.element(page.getByRole('dialog').getByText('Hoe ver is het?')).toBeVisible();
  expect(await axeFindings()).toEqual([]);
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('button', { name: 'Stap vastleggen' })).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  await expect.element(seeing('Mira Demir')).toHaveFocus();
});

test('a long reason is folded to its first lines; the rest is shown, and folded again, where it stands', async () => {
  const reason = 'Zij wil Nederlands leren en zoekt een groep in de ochtend. '.repeat(40);
  server([aReferralLine({ reason })]);
  open();
  const more = page.getByRole('button', { name: 'Meer tonen' });
  await expect.element(more).toHaveAttribute('aria-expanded', 'false');
  const height = () => page.getByRole('listitem').element().clientHeight;
  const folded = height();
  await userEvent.click(more);
  const less = page.getByRole('button', { name: 'Minder tonen' });
  await expect.element(less).toHaveAttribute('aria-expanded', 'true');
  await expect.element(less).toHaveFocus();
  expect(height()).toBeGreaterThan(folded);
  expect(await axeFindings()).toEqual([]);
  await userEvent.click(less);
  await expect.poll(height).toBe(folded);
});

testInBothLanguages(async (language) => {
  server();
  open('/doorverwijzingen?groep=alle');
  const name = language === 'nl' ? 'Doorverwijzingen' : 'Referrals out';
  await expect.element(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();
  await expect
    .element(page.getByRole('listitem').first())
    .toHaveTextContent(language === 'nl' ? 'Doorverwezen op 1 apr 2026' : 'Referred on 1 Apr 2026');
});

test('when Home-Start has begun, that is said and the trajectory of MIM is ended from there', async () => {
  const begun = aReferralLine({
    programme: 'home-start',
    organisation: null,
    serviceId: null,
    state: 'connected',
  });
  server([begun], {
    steps: [{ state: 'connected', reachedOn: '2026-04-20', note: null }],
    keepsVisitingMother: true,
  });
  showAt(`/doorverwijzingen?doorverwijzing=${begun.referralId}`, {
    path: '/doorverwijzingen',
    component: () => <ReferralsPage end={(trajectoryId) => <p>einde van {trajectoryId}</p>} />,
    search: referralsSearchSchema,
  });
  const sheet = page.getByRole('dialog');
  await expect.element(sheet.getByText('Home-Start is begonnen')).toBeVisible();
  await userEvent.click(sheet.getByRole('button', { name: 'Traject beëindigen' }));
  await expect.element(page.getByText(`einde van ${begun.trajectoryId}`)).toBeVisible();
});
