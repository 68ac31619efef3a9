-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- trajectoriesThatEnded
select
  "trajectory"."location_id",
  "trajectory"."trajectory_id",
  "trajectory"."mother_id",
  "trajectory"."version",
  "trajectory"."partner_id",
  "trajectory"."ended_on",
  "mother"."given_name",
  "mother"."name_prefix",
  "mother"."family_name",
  (
    select
      (max(change.changed_at) at time zone 'Europe/Amsterdam')::date::text
    from
      mim.row_change as change
    where
      change.location_id = trajectory.location_id
      and change.row_id = trajectory.trajectory_id
  ) as "changed_on",
  coalesce(
    (
      select
        bool_or(offer.outcome is null)
      from
        mim.transfer as offer
      where
        offer.location_id = trajectory.location_id
        and offer.trajectory_id = trajectory.trajectory_id
    ),
    false
  ) as "is_offered"
from
  "mim"."trajectory" as "trajectory"
  inner join "mim"."person" as "mother" on "mother"."location_id" = "trajectory"."location_id"
  and "mother"."person_id" = "trajectory"."mother_id"
where
  "trajectory"."location_id" in ($1)
  and "trajectory"."ended_on" is not null
  and not exists (
    select
    from
      mim.trajectory as other
    where
      other.location_id = trajectory.location_id
      and other.mother_id = trajectory.mother_id
      and other.ended_on is null
  )
order by
  "trajectory"."ended_on",
  "trajectory"."trajectory_id";

-- lockUnchangedTrajectories
select
  t.trajectory_id as "trajectoryId",
  t.mother_id as "motherId",
  t.partner_id as "partnerId",
  t.version
from
  mim.trajectory as t
  join jsonb_to_recordset($1::jsonb) as seen ("trajectoryId" uuid, version integer) on seen."trajectoryId" = t.trajectory_id
  and seen.version = t.version
where
  t.location_id = $2
order by
  t.trajectory_id
for update of
  t skip locked;

-- prospectsOfTrajectories
select
  prospect_id as "prospectId"
from
  mim.prospect
where
  location_id = $1
  and trajectory_id = any ($2::uuid[])
order by
  prospect_id;

-- removeOfTrajectories
delete from "mim"."visit"
where
  location_id = $1
  and trajectory_id = any ($2::uuid[])
returning
  "visit_id" as id;

-- removeWordsOfSignals
delete from mim.signal_note as n
where
  n.location_id = $1
  and n.signal_id in (
    select
      s.signal_id
    from
      mim.signal as s
    where
      s.location_id = $2
      and s.trajectory_id = any ($3::uuid[])
  );

-- loosenPayments
update mim.expense_line
set
  visit_id = gen_random_uuid()
where
  location_id = $1
  and visit_id = any ($2::uuid[]);

update mim.expense_line
set
  trajectory_id = gen_random_uuid()
where
  location_id = $1
  and trajectory_id = any ($2::uuid[]);

-- personsWhoAreGone
with recursive
  gone (id) as (
    select
      asked.id
    from
      unnest($1::uuid[]) as asked (id)
    where
      not exists (
        select
        from
          mim.person as p
        where
          p.location_id = $2
          and p.person_id = asked.id
      )
    union
    select
      m.absorbed_id
    from
      mim.person_merge as m
      join gone on gone.id = m.person_id
    where
      m.location_id = $3
      and not exists (
        select
        from
          mim.person as p
        where
          p.location_id = m.location_id
          and p.person_id = m.absorbed_id
      )
  )
select
  id
from
  gone
order by
  id;

-- emptyMergesOf
update mim.person_merge
set
  reason = $1
where
  location_id = $2
  and person_id = any ($3::uuid[]);

-- emptyVisitors
select
  "visiting_mother_id",
  "person_id"
from
  "mim"."visiting_mother"
where
  "location_id" = $1
  and "erased_on" is not null
order by
  "visiting_mother_id";

-- emptyHistoryOfMothers
with
  gone as materialized (
    select distinct
      line.table_name,
      line.row_id
    from
      mim.row_change as line
    where
      line.location_id = $1
      and (
        line.table_name in ('trajectory', 'person')
        and line.row_id = any ($2::uuid[])
        or line.before ->> 'trajectory_id' = any ($3::text[])
        and line.table_name <> 'prospect'
        or line.table_name = 'signal_note'
        and line.before ->> 'signal_id' in (
          select
            signal.row_id::text
          from
            mim.row_change as signal
          where
            signal.location_id = $4
            and signal.table_name = 'signal'
            and signal.before ->> 'trajectory_id' = any ($5::text[])
        )
      )
  )
update mim.row_change as change
set
  before = '{}'::jsonb
from
  gone
where
  change.location_id = $6
  and change.table_name = gone.table_name
  and change.row_id = gone.row_id
  and change.before is not null
  and change.before <> '{}'::jsonb;

-- emptyHistoryOfOffers
update mim.row_change as change
set
  before = '{}'::jsonb
where
  change.location_id = $1
  and change.table_name = 'transfer'
  and change.before is not null
  and change.before <> '{}'::jsonb
  and not exists (
    select
    from
      mim.transfer as t
    where
      t.location_id = $2
      and t.transfer_id = change.row_id
  )
  and not exists (
    select
    from
      mim.transfer as t
    where
      t.to_location_id = $3
      and t.transfer_id = change.row_id
  );

-- emptyRemovalsOfMothers
update mim.removal
set
  note = null
where
  location_id = $1
  and note is not null
  and (
    trajectory_id = any ($2::uuid[])
    or kind = 'trajectory'
    and row_id = any ($3::uuid[])
  );
