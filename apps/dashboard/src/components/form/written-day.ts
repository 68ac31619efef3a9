import { daysFor, isIsoDate, type Language, needsYear, readTypedDay, Temporal } from '@mim/domain/kernel';

/**
 * A day as it is written in a field: `26-11-2026`, in English `26/11/2026`. What is no day stays as it is.
 * @param day `YYYY-MM-DD`, or what was typed in its place
 */
export function writeDay(day: string, language: Language): string {
  if (!isIsoDate(day)) return day;
  return day
    .split('-')
    .toReversed()
    .join(language === 'nl' ? '-' : '/');
}

/**
 * The day that a field holds; null while it is empty, or what is typed in it is no day yet.
 * @param held the value of a DateField
 */
export const wholeDay = (held: string | null): string | null =>
  held !== null && isIsoDate(held) ? held : null;

export interface TypedDay {
  /** The field's name: a day with that name has its plausible days. */
  readonly name: string;
  readonly today: string;
  /** The first and last day, where the form knows better. */
  readonly min: string | undefined;
  readonly max: string | undefined;
}

/** The days that can be right in a field. */
export function daysOf({ name, today, min, max }: TypedDay) {
  const { first, last } = daysFor(name, Temporal.PlainDate.from(today));
  return {
    first: min !== undefined && min > first ? min : first,
    last: max !== undefined && max < last ? max : last,
  };
}

/** Reads a day as it was typed, `YYYY-MM-DD`; null: it is not whole, or there is no such day. */
export function readDay(text: string, field: TypedDay): string | null {
  const read = readTypedDay(text, daysOf(field), field.today, { needsYear: needsYear(field.name) });
  return read.ok ? read.value : null;
}
