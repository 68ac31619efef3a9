import { sql } from 'kysely';

/** Whether the visiting mother of a row, joined as `visitor`, takes part on a day: `isActiveOn` of the domain. */
export const visitorIsActiveOn = (day: string) =>
  sql<boolean>`(visitor.stopped_on is null or visitor.stopped_on > ${day})`;

/** Whether the visiting mother of a row, joined as `visitor`, is a coordinator herself on a day: `isCoordinatorOn` of the domain. */
export const visitorIsCoordinatorOn = (day: string) =>
  sql<boolean>`(visitor.coordinator_from <= ${day} and (visitor.coordinator_until is null or visitor.coordinator_until > ${day}))`;
