import { firstDayAtAge, requireBirth } from '../kernel/child-age.js';
import { requireDays } from '../kernel/iso-date.js';
import { fail, ok, type Problem, problemOf, type Result } from '../kernel/result.js';
import type { LocationSettings } from '../location/location-settings.js';
import type { TransferOutcome } from '../registration/transfer-codes.js';
import { type DatedVisit, doneDays } from '../visit/done-days.js';
import type { SettledVisitChoice, VisitSignalChoice } from './removal-codes.js';

const visitHasSignal = problemOf(
  'visit-has-signal',
  ['Bij dit bezoek is een signaal vastgelegd.', 'A signal was recorded with this visit.'],
  ['Kies wat er met het signaal gebeurt.', 'Choose what happens to the signal.'],
);
const pauseSettledVisits = problemOf(
  'pause-settled-visits',
  [
    'Voor deze pauze zijn bezoeken afgezegd of verzet.',
    'Visits were cancelled or moved because of this pause.',
  ],
  ['Kies wat er met die bezoeken gebeurt.', 'Choose what happens to those visits.'],
);
const extensionHasVisits = problemOf(
  'extension-has-visits',
  ['In deze verlenging zijn bezoeken geweest.', 'Visits were made under this extension.'],
  [
    'Leg eerst een andere verlenging vast, of verwijder eerst die bezoeken.',
    'Record another extension first, or remove those visits first.',
  ],
);
const matchHasVisits = problemOf(
  'match-has-visits',
  ['Bij deze koppeling staan bezoeken.', 'There are visits with this match.'],
  [
    'Verwijder eerst die bezoeken. Was de koppeling er wel, beëindig haar dan.',
    'Remove those visits first. If the match was real, end it.',
  ],
);
const matchHasSuccessor = problemOf(
  'match-has-successor',
  ['Op deze koppeling volgde een andere.', 'Another match followed this one.'],
  ['Verwijder eerst de koppeling die volgde.', 'Remove the match that followed first.'],
);
/** Else the month with whoever is matched in its place would be paid as well. */
export const motherMonthPaid = problemOf(
  'mother-month-paid',
  ['Een maand met deze moeder is al vergoed.', 'A month with this mother has been paid.'],
  [
    'Haal het bedrag er eerst af: ga naar Onkosten en corrigeer de regel van die maand.',
    'Take the amount off first: go to Expenses and correct the line of that month.',
  ],
);

const transferStillOpen = problemOf(
  'transfer-still-open',
  ['Dit aanbod wacht nog op antwoord.', 'This offer still waits for an answer.'],
  ['Trek het aanbod eerst in.', 'Withdraw the offer first.'],
);
const transferWasAccepted = problemOf(
  'transfer-was-accepted',
  ['De andere locatie heeft haar overgenomen.', 'The other location took her over.'],
  ['Vraag die locatie om haar weer over te dragen.', 'Ask that location to transfer her back.'],
);
const transferEndedTrajectory = problemOf(
  'transfer-ended-trajectory',
  ['Haar traject is met dit aanbod beëindigd.', 'Her trajectory ended with this offer.'],
  ['Heropen eerst haar traject.', 'Reopen her trajectory first.'],
);

/** What rests on something, and what is to happen to it. */
export interface Dependents<Choice> {
  /** How many there are. */
  readonly count: number;
  /** What happens to them; null: nobody has chosen. */
  readonly choice: Choice | null;
}

/**
 * Whether a visit can be taken out: a signal that came with it is not taken along unseen.
 * @param signals The signals that came with the visit.
 * @returns What is done with them, null where there are none; a problem while nobody has chosen.
 * @example
 * canRemoveVisit({ count: 1, choice: null }).ok; // false
 * canRemoveVisit({ count: 1, choice: 'keep' }); // { ok: true, value: 'keep' }
 */
export const canRemoveVisit = (
  signals: Dependents<VisitSignalChoice>,
): Result<VisitSignalChoice | null, Problem<'visit-has-signal'>> => chosen(signals, visitHasSignal);

/**
 * Whether a pause can be taken out: the visits that were cancelled or moved for it are not forgotten.
 * @param settledVisits The visits that are still as the pause made them.
 * @returns What is done with them, null where there are none; a problem while nobody has chosen.
 * @example
 * canRemovePause({ count: 2, choice: null }).ok; // false
 * canRemovePause({ count: 0, choice: null }); // { ok: true, value: null }
 */
