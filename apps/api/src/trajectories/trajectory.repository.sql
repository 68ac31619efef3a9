-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- trajectoryToChange
select
  *
from
  "mim"."trajectory"
where
  "location_id" = $1
  and "trajectory_id" = $2
for update;

-- lockTrajectory
select
  *
from
  "mim"."trajectory"
where
  "location_id" = $1
  and "trajectory_id" = $2
for update;

-- lockTrajectories
select
  *
from
  "mim"."trajectory"
where
  "location_id" = $1
  and trajectory_id = any ($2::uuid[])
order by
  "trajectory_id"
for update;

-- changeTrajectory
update "mim"."trajectory"
set
  "partner_id" = $1,
  "version" = $2
where
  "location_id" = $3
  and "trajectory_id" = $4
  and "version" = $5
returning
  "trajectory_id" as "id",
  "version";

-- addState
insert into
  "mim"."trajectory_state" ("location_id", "trajectory_id", "state", "since", "event", "reason", "end_reason")
values
  ($1, $2, $3, $4, $5, $6, $7);

-- addTrajectory
insert into
  "mim"."trajectory" ("mother_id", "state", "location_id")
values
  ($1, $2, $3)
returning
  "trajectory_id" as "id",
  "version";

-- lockTrajectoryOf
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

-- lastEndsOf
select distinct
  on (s.trajectory_id) s.trajectory_id as "trajectoryId",
  s.event,
  s.since::text as "endedOn",
  (s.recorded_at at time zone 'Europe/Amsterdam')::date::text as "recordedOn"
from
  mim.trajectory_state as s
  join mim.trajectory as t on t.location_id = s.location_id
  and t.trajectory_id = s.trajectory_id
where
  s.location_id = $1
  and s.trajectory_id = any ($2::uuid[])
  and s.state = 'ended'
  and t.state = 'ended'
order by
  s.trajectory_id,
  s.recorded_at desc;

-- statesOf
select
  "trajectory_id",
  "state"
from
  "mim"."trajectory"
where
  "location_id" = $1
  and trajectory_id = any ($2::uuid[]);

-- removeFirstVisitState
delete from mim.trajectory_state as s using (
  select
    x.trajectory_state_id,
    x.event
  from
    mim.trajectory_state as x
  where
    x.location_id = $1
    and x.trajectory_id = $2
  order by
    x.recorded_at desc,
    x.since desc
  limit
    1
) as last
where
  s.location_id = $3
  and s.trajectory_state_id = last.trajectory_state_id
  and last.event = 'first-visit'
  and s.since is distinct from $4::date;
