-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- stoppedVisitingMothers
select
  "visitor"."location_id",
  "visitor"."visiting_mother_id",
  "visitor"."person_id",
  "visitor"."version",
  "person"."given_name",
  "person"."name_prefix",
  "person"."family_name",
  "visitor"."stopped_on",
  (
    select
      (max(change.changed_at) at time zone 'Europe/Amsterdam')::date::text
    from
      mim.row_change as change
    where
      change.location_id = visitor.location_id
      and change.row_id = visitor.visiting_mother_id
  ) as "changed_on"
from
  "mim"."visiting_mother" as "visitor"
  inner join "mim"."person" as "person" on "person"."location_id" = "visitor"."location_id"
  and "person"."person_id" = "visitor"."person_id"
where
  "visitor"."location_id" in ($1)
  and "visitor"."stopped_on" is not null
  and "visitor"."erased_on" is null
order by
  "visitor"."stopped_on",
  "visitor"."visiting_mother_id";

-- lockUnchangedVisitors
select
  v.visiting_mother_id as "visitingMotherId",
  v.person_id as "personId",
  v.version
from
  mim.visiting_mother as v
  join jsonb_to_recordset($1::jsonb) as seen ("visitingMotherId" uuid, version integer) on seen."visitingMotherId" = v.visiting_mother_id
  and seen.version = v.version
where
  v.location_id = $2
order by
  v.visiting_mother_id
for update of
  v skip locked;

-- takenBackVisitors
select
  c.row_id as "visitingMotherId",
  min(c.before ->> 'person_id') as "personId",
  (max(c.changed_at) at time zone 'Europe/Amsterdam')::date::text as "takenBackOn"
from
  mim.row_change as c
where
  c.location_id = $1
  and c.table_name = 'visiting_mother'
  and c.operation = 'delete'
  and c.before <> '{}'::jsonb
  and not exists (
    select
    from
      mim.visiting_mother as v
    where
      v.location_id = c.location_id
      and v.visiting_mother_id = c.row_id
  )
group by
  c.row_id
order by
  c.row_id;

-- countErasedSteps
insert into
  mim.erased_own_step as counted (location_id, month, step_kind, taken)
select
  s.location_id,
  date_trunc('month', s.taken_on)::date,
  s.step_kind,
  count(*)::integer
from
  mim.own_step as s
where
  s.location_id = $1
  and s.visiting_mother_id = any ($2::uuid[])
group by
  s.location_id,
  date_trunc('month', s.taken_on)::date,
  s.step_kind
order by
  2,
  3
on conflict (location_id, month, step_kind) do update
set
  taken = counted.taken + excluded.taken;

-- applicantsWhoBecame
select
  applicant_id as "applicantId"
from
  mim.applicant
where
  location_id = $1
  and visiting_mother_id = any ($2::uuid[])
order by
  applicant_id;

-- removeRecordsOfVisitors
delete from mim.supervision_agreement as a
where
  a.location_id = $1
  and a.supervision_session_id in (
    select
      s.supervision_session_id
    from
      mim.supervision_session as s
    where
      s.location_id = $2
      and s.visiting_mother_id = any ($3::uuid[])
  );

delete from "mim"."supervision_draft"
where
  location_id = $1
  and visiting_mother_id = any ($2::uuid[]);

delete from "mim"."evaluation_draft"
where
  location_id = $1
  and visiting_mother_id = any ($2::uuid[]);

delete from "mim"."visiting_mother_pause"
where
  location_id = $1
  and visiting_mother_id = any ($2::uuid[]);

delete from "mim"."meeting_group_leader"
where
  location_id = $1
  and visiting_mother_id = any ($2::uuid[]);

delete from "mim"."preparation_attendance"
where
  location_id = $1
  and visiting_mother_id = any ($2::uuid[]);

delete from "mim"."supervision_session"
where
  location_id = $1
  and visiting_mother_id = any ($2::uuid[]);

