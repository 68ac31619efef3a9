-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- addSignalRow
insert into
  "mim"."signal" ("location_id", "trajectory_id", "raised_on", "description")
values
  ($1, $2, $3, $4)
returning
  "signal_id" as "id",
  "version";

-- signalForChange
select
  *
from
  "mim"."signal"
where
  "location_id" = $1
  and "signal_id" = $2
for update;

-- changeSignal
update "mim"."signal"
set
  "closed_on" = $1,
  "version" = $2
where
  "location_id" = $3
  and "signal_id" = $4
  and "version" = $5
returning
  "signal_id" as "id",
  "version";

-- signalOfVisit
select
  *
from
  "mim"."signal"
where
  "location_id" = $1
  and "visit_id" = $2
order by
  "raised_on",
  "signal_id";

-- trajectoryOfVisit
select
  "trajectory_id"
from
  "mim"."visit"
where
  "location_id" = $1
  and "visit_id" = $2;