export const canRemovePause = (
  settledVisits: Dependents<SettledVisitChoice>,
): Result<SettledVisitChoice | null, Problem<'pause-settled-visits'>> =>
  chosen(settledVisits, pauseSettledVisits);

function chosen<Choice, Code extends string>(
  { count, choice }: Dependents<Choice>,
  unchosen: Problem<Code>,
): Result<Choice | null, Problem<Code>> {
  if (count === 0) return ok(null);
  return choice === null ? fail(unchosen) : ok(choice);
}

/** What an extension must agree with when it is taken out. Dates are ISO text. */
export interface ExtendedVisits {
  readonly childBornOn: string | null;
  /** The extension that goes: its last day. */
  readonly untilOn: string;
  /** Last days of the other extensions. */
  readonly otherUntil: readonly string[];
  /** Her visits, in any order. */
  readonly visits: readonly DatedVisit[];
}

/**
 * Whether an extension can be taken out: not while visits past the usual age rest on it alone.
 * @param extended What it must agree with.
 * @param settings Until which age the location visits.
 * @example
 * const visits = [{ visitOn: '2009-07-01', status: 'done' }];
 * canRemoveExtension({ childBornOn: '2007-12-09', untilOn: '2009-09-30', otherUntil: [], visits }, defaultLocationSettings).ok; // false
 */
export function canRemoveExtension(
  { childBornOn, untilOn, otherUntil, visits }: ExtendedVisits,
  { endAgeMonths }: Pick<LocationSettings, 'endAgeMonths'>,
): Result<null, Problem<'extension-has-visits'>> {
  requireBirth(childBornOn);
  requireDays(untilOn, ...otherUntil);
  if (childBornOn === null) return ok(null);
  const usualEnd = firstDayAtAge(childBornOn, endAgeMonths);
  const rests = doneDays(visits).some(
    (day) => day >= usualEnd && day <= untilOn && otherUntil.every((other) => other < day),
  );
  return rests ? fail(extensionHasVisits) : ok(null);
}

/** What rests on a match. */
export interface MatchDependents {
  /** Visits that name it, however they stand. */
  readonly visits: number;
  /** Whether another match names it as the one before. */
  readonly hasSuccessor: boolean;
  /** Months with this mother that its visiting mother is paid for, with nothing taken off again. */
  readonly monthsPaid: number;
}

/**
 * Whether a match can be taken out: the chain of matches and the visits in it stay whole.
 * @param dependents What rests on it.
 * @example
 * canRemoveMatch({ visits: 1, hasSuccessor: false, monthsPaid: 0 }).ok; // false
 * canRemoveMatch({ visits: 0, hasSuccessor: false, monthsPaid: 0 }).ok; // true
 */
export function canRemoveMatch({
  visits,
  hasSuccessor,
  monthsPaid,
}: MatchDependents): Result<null, Problem<'match-has-visits' | 'match-has-successor' | 'mother-month-paid'>> {
  if (hasSuccessor) return fail(matchHasSuccessor);
  if (visits > 0) return fail(matchHasVisits);
  return monthsPaid > 0 ? fail(motherMonthPaid) : ok(null);
}

/** What rests on an offer to another location. */
export interface OfferToRemove {
  /** What became of it; null: not answered yet. */
  readonly outcome: TransferOutcome | null;
  /** Whether her trajectory is still ended because of it. */
  readonly endsTrajectory: boolean;
}

/**
 * Whether an offer to another location can be taken out: once it came to nothing, and she goes on here.
 * @param offer What became of it and of her trajectory.
 * @example
 * canRemoveTransfer({ outcome: null, endsTrajectory: true }).ok; // false
 * canRemoveTransfer({ outcome: 'withdrawn', endsTrajectory: false }).ok; // true
 */
export function canRemoveTransfer({
  outcome,
  endsTrajectory,
}: OfferToRemove): Result<
  null,
  Problem<'transfer-still-open' | 'transfer-was-accepted' | 'transfer-ended-trajectory'>
> {
  if (outcome === null) return fail(transferStillOpen);
  if (outcome === 'accepted') return fail(transferWasAccepted);
  return endsTrajectory ? fail(transferEndedTrajectory) : ok(null);
}
