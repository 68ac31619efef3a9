import { requireDays } from '../kernel/iso-date.js';
import type { PlainDate } from '../kernel/plain-date.js';
import { fail, ok, type Problem, problemOf, type Result } from '../kernel/result.js';
import type { SignalFacts } from './visit-schema.js';

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
