import { type TaskActionCode, taskActions, taskUrgencies } from '@mim/domain/worklist';
import type { Locator, Page } from 'playwright';
import { untilIdle } from '../browser.js';
import { nl } from '../messages.js';
import { press } from './fields.js';

/** What waits for the coordinator. */
export class TodayPage {
  constructor(readonly page: Page) {}

  /** Opens it with every task in sight, also of long groups. */
  async open(): Promise<void> {
    await this.page.goto('/vandaag');
    await untilIdle(this.page);
    await this.page.getByRole('heading', { name: nl('today_caseload') }).waitFor();
    const showAll = new RegExp(nl('today_all', { count: '\\d+' }));
    for (const { label } of taskUrgencies.codes) {
      const group = this.page.getByRole('region', { name: label.nl });
      const all = group.getByRole('button', { expanded: false, name: showAll });
      if ((await all.count()) > 0) await all.first().click();
    }
  }

  /** The tasks about somebody. */
  tasks(name: string): Locator {
    return this.page
      .getByRole('listitem')
      .filter({ has: this.page.getByRole('link', { name, exact: true }) });
  }

  /** The buttons of every task of a kind. */
  buttons(action: TaskActionCode): Locator {
    return this.page.getByRole('button', { name: taskActions.label(action, 'nl'), exact: true });
  }

  /** Does a task where it stands. */
  async act(name: string, action: TaskActionCode): Promise<void> {
    const text = taskActions.label(action, 'nl');
    await press(
      this.tasks(name).filter({ has: this.page.getByRole('button', { name: text, exact: true }) }),
      text,
    );
  }
}
