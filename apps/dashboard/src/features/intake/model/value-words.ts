import {
  type CodeList,
  childCircumstances,
  educationLevels,
  households,
  type IntakeField,
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
import { formatDate } from '../../../language/format-date.js';
import { m } from '../../../paraglide/messages.js';

/** The code lists that fields of an intake are chosen from. */
const lists: Partial<Readonly<Record<IntakeField, CodeList>>> = {
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
 * The value of a field of an intake as people read it; null when it is empty.
 * @example
 * valueWords('programmeFit', 'mim', 'nl'); // 'MIM'
 */
export function valueWords(field: IntakeField, value: unknown, language: Language): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'boolean') return value ? m.form_yes() : m.form_no();
  if (Array.isArray(value)) {
    if (value.length === 0) return m.intake_asked_none();
    return value.map((one) => valueWords(field, one, language)).join(', ');
  }
  const text = String(value);
  const list = lists[field];
  if (list?.has(text) === true) return list.label(text, language);
  return isIsoDate(text) ? formatDate(text, language) : text;
}
