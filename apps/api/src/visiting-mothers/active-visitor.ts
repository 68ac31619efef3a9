import { sql } from 'kysely';

/** Whether the visiting mother of a row, joined as `visitor`, takes part on a day: `isActiveOn` of the domain. */
export const visitorIsActiveOn = (day: string) =>
  sql<boolean>`(visitor.stopped_on is null or visitor.stopped_on > ${day})`;
