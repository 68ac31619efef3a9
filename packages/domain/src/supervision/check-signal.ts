import { requireDays } from '../kernel/iso-date.js';
import type { PlainDate } from '../kernel/plain-date.js';
import { fail, ok, type Problem, problemOf, type Refusal, type Result } from '../kernel/result.js';
import { mostSignalNotes, type SignalStep, signalStepsAfter } from './signal-codes.js';
import type { SignalFacts, SignalStepTaken } from './signal-schema.js';

const signalInFuture = problemOf(
  'signal-in-future',
  ['De dag van dit signaal moet nog komen.', 'The day of this signal has yet to come.'],
  ['Kies vandaag of eerder.', 'Choose today or earlier.'],
);

const signalAfterStep = problemOf(
  'signal-after-step',
  ['Deze dag ligt na de dag van een volgende stap.', 'This day is after the day of a step that followed.'],
  ['Kies een eerdere dag.', 'Choose an earlier day.'],
);

/**
 * Whether a signal can be recorded: a worry was brought before it is written down, and before anything was done about it.
 * @param signal The signal, after its schema.
 * @param today The day on which it is recorded.
 * @param nextStepOn Day of the step that followed; null: none did yet.
 * @returns The signal as it was given.
 * @example
 * checkSignal({ raisedOn: '2008-03-31', severity: null, description: 'Zij slaapt niet.' }, Temporal.PlainDate.from('2008-03-30')).ok; // false
 */
export function checkSignal(
  signal: SignalFacts,
  today: PlainDate,
  nextStepOn: string | null = null,
): Result<SignalFacts, Problem<'signal-in-future' | 'signal-after-step'>> {
  requireDays(signal.raisedOn, nextStepOn);
  if (signal.raisedOn > today.toString()) return fail(signalInFuture);
  return nextStepOn !== null && signal.raisedOn > nextStepOn ? fail(signalAfterStep) : ok(signal);
}

export const stepInFuture = problemOf(
  'signal-step-in-future',
  ['Deze dag moet nog komen.', 'This day has yet to come.'],
  ['Kies vandaag of eerder.', 'Choose today or earlier.'],
);
const stepBeforeSignal = problemOf(
  'signal-step-before-signal',
  ['Deze dag ligt voor de dag van het signaal.', 'This day is before the day of the signal.'],
  ['Kies de dag van het signaal of later.', 'Choose the day of the signal or later.'],
);
export const stepBeforeStep = problemOf(
  'signal-step-before-step',
  ['Deze dag ligt voor de dag van de vorige stap.', 'This day is before the day of the previous step.'],
  ['Kies de dag van de vorige stap of later.', 'Choose the day of the previous step or later.'],
);
const stepOutOfOrder = problemOf(
  'signal-step-out-of-order',
  ['Deze stap kan nu niet.', 'This step cannot be taken now.'],
  [
    'Leg eerst uw eigen beoordeling vast. Is het bij vergissing afgehandeld, heropen het dan.',
    'Record your own judgement first. If it was closed by mistake, reopen it.',
  ],
);
export const followUpNotAhead = problemOf(
  'signal-follow-up-not-ahead',
  ['Deze dag ligt niet in de toekomst.', 'This day does not lie ahead.'],
  ['Kies morgen of later.', 'Choose tomorrow or later.'],
);
export const notesFull = problemOf(
  'signal-notes-full',
  [
    `Bij dit signaal staan al ${mostSignalNotes} notities.`,
    `This signal has ${mostSignalNotes} notes already.`,
  ],
  ['Handel het af, of leg een nieuw signaal vast.', 'Close it, or record a new signal.'],
);

/** What decides on the next step of a signal. Days are ISO text. */
export interface SignalStanding {
  readonly step: SignalStep;
  readonly raisedOn: string;
  /** Day of the last step. */
  readonly steppedOn: string;
  /** How many notes it has. */
  readonly notes: number;
}

type SignalStepCode =
  | 'signal-step-out-of-order'
  | 'signal-notes-full'
  | 'signal-step-in-future'
  | 'signal-step-before-signal'
  | 'signal-step-before-step'
  | 'signal-follow-up-not-ahead';

/**
 * What speaks against a step with a signal, each at the field that it is about: the steps follow their order and lie between the
 * signal and today, and one that stays open comes back on a day to come.
 * @param signal Where it stands.
 * @param taken The step, after its schema.
 * @param today The day on which it is recorded.
 * @example
 * const signal = { step: 'noticed', raisedOn: '2008-03-28', steppedOn: '2008-03-28', notes: 1 };
 * const closing = { step: 'closed', closedOn: '2008-03-27', outcome: 'worry-gone', note: 'Zij slaapt weer.' };
 * signalStepRefusals(signal, closing, Temporal.PlainDate.from('2008-03-30')).map(({ field }) => field); // ['closedOn']
 */
export function signalStepRefusals(
  signal: SignalStanding,
  taken: SignalStepTaken,
  today: PlainDate,
): readonly Refusal<SignalStepCode>[] {
  const closes = taken.step === 'closed';
  const [field, on] = closes
    ? (['closedOn', taken.closedOn] as const)
    : (['takenOn', taken.takenOn] as const);
  const followUpOn = closes ? null : taken.followUpOn;
  requireDays(signal.raisedOn, signal.steppedOn, on, followUpOn);
  const next: readonly SignalStep[] = signalStepsAfter[signal.step];
  if (!next.includes(taken.step)) return [{ field: 'note', problem: stepOutOfOrder }];
  const refusals: Refusal<SignalStepCode>[] = [];
  // Closing it is always possible, however much was noted.
  if (!closes && signal.notes >= mostSignalNotes) refusals.push({ field: 'note', problem: notesFull });
  if (on > today.toString()) refusals.push({ field, problem: stepInFuture });
  else if (on < signal.raisedOn) refusals.push({ field, problem: stepBeforeSignal });
  else if (on < signal.steppedOn) refusals.push({ field, problem: stepBeforeStep });
  if (followUpOn !== null && followUpOn <= today.toString())
    refusals.push({ field: 'followUpOn', problem: followUpNotAhead });
  return refusals;
}
