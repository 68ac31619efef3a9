import { addDays } from '@mim/domain/kernel';
import { removalReasons } from '@mim/domain/removal';
import { coverFacts, supervisionProblem } from '@mim/domain/supervision';
import type { Browser, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { ask, withKey } from './api.js';
import { connectBrowser, desktop, openPageAs, phone, untilIdle } from './browser.js';
import { aVisitingMother, type VisitingMother } from './dossiers.js';
import { called, nl } from './messages.js';
import { daysAgo, today } from './names-and-days.js';
import { choose, fillDay, press, select } from './pages/fields.js';

const [absent, colleague] = ['Bea Coördinator', 'Erik Collega'];

/** A cover as the API tells of it. */
interface Listed {
  readonly coverId: string;
  readonly version: number;
}

let browser: Browser;
beforeAll(async () => {
  browser = await connectBrowser();
});
afterAll(() => browser.close());

describe.each([
  { on: 'a desktop', viewport: desktop },
  { on: 'a phone', viewport: phone },
])('a colleague covers, on $on', ({ viewport }) => {
  let page: Page;
  let other: Page;
  let errors: readonly string[];
  let visitingMother: VisitingMother;
  const open = async (at: Page, path: string) => {
    await at.goto(path);
    await untilIdle(at);
  };
  const takeOut = (id: string, version: number) =>
    ask(
      page,
      'removals.remove',
      withKey({
        kind: 'cover',
        id,
        version,
        removal: { reason: 'recorded-twice', note: null },
        signals: null,
        settledVisits: null,
      }),
    );
  /** Both sizes, and every test, begin without a cover. */
  const noCovers = async () => {
    const { covers } = await ask<{ covers: Listed[] }>(page, 'covers.list');
    for (const { coverId, version } of covers) await takeOut(coverId, version);
  };
  const agree = (firstDay: string, lastDay: string) =>
    ask<{ id: string; version: number }>(
      page,
      'covers.save',
      withKey({
        cover: { absentId: 'demo-coordinator-breda', coveredById: 'demo-colleague-breda', firstDay, lastDay },
      }),
    );
  beforeAll(async () => {
    ({ page, errors } = await openPageAs(browser, 'coordinatorOfBreda', { viewport }));
    ({ page: other } = await openPageAs(browser, 'colleagueOfBreda', { viewport }));
    await open(page, '/instellingen');
    await noCovers();
    visitingMother = await aVisitingMother(page, 'Waarneming');
  });
  afterEach(noCovers);
  afterAll(async () => {
    await page.close();
    await other.close();
  });

  const dialog = () => page.getByRole('dialog', { name: nl('covers_add') });
  const said = (words: string) => dialog().getByText(words, { exact: false }).last().waitFor();

  test('what is wrong is said at once, each at its field, and what is right is agreed', async () => {
    await open(page, '/instellingen');
    await press(page, nl('covers_add'));
    await press(dialog(), nl('form_save'));
    await said(nl('form_summary_title', { count: 3 }));
    await said(supervisionProblem('cover-without-end').message.nl);
    await select(dialog(), nl('covers_covered_by'), absent);
    await fillDay(dialog(), called(coverFacts.firstDay), today());
    await fillDay(dialog(), called(coverFacts.lastDay), daysAgo(1));
    await said(supervisionProblem('cover-by-herself').message.nl);
    await said(supervisionProblem('cover-backwards').message.nl);
    await select(dialog(), nl('covers_covered_by'), colleague);
    await fillDay(dialog(), called(coverFacts.lastDay), daysAgo(-4));
    await press(dialog(), nl('form_save'));
    await dialog().waitFor({ state: 'hidden' });
    await page
      .getByRole('listitem')
      .filter({ hasText: `${colleague} neemt waar voor ${absent}` })
      .waitFor();

    await press(page, nl('covers_add'));
    await select(dialog(), nl('covers_covered_by'), colleague);
    await fillDay(dialog(), called(coverFacts.firstDay), daysAgo(-4));
    await fillDay(dialog(), called(coverFacts.lastDay), daysAgo(-9));
    await press(dialog(), nl('form_save'));
    await said(supervisionProblem('cover-overlaps').message.nl);
  });

  test('who covers reads it on Vandaag, on the pages of people and in the agenda', async () => {
    await agree(today(), daysAgo(-4));
    const byYou = new RegExp(`U neemt waar voor ${absent}`);
    await open(other, '/vandaag');
    await other.getByText(byYou).waitFor();
    await open(other, `/bezoekmoeders/${visitingMother.visitingMotherId}`);
    await other.getByText(byYou).waitFor();
    await open(other, '/agenda');
    await other.getByText(`${colleague} neemt waar voor ${absent}`, { exact: false }).waitFor();
    await open(page, '/vandaag');
    await page.getByText(new RegExp(`${colleague} neemt voor u waar`)).waitFor();
  });

  test('a talk that is planned for after the cover stays in the agenda of both', async () => {
    await agree(today(), today());
    const on = addDays(today(), 1);
    await ask(
      page,
      'supervision.plan',
      withKey({ visitingMotherId: visitingMother.visitingMotherId, plan: { sessionOn: on } }),
    );
    for (const each of [page, other]) {
      await open(each, `/agenda?dag=${on}`);
      await each
        .getByRole('link', { name: new RegExp(visitingMother.name) })
        .first()
        .waitFor();
    }
  });

  test('it stops the day after its last, and when it is taken back', async () => {
    // No list has what is over.
    const over = await agree(daysAgo(9), daysAgo(6));
    await open(other, '/vandaag');
    await other.waitForLoadState('networkidle');
    expect(await other.getByText(new RegExp(`waar voor ${absent}`)).count()).toBe(0);
    await takeOut(over.id, over.version);
    await agree(today(), daysAgo(-4));
    await open(other, '/vandaag');
    await other.getByText(new RegExp(`waar voor ${absent}`)).waitFor();

    await open(page, '/instellingen');
    const line = page.getByRole('listitem').filter({ hasText: `${colleague} neemt waar voor ${absent}` });
    await line.getByRole('button', { name: /^Verwijderen/ }).click();
    const asked = page.getByRole('dialog');
    await choose(asked, nl('removal_reason'), removalReasons.label('recorded-twice', 'nl'));
    await press(asked, nl('removal_do'));
    await line.waitFor({ state: 'hidden' });
    await open(other, '/vandaag');
    await other.waitForLoadState('networkidle');
    expect(await other.getByText(new RegExp(`waar voor ${absent}`)).count()).toBe(0);
  });

  test('nothing of it went wrong on the way, or out of sight', async () => {
    expect(errors).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      viewport.width,
    );
  });
});
