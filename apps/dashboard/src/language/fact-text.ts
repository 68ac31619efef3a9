import {
  type CodeList,
  childCircumstances,
  educationLevels,
  households,
  incomeSources,
  intakePlaces,
  isIsoDate,
  type Language,
  motherCircumstances,
  originGroups,
  programmeFits,
  referralSources,
  spokenLanguages,
  visitingMotherWishes,
  weekParts,
} from '@mim/domain';
import { m } from '../paraglide/messages.js';
import { formatDate } from './format-date.js';

/** The code lists that facts of a mother are chosen from, by the name of the field. */
const lists: Partial<Readonly<Record<string, CodeList>>> = {
  languages: spokenLanguages,
  referralSource: referralSources,
  intakePlace: intakePlaces,
  household: households,
  income: incomeSources,
  education: educationLevels,
  origin: originGroups,
  wish: visitingMotherWishes,
  wishLanguage: spokenLanguages,
  childCircumstances,
  motherCircumstances,
  availability: weekParts,
  programmeFit: programmeFits,
};

/**
 * A fact of a mother as people read it, whatever form holds it; null when it is empty.
 * @example
 * factText('programmeFit', 'mim', 'nl'); // 'MIM'
 */
export function factText(field: string, value: unknown, language: Language): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'boolean') return value ? m.form_yes() : m.form_no();
  if (Array.isArray(value)) {
    if (value.length === 0) return m.intake_asked_none();
    return value.map((one) => factText(field, one, language)).join(', ');
  }
  const text = String(value);
  const list = lists[field];
  if (list?.has(text) === true) return list.label(text, language);
  return isIsoDate(text) ? formatDate(text, language) : text;
}
