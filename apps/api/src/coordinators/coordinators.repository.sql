-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- accountsOfCoordinators
select
  "location_id",
  "account_id"
from
  "mim"."membership"
where
  "location_id" in ($1)
  and "role" = $2
  and (
    "last_day" is null
    or "last_day" >= $3
  )
order by
  "account_id";

-- coordinatorRows
select
  *
from
  "mim"."coordinator"
where
  "location_id" = $1
order by
  "coordinator_id";

-- coordinatorForChange
select
  *
from
  "mim"."coordinator"
where
  "location_id" = $1
  and "account_id" = $2
for update;

-- addCoordinator
insert into
  "mim"."coordinator" (
    "location_id",
    "account_id",
    "hours_per_week",
    "work_experience",
    "education",
    "started_on",
    "stopped_on"
  )
values
  ($1, $2, $3, $4, $5, $6, $7)
on conflict ("location_id", "account_id") do nothing
returning
  "coordinator_id" as "id",
  "version";

-- changeCoordinator
update "mim"."coordinator"
set
  "hours_per_week" = $1,
  "work_experience" = $2,
  "education" = $3,
  "started_on" = $4,
  "stopped_on" = $5,
  "version" = version + 1
where
  "location_id" = $6
  and "coordinator_id" = $7
returning
  "coordinator_id" as "id",
  "version";
