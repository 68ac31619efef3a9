import type { Database } from '@mim/database';
import type { PlainDate } from '@mim/domain/kernel';
import { nameKey, normalisePhone } from '@mim/domain/person';
import { readWrittenDate, splitName } from '@mim/domain/registration';
import type { KnownHere, ReadRow } from '@mim/domain/takeover/schema';
import type { Transaction } from 'kysely';
import { foundRows, openMatches, pausesFrom } from '../visiting-mothers/visiting-mothers.repository.js';
import { type PeopleKeys, peopleLike } from './known-here.repository.js';

const texts = (rows: readonly ReadRow[], columns: readonly string[]): readonly string[] => [
  ...new Set(
    rows.flatMap(({ values }) =>
      columns.flatMap((column) => {
        const value = (values as Readonly<Record<string, unknown>>)[column];
        return typeof value === 'string' && value !== '' ? [value] : [];
      }),
    ),
  ),
];

/** By what the people of a file, and those whom it names, are looked for. */
function keysOf(rows: readonly ReadRow[]): PeopleKeys {
  const inParts = rows.map(({ values: { givenName, namePrefix, familyName } }) =>
    nameKey({ givenName, namePrefix, familyName } as Parameters<typeof nameKey>[0]),
  );
  const written = texts(rows, ['wholeName', 'mother', 'visitor']).map((name) => nameKey(splitName(name)));
  return {
    names: [...new Set([...inParts, ...written])].filter((key) => key !== ''),
    phones: texts(rows, ['phone']).flatMap((phone) => {
      const read = normalisePhone(phone);
      return read.ok ? [read.value] : [];
    }),
    emails: texts(rows, ['email']).map((email) => email.toLowerCase()),
    births: texts(rows, ['childBornOn', 'twinBornOn']).filter((day) => readWrittenDate(day).ok),
  };
}

/** Whom a location knows of those of whom a file may speak: its visiting mothers, and the people who have a key in common. */
export async function knownHere(
  trx: Transaction<Database>,
  locationId: string,
  rows: readonly ReadRow[],
  today: PlainDate,
): Promise<KnownHere[]> {
  const people = await peopleLike(trx, locationId, keysOf(rows));
  const visitors = await foundRows(trx, [locationId], { text: '', activeOn: null });
  const pauses = await pausesFrom(trx, [locationId], today.toString());
  const open = await openMatches(trx, [locationId]);
  const byHer = <Row extends { readonly visitingMotherId: string }>(all: readonly Row[], id: string) =>
    all.filter(({ visitingMotherId }) => visitingMotherId === id);
  const known = new Map(
    people.map(({ trajectories, ...person }): [string, KnownHere] => [
      person.personId,
      {
        ...person,
        children: trajectories.flatMap(({ children }) => children),
        trajectories: trajectories.map(({ state, intakeOn }) => ({ state, intakeOn })),
        visits: null,
      },
    ]),
  );
  for (const visitor of visitors) {
    const { personId, visitingMotherId } = visitor;
    const before = known.get(personId) ?? { ...visitor, children: [], trajectories: [] };
    const matches = byHer(open, visitingMotherId).map(({ startedOn }) => ({ startedOn, endedOn: null }));
    known.set(personId, {
      ...before,
      visits: { ...visitor, pauses: byHer(pauses, visitingMotherId), matches },
    });
  }
  return [...known.values()];
}
