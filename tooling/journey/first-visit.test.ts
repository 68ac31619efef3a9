import { visitFacts, visitStatuses } from '@mim/domain/visit';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask, withKey } from './api.js';
import { connectBrowser, openPageAs, untilIdle } from './browser.js';
import { aVisitingMother, aWaitingMother, type Mother, type VisitingMother } from './dossiers.js';
import { called, nl } from './messages.js';
import { daysAgo, today, uniqueName } from './names-and-days.js';
import { lineOf, press } from './pages/fields.js';
import { MatchingPage } from './pages/matching-page.js';
import { ProspectsPage } from './pages/prospects-page.js';

let browser: Browser;
let page: Page;
let mother: Mother;
let neighbour: VisitingMother;
let visitor: VisitingMother;
beforeAll(async () => {
  browser = await connectBrowser();
  ({ page } = await openPageAs(browser, 'coordinator'));
  await page.goto('/instellingen');
  mother = await aWaitingMother(page, 'Wacht');
  neighbour = await aVisitingMother(page, 'Buur');
  visitor = await aVisitingMother(page, 'Eerste');
});
afterAll(() => browser.close());

const [tomorrow, nextWeek] = [daysAgo(-1), daysAgo(-7)];

test('who wants an intake has an appointment with day and time, and it stands in the calendar', async () => {
  const name = `Saskia ${uniqueName('Afspraak')}`;
  const [givenName, familyName] = name.split(' ');
  await ask(
    page,
    'prospects.add',
    withKey({
      prospect: { givenName, familyName, phone: '0612345678', referralSource: 'self', receivedOn: today() },
    }),
  );
  const prospects = new ProspectsPage(page);
  await prospects.open();
  await prospects.find(name);
  await prospects.call(name, 'wants-intake', 'Graag in de ochtend');
  await prospects.open('kennismaken');
  await prospects.find(name);
  await prospects.plan(name, tomorrow, '9.30');
  await page.getByText(nl('prospects_intake_saved', { name })).waitFor();

  await page.goto(`/agenda?dag=${tomorrow}`);
  await untilIdle(page);
  const mark = page.getByRole('link').filter({ hasText: name });
  await expect.poll(() => mark.textContent()).toContain('09:30');
});

test('of those who could visit her one is rejected with the reason, and stands apart with it', async () => {
  const matching = new MatchingPage(page);
  await matching.open(mother.trajectoryId);
  await matching.reject(neighbour.name, 'Zij wonen naast elkaar');
  await matching.showNotEligible();
  await page
    .getByRole('listitem')
    .filter({ hasText: neighbour.name })
    .getByText('Zij wonen naast elkaar')
    .waitFor();
});

test('their match begins next week, and the first visit on that day is what comes next', async () => {
  const matching = new MatchingPage(page);
  await matching.propose(visitor.name);
  await matching.accept(visitor.name, nextWeek);
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  await expect.poll(focused).toBe(nl('matching_plan_first_visit'));
  await page.keyboard.press('Enter');
  const day = lineOf(page, called(visitFacts.visitOn));
  await expect.poll(() => day.inputValue()).toBe(nextWeek.split('-').toReversed().join('-'));
  await press(page, nl('form_save'));
  await page.getByText(nl('visits_saved_plan', { name: mother.name })).waitFor();

  await page.goto(`/agenda?dag=${nextWeek}`);
  await untilIdle(page);
  await page
    .getByRole('button')
    .filter({ hasText: mother.name })
    .filter({ hasText: visitStatuses.label('planned', 'nl') })
    .waitFor();
});
