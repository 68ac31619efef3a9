import { matchEndReasons, matchEndSides } from '@mim/domain/matching';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, test } from 'vitest';
import { connectBrowser, openPageAs } from './browser.js';
import {
  aVisitingMother,
  aWaitingMother,
  type Mother,
  match,
  type VisitingMother,
  visits,
} from './dossiers.js';
import { daysAgo } from './names-and-days.js';
import { MatchingPage } from './pages/matching-page.js';
import { MotherPage } from './pages/mother-page.js';
import { VisitPage } from './pages/visit-page.js';

let browser: Browser;
let page: Page;
let mother: Mother;
let [first, second]: VisitingMother[] = [];
beforeAll(async () => {
  browser = await connectBrowser();
  ({ page } = await openPageAs(browser, 'coordinator'));
  await page.goto('/instellingen');
  mother = await aWaitingMother(page, 'Wissel');
  first = await aVisitingMother(page, 'Eerste');
  second = await aVisitingMother(page, 'Tweede');
  await match(page, mother, first, daysAgo(55));
  await visits(page, mother, [daysAgo(54)]);
});
afterAll(() => browser.close());

test('another visiting mother takes over, the trajectory goes on and nothing that happened is lost', async () => {
  if (first === undefined || second === undefined) throw new Error('no visiting mothers');
  const matching = new MatchingPage(page);
  await matching.open(mother.trajectoryId);
  await matching.rematch(second.name, {
    on: daysAgo(20),
    reason: matchEndReasons.label('no-rapport', 'nl'),
    side: matchEndSides.label('mother', 'nl'),
  });
  const earlier = page.getByRole('listitem').filter({ hasText: first.name });
  await earlier.getByText(matchEndReasons.label('no-rapport', 'nl')).first().waitFor();

  const visiting = new VisitPage(page);
  await visiting.open(mother.trajectoryId);
  await visiting.record(mother.name, daysAgo(10), 'Kennisgemaakt met de nieuwe bezoekmoeder');

  const motherPage = new MotherPage(page);
  await motherPage.open(mother.trajectoryId);
  await motherPage.timeline().getByText(first.name).first().waitFor();
  await motherPage.timeline().getByText(second.name).first().waitFor();
});
