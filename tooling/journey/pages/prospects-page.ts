import { type callOutcomes, prospectOutcomes } from '@mim/domain/registration';
import type { Locator, Page } from 'playwright';
import { untilIdle } from '../browser.js';
import { nl } from '../messages.js';
import { choose, fill, fillDay, press } from './fields.js';

/** The mothers of whom the location heard. */
export class ProspectsPage {
  constructor(readonly page: Page) {}

  async open(group: 'te-doen' | 'kennismaken' | 'alle' = 'te-doen'): Promise<void> {
    await this.page.goto(`/aanmeldingen?groep=${group}`);
    await untilIdle(this.page);
  }

  async find(text: string): Promise<void> {
    await this.page.getByRole('searchbox', { name: nl('prospects_search') }).fill(text);
  }

  prospect(name: string): Locator {
    return this.page
      .getByRole('list', { name: nl('prospects_title') })
      .getByRole('listitem')
      .filter({ has: this.page.getByRole('heading', { name, exact: true }) });
  }

  /** Opens a prospect and says how the call went. */
  async call(name: string, outcome: (typeof callOutcomes)[number], note: string): Promise<void> {
    await press(this.prospect(name), nl('prospects_record'));
    const form = this.page.getByRole('form', { name: nl('prospects_call_title') });
    await choose(form, nl('prospects_call_outcome'), prospectOutcomes.label(outcome, 'nl'));
    await fill(form, nl('prospects_call_note'), note);
    await press(form, nl('prospects_call_save'));
    await this.page.getByText(nl('prospects_call_stored', { name })).waitFor();
  }

  /** Agrees on the day and time of her intake. */
  async plan(name: string, day: string, time: string): Promise<void> {
    await press(this.prospect(name), nl('prospects_record'));
    const form = this.page.getByRole('form', { name: nl('prospects_intake_title') });
    await fillDay(form, nl('prospects_intake_on'), day);
    await fill(form, nl('prospects_intake_at'), time);
    await press(form, nl('prospects_intake_save'));
  }

  async startIntake(name: string): Promise<void> {
    await press(this.prospect(name), nl('prospects_record'));
    await press(this.prospect(name), nl('prospects_start_intake'));
    await this.page.waitForURL('**/intake/**');
    await untilIdle(this.page);
  }
}