delete from "mim"."evaluation"
where
  location_id = $1
  and visiting_mother_id = any ($2::uuid[]);

delete from "mim"."own_step"
where
  location_id = $1
  and visiting_mother_id = any ($2::uuid[]);

delete from mim.preparation_session as s
where
  s.location_id = $1
  and not exists (
    select
    from
      mim.preparation_attendance as a
    where
      a.location_id = s.location_id
      and a.preparation_session_id = s.preparation_session_id
  );

-- removeWordsOfPayments
delete from mim.expense as e
where
  e.location_id = $1
  and e.visiting_mother_id = any ($2::uuid[])
  and not exists (
    select
    from
      mim.expense_line as l
    where
      l.location_id = e.location_id
      and l.expense_id = e.expense_id
  );

update mim.expense
set
  note = null,
  version = version + 1
where
  location_id = $1
  and visiting_mother_id = any ($2::uuid[])
  and note is not null;

update mim.expense_correction
set
  note = $1,
  version = version + 1
where
  location_id = $2
  and visiting_mother_id = any ($3::uuid[]);

-- stillNamed
select distinct
  named.id as "visitingMotherId"
from
  (
    select
      location_id,
      "visiting_mother_id" as id
    from
      "mim"."match_proposal"
    union all
    select
      location_id,
      "visiting_mother_id" as id
    from
      "mim"."meeting_attendance"
    union all
    select
      location_id,
      "visiting_mother_id" as id
    from
      "mim"."match"
    union all
    select
      location_id,
      "visiting_mother_id" as id
    from
      "mim"."visit"
    union all
    select
      location_id,
      "visiting_mother_id" as id
    from
      "mim"."signal"
    union all
    select
      location_id,
      "visiting_mother_id" as id
    from
      "mim"."expense_statement"
    union all
    select
      location_id,
      "companion_id" as id
    from
      "mim"."visit"
  ) as named
where
  named.location_id = $1
  and named.id = any ($2::uuid[]);

-- emptyVisitor
insert into
  "mim"."person" ("location_id", "family_name", "name_search", "name_sort")
values
  ($1, $2, $3, $4)
returning
  "person_id";

-- removeVisitors
delete from mim.visiting_mother
where
  location_id = $1
  and visiting_mother_id = any ($2::uuid[]);

-- emptyHistoryOfVisitors
update mim.row_change as change
set
  before = '{}'::jsonb
where
  change.location_id = $1
  and change.before is not null
  and change.before <> '{}'::jsonb
  and (
    change.table_name = 'visiting_mother'
    and change.row_id = any ($2::uuid[])
    or change.table_name = any ($3)
    and change.before ->> 'visiting_mother_id' = any ($4::text[])
    or change.table_name = 'supervision_agreement'
    and change.before ->> 'supervision_session_id' in (
      select
        session.row_id::text
      from
        mim.row_change as session
      where
        session.location_id = $5
        and session.table_name = 'supervision_session'
        and session.before ->> 'visiting_mother_id' = any ($6::text[])
    )
    or change.table_name = 'preparation_session'
    and change.row_id::text in (
      select
        attendance.before ->> 'preparation_session_id'
      from
        mim.row_change as attendance
      where
        attendance.location_id = $7
        and attendance.table_name = 'preparation_attendance'
        and attendance.before ->> 'visiting_mother_id' = any ($8::text[])
    )
    and not exists (
      select
      from
        mim.preparation_session as s
      where
        s.location_id = change.location_id
        and s.preparation_session_id = change.row_id
    )
    or change.table_name = 'person'
    and change.row_id = any ($9::uuid[])
    and not exists (
      select
      from
        mim.person as p
      where
        p.location_id = change.location_id
        and p.person_id = change.row_id
    )
  );

-- emptyRemovalsOfVisitors
update mim.removal
set
  note = null
where
  location_id = $1
  and note is not null
  and (
    visiting_mother_id = any ($2::uuid[])
    or kind = 'visiting-mother'
    and row_id = any ($3::uuid[])
  );
