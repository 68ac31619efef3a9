import { locationSettingList, type SettingName } from '@mim/domain/location';
import type { Page } from 'playwright';
import { untilIdle } from '../browser.js';
import { nl } from '../messages.js';
import { press } from './fields.js';

/** The rules of the programme as a location applies them. */
export class SettingsPage {
  constructor(readonly page: Page) {}

  async open(): Promise<void> {
    await this.page.goto('/instellingen');
    await untilIdle(this.page);
  }

  /** Chooses another number for a setting, from today on. */
  async change(name: SettingName, to: number): Promise<void> {
    const label = locationSettingList[name].label.nl;
    await press(this.page, nl('settings_change_what', { name: label }));
    const dialog = this.page.getByRole('dialog', { name: label });
    await dialog.getByRole('textbox', { name: label }).fill(String(to));
    await press(dialog, nl('form_save'));
    await dialog.waitFor({ state: 'hidden' });
  }
}
