import { deepFreeze } from '../kernel/deep-freeze.js';
import { fail, ok, type Problem, problemOf, type Result } from '../kernel/result.js';
import { searchKey } from '../person/name.js';

const serviceKnown = problemOf(
  'service-known',
  ['Deze organisatie staat al in de sociale kaart.', 'This organisation is in the local directory already.'],
  ['Gebruik die, of geef deze een andere naam.', 'Use that one, or give this one another name.'],
);

/** An entry of a local directory as far as its name is compared. */
export interface NamedService {
  readonly name: string;
}

/** A name in any spelling: case, accents, spaces, dots and other marks make no other organisation. */
const nameKey = (name: string): string => searchKey(name).replace(/[^\p{L}\p{N}]/gu, '');

/**
 * The entry of a local directory that has this name, in any spelling.
 * @param name What is typed.
 * @param others The other entries of the directory.
 * @returns Null: it is a new name.
 * @example
 * serviceNamed('stichting mee', [{ name: 'Stichting M.E.E.' }])?.name; // 'Stichting M.E.E.'
 */
export function serviceNamed<Service extends NamedService>(
  name: string,
  others: readonly Service[],
): Service | null {
  const key = nameKey(name);
  return key === '' ? null : (others.find((other) => nameKey(other.name) === key) ?? null);
}

/** At which field of a form it is said that an organisation is in the directory already. */
export const serviceNameProblemFields = deepFreeze({ 'service-known': 'name' } as const);

/**
 * Whether an entry of a local directory can have this name: no other has it in another spelling.
 * @param name What it is to be called.
 * @param others The other entries of the directory.
 * @example
 * canNameService('Taal-huis', [{ name: 'Taalhuis' }]).ok; // false
 */
export const canNameService = (
  name: string,
  others: readonly NamedService[],
): Result<string, Problem<'service-known'>> =>
  serviceNamed(name, others) === null ? ok(name) : fail(serviceKnown);
