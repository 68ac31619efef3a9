import { fullName, type PersonName } from '@mim/domain/person';

/**
 * The name of a person in a query.
 * @param table What the table of people is called there.
 * @example
 * query.select(nameColumns('mother')); // mother.givenName, mother.namePrefix, mother.familyName
 */
export const nameColumns = <const Table extends string>(table: Table) =>
  [`${table}.givenName`, `${table}.namePrefix`, `${table}.familyName`] as const;

/**
 * The name of one person among others in a query.
 * @param whose What each column begins with.
 * @example
 * query.select(nameColumnsOf('mother', 'mother')); // mother.givenName as motherGivenName, …
 */
export const nameColumnsOf = <const Table extends string, const Whose extends string>(
  table: Table,
  whose: Whose,
) =>
  [
    `${table}.givenName as ${whose}GivenName`,
    `${table}.namePrefix as ${whose}NamePrefix`,
    `${table}.familyName as ${whose}FamilyName`,
  ] as const;

type NameOf<Whose extends string> = {
  readonly [Name in keyof PersonName as `${Whose}${Capitalize<Name>}`]-?: string | null;
};

/** The name that `nameColumnsOf` selected, as people say it; empty where there is nobody. */
export const nameOf = <Whose extends string>(row: NameOf<Whose>, whose: Whose): string => {
  const columns = row as Readonly<Record<string, string | null>>;
  return fullName({
    givenName: columns[`${whose}GivenName`] ?? null,
    namePrefix: columns[`${whose}NamePrefix`] ?? null,
    familyName: columns[`${whose}FamilyName`] ?? null,
  });
};

/** Where a person in a query can be reached. */
export const contactColumns = <const Table extends string>(table: Table) =>
  [`${table}.phone`, `${table}.email`, `${table}.street`, `${table}.postcode`, `${table}.town`] as const;
