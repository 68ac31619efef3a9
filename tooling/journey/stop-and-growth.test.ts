import { randomInt } from 'node:crypto';
import { stopReasons, thanksKinds } from '@mim/domain/code-lists';
import { evaluationQuestions, ownStepKinds } from '@mim/domain/growth';
import { removableRecords, removalReasons } from '@mim/domain/removal';
import { visitingMotherStates } from '@mim/domain/supervision';
import type { Browser, Locator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, withKey } from './api.js';
import { connectBrowser, desktop, openPageAs, phone } from './browser.js';
import { aVisitingMother, aWaitingMother, type Mother, match, type VisitingMother } from './dossiers.js';
import { nl } from './messages.js';
import { daysAgo, today } from './names-and-days.js';
import { choose, fill, fillDay, press, select } from './pages/fields.js';

let browser: Browser;
beforeAll(async () => {
  browser = await connectBrowser();
});
afterAll(() => browser.close());

const [question] = evaluationQuestions;

/** A time of the day that no other meeting of it has, also where a journey is gone twice. */
const someTime = (): string => `${randomInt(10, 20)}:${randomInt(10, 60)}`;

describe.each([
  { on: 'Tafel', viewport: desktop },
  { on: 'Telefoon', viewport: phone },
])('a visiting mother who stops ($viewport.width px)', ({ on, viewport }) => {
  let page: Page;
  let leaves: VisitingMother;
  let next: VisitingMother;
  let passedOn: Mother;
  let waits: Mother;
  beforeAll(async () => {
    ({ page } = await openPageAs(browser, 'coordinator', { viewport }));
    await page.goto('/instellingen');
    leaves = await aVisitingMother(page, `Stopt${on}`);
    next = await aVisitingMother(page, `Volgt${on}`);
    passedOn = await aWaitingMother(page, `Over${on}`);
    waits = await aWaitingMother(page, `Wacht${on}`);
    for (const mother of [passedOn, waits]) await match(page, mother, leaves, daysAgo(30));
  });
  afterAll(() => page.close());

  const open = () => page.goto(`/bezoekmoeders/${leaves.visitingMotherId}`);

  test('passes each family on in the same action, and who waits again can be matched from there', async () => {
    await open();
    await press(page, nl('mother_actions'));
    await page.getByRole('menuitem', { name: nl('leaving_do'), exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(nl('leaving_kind_stop')).click();
    // Her families are decided first.
    const families = dialog.getByRole('group', { name: nl('leaving_families') });
    await families
      .getByRole('combobox', { name: passedOn.name, exact: true })
      .selectOption({ value: next.visitingMotherId });
    await select(dialog, waits.name, nl('leaving_waiting'));
    await select(dialog, nl('leaving_stop_reason'), stopReasons.label('moved', 'nl'));
    await press(dialog, nl('leaving_stop_do'));
    await dialog.getByRole('link', { name: nl('leaving_match', { name: waits.name }) }).waitFor();
    // Nothing lies over the title of the panel.
    expect(await page.getByRole('button', { name: nl('action_undo') }).count()).toBe(0);
    await dialog
      .getByRole('button', { name: nl('action_close') })
      .last()
      .click();
    await page.getByRole('button', { name: nl('action_undo') }).waitFor();
    await page.getByText(visitingMotherStates.label('stopped', 'nl')).first().waitFor();
    const { matches } = await ask<{
      matches: { visitingMother: { name: string }; endedOn: string | null }[];
    }>(page, 'mothers.page', { trajectoryId: passedOn.trajectoryId });
    expect(matches.find(({ endedOn }) => endedOn === null)?.visitingMother.name).toBe(next.name);
  });

  test('is evaluated with, thanked, and tells what she goes on to do', async () => {
    await open();
    // Asked for above, and offered with what she looked back on before.
    await page
      .getByRole('button', { name: nl('growth_evaluation_fill'), exact: true })
      .first()
      .click();
    const sheet = page.getByRole('dialog', { name: nl('growth_evaluation') });
    await fill(sheet, question?.label.nl ?? '', 'Met plezier gedaan.');
    await press(sheet, nl('growth_evaluation_save'));
    await sheet.waitFor({ state: 'hidden' });
    await page.getByText('Met plezier gedaan.').waitFor();

    // The task at the top has the same words.
    await press(page.getByRole('region', { name: nl('growth_thanks') }), nl('growth_thanks_save'));
    const thanks = page.getByRole('dialog', { name: nl('growth_thanks') });
    await select(thanks, 'Hoe bedankt', thanksKinds.label('card', 'nl'));
    await press(thanks, nl('growth_thanks_save'));
    await thanks.waitFor({ state: 'hidden' });

    await press(page, nl('growth_step_add'));
    const step = page.getByRole('dialog', { name: nl('growth_step_add') });
    await select(step, 'Stap', ownStepKinds.label('work', 'nl'));
    await fillDay(step, 'Datum', daysAgo(2000));
    await press(step, nl('growth_step_save'));
    // Before she began: said beside its field, and nothing is sent.
    await step
      .locator('[data-field="takenOn"]')
      .getByText('Op deze dag was zij nog geen bezoekmoeder.')
      .waitFor();
    await fillDay(step, 'Datum', today());
    await press(step, nl('growth_step_save'));
    await step.waitFor({ state: 'hidden' });
    await page
      .getByRole('region', { name: nl('growth_steps') })
      .getByText(ownStepKinds.label('work', 'nl'))
      .waitFor();
  });
});

describe.each([
  { on: 'Bureau', viewport: desktop },
  { on: 'Mobiel', viewport: phone },
])('what was recorded of a visiting mother by mistake ($viewport.width px)', ({ on, viewport }) => {
  let page: Page;
  let hers: VisitingMother;
  beforeAll(async () => {
    ({ page } = await openPageAs(browser, 'coordinator', { viewport }));
    await page.goto('/instellingen');
    hers = await aVisitingMother(page, `Abuis${on}`);
  });
  afterAll(() => page.close());

  const answers = [{ question: question?.code, answer: 'Met plezier gedaan.' }];
  /** How each is recorded, and where it is seen. */
  const records = {
    evaluation: {
      record: () =>
        ask(
          page,
          'growth.recordEvaluation',
          withKey({ ...of(), evaluation: { evaluatedOn: daysAgo(3), answers } }),
        ),
      at: () => `/bezoekmoeders/${hers.visitingMotherId}`,
    },
    'own-step': {
      record: () =>
        ask(
          page,
          'growth.recordStep',
          withKey({ ...of(), step: { stepKind: 'course', takenOn: daysAgo(4) } }),
        ),
      at: () => `/bezoekmoeders/${hers.visitingMotherId}`,
    },
    preparation: {
      record: () =>
        ask(
          page,
          'preparation.save',
          withKey({
            session: {
              heldOn: daysAgo(5),
              form: 'individual',
              topics: ['programme'],
              exercises: [],
              visitingMotherIds: [hers.visitingMotherId],
            },
          }),
        ),
      at: () => `/bezoekmoeders/${hers.visitingMotherId}`,
    },
    supervision: {
      record: () =>
        ask(
          page,
          'supervision.record',
          withKey({ ...of(), session: { sessionOn: daysAgo(6), note: 'Kort gesproken.' } }),
        ),
      at: () => `/bezoekmoeders/${hers.visitingMotherId}`,
    },
    meeting: {
      record: () =>
        ask(
          page,
          'meetings.record',
          withKey({
            meeting: { meetingOn: daysAgo(7), startsAt: someTime(), theme: `Thema ${on}` },
            attendees: [hers.visitingMotherId],
          }),
        ),
      at: () => '/bijeenkomsten',
    },
    expense: {
      record: () =>
        ask(
          page,
          'expenses.declare',
          withKey({
            ...of(),
            expense: { spentOn: daysAgo(1), expenseKind: 'travel', amountCents: 450, hasReceipt: true },
          }),
        ),
      at: () => `/onkosten/${hers.visitingMotherId}?maand=${daysAgo(1).slice(0, 7)}`,
    },
  } as const;
  const of = () => ({ visitingMotherId: hers.visitingMotherId });
  type Kind = keyof typeof records;

  const removal = (kind: Kind): Locator =>
    page.getByRole('button', {
      name: new RegExp(`^${nl('removal_do')}: ${removableRecords.label(kind, 'nl')}, `),
    });

  test.each(Object.keys(records) as Kind[])(
    'is removed with a reason, and put back by undoing: %s',
    async (kind) => {
      await records[kind].record();
      await page.goto(records[kind].at());
      const there = removal(kind);
      await there.first().waitFor();
      const before = await there.count();
      await there.first().click();
      const dialog = page.getByRole('dialog');
      await choose(dialog, nl('removal_reason'), removalReasons.label('recorded-twice', 'nl'));
      await press(dialog, nl('removal_do'));
      await dialog.waitFor({ state: 'hidden' });
      await expect.poll(() => there.count()).toBe(before - 1);
      await page
        .getByRole('button', { name: nl('action_undo') })
        .first()
        .click();
      await expect.poll(() => there.count()).toBe(before);
    },
  );
});
