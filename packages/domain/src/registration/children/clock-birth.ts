import { childAgeInMonths, requireBirth } from '../../kernel/child-age.js';
import { type CodeOf, codeList } from '../../kernel/code-list.js';
import { daysBetween, isIsoMonth } from '../../kernel/iso-date.js';
import type { AgedChild, BornChild } from './child-facts.js';

/**
 * Children of one birth are born at most so many days after one another: a birth of twins can pass midnight,
 * and seldom takes longer.
 */
export const daysWithinOneBirth = 2;

/** Why the programme's clock goes by the birth that it goes by. */
export const clockGrounds = codeList('clock-ground', [
  { code: 'only-birth', label: { nl: 'vanaf de geboorte van haar kind', en: 'from the birth of her child' } },
  {
    code: 'youngest-of-birth',
    label: { nl: 'vanaf de jongste van de meerling', en: 'from the youngest of the multiple birth' },
  },
  {
    code: 'birth-of-start',
    label: {
      nl: 'vanaf het kind met wie zij begon: een ander kind verandert dat niet',
      en: 'from the child with whom she began: another child does not change that',
    },
  },
]);
export type ClockGround = CodeOf<typeof clockGrounds>;

/** The birth by which the clock goes, and why. */
export interface ClockBirth {
  readonly bornOn: string;
  readonly ground: ClockGround;
}

/** Whether a birth follows another so soon that it is the same; of a month all that is known is the month. */
const isSameBirth = (before: string, day: string): boolean =>
  before === day ||
  (!isIsoMonth(before) && !isIsoMonth(day) && daysBetween(before, day) <= daysWithinOneBirth);

/** Days of births, those of one birth together, in the order of the calendar. */
function birthsOf(days: readonly string[]): readonly (readonly string[])[] {
  const births: string[][] = [];
  for (const day of days.toSorted()) {
    const birth = births.at(-1);
    const before = birth?.at(-1);
    if (birth !== undefined && before !== undefined && isSameBirth(before, day)) birth.push(day);
    else births.push([day]);
  }
  return births;
}

/** The days of the birth with which she began, one for each child of it; empty: none is known. */
function birthOfStart(children: readonly BornChild[]): readonly string[] {
  const days = children.flatMap(({ childBornOn }) => childBornOn ?? []);
  for (const day of days) requireBirth(day);
  const [first] = days;
  return birthsOf(days).find((birth) => first !== undefined && birth.includes(first)) ?? [];
}

/**
 * The birth by which the clock of a trajectory goes: until which day visits are due, when she can be
 * rounded off, in which cohort she counts. It is that of the child with whom she began, the first of the
 * list whose birth is known; of a multiple birth that of the youngest. A child of another birth changes nothing:
 * going on for it is an extension, with its reason. Nor does it change anything when a child dies.
 * Source: the method description, until the child is 18 months; the going on for a second child: report on
 * working methods 2012.
 * @param children Her children in the programme, the one with whom she began first.
 * @returns Null while no birth is known.
 * @example
 * const twins = [{ childBornOn: '2007-10-31' }, { childBornOn: '2007-11-01' }];
 * clockBirth(twins); // { bornOn: '2007-11-01', ground: 'youngest-of-birth' }
 * clockBirth([{ childBornOn: '2007-11-01' }, { childBornOn: '2008-12-20' }]); // { bornOn: '2007-11-01', ground: 'birth-of-start' }
 */
export function clockBirth(children: readonly BornChild[]): ClockBirth | null {
  const birth = birthOfStart(children);
  const bornOn = birth.at(-1);
  if (bornOn === undefined) return null;
  if (birth.length > 1) return { bornOn, ground: 'youngest-of-birth' };
  const others = children.filter(({ childBornOn }) => childBornOn !== null).length > birth.length;
  return { bornOn, ground: others ? 'birth-of-start' : 'only-birth' };
}

/**
 * The children with whom she began: one, or those of a multiple birth.
 * @param children Her children in the programme, the one with whom she began first.
 * @example
 * childrenOfStart([{ childBornOn: '2007-11-01' }, { childBornOn: '2008-12-20' }]).length; // 1
 */
export function childrenOfStart<One extends BornChild>(children: readonly One[]): One[] {
  const birth = birthOfStart(children);
  return children.filter(({ childBornOn }) => childBornOn !== null && birth.includes(childBornOn));
}

/**
 * Whether the children with whom she began are a multiple birth.
 * @param children Her children in the programme, the one with whom she began first.
 * @example
 * isMultipleBirth([{ childBornOn: '2007-11-01' }, { childBornOn: '2007-11-01' }]); // true
 * isMultipleBirth([{ childBornOn: '2007-11-01' }, { childBornOn: '2008-12-20' }]); // false
 */
export const isMultipleBirth = (children: readonly BornChild[]): boolean => birthOfStart(children).length > 1;

/**
 * Her children together with the birth by which the clock goes, as they are kept side by side: whoever
 * changes the children takes the birth from here, and nobody sets it by itself.
 * @param children Her children in the programme, the one with whom she began first.
 * @example
 * withClockBirth([{ childName: 'Noor', childBornOn: '2007-11-05', childDied: false }]).childBornOn; // '2007-11-05'
 */
export const withClockBirth = <One extends BornChild>(
  children: readonly One[],
): { readonly children: One[]; readonly childBornOn: string | null } => ({
  children: [...children],
  childBornOn: clockBirth(children)?.bornOn ?? null,
});

/**
 * How old the child is with whom she began, as people are shown it: of a child who died no age is told; of a multiple
 * birth it is the age of the youngest who lives.
 * @param children Her children in the programme, the one with whom she began first.
 * @param on The day on which is asked, ISO text.
 * @returns Whole months; null while no birth is known, and when no child of that birth lives.
 * @example
 * livingChildAge([{ childBornOn: '2007-11-05', childDied: true }], '2008-05-05'); // null
 * livingChildAge([{ childBornOn: '2007-10-31' }, { childBornOn: '2007-11-01', childDied: true }], '2008-05-31'); // 7
 */
export function livingChildAge(children: readonly AgedChild[], on: string): number | null {
  const living = childrenOfStart(children).filter(({ childDied }) => childDied !== true);
  const youngest = living
    .flatMap(({ childBornOn }) => childBornOn ?? [])
    .toSorted()
    .at(-1);
  return youngest === undefined ? null : childAgeInMonths(youngest, on);
}
