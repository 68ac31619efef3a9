import type { Fact } from '@mim/domain/kernel';
import { personFacts } from '@mim/domain/person';
import { visitProblem } from '@mim/domain/visit';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ask, request, withKey } from './api.js';
import { accountLabels, connectBrowser, openPageAs } from './browser.js';
import { aMotherInIntake, aVisitedMother, type Mother, visits } from './dossiers.js';
import { asked, called, nl } from './messages.js';
import { daysAgo } from './names-and-days.js';
import { choose, lineOf, press } from './pages/fields.js';
import { IntakePage } from './pages/intake-page.js';
import { VisitPage } from './pages/visit-page.js';

let browser: Browser;
let page: Page;
let mother: Mother;
beforeAll(async () => {
  browser = await connectBrowser();
  ({ page } = await openPageAs(browser, 'coordinator'));
  await page.goto('/instellingen');
  mother = await aVisitedMother(page, 'Invoer');
});
afterAll(() => browser.close());

interface Visits {
  readonly rows: readonly { readonly visitId: string; readonly visitOn: string; readonly version: number }[];
}

/** The visits of the mother on a day. */
const visitsOn = async (day: string) => {
  const filter = { trajectoryId: mother.trajectoryId, from: day, until: day };
  return (await ask<Visits>(page, 'visits.list', { filter })).rows;
};

describe('a visit', () => {
  const note = 'Samen naar de bibliotheek';
  const refused = async (day: string, code: Parameters<typeof visitProblem>[0]) => {
    const form = new VisitPage(page);
    await form.on(day);
    await form.save();
    await page.getByText(visitProblem(code).message.nl).first().waitFor();
    expect(await form.note().inputValue()).toBe(note);
  };

  test('in the future or before the match is refused in words, and what was typed stands there', async () => {
    const form = new VisitPage(page);
    await form.open(mother.trajectoryId);
    await form.write(note);
    await refused(daysAgo(-2), 'visit-in-future');
    await refused(daysAgo(300), 'visit-before-match');
    await form.record(mother.name, daysAgo(30), note);
  });

  test('that is saved twice, by a double press or by sending it again, is there once', async () => {
    const form = new VisitPage(page);
    await form.open(mother.trajectoryId);
    await form.on(daysAgo(25));
    await form.write(note);
    await form.saveButton().last().dblclick();
    await page
      .getByText(nl('visits_saved', { name: mother.name }))
      .first()
      .waitFor();
    expect(await visitsOn(daysAgo(25))).toHaveLength(1);

    const { trajectoryId } = mother;
    const sent = withKey({ trajectoryId, visit: { visitOn: daysAgo(24), durationMinutes: 60 } });
    const first = await request(page, 'visits.record', sent);
    expect(await request(page, 'visits.record', sent)).toEqual(first);
    expect(first.status).toBe(200);
    expect(await visitsOn(daysAgo(24))).toHaveLength(1);
    const other = { ...sent, visit: { visitOn: daysAgo(23) } };
    expect((await request(page, 'visits.record', other)).problem).toBe('key-reused');
  });
});

test('two people who change one visit see both versions, and nothing is lost', async () => {
  await visits(page, mother, [daysAgo(20)]);
  const [visit] = await visitsOn(daysAgo(20));
  const address = `/huisbezoeken/nieuw?bezoek=${visit?.visitId}`;
  const { page: second } = await openPageAs(browser, 'coordinator');
  const [mine, theirs] = [new VisitPage(page), new VisitPage(second)];
  for (const form of [mine, theirs]) {
    await form.page.goto(address);
    await form.note().waitFor();
  }
  await theirs.write('Wat de ander schreef');
  await theirs.save();
  await second
    .getByText(nl('visits_saved', { name: mother.name }))
    .first()
    .waitFor();

  await mine.write('Wat ik schreef');
  await mine.save();
  const conflict = page.getByRole('alert').filter({ hasText: nl('form_conflict_title') });
  await conflict.getByText(`${nl('form_conflict_theirs')}: Wat de ander schreef`).waitFor();
  await conflict.getByText(`${nl('form_conflict_mine')}: Wat ik schreef`).click();
  await press(conflict, nl('form_conflict_save'));
  await page
    .getByText(nl('visits_saved', { name: mother.name }))
    .first()
    .waitFor();
  const stored = await ask<{ note: string }>(page, 'visits.get', { visitId: visit?.visitId });
  expect(stored.note).toBe('Wat ik schreef');
  await second.context().close();
});

test('two people who change who she is see both versions, and what only one changed stays', async () => {
  const { page: second } = await openPageAs(browser, 'coordinator');
  for (const each of [page, second]) {
    await each.goto(`/moeders/${mother.trajectoryId}`);
    await press(each, nl('mother_edit_person'));
  }
  const line = (each: Page, fact: Fact) => lineOf(each.getByRole('dialog'), called(fact));
  await line(second, personFacts.town).fill('Rijswijk');
  await line(second, personFacts.street).fill('Straat van de ander 1');
  await press(second.getByRole('dialog'), nl('form_save'));
  await second.getByText(nl('mother_person_saved')).first().waitFor();

  await line(page, personFacts.street).fill('Straat van mij 2');
  await press(page.getByRole('dialog'), nl('form_save'));
  const conflict = page.getByRole('alert').filter({ hasText: nl('form_conflict_title') });
  await conflict.getByText(`${nl('form_conflict_theirs')}: Straat van de ander 1`).waitFor();
  await conflict.getByText(`${nl('form_conflict_mine')}: Straat van mij 2`).click();
  await press(conflict, nl('form_conflict_save'));
  await page.getByText(nl('mother_person_saved')).first().waitFor();
  const stored = await ask<{ mother: { street: string; town: string } }>(page, 'mothers.page', {
    trajectoryId: mother.trajectoryId,
  });
  expect(stored.mother).toMatchObject({ street: 'Straat van mij 2', town: 'Rijswijk' });
  await second.context().close();
});

describe('an intake that is being typed', () => {
  let intake: IntakePage;
  let trajectoryId: string;
  beforeEach(async () => {
    ({ trajectoryId } = await aMotherInIntake(page, 'Verbinding'));
    intake = new IntakePage(page);
    await intake.open(trajectoryId, 'question');
  });
  const question = () => lineOf(page, asked('ownQuestion'));
  const isStored = async (text: string) => {
    await intake.saved();
    await page.reload();
    await expect.poll(() => question().inputValue()).toBe(text);
  };

  test('goes on when the connection is lost, and is stored when it is back', async () => {
    await page.context().setOffline(true);
    await question().fill('Hoe vind ik mensen in de buurt?');
    await intake.status(nl('intake_offline')).waitFor();
    await question().pressSequentially(' En een speelgroep?');
    await page.context().setOffline(false);
    await isStored('Hoe vind ik mensen in de buurt? En een speelgroep?');
  });

  test('waits when the session has ended, until she has signed in again over the page', async () => {
    await page.context().clearCookies();
    await question().fill('Wie helpt mij met Nederlands?');
    const again = page.getByRole('dialog', { name: nl('shell_again_title') });
    await again.getByRole('button', { name: accountLabels.coordinator }).click();
    await again.waitFor({ state: 'hidden' });
    expect(await question().inputValue()).toBe('Wie helpt mij met Nederlands?');
    await isStored('Wie helpt mij met Nederlands?');
    await choose(page, asked('needsPermission'), nl('form_no'));
    await intake.saved();
  });
});
