import { visitFacts } from '@mim/domain/visit';
import type { Locator, Page } from 'playwright';
import { untilIdle } from '../browser.js';
import { called, nl } from '../messages.js';
import { choose, fill, fillDay, press } from './fields.js';

/** The form in which a visit is recorded. */
export class VisitPage {
  constructor(readonly page: Page) {}

  async open(trajectoryId: string): Promise<void> {
    await this.page.goto(`/huisbezoeken/nieuw?moeder=${trajectoryId}`);
    await untilIdle(this.page);
    await this.note().waitFor();
  }

  note(): Locator {
    return this.page.getByRole('textbox', { name: called(visitFacts.note) });
  }

  on(day: string): Promise<void> {
    return fillDay(this.page, called(visitFacts.visitOn), day);
  }

  topic(text: string): Promise<void> {
    return choose(this.page, called(visitFacts.topics), text);
  }

  write(note: string): Promise<void> {
    return fill(this.page, called(visitFacts.note), note);
  }

  /** The button that stores a visit: with more to record it leads to the next. */
  saveButton(): Locator {
    return this.page.getByRole('button', {
      name: new RegExp(`^(${nl('visits_save_next')}|${nl('visits_save_back')}|${nl('visits_save_last')})$`),
    });
  }

  /** Stores this visit and no other. */
  async save(): Promise<void> {
    await this.saveButton().last().click();
  }

  /** Records a visit and waits until it is said that it is stored. */
  async record(name: string, day: string, note: string): Promise<void> {
    await this.on(day);
    await this.write(note);
    await this.save();
    await this.page.getByText(nl('visits_saved', { name })).first().waitFor();
  }

  async cancel(): Promise<void> {
    await press(this.page, nl('action_cancel'));
  }
}
