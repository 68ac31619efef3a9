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
 * The names of her children that are known, in the order of the list.
 * @example
 * namesOfChildren([{ childName: 'Noor' }, { childName: null }]); // ['Noor']
 */
export const namesOfChildren = (children: readonly Pick<Child, 'childName'>[]): string[] =>
  children.flatMap(({ childName }) => childName ?? []);
