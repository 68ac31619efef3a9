import type { Database } from '@mim/database';
import { nameKey } from '@mim/domain/person';
import type { KnownMother, ListedRow } from '@mim/domain/registration';
import type { Transaction } from 'kysely';
import { birthsOf } from '../people/has-child-born-on.js';
import { type ListKeys, mothersLike, prospectsLike } from './known-mothers.repository.js';

const known = (values: readonly (string | null)[]): readonly string[] => [
  ...new Set(values.filter((value) => value !== null)),
];

const keysOf = (rows: readonly ListedRow[]): ListKeys => {
  const mothers = rows.map(({ mother }) => mother);
  return {
    names: known(mothers.map(nameKey)),
    phones: known(mothers.map(({ phone }) => phone)),
    emails: known(mothers.map(({ email }) => email?.toLowerCase() ?? null)),
    births: birthsOf(mothers.flatMap(({ children }) => children)),
  };
};

/**
 * Whom a location knows who can be one of the mothers of a list: who takes part or did, and the prospects with whom
 * no intake began that is found already.
 */
export async function knownMothers(
  trx: Transaction<Database>,
  locationId: string,
  rows: readonly ListedRow[],
): Promise<KnownMother[]> {
  const keys = keysOf(rows);
  const persons = await mothersLike(trx, locationId, keys);
  const trajectories = new Set(persons.map(({ trajectoryId }) => trajectoryId));
  const prospects = await prospectsLike(trx, locationId, keys);
  return [
    ...persons.map(
      (person): KnownMother => ({ ...person, kind: 'person', receivedOn: null, outcome: null, note: null }),
    ),
    ...prospects
      .filter(({ trajectoryId }) => trajectoryId === null || !trajectories.has(trajectoryId))
      .map((prospect): KnownMother => ({ ...prospect, kind: 'prospect', state: null, status: null })),
  ];
}
