import type { Person } from './person-facts.js';

const isUnknown = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

/**
 * What was told of a person, without what nobody knew.
 * @param told What was told, for instance by a location that passes her on.
 * @example
 * knownFacts({ phone: '0612345678', town: null }); // { phone: '0612345678' }
 */
export const knownFacts = (told: Partial<Person>): Partial<Person> =>
  Object.fromEntries(Object.entries(told).filter(([, value]) => !isUnknown(value)));

/**
 * What can be added to a registered person from what was told of her now: only what was not known. What is
 * known stays, for nobody asked whether it changed.
 * @param known What is registered.
 * @param told What was told, for instance by a clinic's list.
 * @example
 * factsToAdd({ phone: null, town: 'Breda' }, { phone: '0612345678', town: 'Tilburg' }); // { phone: '0612345678' }
 */
export const factsToAdd = (known: Partial<Person>, told: Partial<Person>): Partial<Person> =>
  Object.fromEntries(
    Object.entries(knownFacts(told)).filter(([name]) => isUnknown(known[name as keyof Person])),
  );
