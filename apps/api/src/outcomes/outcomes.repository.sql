-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- outcomesForChange
select
  *
from
  "mim"."outcome"
where
  "location_id" = $1
  and "trajectory_id" = $2
for update;

-- addOutcomeRow
insert into
  "mim"."outcome" ("location_id", "trajectory_id", "moment", "measured_on")
values
  ($1, $2, $3, $4)
returning
  "outcome_id" as "id",
  "version";

-- changeOutcome
update "mim"."outcome"
set
  "sure_as_parent" = $1,
  "version" = $2
where
  "location_id" = $3
  and "outcome_id" = $4
  and "version" = $5
returning
  "outcome_id" as "id",
  "version";
