import { childMonths } from '../kernel/child-age.js';
import { deepFreeze } from '../kernel/deep-freeze.js';
import type { Bilingual } from '../kernel/language.js';
import { counted, type Unit } from '../kernel/units.js';
import { type DeliveryProblemKinds, error, type ParametersIn, says, warning } from './problem-kinds.js';
import { validationBounds as bounds } from './validation-bounds.js';

const { visitMinutes: minutes, motherYears: years } = bounds;

/** What can be wrong with rows that were read, and with what was announced of them. */
export const rowProblems = deepFreeze({
  // What was announced
  'descriptor-year-differs': error((p: { announced: number }) => ({
    nl: `Deze aanlevering is van een ander jaar dan aangekondigd (${p.announced}).`,
    en: `This delivery is of another year than was announced (${p.announced}).`,
  })),
  'descriptor-location-differs': error((p: { announced: string }) => ({
    nl: `Deze aanlevering is van een andere locatie dan aangekondigd (${p.announced}).`,
    en: `This delivery is of another location than was announced (${p.announced}).`,
  })),

  // Rows
  'duplicate-id': error((p: { line: number }) => ({
    nl: `Dit kenmerk staat ook op regel ${p.line}.`,
    en: `This identifier also occurs on line ${p.line}.`,
  })),
  'outside-year': error((p: { year: number }) => ({
    nl: `Deze rij valt buiten ${p.year}: de periode ligt er helemaal voor of na.`,
    en: `This row is outside ${p.year}: its period lies wholly before or after it.`,
  })),
  'ended-before-start': error(says('Het einde ligt voor het begin.', 'The end is before the start.')),
  'end-without-reason': error(
    says('Er is een einddatum, maar geen reden.', 'There is an end date, but no reason.'),
  ),
  'reason-without-end': error(
    says(
      'Er is een reden van beëindiging, maar geen einddatum.',
      'There is a reason of ending, but no end date.',
    ),
  ),
  'dates-out-of-order': error((p: { before: string }) => ({
    nl: `Deze datum hoort niet na ${p.before} te liggen.`,
    en: `This date should not be after ${p.before}.`,
  })),
  'supervised-above-matched': error(
    says(
      'Er zijn meer maanden met begeleiding dan maanden met een koppeling.',
      'There are more months with supervision than months with a match.',
    ),
  ),
  'total-below-year': error(
    says(
      'Het totaal aantal bezoeken is lager dan dat van het jaar.',
      'The total number of visits is below the number in the year.',
    ),
  ),
  'outings-above-visits': error(
    says('Er zijn meer uitstapjes dan bezoeken.', 'There are more outings than visits.'),
  ),
  'child-born-after-start': error((p: { months: number }) => ({
    nl: `Het kind is meer dan ${counted(p.months, 'months').nl} na het eerste bezoek geboren.`,
    en: `The child was born more than ${counted(p.months, 'months').en} after the first visit.`,
  })),
  'child-too-old-at-start': error((p: { months: number }) => ({
    nl: `Het kind was bij het eerste bezoek ouder dan ${counted(p.months, 'months').nl}.`,
    en: `The child was older than ${counted(p.months, 'months').en} at the first visit.`,
  })),
  'transfer-date-without-location': error(
    says(
      'Er is een dag van overdracht, maar geen locatie waar zij vandaan kwam.',
      'There is a date of transfer, but no location she came from.',
    ),
  ),
  'uptake-does-not-add-up': error((p: { sum: number }) => ({
    nl: `Het aantal aangemelde moeders klopt niet met wat er van hen werd: samen ${p.sum}.`,
    en: `The number referred differs from what became of them: ${p.sum} together.`,
  })),
  'intakes-above-referred': error(
    says(
      'Er zijn meer kennismakingen dan aangemelde moeders.',
      'There are more intakes than mothers referred.',
    ),
  ),
  'rows-in-nil-delivery': error(
    says(
      'Volgens de beschrijving is er niets te registreren, maar dit bestand heeft rijen.',
      'The descriptor says that there is nothing to register, but this file has rows.',
    ),
  ),

  // Warnings
  'often-not-known': warning((p: { notKnown: number; rows: number }) => ({
    nl: `Dit kenmerk is niet bekend bij ${p.notKnown} van de ${p.rows} rijen (10% of meer).`,
    en: `This characteristic is not known for ${p.notKnown} of ${p.rows} rows (10% or more).`,
  })),
  'completed-early': warning(
    says(
      `Voltooid terwijl het kind jonger was dan ${counted(childMonths.completedFrom, 'months').nl}.`,
      `Completed while the child was younger than ${counted(childMonths.completedFrom, 'months').en}.`,
    ),
  ),
  'child-old-at-start': warning(
    says(
      `Het kind was bij het eerste bezoek al ${counted(bounds.usualMonthsAtStart, 'months').nl} of ouder.`,
      `The child was already ${counted(bounds.usualMonthsAtStart, 'months').en} or older at the first visit.`,
    ),
  ),
  'not-first-child': warning(says('Dit is niet het eerste kind.', 'This is not the first child.')),
  'no-visit-in-year': warning(
    says('In het jaar is er geen enkel bezoek geweest.', 'There was no visit in the year.'),
  ),
  'visit-length-unlikely': warning(
    says(
      `Gemiddeld duurt een bezoek minder dan ${minutes.minimum} of meer dan ${counted(minutes.maximum, 'minutes').nl}.`,
      `The mean visit takes less than ${minutes.minimum} or more than ${counted(minutes.maximum, 'minutes').en}.`,
    ),
  ),
  'visits-unlikely': warning(
    says(
      `Er waren meer dan ${bounds.visitsAMonth} bezoeken per maand.`,
      `There were more than ${bounds.visitsAMonth} visits a month.`,
    ),
  ),
  'mother-age-unlikely': warning(
    says(
      `De moeder is jonger dan ${years.minimum} of ouder dan ${years.maximum} jaar.`,
      `The mother is younger than ${years.minimum} or older than ${years.maximum}.`,
    ),
  ),
  'ended-after-year': warning(
    says(
      'Het einde ligt na dit jaar; in dit jaar telt zij mee als moeder die nog meedoet.',
      'The end is after this year; in this year she counts as still taking part.',
    ),
  ),
  'ended-in-first-month': warning(
    says('Het traject eindigde binnen een maand.', 'The trajectory ended within its first month.'),
  ),
  'outcome-without-end': warning(
    says(
      'Er is een vragenlijst van het eind, maar geen einddatum.',
      'There is a questionnaire of the end, but no end date.',
    ),
  ),
  'started-above-intakes': warning(
    says('Er begonnen meer moeders dan er kennismakingen waren.', 'More mothers started than had an intake.'),
  ),
  // Beside what was sent before
  'far-fewer-rows': warning((p: { unit: Unit; rows: number; before: number; of: Bilingual }) => ({
    nl: `Er staan ${counted(p.rows, p.unit).nl} in; in ${p.of.nl} waren het er ${p.before}.`,
    en: `It has ${counted(p.rows, p.unit).en}; in ${p.of.en} there were ${p.before}.`,
  })),
  'transferred-from-itself': warning(
    says(
      'De locatie waar zij vandaan kwam is deze locatie zelf.',
      'The location she came from is this very location.',
    ),
  ),
} as const satisfies DeliveryProblemKinds);

/** A problem of rows. */
export type RowProblemCode = keyof typeof rowProblems;
/** What the sentence of a problem of rows mentions. */
export type RowParametersOf<Code extends RowProblemCode> = ParametersIn<typeof rowProblems, Code>;
