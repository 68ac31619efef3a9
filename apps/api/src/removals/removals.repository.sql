-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- rowToRemove
select
from
  mim.trajectory as t
where
  t.location_id = $1
  and t.trajectory_id = (
    select
      x.trajectory_id
    from
      "mim"."visit" as x
    where
      x.location_id = $2
      and x."visit_id" = $3
  )
for update;

select
  $1 as kind,
  "visit_id" as id,
  version,
  "visit_on" as "happenedOn",
  "trajectory_id" as "ownerId"
from
  "mim"."visit"
where
  location_id = $2
  and "visit_id" = $3
for update;

-- recordToRemove
select
  "session_on" as "happenedOn",
  "visiting_mother_id" as "ownerId"
from
  "mim"."supervision_session"
where
  location_id = $1
  and "supervision_session_id" = $2;

-- removeRow
delete from "mim"."visit"
where
  location_id = $1
  and "visit_id" = $2;

-- addRemoval
insert into
  "mim"."removal" ("kind", "row_id", "happened_on", "reason", "trajectory_id", "location_id", "action_id")
values
  ($1, $2, $3, $4, $5, $6, $7);

-- removalsOf
select
  "r"."removal_id",
  "r"."location_id",
  "r"."kind",
  "r"."happened_on",
  "r"."reason",
  "r"."note",
  "r"."removed_at",
  "r"."removed_by",
  "r"."action_id",
  a.undone_at is not null as "is_undone",
  (
    select
      coalesce(c.before ->> 'name', c.before ->> 'group_name', c.before ->> 'theme')
    from
      mim.row_change as c
    where
      c.location_id = r.location_id
      and c.action_id = r.action_id
      and c.row_id = r.row_id
      and c.operation = 'delete'
      and r.kind in ('group', 'service', 'meeting')
    limit
      1
  ) as "called"
from
  "mim"."removal" as "r"
  inner join "mim"."action" as "a" on "a"."location_id" = "r"."location_id"
  and "a"."action_id" = "r"."action_id"
where
  "r"."location_id" in ($1)
  and "r"."trajectory_id" = $2
order by
  "r"."removed_at" desc,
  "r"."removal_id"
limit
  $3;

-- subjectsOfRemovals
select
  "location_id",
  "mother_id" as "id"
from
  "mim"."trajectory"
where
  "location_id" in ($1)
  and "trajectory_id" = $2;

-- signalsOfVisit
select
  "signal_id" as "id",
  "raised_on" as "happened_on"
from
  "mim"."signal"
where
  "location_id" = $1
  and "visit_id" = $2
for update;

-- detachSignals
update "mim"."signal"
set
  "visit_id" = $1,
  "version" = "version" + $2
where
  "location_id" = $3
  and "visit_id" = $4;

-- settledByPause
select
  v.visit_id as "visitId",
  (
    array_agg(
      c.before ->> 'visit_on'
      order by
        c.row_change_id
    )
  ) [1] as "visitOn"
from
  mim.row_change as p
  join mim.pause as pause on pause.location_id = p.location_id
  and pause.pause_id = p.row_id
  join mim.row_change as c on c.location_id = p.location_id
  and c.action_id = p.action_id
  and c.table_name = 'visit'
  and c.operation = 'update'
  and c.before ->> 'status' = 'planned'
  join mim.visit as v on v.location_id = c.location_id
  and v.visit_id = c.row_id
  and v.trajectory_id = pause.trajectory_id
where
  p.location_id = $1
  and p.table_name = 'pause'
  and p.row_id = $2
group by
  v.visit_id,
  v.version
having
  max(c.after_version) = v.version
order by
  v.visit_id;

-- restoreSettled
update "mim"."visit"
set
  "status" = $1,
  "cancelled_by" = $2,
  "visit_on" = $3,
  "version" = "version" + $4
where
  "location_id" = $5
  and "visit_id" = $6;

-- dependentsOfMatch
select
  (
    select
      count(*)::integer
    from
      mim.visit as v
    where
      v.location_id = $1
      and v.match_id = $2
  ) as visits,
  exists (
    select
    from
      mim.match as m
    where
      m.location_id = $3
      and m.previous_match_id = $4
  ) as "hasSuccessor",
  (
    select
      count(*)::integer
    from
      mim.match as m
      join mim.expense_line as line on line.location_id = m.location_id
      and line.trajectory_id = m.trajectory_id
      and line.paid_for <= coalesce(m.ended_on, 'infinity')
      and line.paid_for + interval '1 month' > m.started_on
      join mim.expense_statement as statement on statement.location_id = line.location_id
      and statement.expense_statement_id = line.expense_statement_id
      and statement.visiting_mother_id = m.visiting_mother_id
    where
      m.location_id = $5
      and m.match_id = $6
      and mim.left_of_line (line) <> 0
  ) as "monthsPaid";

-- removeProposal
delete from "mim"."match_proposal"
where
  "location_id" = $1
  and "match_proposal_id" = $2;

-- offerToRemove
select
  "trajectory_id",
  "offered_on",
  "outcome"
from
  "mim"."transfer"
where
  "location_id" = $1
  and "transfer_id" = $2;

-- removeStatesOfTransfer
with
  gone as (
    select
      trajectory_state_id,
      recorded_at
    from
      mim.trajectory_state
    where
      location_id = $1
      and trajectory_id = $2
      and event = 'transfer-out'
      and since = $3::date
    order by
      recorded_at desc
    limit
      1
  ),
  back as (
    select
      s.trajectory_state_id
    from
      mim.trajectory_state as s,
      gone
    where
      s.location_id = $4
      and s.trajectory_id = $5
      and s.event = 'reopen'
      and s.recorded_at > gone.recorded_at
    order by
      s.recorded_at
    limit
      1
  )
delete from mim.trajectory_state as state
where
  state.location_id = $6
  and state.trajectory_state_id in (
    select
      trajectory_state_id
    from
      gone
    union all
    select
      trajectory_state_id
    from
      back
  );

-- removeStatesOfMatch
delete from mim.trajectory_state
where
  location_id = $1
  and trajectory_id = $2
  and (
    event in ('match', 'first-visit', 'first-visit-withdrawn')
    and since >= $3::date
    and (
      $4::date is null
      or since <= $5::date
    )
    or event = 'unmatch'
    and since = $6::date
  );

-- otherCalls
select
  "called_on",
  "outcome",
  "try_again_on"
from
  "mim"."prospect_call"
where
  "location_id" = $1
  and "prospect_id" = $2
  and "prospect_call_id" <> $3
order by
  "recorded_at",
  "prospect_call_id";
