import { type RecruitmentStep, recruitmentSteps } from '@mim/domain/supervision';
import type { Locator, Page } from 'playwright';
import { untilIdle } from '../browser.js';
import { nl } from '../messages.js';
import { choose, fill, press, select } from './fields.js';

/** The people who applied to become a visiting mother. */
export class RecruitmentPage {
  constructor(readonly page: Page) {}

  async open(): Promise<void> {
    await this.page.goto('/bezoekmoeders');
    await this.page.getByRole('link', { name: nl('recruitment_title'), exact: true }).click();
    await this.page.waitForURL('**/bezoekmoeders/werving');
    await untilIdle(this.page);
  }

  applicant(name: string): Locator {
    return this.page
      .getByRole('list', { name: nl('recruitment_title') })
      .getByRole('listitem')
      .filter({ has: this.page.getByRole('heading', { name, exact: true }) });
  }

  async add(who: { givenName: string; familyName: string; phone: string; source: string }): Promise<void> {
    await press(this.page, nl('recruitment_add'));
    const sheet = this.page.getByRole('dialog');
    await fill(sheet, 'Voornaam', who.givenName);
    await fill(sheet, 'Achternaam', who.familyName);
    await fill(sheet, 'Telefoon', who.phone);
    await select(sheet, nl('recruitment_source'), who.source);
    await press(sheet, nl('recruitment_add'));
    await this.applicant(`${who.givenName} ${who.familyName}`).waitFor();
  }

  /** Says what happened with somebody; the form stays open for what else is to be filled in. */
  async begin(name: string, step: RecruitmentStep): Promise<Locator> {
    await press(this.applicant(name), nl('recruitment_record'));
    const form = this.page.getByRole('form', { name: nl('recruitment_step') });
    await choose(form, nl('recruitment_step'), recruitmentSteps.label(step, 'nl'));
    return form;
  }
}
