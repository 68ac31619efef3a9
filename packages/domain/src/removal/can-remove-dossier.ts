import { fail, ok, type Problem, problemOf, type Result } from '../kernel/result.js';
import { motherMonthPaid } from './can-remove.js';
import type { DossierPart } from './removal-codes.js';

const motherWasVisited = problemOf(
  'mother-was-visited',
  ['Bij deze moeder zijn bezoeken geweest.', 'Visits were made to this mother.'],
  [
    'Beëindig haar traject. Zijn de bezoeken een vergissing, verwijder die dan eerst.',
    'End her trajectory. If the visits are a mistake, remove those first.',
  ],
);
const motherWasOffered = problemOf(
  'mother-was-offered',
  ['Zij is aangeboden aan een andere locatie.', 'She was offered to another location.'],
  [
    'Was dat een vergissing, trek het aanbod dan in en verwijder het. Doet zij niet meer mee, beëindig dan haar traject.',
    'If that was a mistake, withdraw the offer and remove it. If she no longer takes part, end her trajectory.',
  ],
);
const motherCameFromElsewhere = problemOf(
  'mother-came-from-elsewhere',
  ['Zij is overgenomen van een andere locatie.', 'She was taken over from another location.'],
  ['Draag haar weer over aan die locatie.', 'Transfer her back to that location.'],
);
const visitingMotherHadFamilies = problemOf(
  'visiting-mother-had-families',
  [
    'Bij deze bezoekmoeder staan koppelingen, bezoeken, signalen of goedgekeurde onkosten.',
    'There are matches, visits, signals or approved expenses with this visiting mother.',
  ],
  [
    'Leg vast dat zij gestopt is. Zijn die een vergissing, verwijder die dan eerst.',
    'Record that she stopped. If those are a mistake, remove them first.',
  ],
);
const prospectHasDossier = problemOf(
  'prospect-has-dossier',
  ['Met deze moeder is de kennismaking al begonnen.', 'The intake with this mother has begun already.'],
  [
    'Verwijder eerst haar dossier. Daarna kan de aanmelding weg.',
    'Remove her record first. The referral can go after that.',
  ],
);
const prospectHasDuplicates = problemOf(
  'prospect-has-duplicates',
  [
    'Een andere aanmelding is gesloten omdat het om deze moeder gaat.',
    'Another referral was closed because it is about this mother.',
  ],
  [
    'Verwijder eerst die andere aanmelding. Is juist die de goede, leg daar dan een gesprek vast: zij gaat dan weer open.',
    'Remove that other referral first. If that one is right, record a call there: it is open again then.',
  ],
);
const applicantIsVisitingMother = problemOf(
  'applicant-is-visiting-mother',
  ['Zij is aangenomen en nu bezoekmoeder.', 'She was accepted and is a visiting mother now.'],
  [
    'Ga verder op haar pagina. Was dat een vergissing, verwijder haar daar dan eerst.',
    'Continue on her page. If that was a mistake, remove her there first.',
  ],
);
const moreGoesAlong = problemOf(
  'more-goes-along',
  ['Er gaat meer of minder mee dan u hebt gezien.', 'More or less goes along than you have seen.'],
  ['Kijk nog eens wat er meegaat.', 'Look again at what goes along.'],
);

/** How many of each kind go along; a kind that is not named has none. */
export type GoesAlong = Readonly<Partial<Record<DossierPart, number>>>;

/** What was recorded of a mother in a trajectory. */
export interface TrajectoryToRemove {
  readonly visitsDone: number;
  /** Offers to other locations, whatever became of them. */
  readonly offers: number;
  /** Whether another location passed her on. */
  readonly cameFromElsewhere: boolean;
  /** Months with her that a visiting mother is paid for, with nothing taken off again. */
  readonly monthsPaid: number;
  readonly goesAlong: GoesAlong;
}

/** What was recorded of a visiting mother. */
export interface VisitingMotherToRemove {
  /** Matches, visits, signals and approved expenses that name her. */
  readonly families: number;
  readonly goesAlong: GoesAlong;
}

/** What was recorded of somebody who was referred. */
export interface ProspectToRemove {
  /** Whether her intake has begun. */
  readonly hasBegun: boolean;
  /** Other prospects who were closed as the same mother. */
  readonly duplicates: number;
  readonly goesAlong: GoesAlong;
}

/** What was recorded of somebody who applied to become a visiting mother. */
export interface ApplicantToRemove {
  /** Whether she was accepted and is one now. */
  readonly isVisitingMother: boolean;
  readonly goesAlong: GoesAlong;
}

