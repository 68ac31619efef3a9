import { type IntakeStep, intakeSteps } from '@mim/domain/registration';
import type { Locator, Page } from 'playwright';
import { untilIdle } from '../browser.js';
import { nl } from '../messages.js';
import { press } from './fields.js';

/** The first talk, step by step. */
export class IntakePage {
  constructor(readonly page: Page) {}

  async open(trajectoryId: string, step: IntakeStep = 'who'): Promise<void> {
    await this.page.goto(`/intake/${trajectoryId}?stap=${step}`);
    await untilIdle(this.page);
    await this.heading(step).waitFor();
  }

  heading(step: IntakeStep): Locator {
    return this.page.getByRole('heading', { name: intakeSteps.label(step, 'nl'), level: 2 });
  }

  /** Goes on to the step after this one. */
  async next(step: IntakeStep): Promise<void> {
    await press(this.page, nl('intake_next'));
    await this.heading(step).waitFor();
  }

  /** Whether what was typed is stored. */
  status(text: string): Locator {
    return this.page.getByRole('status').getByText(text, { exact: true });
  }

  saved(): Promise<void> {
    return this.status(nl('intake_saved')).waitFor();
  }

  async toFinish(): Promise<void> {
    await press(this.page, nl('intake_to_finish'));
  }

  async finish(): Promise<void> {
    await press(this.page, nl('intake_finish'));
  }
}
