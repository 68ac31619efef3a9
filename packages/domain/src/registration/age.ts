import { type CodeList, codeList } from '../kernel/code-list.js';
import { deepFreeze } from '../kernel/deep-freeze.js';
import type { Bilingual } from '../kernel/language.js';

/** Ages in groups: a code list whose codes have a lowest age each. */
export interface AgeGroups<Value extends string = string> extends CodeList<Value> {
  /** The group of an age in whole years. */
  groupOf(age: number): Value;
}

interface AgeGroup<Value extends string> {
  readonly code: Value;
  readonly label: Bilingual;
  /** Lowest age in the group, in years. */
  readonly from: number;
}

/** Groups in ascending order of age; the first takes everybody below the second. */
/* @__NO_SIDE_EFFECTS__ */
function ageGroups<const Value extends string>(
  name: string,
  groups: readonly [AgeGroup<Value>, ...AgeGroup<Value>[]],
): AgeGroups<Value> {
  const list = codeList(
    name,
    groups.map(({ code, label }) => ({ code, label })),
  );
  const groupOf = (age: number) => groups.findLast(({ from }) => age >= from) ?? groups[0];
  return deepFreeze({ ...list, groupOf: (age) => groupOf(age).code });
}

const below = <const V extends string>(code: V, age: number) =>
  ({ code, from: 0, label: { nl: `jonger dan ${age}`, en: `under ${age}` } }) as const;
const between = <const V extends string>(code: V, from: number, to: number) =>
  ({ code, from, label: { nl: `${from} tot en met ${to}`, en: `${from} to ${to}` } }) as const;
const andOver = <const V extends string>(code: V, from: number) =>
  ({ code, from, label: { nl: `${from} en ouder`, en: `${from} and over` } }) as const;

/** Age groups of programme mothers in the annual registration. */
export const programmeMotherAgeGroups = ageGroups('age', [
  below('under-20', 20),
  between('20-24', 20, 24),
  between('25-29', 25, 29),
  between('30-34', 30, 34),
  between('35-39', 35, 39),
  andOver('40-plus', 40),
]);

/** Age groups of visiting mothers in the annual registration. */
export const visitingMotherAgeGroups = ageGroups('visiting-mother-age', [
  below('under-25', 25),
  between('25-29', 25, 29),
  between('30-34', 30, 34),
  between('35-39', 35, 39),
  andOver('40-plus', 40),
]);

/**
 * Age on year basis: the age reached in the course of a calendar year. Birthdays are not registered.
 * @param birthYear Year of birth.
 * @param year Calendar year of the registration.
 * @returns Whole years.
 * @example
 * ageInYear(1980, 2008); // 28
 */
export const ageInYear = (birthYear: number, year: number): number => year - birthYear;

/**
 * The age group in a calendar year.
 * @param birthYear Year of birth; null: not recorded.
 * @param groups In which groups.
 * @param year Calendar year of the registration.
 * @returns The group's code; null when the year of birth was not recorded.
 * @example
 * ageGroupIn(1980, programmeMotherAgeGroups, 2008); // '25-29'
 */
export const ageGroupIn = <Value extends string>(
  birthYear: number | null,
  groups: AgeGroups<Value>,
  year: number,
): Value | null => (birthYear === null ? null : groups.groupOf(ageInYear(birthYear, year)));