/**
 * How much goes along with somebody who is taken out.
 * @example
 * countGoingAlong({ visit: 2, signal: 1 }); // 3
 */
export const countGoingAlong = (goesAlong: GoesAlong): number =>
  Object.values(goesAlong).reduce((sum, count) => sum + count, 0);

/** Why somebody stays. */
export type DossierStays = Problem<
  | 'mother-was-visited'
  | 'mother-was-offered'
  | 'mother-came-from-elsewhere'
  | 'mother-month-paid'
  | 'visiting-mother-had-families'
  | 'prospect-has-dossier'
  | 'prospect-has-duplicates'
  | 'applicant-is-visiting-mother'
>;

/**
 * Whether the trajectory of a mother can be taken out: not when she was visited, when another location knows of her,
 * nor when somebody is paid for a month with her. What else was recorded goes along, for it was of nobody.
 * @returns What goes along.
 * @example
 * const entered = { visitsDone: 0, offers: 0, cameFromElsewhere: false, monthsPaid: 0, goesAlong: { visit: 1 } };
 * canRemoveTrajectory(entered); // { ok: true, value: { visit: 1 } }
 * canRemoveTrajectory({ ...entered, visitsDone: 1 }).ok; // false
 */
export function canRemoveTrajectory({
  visitsDone,
  offers,
  cameFromElsewhere,
  monthsPaid,
  goesAlong,
}: TrajectoryToRemove): Result<GoesAlong, DossierStays> {
  if (cameFromElsewhere) return fail(motherCameFromElsewhere);
  if (offers > 0) return fail(motherWasOffered);
  if (visitsDone > 0) return fail(motherWasVisited);
  return monthsPaid > 0 ? fail(motherMonthPaid) : ok(goesAlong);
}

/**
 * Whether a visiting mother can be taken out: not when a dossier of a mother names her.
 * @returns What goes along.
 * @example
 * canRemoveVisitingMother({ families: 0, goesAlong: { proposal: 1 } }); // { ok: true, value: { proposal: 1 } }
 * canRemoveVisitingMother({ families: 1, goesAlong: {} }).ok; // false
 */
export const canRemoveVisitingMother = ({
  families,
  goesAlong,
}: VisitingMotherToRemove): Result<GoesAlong, DossierStays> =>
  families > 0 ? fail(visitingMotherHadFamilies) : ok(goesAlong);

/**
 * Whether somebody who was referred can be taken out: not when her intake has begun, nor when another prospect was closed
 * for her, who would drop out of sight.
 * @returns What goes along.
 * @example
 * canRemoveProspect({ hasBegun: false, duplicates: 0, goesAlong: { call: 2 } }); // { ok: true, value: { call: 2 } }
 * canRemoveProspect({ hasBegun: true, duplicates: 0, goesAlong: {} }).ok; // false
 */
export function canRemoveProspect({
  hasBegun,
  duplicates,
  goesAlong,
}: ProspectToRemove): Result<GoesAlong, DossierStays> {
  if (hasBegun) return fail(prospectHasDossier);
  return duplicates > 0 ? fail(prospectHasDuplicates) : ok(goesAlong);
}

/**
 * Whether somebody who applied can be taken out: not once she is a visiting mother, whose way rests on the decision.
 * @returns What goes along.
 * @example
 * canRemoveApplicant({ isVisitingMother: false, goesAlong: { step: 2 } }); // { ok: true, value: { step: 2 } }
 * canRemoveApplicant({ isVisitingMother: true, goesAlong: {} }).ok; // false
 */
export const canRemoveApplicant = ({
  isVisitingMother,
  goesAlong,
}: ApplicantToRemove): Result<GoesAlong, DossierStays> =>
  isVisitingMother ? fail(applicantIsVisitingMother) : ok(goesAlong);

/**
 * Whether somebody goes with all that was seen to go along: what came since is not taken along unseen.
 * @param goesAlong What goes along now.
 * @param seen How much the coordinator saw.
 * @example
 * goesAsSeen({ visit: 1 }, 1).ok; // true
 * goesAsSeen({ visit: 2 }, 1).ok; // false
 */
export const goesAsSeen = (
  goesAlong: GoesAlong,
  seen: number,
): Result<GoesAlong, Problem<'more-goes-along'>> =>
  countGoingAlong(goesAlong) === seen ? ok(goesAlong) : fail(moreGoesAlong);
