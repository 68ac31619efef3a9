import { amountInWords, type Language } from '@mim/domain/kernel';
import { locationSettingList, type Setting, type SettingName } from '@mim/domain/location';
import { formatCount, formatList, formatNumber } from '../../../language/format.js';
import { m } from '../../../paraglide/messages.js';

/** The value of a setting as people read it, with its unit. */
export function settingText(name: SettingName, value: unknown, language: Language): string {
  const { kind, unit }: Setting = locationSettingList[name];
  const at = { locale: language };
  switch (kind.type) {
    case 'flag':
      return value === true ? m.form_yes({}, at) : m.form_no({}, at);
    case 'number': {
      if (typeof value !== 'number') return m.settings_no_limit({}, at);
      return unit === undefined ? formatNumber(value, language) : formatCount(value, unit, language);
    }
    case 'amount':
      return typeof value === 'number' ? amountInWords(value)[language] : m.settings_no_amount({}, at);
    case 'code':
      return kind.list.label(String(value), language);
    case 'codes': {
      const chosen = kind.list.values.filter((code) => Array.isArray(value) && value.includes(code));
      return chosen.length === 0
        ? m.settings_none_chosen({}, at)
        : formatList(
            chosen.map((code) => kind.list.label(code, language)),
            language,
          );
    }
  }
}
