import { type TransferPart, trajectoryFact } from '@mim/domain/registration';
import { taskActions } from '@mim/domain/worklist';
import type { Browser, Locator, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connectBrowser, openPageAs } from './browser.js';
import { aVisitedMother, type Mother } from './dossiers.js';
import { nl } from './messages.js';
import { today } from './names-and-days.js';
import { choose, fill, press } from './pages/fields.js';
import { MotherPage } from './pages/mother-page.js';
import { TodayPage } from './pages/today-page.js';

let browser: Browser;
let escamp: Page;
let breda: Page;
beforeAll(async () => {
  browser = await connectBrowser();
  ({ page: escamp } = await openPageAs(browser, 'coordinator'));
  ({ page: breda } = await openPageAs(browser, 'coordinatorOfBreda'));
  await escamp.goto('/instellingen');
});
afterAll(() => browser.close());

/** Offers a mother to Breda, whose coordinator answers. */
async function offer(who: string, parts: readonly TransferPart[]): Promise<Mother> {
  const mother = await aVisitedMother(escamp, who);
  const page = new MotherPage(escamp);
  await page.open(mother.trajectoryId);
  await page.transfer({ to: 'Breda', consentOn: today() }, parts);
  await escamp.getByText(nl('mother_transferred', { name: mother.name })).waitFor();
  return mother;
}

/** The dialog in which Breda answers. */
const openOffer = (mother: Mother): Promise<Locator> => openOfferAt(breda, mother);

/** The dialog in which a location answers. The offer is found by what stands in it, whatever its line says. */
async function openOfferAt(location: Page, { name }: Mother): Promise<Locator> {
  const page = new TodayPage(location);
  await page.open();
  const dialog = location.getByRole('dialog');
  for (const button of await page.buttons('answer-transfer').all()) {
    await button.click();
    await dialog.getByRole('button', { name: nl('form_save') }).waitFor();
    if ((await dialog.getByText(nl('mother_transfer_offer', { name })).count()) > 0) return dialog;
    await press(dialog, nl('action_cancel'));
    await dialog.waitFor({ state: 'hidden' });
  }
  throw new Error(`no offer of ${name}`);
}

test('a mother who moves goes on at the other location, and ends here as transferred', async () => {
  const mother = await offer('Verhuist', ['question']);
  const dialog = await openOffer(mother);
  await dialog.getByText('Iemand om mee te praten').waitFor();
  await new MotherPage(breda).done(dialog, nl('form_save'));
  await breda.goto('/moeders');
  await breda.getByRole('searchbox', { name: nl('mothers_search') }).fill(mother.familyName);
  await breda.getByRole('link', { name: mother.name }).first().click();
  await breda.getByRole('heading', { name: mother.name, level: 1 }).waitFor();
  await breda.getByRole('link', { name: nl('mother_do_match'), exact: true }).waitFor();

  const page = new MotherPage(escamp);
  await page.open(mother.trajectoryId);
  await escamp.getByText(trajectoryFact('endedOn').label.nl).first().waitFor();
  expect(await escamp.getByRole('link', { name: nl('mother_do_record') }).count()).toBe(0);
});

test('a refusal comes back with its reason, and she is nowhere lost', async () => {
  const mother = await offer('Blijft', []);
  const dialog = await openOffer(mother);
  // What she did not agree to does not go along.
  expect(await dialog.getByText('Iemand om mee te praten').count()).toBe(0);
  await choose(dialog, nl('mother_transfer_outcome'), nl('mother_transfer_refuse'));
  await fill(dialog, nl('mother_reason'), 'Geen bezoekmoeder tot de zomer');
  await new MotherPage(breda).done(dialog, nl('form_save'));

  const todayPage = new TodayPage(escamp);
  await todayPage.open();
  await todayPage
    .tasks(mother.name)
    .filter({ hasText: taskActions.label('reopen', 'nl') })
    .waitFor();
  const page = new MotherPage(escamp);
  await page.open(mother.trajectoryId);
  await page.timeline().getByText('Geen bezoekmoeder tot de zomer').first().waitFor();
});

test('a mother who moves and comes back is still one mother, with what was before', async () => {
  const mother = await offer('Komt-terug', ['question']);
  await new MotherPage(breda).done(await openOffer(mother), nl('form_save'));
  await breda.goto('/moeders');
  await breda.getByRole('searchbox', { name: nl('mothers_search') }).fill(mother.familyName);
  await breda.getByRole('link', { name: mother.name }).first().click();
  await breda.getByRole('heading', { name: mother.name, level: 1 }).waitFor();
  await new MotherPage(breda).transfer({ to: 'Escamp', consentOn: today() }, ['question']);
  await breda.getByText(nl('mother_transferred', { name: mother.name })).waitFor();

  const dialog = await openOfferAt(escamp, mother);
  await dialog.getByText(nl('mother_transfer_returning', { name: mother.name })).waitFor();
  await new MotherPage(escamp).done(dialog, nl('form_save'));
  await new MotherPage(escamp).open(mother.trajectoryId);
  await escamp
    .getByText(nl('mother_event_transfer_accepted', { location: 'Breda' }))
    .first()
    .waitFor();
  await escamp
    .getByRole('heading', { name: /^(Ander|Eerder)/ })
    .first()
    .waitFor();
});
