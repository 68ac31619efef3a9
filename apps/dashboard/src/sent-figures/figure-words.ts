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
import { m } from '../paraglide/messages.js';

/** What names a figure of a year's registration. */
export interface NamedFigure {
  readonly measure: string;
  readonly breakdown: string | null;
  readonly category: string | null;
}

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

/** By what a figure is broken down, as the choice of breakdowns names it; null: it is a number by itself. */
export const breakdownOf = ({ measure, breakdown }: NamedFigure): string | null =>
  breakdown === null ? null : `${measure} ${breakdown}`;

/** What can be chosen among the breakdowns that have figures. */
export const breakdownOptions = (figures: readonly NamedFigure[]) =>
  Object.entries(breakdowns)
    .filter(([id]) => figures.some((figure) => breakdownOf(figure) === id))
    .map(([id, { label }]) => ({ id, label: label() }));

/** What a figure is called, with its category where it has one. */
export function figureLabel(figure: NamedFigure, language: Language): string {
  const words = breakdowns[breakdownOf(figure) ?? ''];
  if (words !== undefined && figure.category !== null)
    return words.list.has(figure.category) ? words.list.label(figure.category, language) : figure.category;
  return measures[figure.measure]?.() ?? figure.measure;
}

/** What a figure is called where it stands among figures of every kind. */
export function wholeFigureLabel(figure: NamedFigure, language: Language): string {
  const words = breakdowns[breakdownOf(figure) ?? ''];
  const label = figureLabel(figure, language);
  return words === undefined ? label : `${words.label()}: ${label}`;
}
