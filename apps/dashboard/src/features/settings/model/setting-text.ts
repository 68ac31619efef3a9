import type { Language } from '@mim/domain/kernel';
import type { SettingName } from '@mim/domain/location';
import { formatCount, formatList, formatNumber } from '../../../language/format.js';
import { m } from '../../../paraglide/messages.js';
import { settingKind } from './setting-kind.js';

/** The value of a setting as people read it, with its unit. */
export function settingText(name: SettingName, value: unknown, language: Language): string {
  const choice = settingKind(name);
  const at = { locale: language };
  switch (choice.kind) {
    case 'yes-no':
      return value === true ? m.form_yes({}, at) : m.form_no({}, at);
    case 'number': {
      if (typeof value !== 'number') return m.settings_no_limit({}, at);
      return choice.unit === null ? formatNumber(value, language) : formatCount(value, choice.unit, language);
    }
    case 'one':
      return choice.list.label(String(value), language);
    case 'several': {
      const chosen = choice.list.values.filter((code) => Array.isArray(value) && value.includes(code));
      return chosen.length === 0
        ? m.settings_none_chosen({}, at)
        : formatList(
            chosen.map((code) => choice.list.label(code, language)),
            language,
          );
    }
  }
}
