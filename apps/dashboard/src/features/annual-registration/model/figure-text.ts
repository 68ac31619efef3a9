import {
  educationLevels,
  endReasons,
  households,
  incomeSources,
  originGroups,
  referralSources,
} from '@mim/domain/code-lists';
import type { CodeList, Language } from '@mim/domain/kernel';
import { programmeMotherAgeGroups, visitingMotherAgeGroups } from '@mim/domain/registration';
import { formatNumber, formatPercent, NOT_KNOWN } from '../../../language/format.js';
import { m } from '../../../paraglide/messages.js';
import type { RegistrationFigure } from '../requests/registration.js';

/** Under so many a share says more than is known: the number stands alone. */
const smallestBase = 10;

const measures: Readonly<Record<string, () => string>> = {
  participations: m.registration_measure_participations,
  'participations.new': m.registration_measure_new,
  'participations.continuing': m.registration_measure_continuing,
  mothers: m.registration_measure_mothers,
  'visits.done': m.registration_measure_visits,
  'visits.expected': m.registration_measure_expected,
  ended: m.registration_measure_ended,
  'completion.of-ended': m.registration_measure_completed,
  'ended.by-reason': m.registration_measure_by_reason,
  'visiting-mothers': m.registration_measure_visitors,
  'visiting-mothers.new': m.registration_measure_visitors_new,
  'visiting-mothers.stopped': m.registration_measure_visitors_stopped,
  coordinators: m.registration_measure_coordinators,
  'uptake.referred': m.registration_measure_referred,
  'uptake.intake': m.registration_measure_intakes,
  'uptake.started': m.registration_measure_started,
};

interface BreakdownWords {
  readonly label: () => string;
  readonly list: CodeList;
}

const breakdowns: Readonly<Record<string, BreakdownWords>> = {
  'participations origin': { label: m.registration_by_origin, list: originGroups },
  'participations age': { label: m.registration_by_age, list: programmeMotherAgeGroups },
  'participations education': { label: m.registration_by_education, list: educationLevels },
  'participations household': { label: m.registration_by_household, list: households },
  'participations income': { label: m.registration_by_income, list: incomeSources },
  'participations referral-source': { label: m.registration_by_source, list: referralSources },
  'ended.by-reason reason': { label: m.registration_by_reason, list: endReasons },
  'visiting-mothers origin': { label: m.registration_by_visitor_origin, list: originGroups },
  'visiting-mothers age': { label: m.registration_by_visitor_age, list: visitingMotherAgeGroups },
  'visiting-mothers education': { label: m.registration_by_visitor_education, list: educationLevels },
};

/** Names a figure as the other parts of a figure do. */
type Named = Pick<RegistrationFigure, 'measure' | 'breakdown' | 'category'>;

/** By what a figure is broken down, as the choice of breakdowns names it; null: it is a number by itself. */
export const breakdownOf = ({ measure, breakdown }: Named): string | null =>
  breakdown === null ? null : `${measure} ${breakdown}`;

/** What can be chosen among the breakdowns that have figures. */
export const breakdownOptions = (figures: readonly RegistrationFigure[]) =>
  Object.entries(breakdowns)
    .filter(([id]) => figures.some((figure) => breakdownOf(figure) === id))
    .map(([id, { label }]) => ({ id, label: label() }));

/** What a figure is called, with its category where it has one. */
export function figureLabel(figure: Named, language: Language): string {
  const words = breakdowns[breakdownOf(figure) ?? ''];
  if (words !== undefined && figure.category !== null)
    return words.list.has(figure.category) ? words.list.label(figure.category, language) : figure.category;
  return measures[figure.measure]?.() ?? figure.measure;
}

/** What a figure is called where it stands among figures of every kind. */
export function wholeFigureLabel(figure: Named, language: Language): string {
  const words = breakdowns[breakdownOf(figure) ?? ''];
  const label = figureLabel(figure, language);
  return words === undefined ? label : `${words.label()}: ${label}`;
}

/** A number of a base: with its share where that says something. */
export function countText(count: number | null, base: number | null, language: Language): string {
  if (count === null) return NOT_KNOWN;
  const number = formatNumber(count, language);
  return base === null || base < smallestBase
    ? number
    : `${number} (${formatPercent((100 * count) / base, language, 0)})`;
}

/** What was published of the country: a share as it was printed, or else the number. */
export function countryText(country: RegistrationFigure['country'], language: Language): string {
  if (country === null) return NOT_KNOWN;
  if (country.percent !== null) return formatPercent(country.percent, language, 0);
  return formatNumber(country.count, language);
}

/** How a number of this year stands beside that of the year before. */
export function changeOf(
  { count, earlier }: RegistrationFigure,
  year: number,
  language: Language,
): { readonly direction: 'up' | 'down' | 'same'; readonly words: string } | undefined {
  if (count === null || earlier === null) return undefined;
  const difference = count - earlier.count;
  const told = { count: formatNumber(Math.abs(difference), language), year: String(year) };
  if (difference === 0) return { direction: 'same', words: m.registration_as_before(told) };
  return difference > 0
    ? { direction: 'up', words: m.registration_more(told) }
    : { direction: 'down', words: m.registration_fewer(told) };
}
