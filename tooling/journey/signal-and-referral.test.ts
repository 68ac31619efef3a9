import { referralDirections, referralProgrammes, referralStateWords } from '@mim/domain/referral';
import { signalOutcomes, signalSeverities } from '@mim/domain/supervision';
import { visitFacts } from '@mim/domain/visit';
import type { Browser, Locator, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask, withKey } from './api.js';
import { connectBrowser, openPageAs, untilIdle } from './browser.js';
import { aVisitedMother, type Mother } from './dossiers.js';
import { called, nl } from './messages.js';
import { daysAgo, today } from './names-and-days.js';
import { choose, fill, fillDay, press, select } from './pages/fields.js';
import { MotherPage } from './pages/mother-page.js';
import { VisitPage } from './pages/visit-page.js';

let browser: Browser;
let page: Page;
let mother: Mother;
beforeAll(async () => {
  browser = await connectBrowser();
  ({ page } = await openPageAs(browser, 'coordinator'));
  await page.goto('/instellingen');
  mother = await aVisitedMother(page, 'Zorg');
});
afterAll(() => browser.close());

const toHomeStart = { direction: 'out', programme: 'home-start' } as const;
const saying = (place: Page | Locator, text: string) => place.getByText(text, { exact: true });

test('a worry that comes with a visit goes from noticed over judged and decided to its outcome', async () => {
  const visit = new VisitPage(page);
  await visit.open(mother.trajectoryId);
  await visit.on(daysAgo(2));
  await page.getByText(nl('visits_more_fields')).click();
  await fill(page, called(visitFacts.signal), 'Zij komt de deur niet meer uit.');
  await visit.record(mother.name, daysAgo(2), 'Rustig bezoek.');

  await page.goto('/signalen');
  await untilIdle(page);
  const see = page.getByRole('link', { name: nl('signals_see_of', { name: mother.name }) });
  await expect.poll(() => page.getByText('Zij komt de deur niet meer uit.').count()).toBe(0);
  await see.click();
  const sheet = page.getByRole('dialog', { name: nl('signals_title', { name: mother.name }) });
  await saying(sheet, 'Zij komt de deur niet meer uit.').waitFor();

  await press(sheet, nl('signals_do_judge'));
  const judging = page.getByRole('dialog', { name: nl('signals_do_judge') });
  await choose(judging, nl('signals_severity'), signalSeverities.label('worrying', 'nl'));
  await fill(judging, nl('signals_judged_note'), 'Gebeld; zij wil naar de huisarts.');
  await fillDay(judging, nl('signals_follow_up'), today());
  await press(judging, nl('form_save'));
  // A day that is not ahead is refused beside the field, and what was typed stays.
  await judging.getByText('Deze dag ligt niet in de toekomst.').first().waitFor();
  await fillDay(judging, nl('signals_follow_up'), daysAgo(-7));
  await press(judging, nl('form_save'));
  await saying(sheet, 'Gebeld; zij wil naar de huisarts.').waitFor();

  await press(sheet, nl('signals_do_decide'));
  const deciding = page.getByRole('dialog', { name: nl('signals_do_decide') });
  await fill(deciding, nl('signals_contact_person'), 'M. de Wit, jeugdteam');
  await fill(deciding, nl('signals_decided_note'), 'Het jeugdteam gaat langs.');
  await fillDay(deciding, nl('signals_follow_up'), daysAgo(-7));
  await press(deciding, nl('form_save'));
  await saying(sheet, 'M. de Wit, jeugdteam').waitFor();

  await press(sheet, nl('signals_do_close'));
  const closing = page.getByRole('dialog', { name: nl('signals_do_close') });
  await fill(closing, nl('signals_closed_note'), 'Het jeugdteam helpt haar.');
  await press(closing, nl('form_save'));
  // Without an outcome it stays open, and the form says where that is missing.
  await closing.getByText(nl('form_error_choose')).first().waitFor();
  await choose(closing, nl('signals_outcome'), signalOutcomes.label('help-arranged', 'nl'));
  await press(closing, nl('form_save'));
  await saying(sheet, signalOutcomes.label('help-arranged', 'nl')).waitFor();

  const her = new MotherPage(page);
  await her.open(mother.trajectoryId);
  await her
    .timeline()
    .getByRole('link', { name: nl('mother_event_signal'), exact: true })
    .waitFor();
  expect(await her.timeline().textContent()).not.toContain('deur niet meer uit');
});

test('she passes to Home-Start with the same visiting mother, and is followed until she was there', async () => {
  const setting = { name: 'homeStartKeepsVisitingMother', value: true, validFrom: today() };
  await ask(page, 'settings.set', withKey({ setting }));
  const her = new MotherPage(page);
  await her.open(mother.trajectoryId);
  const dialog = await her.act(nl('mother_do_refer'));
  await choose(dialog, nl('mother_refer_direction'), referralDirections.label('out', 'nl'));
  await fillDay(dialog, nl('mother_refer_on'), daysAgo(10));
  await fill(dialog, nl('mother_reason'), 'Zij vraagt om elke week hulp.');
  await press(dialog, nl('form_save'));
  // Without a programme or an organisation it goes nowhere.
  await dialog.getByText('Waarheen of waarvandaan ontbreekt.').first().waitFor();
  await select(dialog, nl('mother_refer_programme'), referralProgrammes.label('home-start', 'nl'));
  await choose(dialog, nl('mother_refer_requested'), nl('form_yes'));
  await choose(dialog, nl('mother_refer_keeps'), nl('form_yes'));
  await her.done(dialog, nl('form_save'));

  await page.goto('/doorverwijzingen');
  await untilIdle(page);
  await page
    .getByRole('listitem')
    .filter({ hasText: mother.name })
    .getByRole('link', { name: new RegExp(`^${nl('referrals_see')}`) })
    .click();
  const sheet = page.getByRole('dialog', { name: new RegExp(nl('referrals_title')) });
  for (const [state, on] of [
    ['accepted', daysAgo(6)],
    ['connected', daysAgo(3)],
  ] as const) {
    await press(sheet, nl('referrals_do_step'));
    const step = page.getByRole('dialog', { name: new RegExp(nl('referrals_do_step')) });
    await choose(step, nl('referrals_state'), referralStateWords(toHomeStart, state).nl);
    await fillDay(step, nl('referrals_reached_on'), on);
    await press(step, nl('form_save'));
    await sheet
      .getByRole('list', { name: nl('referrals_steps') })
      .getByText(referralStateWords(toHomeStart, state).nl)
      .waitFor();
  }
  await her.open(mother.trajectoryId);
  expect(await her.timeline().textContent()).toContain(referralStateWords(toHomeStart, 'connected').nl);
});
