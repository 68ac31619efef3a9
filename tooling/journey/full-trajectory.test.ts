import { endReasons, visitingMotherWishes } from '@mim/domain/code-lists';
import { addDays } from '@mim/domain/kernel';
import { outcomeFacts, outcomeMarks, outcomeMoments } from '@mim/domain/outcome';
import {
  childFacts,
  clinicListColumns,
  intakePlaces,
  programmeFits,
  trajectoryStates,
} from '@mim/domain/registration';
import { visitTopics } from '@mim/domain/visit';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connectBrowser, openPageAs } from './browser.js';
import { aVisitingMother, type VisitingMother, visits } from './dossiers.js';
import { asked, called, nl } from './messages.js';
import { daysAgo, monthsBefore, today, uniqueName } from './names-and-days.js';
import { choose, fill, fillDay, lineOf, press } from './pages/fields.js';
import { ImportPage } from './pages/import-page.js';
import { IntakePage } from './pages/intake-page.js';
import { MatchingPage } from './pages/matching-page.js';
import { MotherPage } from './pages/mother-page.js';
import { ProspectsPage } from './pages/prospects-page.js';
import { VisitPage } from './pages/visit-page.js';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await connectBrowser();
  ({ page } = await openPageAs(browser, 'coordinator'));
});
afterAll(() => browser.close());

const family = uniqueName('Lijst');
const anna = `Anna ${family}`;
const asWritten = (day: string) => day.split('-').toReversed().join('-');

/** Almost 18 months ago, so that the whole way lies behind today; her talk was when it was three months old. */
const bornOn = addDays(monthsBefore(today(), 17), -12);
const intakeOn = addDays(bornOn, 95);

/** Two mothers, one of them twice; a date that is not there, a birth to come, a name that is missing. */
const list = [
  'Moeder;Kind geb.;Mobiel;Woonplaats;Huisarts',
  `${anna};${asWritten(bornOn)};06-12345678;Den Haag;De Boer`,
  `Berta ${family};${asWritten(daysAgo(35))};06-23456789;Den Haag;De Boer`,
  `${family}, Anna;${bornOn};0612345678;Den Haag;De Boer`,
  `Cora ${family};31-02-2026;06-34567890;Den Haag;De Boer`,
  `Dora ${family};${asWritten(daysAgo(-3))};12;Den Haag;De Boer`,
  `;${asWritten(daysAgo(30))};06-45678901;Den Haag;De Boer`,
].join('\r\n');

test('a clinic’s list is looked at row by row, stored once, and taken back', async () => {
  const importing = new ImportPage(page);
  await importing.open();
  await importing.bring('consultatiebureau.csv', list);
  await page.getByText(nl('prospects_import_unused', { names: 'Kind geb., Huisarts' })).waitFor();

  // A heading that nobody foresaw is told once; then the rows are looked at again. Rows count as in the file.
  await importing.map(clinicListColumns.label('childBornOn', 'nl'), 'Kind geb.');
  await expect.poll(() => importing.counts()).toEqual([2, 1, 3]);
  await importing.problemRow(5).getByText('31-02-2026').waitFor();
  const dora = importing.problemRow(6).getByRole('paragraph');
  await expect.poll(() => dora.count()).toBe(2);
  await importing.problemRow(7).getByText(/naam/i).first().waitFor();
  await importing.store(2);
  await press(page, nl('prospects_import_undo'));
  await page.getByText(nl('action_undone')).waitFor();

  const prospects = new ProspectsPage(page);
  await prospects.open('alle');
  await prospects.find(family);
  await page.getByText(nl('prospects_none_found')).waitFor();
});

test('the same list again changes nothing', async () => {
  const importing = new ImportPage(page);
  await importing.open();
  await importing.bring('consultatiebureau.csv', list);
  await importing.map(clinicListColumns.label('childBornOn', 'nl'), 'Kind geb.');
  await expect.poll(() => importing.counts()).toEqual([2, 1, 3]);
  await importing.store(2);

  await press(page, nl('prospects_import_another'));
  await importing.bring('consultatiebureau.csv', list);
  await importing.map(clinicListColumns.label('childBornOn', 'nl'), 'Kind geb.');
  await expect.poll(() => importing.counts()).toEqual([0, 3, 3]);
  await page.getByText(nl('prospects_import_nothing_new'), { exact: true }).waitFor();
  const prospects = new ProspectsPage(page);
  await prospects.open('alle');
  await prospects.find(family);
  await page.getByText(nl('prospects_shown', { shown: 2, total: 2 })).waitFor();
});

test('who is called and wants it goes on to an intake; who does not is let go', async () => {
  const prospects = new ProspectsPage(page);
  await prospects.open();
  await prospects.find(family);
  await prospects.call(`Berta ${family}`, 'declined', 'Heeft genoeg mensen om zich heen');
  await prospects.call(anna, 'wants-intake', 'Graag op dinsdag');
  await prospects.open('kennismaken');
  await prospects.find(family);
  await prospects.startIntake(anna);
  await page.getByRole('heading', { name: nl('intake_title_of', { name: anna }), level: 1 }).waitFor();
});

