import { type Database, historyTables } from '@mim/database';
import { type RawBuilder, sql } from 'kysely';

/** The tables of which a row says of which visiting mother it is. */
type NamingTable = {
  [Name in keyof Database]: Database[Name] extends { readonly visitingMotherId: unknown }
    ? Name extends `mim.${infer Table}`
      ? Table
      : never
    : never;
}[keyof Database];
/** Her own row, the rows of a delivery, and what says that something was removed: of each it is decided by itself. */
type Beside = 'visiting_mother' | 'delivery_visiting_mother' | 'removal';

/** What becomes of the rows of a table that name a visiting mother. */
interface NamingHer {
  /** When she was entered by mistake: they go along, or with her row by themselves; they let her go; or she stays for them. */
  readonly mistake: 'goes-along' | 'goes-by-itself' | 'lets-her-go' | 'keeps-her';
  /**
   * When she was kept long enough: they go; they stay without words; they go on naming her, so that her row stays with nothing in
   * it; or they have a term of their own.
   */
  readonly term: 'goes' | 'stays-without-words' | 'goes-on-naming-her' | 'has-its-own-term';
}

/**
 * Every table that names a visiting mother, in the order in which its rows can go: one that is not here does not compile. What was
 * paid stays, without words, and that somebody was at a meeting: how many were there is counted.
 */
export const namingTables = {
  supervision_draft: { mistake: 'goes-by-itself', term: 'goes' },
  evaluation_draft: { mistake: 'goes-by-itself', term: 'goes' },
  match_proposal: { mistake: 'goes-along', term: 'goes-on-naming-her' },
  visiting_mother_pause: { mistake: 'goes-along', term: 'goes' },
  meeting_group_leader: { mistake: 'goes-along', term: 'goes' },
  expense: { mistake: 'goes-along', term: 'stays-without-words' },
  preparation_attendance: { mistake: 'goes-along', term: 'goes' },
  meeting_attendance: { mistake: 'goes-along', term: 'goes-on-naming-her' },
  supervision_session: { mistake: 'goes-along', term: 'goes' },
  evaluation: { mistake: 'goes-along', term: 'goes' },
  own_step: { mistake: 'goes-along', term: 'goes' },
  applicant: { mistake: 'lets-her-go', term: 'has-its-own-term' },
  match: { mistake: 'keeps-her', term: 'goes-on-naming-her' },
  visit: { mistake: 'keeps-her', term: 'goes-on-naming-her' },
  signal: { mistake: 'keeps-her', term: 'goes-on-naming-her' },
  expense_statement: { mistake: 'keeps-her', term: 'goes-on-naming-her' },
  expense_correction: { mistake: 'keeps-her', term: 'stays-without-words' },
} as const satisfies Readonly<Record<Exclude<NamingTable, Beside>, NamingHer>>;

const tablesWhere = (holds: (naming: NamingHer) => boolean): readonly string[] =>
  Object.entries<NamingHer>(namingTables).flatMap(([table, naming]) => (holds(naming) ? [table] : []));

/** What goes along with a visiting mother who was entered by mistake. */
export const belowVisitingMother = tablesWhere(({ mistake }) => mistake === 'goes-along');

/** What is of a visiting mother alone, and goes when she was kept long enough. */
export const hersAlone = tablesWhere(({ term }) => term === 'goes');

/** What goes on naming her when she was kept long enough. */
export const goOnNamingHer = tablesWhere(({ term }) => term === 'goes-on-naming-her');

/** Of which the history is emptied when she was kept long enough: what goes, and what stays without words. */
export const forgottenOfHer = tablesWhere(
  ({ term }) => term === 'goes' || term === 'stays-without-words',
).filter((table) => historyTables.some((kept) => kept === table));

/**
 * The statements that take rows of these tables away that name visiting mothers, in their order: with what was agreed in their
 * sessions, and the sessions of a preparation at which nobody is left.
 */
export const takingAwayOfHer = (
  locationId: string,
  tables: readonly string[],
  visitingMotherIds: readonly string[],
): readonly RawBuilder<unknown>[] => [
  sql`
    delete from mim.supervision_agreement as a
    where a.location_id = ${locationId} and a.supervision_session_id in (
      select s.supervision_session_id from mim.supervision_session as s
      where s.location_id = ${locationId} and s.visiting_mother_id = any(${visitingMotherIds}::uuid[])
    )`,
  ...tables.map(
    (table) => sql`
      delete from ${sql.table(`mim.${table}`)}
      where location_id = ${locationId} and visiting_mother_id = any(${visitingMotherIds}::uuid[])`,
  ),
  sql`
    delete from mim.preparation_session as s
    where s.location_id = ${locationId} and not exists (
      select from mim.preparation_attendance as a
      where a.location_id = s.location_id and a.preparation_session_id = s.preparation_session_id
    )`,
];
