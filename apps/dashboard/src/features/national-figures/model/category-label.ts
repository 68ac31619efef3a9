import {
  childCircumstances,
  educationLevels,
  endReasons,
  fundingSources,
  households,
  incomeSources,
  motherCircumstances,
  originGroups,
  preparationForms,
  referralDestinations,
  referralSources,
  reimbursements,
  stopReasons,
  targetGroups,
  variants,
  visitingMotherExperience,
} from '@mim/domain/code-lists';
import { answeredQuestion, uptakeSources, uptakeStandings } from '@mim/domain/delivery';
import type { CodeList, Language } from '@mim/domain/kernel';
import {
  childAgesAtStart,
  programmeMotherAgeGroups,
  visitingMotherAgeGroups,
} from '@mim/domain/registration';
import { m } from '../../../paraglide/messages.js';

/** The code list behind a breakdown; reasons and ages have another list for visiting mothers. */
const lists: Readonly<Record<string, CodeList>> = {
  origin: originGroups,
  education: educationLevels,
  household: households,
  income: incomeSources,
  'mother-circumstances': motherCircumstances,
  'child-circumstances': childCircumstances,
  'referral-source': referralSources,
  'referred-to': referralDestinations,
  variant: variants,
  'work-experience': visitingMotherExperience,
  preparation: preparationForms,
  funding: fundingSources,
  reimbursement: reimbursements,
  'target-group': targetGroups,
  'child-age-at-start': childAgesAtStart,
  answered: answeredQuestion,
};

function listOf(measure: string, breakdown: string): CodeList | undefined {
  const isOfVisitingMothers = measure.startsWith('visiting-mothers');
  if (measure === 'uptake.outcome') return uptakeStandings;
  if (measure.startsWith('uptake.')) return uptakeSources;
  if (breakdown === 'reason') return isOfVisitingMothers ? stopReasons : endReasons;
  if (breakdown === 'age') return isOfVisitingMothers ? visitingMotherAgeGroups : programmeMotherAgeGroups;
  return lists[breakdown];
}

/**
 * The words for a category of a figure.
 * @param measure the figure's measure, which tells the two kinds of reasons apart
 * @param breakdown the figure's breakdown
 * @param category code, group of codes, or answer
 * @example
 * categoryLabel('participations', 'age', '25-29', 'nl'); // '25 tot en met 29'
 */
export function categoryLabel(
  measure: string,
  breakdown: string,
  category: string,
  language: Language,
): string {
  const list = listOf(measure, breakdown);
  if (list?.has(category)) return list.label(category, language);
  const locale = { locale: language };
  if (breakdown === 'same-language') return m.figures_group_language({ category }, locale);
  if (breakdown === 'days') return m.figures_count_days({ count: Number(category) }, locale);
  return m.figures_category({ category }, locale);
}
