import { childMonths } from '../kernel/child-age.js';
import { deepFreeze } from '../kernel/deep-freeze.js';
import type { Bilingual } from '../kernel/language.js';
import { counted } from '../kernel/units.js';
import { validationBounds as bounds } from './validation-bounds.js';

/** An error refuses the delivery; a warning asks the coordinator to confirm. */
export type Severity = 'error' | 'warning';

/** One thing that can be wrong with a delivery: how serious it is, and its sentence. */
export interface DeliveryProblemKind<Parameters> {
  readonly severity: Severity;
  readonly sentence: (parameters: Parameters) => Bilingual;
}
const error = <P = object>(sentence: (parameters: P) => Bilingual): DeliveryProblemKind<P> => ({
  severity: 'error',
  sentence,
});
const warning = <P = object>(sentence: (parameters: P) => Bilingual): DeliveryProblemKind<P> => ({
  severity: 'warning',
  sentence,
});
const { visitMinutes: minutes, motherYears: years } = bounds;
const says = (nl: string, en: string) => (): Bilingual => ({ nl, en });

/**
 * Everything that can be wrong with a delivery: a stable code, how serious it is, and the sentence in
 * Dutch and English. A problem without one of its sentences, or raised without what its sentence
 * mentions, does not compile.
 */
export const deliveryProblems = deepFreeze({
  // Files
  'file-missing': error(
    says('Dit bestand ontbreekt in de aanlevering.', 'This file is missing from the delivery.'),
  ),
  'table-not-in-format': error(
    says(
      'Een aanlevering in deze indeling heeft dit bestand niet.',
      'A delivery in this format does not have this file.',
    ),
  ),
  'file-unreadable': error(says('Dit bestand kan niet worden gelezen.', 'This file cannot be read.')),
  'file-not-utf8': error(says('Dit bestand is geen tekst in UTF-8.', 'This file is not text in UTF-8.')),
  'file-too-large': error((p: { megabytes: number }) => ({
    nl: `Dit bestand is groter dan ${p.megabytes} MiB.`,
    en: `This file is larger than ${p.megabytes} MiB.`,
  })),
  'file-too-many-rows': error((p: { rows: number }) => ({
    nl: `Dit bestand heeft meer dan ${p.rows} rijen.`,
    en: `This file has more than ${p.rows} rows.`,
  })),
  'file-not-csv': error(
    says(
      'Hier klopt de opbouw van het csv-bestand niet: een aanhalingsteken staat verkeerd of ontbreekt.',
      'The structure of the CSV file is wrong here: a quotation mark is misplaced or missing.',
    ),
  ),
  'file-separated-otherwise': error((p: { separator: Bilingual }) => ({
    nl: `De cellen in dit bestand zijn gescheiden door ${p.separator.nl}; het moeten komma’s zijn.`,
    en: `The cells of this file are separated by ${p.separator.en}; they must be by commas.`,
  })),
  'file-without-header': error(
    says(
      'De eerste regel van dit bestand noemt geen kolom van deze tabel.',
      'The first line of this file names no column of this table.',
    ),
  ),

  // Descriptor
  'descriptor-not-json': error(says('Dit bestand is geen geldige JSON.', 'This file is not valid JSON.')),
  'descriptor-missing-value': error(
    says('Dit gegeven ontbreekt in de beschrijving.', 'This value is missing from the descriptor.'),
  ),
  'descriptor-unknown-key': error(
    says('De beschrijving kent dit gegeven niet.', 'The descriptor has no such key.'),
  ),
  'descriptor-invalid-value': error((p: { expected: Bilingual }) => ({
    nl: `Deze waarde klopt niet; verwacht: ${p.expected.nl}.`,
    en: `This value is not valid; expected: ${p.expected.en}.`,
  })),
  'descriptor-year-differs': error((p: { announced: number }) => ({
    nl: `Deze aanlevering is van een ander jaar dan aangekondigd (${p.announced}).`,
    en: `This delivery is of another year than was announced (${p.announced}).`,
  })),
  'descriptor-location-differs': error((p: { announced: string }) => ({
    nl: `Deze aanlevering is van een andere locatie dan aangekondigd (${p.announced}).`,
    en: `This delivery is of another location than was announced (${p.announced}).`,
  })),

  // Header and shape
  'missing-column': error(says('Deze kolom ontbreekt.', 'This column is missing.')),
  'unknown-column': error(
    says('Deze kolom hoort niet in de aanlevering.', 'This column does not belong in the delivery.'),
  ),
  'duplicate-column': error(
    says('Deze kolom staat er meer dan één keer.', 'This column occurs more than once.'),
  ),
  'wrong-cell-count': error((p: { expected: number; found: number }) => ({
    nl: `Deze rij heeft ${p.found} cellen, de kop heeft er ${p.expected}.`,
    en: `This row has ${p.found} cells, the header has ${p.expected}.`,
  })),

  // Cells
  'missing-value': error(says('Hier moet een waarde staan.', 'A value is required here.')),
  'malformed-id': error(
    says(
      'Een kenmerk heeft hoogstens 100 tekens en geen spatie aan begin of eind.',
      'An identifier has at most 100 characters and no space at either end.',
    ),
  ),
  'malformed-location': error(
    says(
      'Dit is geen locatiecode: kleine letters, cijfers en streepjes.',
      'This is not a location code: lower-case letters, digits and hyphens.',
    ),
  ),
  'malformed-date': error(
    says('Dit is geen bestaande datum in de vorm 2008-03-31.', 'This is not a date of the form 2008-03-31.'),
  ),
  'malformed-month': error(
    says('Dit is geen maand in de vorm 2008-03.', 'This is not a month of the form 2008-03.'),
  ),
  'malformed-number': error(
    says('Dit is geen getal (met een punt voor decimalen).', 'This is not a number (with a decimal point).'),
  ),
  'malformed-integer': error(says('Dit is geen geheel getal.', 'This is not a whole number.')),
  'malformed-boolean': error(
    says('Hier mag alleen true of false staan.', 'Only true or false is allowed here.'),
  ),
  'out-of-range': error((p: { range: Bilingual }) => ({
    nl: `Deze waarde ligt buiten het bereik: ${p.range.nl}.`,
    en: `This value is out of range: ${p.range.en}.`,
  })),
  'unknown-code': error((p: { list: string }) => ({
    nl: `Deze code staat niet in de lijst ${p.list}.`,
    en: `This code is not in the list ${p.list}.`,
  })),
  'code-not-in-year': error((p: { year: number }) => ({
    nl: `Deze code geldt niet in ${p.year}.`,
    en: `This code is not valid in ${p.year}.`,
  })),
  'duplicate-code': error(
    says('Deze code staat meer dan één keer in de cel.', 'This code occurs more than once in the cell.'),
  ),
  'none-with-others': error(
    says('De code none kan niet samen met een andere code.', 'The code none cannot go with another code.'),
  ),

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
  'transferred-from-itself': warning(
    says(
      'De locatie waar zij vandaan kwam is deze locatie zelf.',
      'The location she came from is this very location.',
    ),
  ),
  // biome-ignore lint/suspicious/noExplicitAny: each entry has its own parameters; ParametersOf gives them back
} as const satisfies Readonly<Record<string, DeliveryProblemKind<any>>>);

export type DeliveryProblemCode = keyof typeof deliveryProblems;
/** What the sentence of a problem mentions. */
export type ParametersOf<Code extends DeliveryProblemCode> = Parameters<
  (typeof deliveryProblems)[Code]['sentence']
>[0];
