import { factsToAdd, knownFacts } from './facts-to-add.js';
import { contactFactNames, nameFactNames, type Person, type PersonFact } from './person-facts.js';

/** Facts that belong together: of one of two records, never some of each. */
const together: readonly (readonly PersonFact[])[] = [
  nameFactNames,
  contactFactNames.filter((name) => name === 'street' || name === 'postcode' || name === 'town'),
  ['bornOn', 'birthYear'],
  ['origin', 'originConsentOn', 'originConsentWording'],
];

/**
 * What a record gains from another one of the same person: what it did not know. What belongs together, such as an
 * address, comes whole or not at all.
 * @param kept The record that stays.
 * @param absorbed The record that goes into it.
 * @returns The facts that change; what is known stays.
 * @example
 * mergedFacts({ phone: null, town: 'Breda' }, { phone: '0612345678', postcode: '4811 AB' }); // { phone: '0612345678' }
 */
export function mergedFacts(kept: Partial<Person>, absorbed: Partial<Person>): Partial<Person> {
  const isKnown = (name: PersonFact) => name in knownFacts(kept);
  const left = new Set(together.filter((group) => group.some(isKnown)).flat());
  return Object.fromEntries(
    Object.entries(factsToAdd(kept, absorbed)).filter(([name]) => !left.has(name as PersonFact)),
  );
}
