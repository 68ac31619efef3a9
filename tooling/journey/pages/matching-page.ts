import { proposalOutcomes } from '@mim/domain/matching';
import type { Locator, Page } from 'playwright';
import { untilIdle } from '../browser.js';
import { nl } from '../messages.js';
import { choose, fill, fillDay, press, select } from './fields.js';

/** A mother beside who could visit her. */
export class MatchingPage {
  constructor(readonly page: Page) {}

  async open(trajectoryId: string): Promise<void> {
    await this.page.goto(`/koppelen/${trajectoryId}`);
    await untilIdle(this.page);
  }

  candidate(name: string): Locator {
    return this.page
      .getByRole('listitem')
      .filter({ has: this.page.getByRole('heading', { name, level: 3 }) });
  }

  async propose(name: string): Promise<void> {
    await press(this.candidate(name), nl('matching_propose'));
    await this.page.getByRole('heading', { name: nl('matching_proposal_open', { name }) }).waitFor();
  }

  /** Stores that a proposal came to nothing. */
  async decline(name: string, outcome: 'declined-by-mother' | 'declined-by-visiting-mother', reason: string) {
    await choose(this.page, nl('matching_answer'), proposalOutcomes.label(outcome, 'nl'));
    await fill(this.page, nl('matching_reason'), reason);
    await press(this.page, nl('matching_store_answer'));
    await this.page
      .getByRole('heading', { name: nl('matching_proposal_open', { name }) })
      .waitFor({ state: 'hidden' });
  }

  async accept(name: string, startsOn: string): Promise<void> {
    await choose(this.page, nl('matching_answer'), proposalOutcomes.label('accepted', 'nl'));
    await fillDay(this.page, nl('matching_starts_on'), startsOn);
    await press(this.page, nl('matching_make_match'));
    await this.page.getByRole('heading', { name: nl('matching_current', { name }) }).waitFor();
  }

  /** One visiting mother takes over from another. */
  async rematch(next: string, { on, reason, side }: Record<'on' | 'reason' | 'side', string>): Promise<void> {
    await press(this.page, nl('matching_hand_over'));
    await press(this.candidate(next), nl('matching_choose_successor'));
    await fillDay(this.page, nl('matching_ended_on'), on);
    await select(this.page, nl('matching_end_reason'), reason);
    await choose(this.page, nl('matching_ended_by'), side);
    await press(this.page, nl('matching_rematch'));
    await this.page.getByRole('heading', { name: nl('matching_current', { name: next }) }).waitFor();
  }
}
