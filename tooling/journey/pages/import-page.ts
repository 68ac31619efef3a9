import type { Locator, Page } from 'playwright';
import { untilIdle } from '../browser.js';
import { nl } from '../messages.js';
import { press } from './fields.js';

/** Taking in a clinic's list. */
export class ImportPage {
  constructor(readonly page: Page) {}

  async open(): Promise<void> {
    await this.page.goto('/aanmeldingen/inlezen');
    await untilIdle(this.page);
  }

  async bring(name: string, text: string): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await press(this.page, nl('file_choose'));
    await (await chooser).setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text, 'utf8') });
    await this.page.getByRole('heading', { name, level: 2 }).waitFor();
  }

  /** How many rows are new, known and wrong, in that order. */
  async counts(): Promise<number[]> {
    const names = ['new', 'known', 'problem'].map((kind) => nl(`prospects_import_count_${kind}`));
    const texts = names.map((name) =>
      this.page
        .locator('dl > div')
        .filter({ has: this.page.getByText(name, { exact: true }) })
        .locator('dd')
        .textContent(),
    );
    return (await Promise.all(texts)).map(Number);
  }

  /** Says which column of the list holds something. */
  async map(what: string, heading: string): Promise<void> {
    await this.page.getByRole('combobox', { name: what, exact: true }).selectOption({ label: heading });
  }

  /** Says who a row to judge is. */
  async judge(name: string, answer: RegExp): Promise<void> {
    await this.page
      .getByRole('radiogroup', { name: nl('prospects_judge_who', { name }) })
      .getByText(answer)
      .click();
  }

  /** Says that the known of two values stays. */
  async keep(column: string, value: string): Promise<void> {
    await this.page
      .getByRole('radiogroup', { name: nl('prospects_judge_which', { column }) })
      .getByText(nl('prospects_judge_keep', { value }))
      .click();
  }

  /** Corrects a row before it is stored. */
  async correct(name: string, column: string, text: string): Promise<void> {
    await press(this.page, nl('prospects_import_correct_of', { name }));
    const dialog = this.page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: column, exact: true }).fill(text);
    await press(dialog, nl('prospects_import_correct_done'));
    await dialog.waitFor({ state: 'detached' });
  }

  /** A part of the page that tells of rows by their names, once the list is stored. */
  told(title: string): Locator {
    return this.page.locator('section[aria-label]').and(this.page.getByRole('region', { name: title }));
  }

  /** A row that does not come in, with every reason. */
  problemRow(line: number): Locator {
    return this.page
      .getByRole('region', { name: nl('prospects_import_problems_title') })
      .getByRole('row')
      .filter({ has: this.page.getByRole('rowheader', { name: String(line), exact: true }) });
  }

  async store(count: number): Promise<void> {
    await press(this.page, nl('prospects_import_store', { count }));
    await this.page.getByRole('alert').getByText(nl('prospects_import_stored', { count })).waitFor();
  }
}
