import { text } from 'node:stream/consumers';
import { expenseFacts, expenseKinds } from '@mim/domain/expenses';
import { groupFacts, sessionFacts } from '@mim/domain/group';
import { agreementOutcomes, heldMeetingFacts, heldSupervisionFacts } from '@mim/domain/supervision';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connectBrowser, desktop, openPageAs, phone, untilIdle } from './browser.js';
import { aVisitingMother, aWaitingMother, type Mother, match, type VisitingMother } from './dossiers.js';
import { called, nl } from './messages.js';
import { daysAgo, monthsBefore, today, uniqueName } from './names-and-days.js';
import { choicesOf, choose, fill, fillDay, labelled, press, search, select } from './pages/fields.js';

let browser: Browser;
/** Who is guided and counted in the caseload, and the mother whom she visits. */
let guided: VisitingMother;
let mother: Mother;
beforeAll(async () => {
  browser = await connectBrowser();
  const { page } = await openPageAs(browser, 'coordinator');
  await page.goto('/instellingen');
  guided = await aVisitingMother(page, 'Week');
  mother = await aWaitingMother(page, 'Groepsmoeder');
  await match(page, mother, guided, daysAgo(30));
  await page.close();
});
afterAll(() => browser.close());

describe.each([
  { on: 'a desktop', viewport: desktop, days: 1 },
  { on: 'a phone', viewport: phone, days: 2 },
])('the week of a coordinator on $on', ({ on, viewport, days }) => {
  let page: Page;
  const open = async (path: string) => {
    await page.goto(path);
    await untilIdle(page);
  };
  let errors: readonly string[];
  /** Of a month that is exported nothing more is paid: each has her own. */
  let paid: VisitingMother;
  beforeAll(async () => {
    ({ page, errors } = await openPageAs(browser, 'coordinator', { viewport }));
    await open('/bezoekmoeders');
    paid = await aVisitingMother(page, `Betaald${days}`);
  });
  afterAll(() => page.close());

  const inSight = (words: string) => page.getByText(words, { exact: true }).first().waitFor();

  test('what was agreed in supervision stands in the next session until it is done', async () => {
    const [kept, done] = [`Bellen over de groep, ${on}`, `Praatpapier meenemen, ${on}`];
    const record = async (day: string) => {
      await fillDay(page, called(heldSupervisionFacts.sessionOn), day);
      await press(page, nl('supervision_record'));
      await inSight(nl('supervision_recorded', { name: guided.name }));
      await untilIdle(page);
    };
    await open(`/bezoekmoeders/${guided.visitingMotherId}/gesprek`);
    await fill(page, nl('supervision_agreements_new'), `${done}\n${kept}`);
    await record(daysAgo(10 - days));

    await open(`/bezoekmoeders/${guided.visitingMotherId}/gesprek`);
    const agreement = (words: string) => page.getByRole('radiogroup', { name: new RegExp(`^${words}`) });
    await agreement(kept)
      .getByRole('radio', { name: nl('supervision_agreement_stays') })
      .and(page.locator(':checked'))
      .waitFor();
    await agreement(done).getByText(agreementOutcomes.label('done', 'nl'), { exact: true }).click();
    await record(daysAgo(5 - days));

    await open(`/bezoekmoeders/${guided.visitingMotherId}/gesprek`);
    await agreement(kept).waitFor();
    expect(await agreement(done).count()).toBe(0);
  });

  test('a meeting with ten of them is ten names and one button', async () => {
    const theme = `Taal en voorlezen, ${on}`;
    await open('/bijeenkomsten');
    await press(page, nl('meetings_new'));
    const sheet = page.getByRole('dialog', { name: nl('meetings_new') });
    await fillDay(sheet, called(heldMeetingFacts.meetingOn), daysAgo(days));
    await sheet.getByRole('combobox', { name: labelled(called(heldMeetingFacts.theme)) }).fill(theme);
    await press(sheet, nl('form_save'));
    // Without anybody there was no meeting.
    await sheet
      .getByText(/Er is niemand aangevinkt/)
      .first()
      .waitFor();
    const present = choicesOf(sheet, nl('meetings_attendees')).getByRole('checkbox');
    for (const at of Array.from({ length: 10 }, (_, place) => place)) await present.nth(at).press('Space');
    await sheet
      .getByText(nl('meetings_present', { count: 10 }))
      .first()
      .waitFor();
    await press(sheet, nl('form_save'));
    await sheet.waitFor({ state: 'hidden' });
    const held = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: theme }) });
    await held.getByText(nl('meetings_present', { count: 10 })).waitFor();
  });

  test('a group with drop-ins knows mothers of the programme by name, and others as a number', async () => {
    const groupName = `Inloop ${uniqueName(on.slice(2))}`;
    await open('/groepen');
    await press(page, nl('groups_add'));
    const added = page.getByRole('dialog', { name: nl('groups_add') });
    await fill(added, called(groupFacts.groupName), groupName);
    await fillDay(added, called(groupFacts.firstDay), daysAgo(20));
    await press(added, nl('form_save'));
    await page.getByRole('heading', { level: 1, name: groupName }).waitFor();

    await press(page, nl('groups_record'));
    const session = page.getByRole('dialog', { name: nl('groups_record') });
    await fillDay(session, called(sessionFacts.heldOn), daysAgo(6));
    await search(session, nl('groups_add_mother'), mother.familyName);
    await session.getByRole('checkbox', { name: mother.name }).and(page.locator(':checked')).waitFor();
    await fill(session, called(sessionFacts.presentCount), '0');
    await press(session, nl('form_save'));
    // More by name than there were.
    await session
      .getByText(/meer dan dit aantal/)
      .first()
      .waitFor();
    await fill(session, called(sessionFacts.presentCount), '7');
    await press(session, nl('form_save'));
    await session.waitFor({ state: 'hidden' });
    await page.getByText(nl('groups_present', { count: 7, others: 6 })).waitFor();
  });

  test('a month of expenses is approved, and exported for payment once', async () => {
    const month = monthsBefore(today(), 1);
    await open(`/onkosten?maand=${month.slice(0, 7)}`);
    await press(page, nl('expenses_declare'));
    const sheet = page.getByRole('dialog', { name: nl('expenses_declare') });
    await select(sheet, nl('expenses_whose'), paid.name);
    await fillDay(sheet, called(expenseFacts.spentOn), month);
    await select(sheet, called(expenseFacts.expenseKind), expenseKinds.label('travel', 'nl'));
    await fill(sheet, called(expenseFacts.amountCents), '12,50');
    await choose(sheet, called(expenseFacts.hasReceipt), nl('form_yes'));
    await press(sheet, nl('form_save'));
    await sheet.waitFor({ state: 'hidden' });

    await press(page, nl('expenses_approve_of', { name: paid.name }));
    await page.getByRole('button', { name: /^Exporteren voor betaling/ }).click();
    const asked = page.getByRole('dialog', { name: new RegExp(nl('expenses_export_title')) });
    await asked.getByRole('row', { name: new RegExp(paid.name) }).waitFor();
    const file = page.waitForEvent('download');
    await press(asked, nl('expenses_export_title'));
    const list = await text(await (await file).createReadStream());
    expect(list.split('\n').filter((line) => line.includes(paid.name))).toHaveLength(1);
    await asked.waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: /^Exporteren voor betaling/ }).waitFor({ state: 'hidden' });
    expect(
      await page.getByRole('button', { name: nl('expenses_approve_of', { name: paid.name }) }).count(),
    ).toBe(0);
  });

  test('Werklast says how many families each has, beside how many she wants', async () => {
    await open('/werklast');
    const load = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: guided.name }) });
    await load.getByText(nl('caseload_of_maximum', { families: 1, maximum: 9 }), { exact: true }).waitFor();
    await load.getByText(nl('caseload_own_maximum'), { exact: true }).waitFor();
  });

  test('nothing of it went wrong on the way, or out of sight', async () => {
    expect(errors).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      viewport.width,
    );
  });
});
