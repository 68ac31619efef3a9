-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- closeOpenItems
update "mim"."match"
set
  "ended_on" = greatest("started_on", cast($1 as date)),
  "end_reason" = $2,
  "ended_by" = $3,
  "version" = "version" + $4
where
  "location_id" = $5
  and "trajectory_id" = $6
  and "ended_on" is null;

update "mim"."match_proposal"
set
  "outcome" = $1,
  "answered_on" = $2,
  "version" = "version" + $3
where
  "location_id" = $4
  and "trajectory_id" = $5
  and "answered_on" is null;

update "mim"."visit"
set
  "status" = $1,
  "cancelled_by" = $2,
  "version" = "version" + $3
where
  "location_id" = $4
  and "trajectory_id" = $5
  and "status" = $6
  and "visit_on" > $7;

update "mim"."pause"
set
  "last_day" = $1,
  "version" = "version" + $2
where
  "location_id" = $3
  and "trajectory_id" = $4
  and "first_day" <= $5
  and (
    "last_day" is null
    or "last_day" > $6
  );

delete from "mim"."pause"
where
  "location_id" = $1
  and "trajectory_id" = $2
  and "first_day" > $3;

-- cancelVisitsIn
update "mim"."visit"
set
  "status" = $1,
  "cancelled_by" = $2,
  "version" = "version" + $3
where
  "location_id" = $4
  and "trajectory_id" = $5
  and "status" = $6
  and "visit_on" >= $7
  and "visit_on" <= $8;
