import { childAgeInMonths, requireBirth } from '../kernel/child-age.js';
import { requireDays } from '../kernel/iso-date.js';
import type { PlainDate } from '../kernel/plain-date.js';
import { fail, ok, type Problem, problemOf, type Result } from '../kernel/result.js';
import { counted } from '../kernel/units.js';
import type { LocationSettings } from '../location/location-settings.js';
import type { Extension } from './extension-schema.js';
import { type TrajectoryState, takesPart } from './trajectory-state.js';

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
/**
 * What is said of an extension within the time that visits go on anyhow.
 * @param months The age of the child in months until which they do.
 * @example
 * extensionNotNeeded(18).code; // 'extension-not-needed'
 */
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
): Result<
  Extension,
  Problem<
    | 'extension-not-possible'
    | 'extension-in-future'
    | 'extension-without-birth'
    | 'extension-not-needed'
    | 'extension-shorter'
  >
> {
  if (!takesPart(state)) return fail(extensionNotPossible);
  requireDays(extension.extendedOn, extension.untilOn, ...extendedUntil);
  requireBirth(childBornOn);
  if (extension.extendedOn > today.toString()) return fail(extensionInFuture);
  if (childBornOn === null) return fail(extensionWithoutBirth);
  if (childAgeInMonths(childBornOn, extension.untilOn) < endAgeMonths)
    return fail(extensionNotNeeded(endAgeMonths));
  if (extendedUntil.some((until) => until >= extension.untilOn)) return fail(extensionShorter);
  return ok(extension);
}
