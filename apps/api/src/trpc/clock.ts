import { type PlainDate, Temporal } from '@mim/domain/kernel';

/** What a request knows of the time: the one place where the clock is read. */
export interface Clock {
  /** Today in the Netherlands, wherever the server stands. */
  readonly today: PlainDate;
  readonly now: Date;
}

/**
 * Reads the clock.
 * @param fixedToday A day that stands in for today, in tests and when trying things out; absent: the real one.
 * @example
 * readClock().today.toString(); // '2026-05-04'
 */
export const readClock = (fixedToday?: PlainDate): Clock => ({
  today: fixedToday ?? Temporal.Now.plainDateISO('Europe/Amsterdam'),
  now: new Date(),
});
