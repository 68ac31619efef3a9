import type { Language } from '@mim/domain/kernel';
import { m } from '../paraglide/messages.js';
import { type MenuChoice, menuChoice } from './menu-parts.js';

/** The language as a part of a menu; each is named in its own language too. */
export function languageChoice(language: Language, onChange: (language: Language) => void): MenuChoice {
  return menuChoice({
    label: m.language_label(),
    options: [
      { id: 'nl', label: m.language_nl() },
      { id: 'en', label: m.language_en() },
    ],
    value: language,
    onChange,
  });
}
