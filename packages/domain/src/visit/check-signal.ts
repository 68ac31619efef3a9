import { requireDays } from '../kernel/iso-date.js';
import type { PlainDate } from '../kernel/plain-date.js';
import { fail, ok, type Problem, problemOf, type Result } from '../kernel/result.js';
import { mostSignalNotes } from './signal-facts.js';
import type { SignalAnswer, SignalFacts } from './visit-schema.js';

export const signalInFuture = problemOf(
  'signal-in-future',
  ['De dag van dit signaal moet nog komen.', 'The day of this signal has yet to come.'],
  ['Kies vandaag of eerder.', 'Choose today or earlier.'],
);

/**
 * Whether a signal can be recorded: a worry was brought before it is written down.
 * @param signal The signal, after its schema.
 * @param today The day on which it is recorded.
 * @returns The signal as it was given.
 * @example
 * checkSignal({ raisedOn: '2008-03-31', description: 'She hardly sleeps.' }, Temporal.PlainDate.from('2008-03-30')).ok; // false
 */
export function checkSignal(
  signal: SignalFacts,
  today: PlainDate,
): Result<SignalFacts, Problem<'signal-in-future'>> {
  requireDays(signal.raisedOn);
  return signal.raisedOn > today.toString() ? fail(signalInFuture) : ok(signal);
}

const followUpNotAhead = problemOf(
  'signal-follow-up-not-ahead',
  ['Deze dag ligt niet in de toekomst.', 'This day does not lie ahead.'],
  ['Kies morgen of later.', 'Choose tomorrow or later.'],
);

const notesFull = problemOf(
  'signal-notes-full',
  [
    `Bij dit signaal staan al ${mostSignalNotes} notities.`,
    `This signal has ${mostSignalNotes} notes already.`,
  ],
  ['Handel het af, of leg een nieuw signaal vast.', 'Close it, or record a new signal.'],
);

/**
 * Whether a signal can be answered so: one that stays open comes back on a day to come, and has room for a note.
 * @param answer The answer, after its schema.
 * @param notes How many notes it has.
 * @param today The day on which it is recorded.
 * @returns The answer as it was given.
 * @example
 * const answer = { answer: 'kept-open', note: 'Bel de huisarts.', followUpOn: '2008-03-30' };
 * checkSignalAnswer(answer, 0, Temporal.PlainDate.from('2008-03-30')).ok; // false
 */
export function checkSignalAnswer(
  answer: SignalAnswer,
  notes: number,
  today: PlainDate,
): Result<SignalAnswer, Problem<'signal-follow-up-not-ahead' | 'signal-notes-full'>> {
  if (answer.followUpOn === null) return ok(answer);
  requireDays(answer.followUpOn);
  if (answer.followUpOn <= today.toString()) return fail(followUpNotAhead);
  return notes < mostSignalNotes ? ok(answer) : fail(notesFull);
}
