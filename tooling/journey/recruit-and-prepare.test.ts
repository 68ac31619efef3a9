import { preparationExercises, preparationForms, preparationTopics } from '@mim/domain/code-lists';
import {
  applicantStates,
  decisionReasons,
  readinessLacks,
  recruitmentSources,
  suitabilityPoints,
} from '@mim/domain/supervision';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { ask, withKey } from './api.js';
import { connectBrowser, desktop, openPageAs, phone } from './browser.js';
import { aWaitingMother, type Mother } from './dossiers.js';
import { nl } from './messages.js';
import { daysAgo, today, uniqueName } from './names-and-days.js';
import { choose, fill, fillDay, press, select } from './pages/fields.js';
import { MatchingPage } from './pages/matching-page.js';
import { RecruitmentPage } from './pages/recruitment-page.js';

const every = preparationTopics.values.map((topic) => preparationTopics.label(topic, 'nl'));

interface Found {
  readonly visitingMotherId: string;
  readonly name: string;
  readonly version: number;
  readonly personVersion: number;
  readonly person: object;
  readonly facts: object;
}

let browser: Browser;
beforeAll(async () => {
  browser = await connectBrowser();
});
afterAll(() => browser.close());

describe.each([
  { on: 'Tafel', viewport: desktop },
  { on: 'Telefoon', viewport: phone },
])('recruiting and preparing a visiting mother ($viewport.width px)', ({ on, viewport }) => {
  let page: Page;
  let mother: Mother;
  let recruitment: RecruitmentPage;
  beforeAll(async () => {
    ({ page } = await openPageAs(browser, 'coordinator', { viewport }));
    await page.goto('/instellingen');
    mother = await aWaitingMother(page, `Wacht${on}`);
    recruitment = new RecruitmentPage(page);
  });
  afterAll(() => page.close());

  const who = {
    givenName: 'Werf',
    familyName: uniqueName(`Werving${on}`),
    phone: `06120000${viewport.width === phone.width ? 31 : 32}`,
  };
  const name = `${who.givenName} ${who.familyName}`;

  /** The visiting mother who was accepted. */
  async function accepted(): Promise<Found> {
    const { rows } = await ask<{ rows: Found[] }>(page, 'visitingMothers.list', { text: who.familyName });
    const { visitingMotherId = '' } = rows[0] ?? {};
    return ask<Found>(page, 'visitingMothers.get', { visitingMotherId });
  }

  test('who applies is called, spoken to and decided on, and a decision takes a reason', async () => {
    await recruitment.open();
    await recruitment.add({ ...who, source: recruitmentSources.label('poster', 'nl') });
    const talk = await recruitment.begin(name, 'plan-talk');
    await fillDay(talk, nl('recruitment_talk_on'), today());
    await fill(talk, nl('recruitment_talk_at'), '10:00');
    await press(talk, nl('form_save'));
    await recruitment.applicant(name).getByText(applicantStates.label('talk-planned', 'nl')).waitFor();

    const held = await recruitment.begin(name, 'hold-talk');
    await held.getByText(suitabilityPoints.label('listens', 'nl')).click();
    await press(held, nl('form_save'));
    await recruitment.applicant(name).getByText(applicantStates.label('talk-held', 'nl')).waitFor();

    const decision = await recruitment.begin(name, 'accept');
    await press(decision, nl('form_save'));
    await decision.getByText('Bij een besluit hoort een reden.').first().waitFor();
    await select(decision, nl('recruitment_reason'), decisionReasons.label('suitable', 'nl'));
    await press(decision, nl('form_save'));
    await page.getByText(nl('recruitment_accepted', { name })).waitFor();
    await recruitment.applicant(name).waitFor({ state: 'hidden' });
  });

  test('with an incomplete preparation she is matched with nobody, and Koppelen says why', async () => {
    const { visitingMotherId, version, personVersion, person, facts } = await accepted();
    const signed = { startedOn: daysAgo(40), vogSeenOn: daysAgo(20), agreementSignedOn: daysAgo(20) };
    await ask(
      page,
      'visitingMothers.save',
      withKey({
        visitingMotherId,
        version,
        personVersion,
        person,
        facts: { ...facts, ...signed, confidentialitySignedOn: daysAgo(20) },
      }),
    );
    await page.goto(`/bezoekmoeders/${visitingMotherId}`);
    await session(daysAgo(15), every.slice(0, 4));
    await session(daysAgo(8), every.slice(4, 6));
    await page.getByText(nl('preparation_incomplete')).waitFor();
    const matching = new MatchingPage(page);
    await matching.open(mother.trajectoryId);
    await matching.showNotEligible();
    const row = page.getByRole('listitem').filter({ hasText: name });
    await row.getByText(readinessLacks.label('not-prepared', 'nl')).waitFor();
  });

  test('once her preparation is complete she can be matched', async () => {
    const { visitingMotherId } = await accepted();
    await page.goto(`/bezoekmoeders/${visitingMotherId}`);
    await session(daysAgo(1), every.slice(6));
    await page.getByText(nl('preparation_incomplete')).waitFor({ state: 'hidden' });
    const matching = new MatchingPage(page);
    await matching.open(mother.trajectoryId);
    await matching.propose(name);
  });

  /** Records a session of her preparation on her own page. */
  async function session(heldOn: string, topics: readonly string[]): Promise<void> {
    // The task at the top has the same words.
    await press(page.getByRole('region', { name: nl('preparation_title') }), nl('preparation_record'));
    const sheet = page.getByRole('dialog', { name: nl('preparation_record') });
    await fillDay(sheet, nl('preparation_held_on'), heldOn);
    await choose(sheet, nl('preparation_form'), preparationForms.label('individual', 'nl'));
    for (const topic of topics) await choose(sheet, nl('preparation_topics'), topic);
    await choose(sheet, nl('preparation_exercises'), preparationExercises.label('role-play', 'nl'));
    await press(sheet, nl('form_save'));
    await sheet.waitFor({ state: 'hidden' });
  }
});
