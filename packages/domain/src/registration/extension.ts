import { z } from 'zod';
import { childAgeInMonths } from '../kernel/child-age.js';
import { type CodeOf, codeList } from '../kernel/code-list.js';
import { codeField, dayField, noteField, optional, problemIssue } from '../kernel/form-fields.js';
import type { PlainDate } from '../kernel/plain-date.js';
import { fail, ok, type Problem, problemOf, type Result } from '../kernel/result.js';
import { counted } from '../kernel/units.js';
import type { LocationSettings } from '../location/location-settings.js';
import type { TrajectoryState } from './trajectory-state.js';

/**
 * Why visits go on past the age of 18 months (report on working methods, 2012). Friendship is no reason:
 * what two mothers do afterwards in private is no longer the programme.
 */
export const extensionReasons = codeList('extension-reason', [
  { code: 'toddler-questions', label: { nl: 'vragen over haar peuter', en: 'questions about her toddler' } },
  { code: 'second-child', label: { nl: 'een tweede kind', en: 'a second child' } },
  { code: 'network-weak', label: { nl: 'netwerk nog zwak', en: 'network still weak' } },
  { code: 'other', label: { nl: 'anders', en: 'other' } },
]);
export type ExtensionReason = CodeOf<typeof extensionReasons>;

export const reasonNeedsNote = problemOf(
  'reason-needs-note',
  ['Bij "anders" hoort een toelichting.', 'The reason “other” needs a note.'],
  ['Schrijf in een zin wat de reden is.', 'Write in a sentence what the reason is.'],
);
export const extensionBackwards = problemOf(
  'extension-backwards',
  ['De verlenging eindigt voor zij is afgesproken.', 'The extension ends before it was agreed.'],
  ['Kies een latere laatste dag.', 'Choose a later last day.'],
);

/**
 * The agreement that visits go on past the usual age, until a day and for a reason.
 * @example
 * extensionSchema.safeParse({ extendedOn: '2009-04-01', untilOn: '2009-09-30', reason: 'other' }).success; // false
 */
export const extensionSchema = z
  .strictObject({
    extendedOn: dayField(),
    /** Last day until which visits go on. */
    untilOn: dayField(),
    reason: codeField(extensionReasons),
    note: optional(noteField()),
  })
  .superRefine(({ extendedOn, untilOn, reason, note }, context) => {
    if (untilOn < extendedOn) context.addIssue(problemIssue(['untilOn'], extensionBackwards));
    if (reason === 'other' && note === null) context.addIssue(problemIssue(['note'], reasonNeedsNote));
  });
export type Extension = z.output<typeof extensionSchema>;

export const extensionNotPossible = problemOf(
  'extension-not-possible',
  ['In deze fase is er niets te verlengen.', 'There is nothing to extend at this stage.'],
  [
    'Verlengen kan als een moeder wacht, gekoppeld is of bezoek krijgt.',
    'An extension is possible while a mother waits, is matched or is visited.',
  ],
);
export const extensionInFuture = problemOf(
  'extension-in-future',
  ['De afspraak om te verlengen ligt in de toekomst.', 'The agreement to extend lies in the future.'],
  ['Kies vandaag of een eerdere dag.', 'Choose today or an earlier day.'],
);
export const extensionWithoutBirth = problemOf(
  'extension-without-birth',
  ['De geboortedatum van het kind ontbreekt.', 'The child’s date of birth is missing.'],
  [
    'Vul die eerst in; daaruit volgt tot wanneer bezoeken gewoon zijn.',
    'Fill it in first; it tells until when visits are usual.',
  ],
);
export const extensionNotNeeded = (months: number): Problem<'extension-not-needed'> =>
  problemOf(
    'extension-not-needed',
    [
      `Tot het kind ${counted(months, 'months').nl} is gaan bezoeken gewoon door; verlengen hoeft niet.`,
      `Visits go on until the child is ${counted(months, 'months').en} old; no extension is needed.`,
    ],
    ['Kies een latere laatste dag.', 'Choose a later last day.'],
  );
export const extensionShorter = problemOf(
  'extension-shorter',
  [
    'Er is al een verlenging tot deze dag of later.',
    'There is an extension until this day or later already.',
  ],
  ['Kies een latere dag, of pas die verlenging aan.', 'Choose a later day, or change that extension.'],
);

const canExtendIn = {
  prospect: false,
  intake: false,
  waiting: true,
  matched: true,
  visited: true,
  ended: false,
} as const satisfies Readonly<Record<TrajectoryState, boolean>>;

/** What an extension must agree with. Dates are ISO text. */
export interface ExtendedTrajectory {
  readonly state: TrajectoryState;
  readonly childBornOn: string | null;
  /** Last days of the extensions it has. */
  readonly extendedUntil: readonly string[];
}

/**
 * Whether a trajectory can be extended until a day: past the location's usual age, and past the
 * extensions it has.
 * @param trajectory What it must agree with.
 * @param extension The agreement.
 * @param settings The location's end age.
 * @param today The day on which it is recorded.
 * @example
 * const extension = extensionSchema.parse({ extendedOn: '2009-04-01', untilOn: '2009-09-30', reason: 'network-weak' });
 * canExtend({ state: 'visited', childBornOn: '2007-11-05', extendedUntil: [] }, extension, defaultLocationSettings, Temporal.PlainDate.from('2009-04-01')).ok; // true
 */
export function canExtend(
  { state, childBornOn, extendedUntil }: ExtendedTrajectory,
  extension: Extension,
  { endAgeMonths }: Pick<LocationSettings, 'endAgeMonths'>,
  today: PlainDate,
): Result<Extension, Problem> {
  if (!canExtendIn[state]) return fail(extensionNotPossible);
  if (extension.extendedOn > today.toString()) return fail(extensionInFuture);
  if (childBornOn === null) return fail(extensionWithoutBirth);
  if (childAgeInMonths(childBornOn, extension.untilOn) < endAgeMonths)
    return fail(extensionNotNeeded(endAgeMonths));
  if (extendedUntil.some((until) => until >= extension.untilOn)) return fail(extensionShorter);
  return ok(extension);
}
