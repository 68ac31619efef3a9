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
where
  "r"."location_id" in ($1)
  and "r"."outcome" = $2
  and "r"."intake_on" >= $3
  and "r"."intake_on" <= $4
order by
  "r"."intake_on",
  "r"."intake_at" asc nulls last,
  "r"."prospect_id"
limit
  $5;
