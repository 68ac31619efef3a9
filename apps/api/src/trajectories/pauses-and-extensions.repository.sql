-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- pauseAndExtensionFacts
select
  t.trajectory_id as "trajectoryId",
  coalesce(
    (
      select
        jsonb_agg(jsonb_build_object('pauseId', x.pause_id, 'firstDay', x.first_day, 'lastDay', x.last_day))
      from
        mim.pause as x
      where
        x.location_id = t.location_id
        and x.trajectory_id = t.trajectory_id
    ),
    '[]'
  ) as pauses,
  array(
    select
      x.until_on::text
    from
      mim.extension as x
    where
      x.location_id = t.location_id
      and x.trajectory_id = t.trajectory_id
  ) as "extendedUntil",
  array(
    select
      v.visit_on::text
    from
      mim.visit as v
    where
      v.location_id = t.location_id
      and v.trajectory_id = t.trajectory_id
      and v.status = 'done'
  ) as "doneVisits",
  coalesce(
    (
      select
        jsonb_agg(jsonb_build_object('visitId', v.visit_id, 'visitOn', v.visit_on))
      from
        mim.visit as v
      where
        v.location_id = t.location_id
        and v.trajectory_id = t.trajectory_id
        and v.status = 'planned'
    ),
    '[]'
  ) as planned
from
  mim.trajectory as t
where
  t.location_id = $1
  and t.trajectory_id = any ($2::uuid[]);

-- addPauses
insert into
  "mim"."pause" ("location_id", "trajectory_id", "first_day", "last_day", "reason")
values
  ($1, $2, $3, $4, $5)
returning
  "pause_id" as "id",
  "version";

-- lockPause
select
from
  mim.trajectory as t
where
  t.location_id = $1
  and t.trajectory_id = (
    select
      x.trajectory_id
    from
      "mim"."pause" as x
    where
      x.location_id = $2
      and x."pause_id" = $3
  )
for update;

select
  *
from
  "mim"."pause"
where
  "location_id" = $1
  and "pause_id" = $2
for update;

-- changePauseRow
update "mim"."pause"
set
  "last_day" = $1,
  "version" = $2
where
  "location_id" = $3
  and "pause_id" = $4
  and "version" = $5
returning
  "pause_id" as "id",
  "version";

-- settleVisit
update "mim"."visit"
set
  "status" = $1,
  "cancelled_by" = $2,
  "version" = "version" + $3
where
  "location_id" = $4
  and "visit_id" = $5
  and "status" = $6;

-- removePause
delete from "mim"."pause"
where
  "location_id" = $1
  and "pause_id" = $2;

-- addExtension
insert into
  "mim"."extension" ("location_id", "trajectory_id", "extended_on", "until_on", "reason", "note")
values
  ($1, $2, $3, $4, $5, $6)
returning
  "extension_id" as "id",
  "version";

-- extensionsOf
select
  "extension_id",
  "until_on"
from
  "mim"."extension"
where
  "location_id" = $1
  and "trajectory_id" = $2;
