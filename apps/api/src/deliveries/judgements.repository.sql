-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- judgedVersion
select
  "delivery"."version",
  (
    select
      max("later"."version") as "latest"
    from
      "mim"."delivery" as "later"
    where
      "later"."location_id" = "delivery"."location_id"
      and "later"."year" = "delivery"."year"
  ) as "latest",
  (
    select
      "judged"."delivery_judgement_id"
    from
      "mim"."delivery_judgement" as "judged"
    where
      "judged"."location_id" = "delivery"."location_id"
      and "judged"."delivery_id" = "delivery"."delivery_id"
    order by
      "judged"."judged_at" desc
    limit
      $1
  ) as "last_judgement_id"
from
  "mim"."delivery" as "delivery"
where
  "delivery"."location_id" = $2
  and "delivery"."delivery_id" = $3;

-- judgementOfKey
select
  "delivery_id",
  "verdict",
  "reason",
  "judged_by"
from
  "mim"."delivery_judgement"
where
  "location_id" = $1
  and "delivery_judgement_id" = $2;

-- addJudgement
insert into
  mim.delivery_judgement (location_id, delivery_id, delivery_judgement_id, verdict, reason)
values
  ($1, $2::uuid, $3::uuid, $4, $5);
