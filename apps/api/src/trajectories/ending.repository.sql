-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- endFacts
select
  (
    select
      max("visit"."visit_on") as "on"
    from
      "mim"."visit" as "visit"
    where
      "visit"."location_id" = $1
      and "visit"."trajectory_id" = $2
      and "visit"."status" = $3
  ) as "last_visit_on",
  exists (
    select
      "referral"."referral_id"
    from
      "mim"."referral" as "referral"
    where
      "referral"."location_id" = $4
      and "referral"."trajectory_id" = $5
      and "referral"."direction" = $6
  ) as "is_referred_out";

-- reopenFacts
select
  (
    select
      "transfer"."outcome"
    from
      "mim"."transfer" as "transfer"
    where
      "transfer"."location_id" = $1
      and "transfer"."trajectory_id" = $2
    order by
      "transfer"."offered_on" desc,
      "transfer"."answered_on" desc nulls first
    limit
      $3
  ) as "transfer_outcome",
  (
    select
      coalesce(json_agg(agg), '[]')
    from
      (
        select
          "entered"."event"
        from
          "mim"."trajectory_state" as "entered"
        where
          "entered"."location_id" = $4
          and "entered"."trajectory_id" = $5
      ) as agg
  ) as "states";
