-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- agreedIntakes
select
  "r"."prospect_id",
  "r"."location_id",
  "r"."given_name",
  "r"."name_prefix",
  "r"."family_name",
  "r"."intake_on",
  "r"."intake_at",
  "r"."intake_place",
  "r"."trajectory_id"
from
  "mim"."prospect" as "r"
  left join "mim"."trajectory" as "t" on "t"."location_id" = "r"."location_id"
  and "t"."trajectory_id" = "r"."trajectory_id"
where
  "r"."location_id" in ($1)
  and "r"."outcome" = $2
  and "r"."intake_on" >= $3
  and "r"."intake_on" <= $4
  and (
    "t"."state" is null
    or "t"."state" in ($5, $6)
  )
order by
  "r"."intake_on",
  "r"."intake_at" asc nulls last,
  "r"."prospect_id"
limit
  $7;

-- heldIntakes
select distinct
  on ("t"."intake_on", "t"."trajectory_id") "t"."trajectory_id",
  "t"."location_id",
  "mother"."person_id",
  "mother"."given_name",
  "mother"."name_prefix",
  "mother"."family_name",
  "t"."intake_on",
  "r"."intake_at",
  "r"."intake_place"
from
  "mim"."trajectory" as "t"
  inner join "mim"."person" as "mother" on "mother"."location_id" = "t"."location_id"
  and "mother"."person_id" = "t"."mother_id"
  left join "mim"."prospect" as "r" on "r"."location_id" = "t"."location_id"
  and "r"."trajectory_id" = "t"."trajectory_id"
  and "r"."intake_on" = "t"."intake_on"
where
  "t"."location_id" in ($1)
  and "t"."intake_on" >= $2
  and "t"."intake_on" <= $3
  and "t"."state" not in ($4, $5)
order by
  "t"."intake_on",
  "t"."trajectory_id",
  "r"."prospect_id"
limit
  $6;
