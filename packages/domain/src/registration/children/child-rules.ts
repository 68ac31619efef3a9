import { type Problem, problemOf } from '../../kernel/result.js';
import { searchKey } from '../../person/name.js';
import type { Child } from './child-facts.js';

export const childTwice = problemOf(
  'child-twice',
  [
    'Twee kinderen hebben dezelfde naam en geboortedatum.',
    'Two children have the same name and date of birth.',
  ],
  [
    'Haal er een weg, of verbeter de naam of de datum.',
    'Remove one of them, or correct the name or the date.',
  ],
);

/** What tells a child from another; null: nothing does. */
const childKey = ({ childName, childBornOn }: Child): string | null =>
  childName === null || childBornOn === null ? null : `${searchKey(childName)}|${childBornOn}`;

/**
 * What is wrong with children of whom each is right by itself. Twins whose names are not known yet may be alike.
 * @param children The children of one mother.
 * @returns The problem; null: nothing is wrong.
 * @example
 * const noor = { childName: 'Noor', childBornOn: '2007-11-05', childDied: false };
 * whyNotHerChildren([noor, noor])?.code; // 'child-twice'
 */
export function whyNotHerChildren(children: readonly Child[]): Problem<'child-twice'> | null {
  const keys = children.map(childKey).filter((key) => key !== null);
  return new Set(keys).size === keys.length ? null : childTwice;
}

/**
 * Whether two may be one child: what is known of both is the same, and something is.
 * @example
 * const noor = { childName: 'Noor', childBornOn: null, childDied: false };
 * canBeSameChild(noor, { ...noor, childName: null, childBornOn: '2007-11-05' }); // false
 * canBeSameChild(noor, { ...noor, childBornOn: '2007-11-05' }); // true
 */
export function canBeSameChild(one: Child, other: Child): boolean {
  const names = bothKnown(one.childName, other.childName);
  const births = bothKnown(one.childBornOn, other.childBornOn);
  if (names !== null && searchKey(names[0]) !== searchKey(names[1])) return false;
  if (births !== null && births[0] !== births[1]) return false;
  return names !== null || births !== null;
}

const bothKnown = (one: string | null, other: string | null): readonly [string, string] | null =>
  one === null || other === null ? null : [one, other];

/**
 * Her children, with what was told of them now: what was empty is filled, who was not known comes last, and what is
 * known stays. Who are told to be twins of known children are added by themselves, not joined.
 * @param known Her children as they are registered.
 * @param told What was told, for instance by a clinic's list.
 * @example
 * const noor = { childName: 'Noor', childBornOn: '2007-11-05', childDied: false };
 * joinChildren([{ ...noor, childName: null }], [noor]); // [{ childName: 'Noor', childBornOn: '2007-11-05', childDied: false }]
 */
export function joinChildren(known: readonly Child[], told: readonly Child[]): Child[] {
  const joined = known.map((child) => ({ ...child }));
  const taken = new Set<Child>();
  for (const child of told) {
    const same = joined.find((each) => !taken.has(each) && canBeSameChild(each, child));
    if (same === undefined) joined.push({ ...child });
    else {
      taken.add(same);
      same.childName ??= child.childName;
      same.childBornOn ??= child.childBornOn;
      same.childDied ||= child.childDied;
    }
  }
  return joined;
}

/**
 * The names of her children that are known, in the order of the list.
 * @example
 * namesOfChildren([{ childName: 'Noor' }, { childName: null }]); // ['Noor']
 */
export const namesOfChildren = (children: readonly Pick<Child, 'childName'>[]): string[] =>
  children.flatMap(({ childName }) => childName ?? []);
