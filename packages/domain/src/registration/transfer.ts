import { daysBetween, requireDays } from '../kernel/iso-date.js';
import type { PlainDate } from '../kernel/plain-date.js';
import { fail, ok, type Problem, problemOf, type Result } from '../kernel/result.js';
import type { LocationSettings } from '../location/location-settings.js';
import { nextState, type TrajectoryState } from './trajectory-state.js';
import { type TransferOutcome, transferWithoutConsent } from './transfer-codes.js';
import type { Transfer, TransferAnswer } from './transfer-schema.js';

export const transferNotPossible = problemOf(
  'transfer-not-possible',
  [
    'In deze fase kan een traject niet worden overgedragen.',
    'A trajectory cannot be transferred at this stage.',
  ],
  [
    'Overdragen kan als een moeder wacht, gekoppeld is of bezoek krijgt.',
    'A transfer is possible while a mother waits, is matched or is visited.',
  ],
);
export const transferToSelf = problemOf(
  'transfer-to-self',
  ['Dit is de locatie waar zij al meedoet.', 'This is the location where she takes part already.'],
  ['Kies een andere locatie.', 'Choose another location.'],
);
export const transferInFuture = problemOf(
  'transfer-in-future',
  [
    'De overdracht of haar toestemming ligt in de toekomst.',
    'The transfer or her consent lies in the future.',
  ],
  ['Kies vandaag of een eerdere dag.', 'Choose today or an earlier day.'],
);
export const transferBeforeLastVisit = problemOf(
  'transfer-before-last-visit',
  ['Na deze dag is er nog een bezoek geweest.', 'There was a visit after this day.'],
  ['Kies de dag van het laatste bezoek of een latere.', 'Choose the day of the last visit or a later one.'],
);

export const transferBeforeStart = problemOf(
  'transfer-before-start',
  [
    'Op deze dag was zij nog niet aangemeld of was de kennismaking er nog niet.',
    'By this day she was not referred yet, or there was no intake yet.',
  ],
  ['Kies een latere dag.', 'Choose a later day.'],
);

/** What a transfer must agree with. Dates are ISO text. */
export interface TransferredTrajectory {
  readonly state: TrajectoryState;
  readonly locationId: string;
  readonly referredOn: string | null;
  readonly intakeOn: string | null;
  /** Date of the last visit that was done; null: none. */
  readonly lastVisitOn: string | null;
}

/**
 * Whether a mother can be offered to another location. With the offer her trajectory here ends as
 * `transferred`; there it begins when the other location accepts.
 * @param trajectory What it must agree with.
 * @param transfer The offer.
 * @param today The day on which it is made.
 * @example
 * const transfer = transferSchema.parse({ toLocationId: 'ede', offeredOn: '2008-06-01', consentOn: '2008-05-30' });
 * canTransfer({ state: 'visited', locationId: 'breda', referredOn: '2008-01-07', intakeOn: '2008-01-21', lastVisitOn: '2008-05-29' }, transfer, Temporal.PlainDate.from('2008-06-01')).ok; // true
 */
export function canTransfer(
  { state, locationId, referredOn, intakeOn, lastVisitOn }: TransferredTrajectory,
  transfer: Transfer,
  today: PlainDate,
): Result<
  Transfer,
  Problem<
    | 'transfer-not-possible'
    | 'transfer-to-self'
    | 'transfer-in-future'
    | 'transfer-before-last-visit'
    | 'transfer-before-start'
    | 'transfer-without-consent'
  >
> {
  if (!nextState(state, 'transfer-out').ok) return fail(transferNotPossible);
  if (transfer.toLocationId === locationId) return fail(transferToSelf);
  const day = today.toString();
  const { offeredOn, consentOn } = transfer;
  requireDays(offeredOn, consentOn, lastVisitOn, referredOn, intakeOn);
  if (offeredOn > day || (consentOn !== null && consentOn > day)) return fail(transferInFuture);
  if (lastVisitOn !== null && offeredOn < lastVisitOn) return fail(transferBeforeLastVisit);
  if ([referredOn, intakeOn].some((each) => each !== null && offeredOn < each))
    return fail(transferBeforeStart);
  return consentOn === null ? fail(transferWithoutConsent) : ok(transfer);
}

export const transferAnswered = problemOf(
  'transfer-answered',
  ['Op deze overdracht is al geantwoord.', 'This transfer was answered already.'],
  ['Laad de pagina opnieuw.', 'Reload the page.'],
);
export const answerOutsideTime = problemOf(
  'answer-outside-time',
  [
    'Een antwoord ligt niet voor de vraag en niet in de toekomst.',
    'An answer lies neither before the question nor in the future.',
  ],
  ['Kies de dag van vandaag.', 'Choose today.'],
);

/** An offer as it stands. */
export interface OfferedTransfer {
  readonly offeredOn: string;
  readonly outcome: TransferOutcome | null;
}

/**
 * Whether an offer can be answered: once, by the location that was asked. Accepting begins a trajectory
 * there in state `waiting` (event `transfer-in`), with the location that she came from; refusing lets the
 * location that offered reopen hers.
 * @example
 * const answer = transferAnswerSchema.parse({ outcome: 'accepted', answeredOn: '2008-06-05' });
 * canAnswerTransfer({ offeredOn: '2008-06-01', outcome: 'withdrawn' }, answer, Temporal.PlainDate.from('2008-06-05')).ok; // false
 */
export function canAnswerTransfer(
  { offeredOn, outcome }: OfferedTransfer,
  answer: TransferAnswer,
  today: PlainDate,
): Result<TransferAnswer, Problem<'transfer-answered' | 'answer-outside-time'>> {
  if (outcome !== null) return fail(transferAnswered);
  requireDays(answer.answeredOn, offeredOn);
  if (answer.answeredOn < offeredOn || answer.answeredOn > today.toString()) return fail(answerOutsideTime);
  return ok(answer);
}

/**
 * Days that an offer has waited for an answer beyond the term of the location that made it.
 * @param transfer The offer; its outcome is a code, null: no answer yet.
 * @returns 0 or less while it is within the term; null when it was answered or withdrawn.
 * @example
 * daysWithoutAnswer({ offeredOn: '2008-06-01', outcome: null }, defaultLocationSettings, Temporal.PlainDate.from('2008-06-16')); // 1
 */
export const daysWithoutAnswer = (
  { offeredOn, outcome }: { readonly offeredOn: string; readonly outcome: string | null },
  { transferAnswerDays }: Pick<LocationSettings, 'transferAnswerDays'>,
  today: PlainDate,
): number | null => (outcome === null ? daysBetween(offeredOn, today.toString()) - transferAnswerDays : null);