test('her intake is stored as it is typed, and taken up again after the page was loaded anew', async () => {
  const intake = new IntakePage(page);
  await fillDay(page, asked('intakeOn'), intakeOn);
  await choose(page, asked('intakePlace'), intakePlaces.label('home', 'nl'));
  await fillDay(page, asked('referredOn'), addDays(intakeOn, -14));
  await intake.next('child');
  await fill(page, called(childFacts.childName), 'Noor');
  await choose(page, asked('firstChild'), nl('form_yes'));
  await intake.saved();
  await page.reload();
  await expect.poll(() => lineOf(page, called(childFacts.childName)).inputValue()).toBe('Noor');

  await intake.next('situation');
  await intake.next('question');
  await fill(page, asked('ownQuestion'), 'Hoe leer ik mensen in de buurt kennen?');
  await choose(page, asked('wish'), visitingMotherWishes.label('no-preference', 'nl'));
  await choose(page, asked('needsPermission'), nl('form_no'));
  await intake.next('circumstances');
  await choose(page, asked('motherCircumstances'), nl('intake_asked_none'));
  await intake.next('availability');
  await intake.next('programme');
  await choose(page, asked('programmeFit'), programmeFits.label('mim', 'nl'));
  await intake.toFinish();
  await intake.finish();
  await page.getByText('Wat ontbreekt: dag van haar toestemming.').first().waitFor();
  await intake.open(trajectoryOf(page), 'programme');
  await fillDay(page, asked('consentOn'), intakeOn);
  await intake.toFinish();
  await intake.finish();
  await page.waitForURL('**/koppelen/**');
});

/** The trajectory that the address names. */
const trajectoryOf = (on: Page) => new URL(on.url()).pathname.split('/')[2] ?? '';

let trajectoryId: string;
const matchedOn = addDays(intakeOn, 10);

test('two visiting mothers are declined with a reason, the third is accepted', async () => {
  trajectoryId = trajectoryOf(page);
  const visitingMothers: VisitingMother[] = [];
  for (const who of ['Ada', 'Bea', 'Cleo']) visitingMothers.push(await aVisitingMother(page, who));
  const [ada, bea, cleo] = visitingMothers.map(({ name }) => name) as [string, string, string];
  const matching = new MatchingPage(page);
  await matching.open(trajectoryId);
  await matching.propose(ada);
  await matching.decline(ada, 'declined-by-mother', 'Zij kennen elkaar van school');
  await matching.propose(bea);
  await matching.decline(bea, 'declined-by-visiting-mother', 'Te ver fietsen');
  await page.getByText('Zij kennen elkaar van school').waitFor();
  await page.getByText('Te ver fietsen').waitFor();
  await matching.propose(cleo);
  await matching.accept(cleo, matchedOn);
});

const pauseFrom = addDays(matchedOn, 100);
const pauseUntil = addDays(pauseFrom, 30);

test('she is visited, pauses, and is visited again', async () => {
  const visiting = new VisitPage(page);
  await visiting.open(trajectoryId);
  await visiting.topic(visitTopics[0]?.label.nl ?? '');
  await visiting.record(anna, addDays(matchedOn, 7), 'Kennisgemaakt, Noor sliep');
  await visiting.open(trajectoryId);
  await visiting.record(anna, addDays(matchedOn, 21), 'Naar buiten geweest');
  const motherPage = new MotherPage(page);
  await motherPage.open(trajectoryId);
  await motherPage.pause({
    firstDay: pauseFrom,
    lastDay: pauseUntil,
    reason: 'Bij haar ouders in het buitenland',
  });
  const later: string[] = [];
  for (let day = addDays(matchedOn, 50); day < today(); day = addDays(day, 30)) {
    if (day < pauseFrom || day > pauseUntil) later.push(day);
  }
  await visits(page, { trajectoryId }, later);
  await motherPage.open(trajectoryId);
  await page.getByRole('heading', { name: new RegExp(`^${later.length + 2} bezoeken gedaan`) }).waitFor();
});

test('what it brings her is asked at the start, half-way and at the end', async () => {
  const motherPage = new MotherPage(page);
  await motherPage.open(trajectoryId);
  const asked = [
    ['end', today(), '8'],
    ['intake', intakeOn, '4'],
    ['half-way', addDays(intakeOn, 200), '6'],
  ] as const;
  for (const [moment, on, mark] of asked) {
    await press(page, nl('outcome_do'));
    const dialog = page.getByRole('dialog', { name: outcomeMoments.label(moment, 'nl') });
    await fillDay(dialog, called(outcomeFacts.measuredOn), on);
    for (const code of outcomeMarks.values) await choose(dialog, called(outcomeFacts[code]), mark);
    await motherPage.done(dialog, nl('form_save'));
    const text = nl('outcome_change', { moment: outcomeMoments.label(moment, 'nl') });
    await page.getByRole('button', { name: text }).waitFor();
  }
  expect(await page.getByRole('button', { name: nl('outcome_do') }).count()).toBe(0);
});

test('her trajectory ends as completed', async () => {
  const motherPage = new MotherPage(page);
  await motherPage.open(trajectoryId);
  const dialog = await motherPage.end();
  await motherPage.fillEnd(dialog, { on: today(), reason: endReasons.label('completed', 'nl') });
  await motherPage.done(dialog, nl('mother_do_end'));
  await page.getByText(nl('mother_end_done', { name: anna })).waitFor();
  await page.getByText(trajectoryStates.label('ended', 'nl'), { exact: true }).first().waitFor();
  await motherPage.timeline().getByText(endReasons.label('completed', 'nl')).first().waitFor();
});
