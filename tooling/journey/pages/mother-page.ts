import { type TransferPart, transferParts } from '@mim/domain/registration';
import type { Locator, Page } from 'playwright';
import { untilIdle } from '../browser.js';
import { nl } from '../messages.js';
import { choose, fill, fillDay, press, search, select } from './fields.js';

/** The page of one mother. */
export class MotherPage {
  constructor(readonly page: Page) {}

  async open(trajectoryId: string): Promise<void> {
    await this.page.goto(`/moeders/${trajectoryId}`);
    await untilIdle(this.page);
  }

  timeline(): Locator {
    return this.page.getByRole('list', { name: nl('mother_timeline') });
  }

  /** Opens an action of the menu, by its words: the dialog in which it is done. */
  async act(text: string): Promise<Locator> {
    await press(this.page, nl('mother_actions'));
    await this.page.getByRole('menuitem', { name: text, exact: true }).click();
    const dialog = this.page.getByRole('dialog', { name: text });
    await dialog.waitFor();
    return dialog;
  }

  async pause({
    firstDay,
    lastDay,
    reason,
  }: Record<'firstDay' | 'lastDay' | 'reason', string>): Promise<void> {
    const dialog = await this.act(nl('mother_do_pause'));
    await fillDay(dialog, nl('mother_pause_first'), firstDay);
    await fillDay(dialog, nl('mother_pause_last'), lastDay);
    await fill(dialog, nl('mother_pause_reason'), reason);
    await this.done(dialog, nl('mother_do_pause'));
  }

  async extend({ until, reason, note }: Record<'until' | 'reason' | 'note', string>): Promise<void> {
    const dialog = await this.act(nl('mother_do_extend'));
    await fillDay(dialog, nl('mother_extend_until'), until);
    await choose(dialog, nl('mother_reason'), reason);
    await fill(dialog, nl('mother_note'), note);
    await this.done(dialog, nl('mother_extend_words'));
  }

  /** The dialog in which a trajectory is ended. */
  end(): Promise<Locator> {
    return this.act(nl('mother_do_end'));
  }

  async fillEnd(dialog: Locator, { on, reason }: Record<'on' | 'reason', string>): Promise<void> {
    await fillDay(dialog, nl('mother_ended_on'), on);
    await choose(dialog, nl('mother_reason'), reason);
  }

  /** Offers her to another location, with the parts of her dossier that she agreed to. */
  async transfer(
    { to, consentOn }: Record<'to' | 'consentOn', string>,
    parts: readonly TransferPart[],
  ): Promise<void> {
    const dialog = await this.act(nl('mother_do_transfer'));
    await search(dialog, nl('mother_transfer_to'), to);
    await fillDay(dialog, nl('mother_transfer_consent'), consentOn);
    for (const part of parts)
      await choose(dialog, nl('mother_transfer_parts'), transferParts.label(part, 'nl'));
    await this.done(dialog, nl('mother_transfer_words'));
  }

  async endMatch({ reason, side }: Record<'reason' | 'side', string>): Promise<void> {
    const dialog = await this.act(nl('mother_do_rematch'));
    await select(dialog, nl('mother_match_end_reason'), reason);
    await choose(dialog, nl('mother_match_end_side'), side);
    await this.done(dialog, nl('mother_do_rematch'));
  }

  /** Presses what stores a dialog, and waits until it is gone. */
  async done(dialog: Locator, text: string): Promise<void> {
    await press(dialog, text);
    await dialog.waitFor({ state: 'hidden' });
  }
}
