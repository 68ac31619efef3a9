import { deepFreeze } from '../../kernel/deep-freeze.js';
import { daysBetween } from '../../kernel/iso-date.js';
import { lookUp } from '../../kernel/look-up.js';
import { houseNumber, townKey } from '../../person/address.js';
import { fullName, searchKey } from '../../person/name.js';
import { nameKey } from '../../person/name-keys.js';
import type { Child } from '../children/child-facts.js';
import type { MotherStatus } from '../mother-status.js';
import type { ProspectOutcome } from '../prospect-outcomes.js';
import type { Prospect } from '../prospect-schema.js';
import type { TrajectoryState } from '../trajectory-state.js';
import type { ClinicListColumn } from './clinic-list-columns.js';

/** What is compared of two mothers, one of them of a list. */
export const comparedColumns = deepFreeze([
  'name',
  'childName',
  'childBornOn',
  'phone',
  'email',
  'street',
  'postcode',
  'town',
  'language',
] as const satisfies readonly ClinicListColumn[]);
export type ComparedColumn = (typeof comparedColumns)[number];
/** What a row can fill in of a mother who is known: a note is added to, never compared. */
export type FilledColumn = ComparedColumn | 'note';

/** Whether a column tells of the child: of twins it is another one. */
export const isOfChild = (column: FilledColumn): boolean =>
  column === 'childName' || column === 'childBornOn';

/** What a list tells of a mother. */
export type ListedMother = Omit<Prospect, 'referralSource' | 'receivedOn'>;

/** A mother with one of her children: that which is compared with the child of another. */
export interface MotherOfChild extends Omit<ListedMother, 'children'> {
  readonly childName: string | null;
  readonly childBornOn: string | null;
}

/** A mother whom a location knows: somebody who was referred, or who is registered. */
export interface KnownMother extends ListedMother {
  readonly kind: 'prospect' | 'person';
  readonly id: string;
  readonly version: number;
  /** Day on which the location heard of her; null: she is registered. */
  readonly receivedOn: string | null;
  /** What became of it so far; null: she is registered. */
  readonly outcome: ProspectOutcome | null;
  /** Her newest trajectory, or the one that her intake began; null: none. */
  readonly trajectoryId: string | null;
  /** The state of that trajectory, of somebody who is registered. */
  readonly state: TrajectoryState | null;
  /** What is said of her, of somebody who is registered. */
  readonly status: MotherStatus | null;
}

/** A row of a list that can be read. */
export interface ListedRow {
  /** Its place in the list. */
  readonly line: number;
  readonly mother: ListedMother;
}

/** Whom a row is compared with: somebody who is known, or an earlier row. */
export interface OtherMother {
  readonly kind: KnownMother['kind'] | 'row';
  /** Of a row its place in the list, as text. */
  readonly id: string;
}

const firstWord = (text: string | null): string => searchKey(text ?? '').split(' ')[0] ?? '';

/** Whether two children have the same name, as far as both tell it, and the same birth. */
const isSameChild = (one: Child, other: Child): boolean =>
  one.childBornOn === other.childBornOn && firstWord(one.childName) === firstWord(other.childName);
const hasSameBirth = (one: Child, other: Child): boolean => one.childBornOn === other.childBornOn;

/** The children of two mothers that are compared: those that are most alike, else the first of each. */
export function comparedChildren(
  a: readonly Child[],
  b: readonly Child[],
): readonly [Child | undefined, Child | undefined] {
  for (const isAlike of [isSameChild, hasSameBirth])
    for (const one of a) {
      const other = b.find((each) => isAlike(one, each));
      if (other !== undefined) return [one, other];
    }
  return [a[0], b[0]];
}

/**
 * A mother with a child of hers, or with none.
 * @example
 * const mother = { givenName: 'Elif', familyName: 'Kaya', children: [] };
 * withChild(mother, { childName: 'Noor', childBornOn: null, childDied: false }).childName; // 'Noor'
 */
export const withChild = (
  { children: _children, ...mother }: ListedMother,
  child: Child | undefined,
): MotherOfChild => ({
  ...mother,
  childName: child?.childName ?? null,
  childBornOn: child?.childBornOn ?? null,
});

/**
 * Two mothers as they are compared, each with a child.
 * @example
 * const [one] = asCompared(aProspect(), aProspect());
 * one.childBornOn; // '2007-11-05'
 */
export function asCompared(a: ListedMother, b: ListedMother): readonly [MotherOfChild, MotherOfChild] {
  const [one, other] = comparedChildren(a.children, b.children);
  return [withChild(a, one), withChild(b, other)];
}

/**
 * What is known of a mother under a column; empty: nothing.
 * @example
 * listedValue(withChild(aProspect({ givenName: 'Elif', familyName: 'Kaya' }), undefined), 'name'); // 'Elif Kaya'
 */
export const listedValue = (mother: MotherOfChild, column: FilledColumn): string =>
  column === 'name' ? fullName(mother) : (mother[column] ?? '');

const hasLetters = (postcode: string): boolean => /[A-Z]/.test(postcode);
const haveSamePlace = (a: MotherOfChild, b: MotherOfChild): boolean =>
  a.postcode !== null && a.postcode === b.postcode && hasLetters(a.postcode);

/** Whether two mothers, of whom both a value is known, have the same under a column in another way of writing. */
const agreesOn = {
  name: (a, b) => nameKey(a) === nameKey(b),
  childName: (a, b) => firstWord(a.childName) === firstWord(b.childName),
  childBornOn: (a, b) => a.childBornOn === b.childBornOn,
  phone: (a, b) => a.phone === b.phone,
  email: (a, b) => a.email?.toLowerCase() === b.email?.toLowerCase(),
  street: (a, b) =>
    searchKey(a.street ?? '') === searchKey(b.street ?? '') ||
    (haveSamePlace(a, b) && houseNumber(a.street) === houseNumber(b.street)),
  postcode: ({ postcode: a }, { postcode: b }) =>
    a !== null && b !== null && (a.startsWith(b) || b.startsWith(a)),
  town: (a, b) => townKey(a.town) === townKey(b.town) || haveSamePlace(a, b),
  language: (a, b) => a.language === b.language || a.language === 'other' || b.language === 'other',
} as const satisfies Readonly<Record<ComparedColumn, (a: MotherOfChild, b: MotherOfChild) => boolean>>;

/**
 * Where two mothers differ: columns of which both have a value, and another one. A postcode without letters, the
 * same house in another spelling and a longer name of the child are no difference.
 */
export const differingColumns = (a: MotherOfChild, b: MotherOfChild): readonly ComparedColumn[] =>
  comparedColumns.filter(
    (column) =>
      listedValue(a, column) !== '' && listedValue(b, column) !== '' && !lookUp(agreesOn, column)(a, b),
  );

/** What a row tells that is not known yet of a mother: what is empty, and a note that she does not have. */
export const addedColumns = (listed: MotherOfChild, known: MotherOfChild): readonly FilledColumn[] => [
  ...comparedColumns.filter(
    (column) => listedValue(listed, column) !== '' && listedValue(known, column) === '',
  ),
  ...(listed.note === null || (known.note ?? '').includes(listed.note) ? [] : (['note'] as const)),
];

/** Days between the births of two children; null: one of them is not known. */
export const daysBetweenBirths = (a: MotherOfChild, b: MotherOfChild): number | null =>
  a.childBornOn === null || b.childBornOn === null
    ? null
    : Math.abs(daysBetween(a.childBornOn, b.childBornOn));
