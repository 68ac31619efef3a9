import type { Database } from '@mim/database';
import type { PersonName } from '@mim/domain/person';
import {
  type Child,
  closedOutcomes,
  type MotherStatus,
  type ProspectOutcome,
} from '@mim/domain/registration';
import { type ApplicantState, closedApplicantStates } from '@mim/domain/supervision';
import { type RawBuilder, sql, type Transaction } from 'kysely';
import { findingPlace, foundByOf, type Sought } from '../people/finding-people.js';
import type { FoundBy } from '../people/found-by.schema.js';
import { motherStatusOf } from '../people/mother-status.js';
import type { Hit } from './search.schema.js';

/** Somebody who was found, from the database. */
export interface HitRow extends PersonName {
  readonly type: Hit['type'];
  readonly locationId: string;
  readonly id: string;
  /** Who she is, once she is registered. */
  readonly personId: string | null;
  readonly trajectoryId: string | null;
  readonly town: string | null;
  readonly phone: string | null;
  readonly children: readonly Child[] | null;
  readonly visitingMother: (PersonName & { readonly personId: string }) | null;
  readonly status: MotherStatus | null;
  readonly outcome: ProspectOutcome | null;
  readonly applicantState: ApplicantState | null;
  /** Of a visiting mother the day on which she stops. */
  readonly stoppedOn: string | null;
  readonly foundBy: FoundBy;
}

/** Who is looked for: a text, among people of one kind or of all, and how many at most. */
export interface PeopleAsked {
  readonly text: string;
  readonly type?: Hit['type'] | undefined;
  readonly limit: number;
}

/** Who visits a mother now. */
const visitingMother = sql`(
  select jsonb_build_object('personId', q.person_id, 'givenName', q.given_name, 'namePrefix', q.name_prefix, 'familyName', q.family_name)
  from mim.match as m
  join mim.visiting_mother as w on w.location_id = m.location_id and w.visiting_mother_id = m.visiting_mother_id
  join mim.person as q on q.location_id = w.location_id and q.person_id = w.person_id
  where m.location_id = t.location_id and m.trajectory_id = t.trajectory_id and m.ended_on is null
)`;

/**
 * Whether a row of a table of the query is of the locations that are looked in. Each joined table says so itself: of
 * several locations the planner does not infer it, and reads those of the whole country.
 */
type IsHere = (table: string) => RawBuilder<boolean>;

interface Kind {
  readonly type: Hit['type'];
  /** Where people of this kind are looked for. */
  readonly sought: Sought;
  /** Those of them who are here, as the columns of `found`. */
  readonly rows: (isHere: IsHere, place: RawBuilder<unknown>) => RawBuilder<unknown>;
}

/** Mothers with their newest trajectory, visiting mothers, prospects without an intake, and who applied to visit. */
const kinds: readonly Kind[] = [
  {
    type: 'mother',
    sought: { person: 'p', child: 't', trajectory: 't' },
    rows: (isHere, place) => sql`
      select 'mother', p.location_id, p.person_id, p.person_id, t.trajectory_id,
        p.given_name, p.name_prefix, p.family_name, p.name_sort, p.town, p.phone, t.children,
        ${visitingMother}, ${motherStatusOf('t')}, null, null, null::text, t.ended_on is not null, ${place}
      from mim.person as p
      cross join lateral (
        select x.location_id, x.trajectory_id, x.state, x.children, x.ended_on from mim.trajectory as x
        where x.location_id = p.location_id and x.mother_id = p.person_id
        order by x.ended_on desc nulls first, x.trajectory_id limit 1
      ) as t
      where ${isHere('p')}`,
  },
  {
    type: 'visiting-mother',
    sought: { person: 'p' },
    rows: (isHere, place) => sql`
      select 'visiting-mother', p.location_id, w.visiting_mother_id, p.person_id, null::uuid,
        p.given_name, p.name_prefix, p.family_name, p.name_sort, p.town, p.phone, null::jsonb,
        null::jsonb, null, null, null, w.stopped_on::text, w.stopped_on is not null, ${place}
      from mim.person as p
      join mim.visiting_mother as w on w.location_id = p.location_id and w.person_id = p.person_id
      where ${isHere('p')} and ${isHere('w')} and w.erased_on is null`,
  },
  {
    type: 'prospect',
    sought: { person: 'p', child: 'p' },
    rows: (isHere, place) => sql`
      select 'prospect', p.location_id, p.prospect_id, null::uuid, null::uuid,
        p.given_name, p.name_prefix, p.family_name, p.name_sort, p.town, p.phone, p.children,
        null::jsonb, null, p.outcome, null, null::text, p.outcome = any (${[...closedOutcomes]}::text[]), ${place}
      from mim.prospect as p
      where ${isHere('p')} and p.trajectory_id is null`,
  },
  {
    type: 'applicant',
    sought: { person: 'p' },
    rows: (isHere, place) => sql`
      select 'applicant', p.location_id, p.applicant_id, null::uuid, null::uuid,
        p.given_name, p.name_prefix, p.family_name, p.name_sort, p.town, p.phone, null::jsonb,
        null::jsonb, null, null, p.state, null::text, p.state = any (${[...closedApplicantStates]}::text[]), ${place}
      from mim.applicant as p
      where ${isHere('p')} and p.visiting_mother_id is null`,
  },
];

/**
 * The people of these locations who are found by a text, in one statement: who is found best comes first, who
 * takes part before who did, then in the order of names.
 */
export async function peopleFound(
  trx: Transaction<Database>,
  locationIds: readonly string[],
  { text, type, limit }: PeopleAsked,
): Promise<HitRow[]> {
  const isHere: IsHere = (table) => sql`${sql.ref(`${table}.location_id`)} = any (${locationIds})`;
  const parts = kinds.flatMap((kind) => {
    const place = type === undefined || type === kind.type ? findingPlace(text, kind.sought) : null;
    return place === null ? [] : [kind.rows(isHere, place)];
  });
  if (parts.length === 0) return [];
  const { rows } = await sql<Omit<HitRow, 'foundBy'> & { readonly place: number }>`
    select * from (${sql.join(parts, sql` union all `)}) as found (
      type, location_id, id, person_id, trajectory_id, given_name, name_prefix, family_name, name_sort, town, phone,
      children, visiting_mother, status, outcome, applicant_state, stopped_on, is_over, place
    )
    where place is not null
    order by place, is_over, name_sort, type, id
    limit ${limit}`.execute(trx);
  return rows.map(({ place, ...row }) => ({ ...row, foundBy: foundByOf(place) ?? 'name' }));
}
