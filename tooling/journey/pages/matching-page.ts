import { proposalOutcomes } from '@mim/domain/matching';
import type { Page } from 'playwright';
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

  /** A button beside a candidate, who may stand under the five that are compared at first. */
  private async pressOf(words: string): Promise<void> {
    const button = this.page.getByRole('button', { name: words, exact: true });
    const rest = this.page.getByRole('button', {
      name: new RegExp(`^${nl('matching_show_rest', { count: '\\d+' })}$`),
    });
    await button.or(rest).first().waitFor();
    if ((await button.count()) === 0) await rest.click();
    await button.click();
  }

  async propose(name: string): Promise<void> {
    await this.pressOf(`${nl('matching_propose')}: ${name}`);
    await this.page.getByRole('heading', { name: nl('matching_proposal_open', { name }) }).waitFor();
  }

  /** Rejects a candidate without proposing her. */
  async reject(name: string, reason: string): Promise<void> {
    await this.pressOf(nl('matching_reject_whom', { name }));
    const dialog = this.page.getByRole('dialog', { name: nl('matching_reject_whom', { name }) });
    await fill(dialog, nl('matching_reason'), reason);
    await press(dialog, nl('matching_reject'));
    await this.page.getByText(nl('matching_rejected', { name })).waitFor();
  }

  /** Opens the list of those who cannot be matched now. */
  async showNotEligible(): Promise<void> {
    await this.page.locator('summary').click();
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
    await this.page.getByRole('heading', { name: `${nl('matching_current')} ${name}` }).waitFor();
  }

  /** One visiting mother takes over from another. */
  async rematch(next: string, { on, reason, side }: Record<'on' | 'reason' | 'side', string>): Promise<void> {
    await press(this.page, nl('matching_hand_over'));
    await this.pressOf(`${nl('matching_choose_successor')}: ${next}`);
    await fillDay(this.page, nl('matching_ended_on'), on);
    await select(this.page, nl('matching_end_reason'), reason);
    await choose(this.page, nl('matching_ended_by'), side);
    await press(this.page, nl('matching_rematch'));
    await this.page.getByRole('heading', { name: `${nl('matching_current')} ${next}` }).waitFor();
  }
}
