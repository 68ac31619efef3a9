-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- versionsOf
select
  "delivery"."delivery_id",
  "delivery"."version",
  "delivery"."checksum",
  "delivery"."correction_reason",
  "delivery"."confirmed_warnings",
  "delivery"."participations",
  "delivery"."visiting_mothers",
  "delivery"."coordinators",
  "delivery"."uptake",
  "delivery"."descriptor",
  "delivery"."sent_by",
  "delivery"."received_at",
  (
    select
      coalesce(json_agg(agg), '[]')
    from
      (
        select
          "judged"."delivery_judgement_id" as "judgement_id",
          "judged"."verdict",
          "judged"."reason",
          "judged"."judged_at",
          "judged"."judged_by"
        from
          "mim"."delivery_judgement" as "judged"
        where
          "judged"."location_id" = "delivery"."location_id"
          and "judged"."delivery_id" = "delivery"."delivery_id"
        order by
          "judged"."judged_at" desc
      ) as agg
  ) as "judgements"
from
  "mim"."delivery" as "delivery"
where
  "delivery"."location_id" = $1
  and "delivery"."year" = $2
order by
  "delivery"."version" desc;

-- remindersOf
select
  "reminded_at",
  "reminded_by",
  "cause"
from
  "mim"."delivery_reminder"
where
  "location_id" = $1
  and "year" = $2
order by
  "reminded_at" desc;
