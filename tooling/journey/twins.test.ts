import { referralSources } from '@mim/domain/code-lists';
import { addDays } from '@mim/domain/kernel';
import { childFacts, clockGrounds } from '@mim/domain/registration';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connectBrowser, openPageAs, phone } from './browser.js';
import { aVisitedMother } from './dossiers.js';
import { called, nl } from './messages.js';
import { monthsBefore, today, uniqueName } from './names-and-days.js';
import { fill, fillDay, lineOf, press, select } from './pages/fields.js';
import { IntakePage } from './pages/intake-page.js';
import { MotherPage } from './pages/mother-page.js';
import { ProspectsPage } from './pages/prospects-page.js';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await connectBrowser();
  ({ page } = await openPageAs(browser, 'coordinator'));
});
afterAll(() => browser.close());

const family = uniqueName('Tweeling');
const mother = `Marloes ${family}`;
const [first, second] = [uniqueName('Pleun'), uniqueName('Joppe')];
/** A birth that began before midnight. */
const bornOn = addDays(monthsBefore(today(), 4), -1);
const youngest = nl('children_clock', { ground: clockGrounds.label('youngest-of-birth', 'nl') });

test('a mother of twins is referred with both of them, and found by the name of either', async () => {
  const prospects = new ProspectsPage(page);
  await prospects.open();
  await press(page, nl('prospects_add'));
  await fill(page, 'Voornaam', 'Marloes');
  await fill(page, 'Achternaam', family);
  await fill(page, called(childFacts.childName), first);
  await fillDay(page, called(childFacts.childBornOn), bornOn);
  await press(page, nl('children_add'));
  await expect
    .poll(() =>
      lineOf(page, nl('children_name', { number: 2 })).evaluate((line) => line === document.activeElement),
    )
    .toBe(true);
  await page.keyboard.type(second);
  await fillDay(page, nl('children_born_on', { number: 2 }), addDays(bornOn, 1));
  await page.getByText(youngest).waitFor();
  await select(page, nl('prospects_source'), referralSources.label('self', 'nl'));
  await page
    .getByRole('button', { name: nl('prospects_add'), exact: true })
    .last()
    .click();
  for (const name of [first, second]) {
    await prospects.find(name);
    await prospects.prospect(mother).waitFor();
  }
});

test('her intake has both of them, and a third is taken out again before it is stored', async () => {
  const prospects = new ProspectsPage(page);
  await prospects.startIntake(mother);
  const intake = new IntakePage(page);
  await intake.next('child');
  await expect.poll(() => lineOf(page, nl('children_name', { number: 2 })).inputValue()).toBe(second);
  await press(page, nl('children_add'));
  await press(page, nl('children_remove_one', { number: 3 }));
  await page.getByText(youngest).waitFor();
  await page.reload();
  await expect.poll(() => lineOf(page, nl('children_name', { number: 1 })).inputValue()).toBe(first);
  await expect.poll(() => lineOf(page, nl('children_name', { number: 3 })).count()).toBe(0);
});

test('the list names both of them with their age, and finds her by the second', async () => {
  await page.goto('/moeders');
  await page.getByRole('searchbox').first().fill(second);
  const row = page.getByRole('row').filter({ hasText: mother });
  await row.getByText(new RegExp(`^${first} en ${second}, `)).waitFor();
});

test('a twin that is added to a mother who is visited, on a telephone, counts; undone, it does not', async () => {
  const visited = await aVisitedMother(page, 'Later', { childBornOn: bornOn });
  const { page: telephone } = await openPageAs(browser, 'coordinator', { viewport: phone });
  const herPage = new MotherPage(telephone);
  await herPage.open(visited.trajectoryId);
  await press(telephone, nl('mother_edit_registration'));
  const dialog = telephone.getByRole('dialog');
  await press(dialog, nl('children_add'));
  await fill(dialog, nl('children_name', { number: 2 }), second);
  await fillDay(dialog, nl('children_born_on', { number: 2 }), addDays(bornOn, 1));
  await dialog.getByText(youngest).waitFor();
  await herPage.done(dialog, nl('form_save'));
  await telephone.getByText(clockGrounds.label('youngest-of-birth', 'nl')).waitFor();
  await press(telephone, nl('action_undo'));
  await telephone.getByText(clockGrounds.label('youngest-of-birth', 'nl')).waitFor({ state: 'detached' });
  await telephone.context().close();
});
