-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- referredProspects
select
  "prospect"."prospect_id",
  "prospect"."received_on",
  "prospect"."referral_source",
  "prospect"."outcome",
  "prospect"."outcome_on",
  "prospect"."trajectory_id",
  (
    select
      coalesce(json_agg(agg), '[]')
    from
      (
        select
          "call"."called_on",
          "call"."outcome"
        from
          "mim"."prospect_call" as "call"
        where
          "call"."location_id" = "prospect"."location_id"
          and "call"."prospect_id" = "prospect"."prospect_id"
        order by
          "call"."called_on"
      ) as agg
  ) as "calls"
from
  "mim"."prospect" as "prospect"
where
  "prospect"."location_id" = $1
order by
  "prospect"."prospect_id";

-- referredAmong
select
  "prospect"."prospect_id",
  "prospect"."received_on",
  "prospect"."referral_source",
  "prospect"."outcome",
  "prospect"."outcome_on",
  "prospect"."trajectory_id",
  (
    select
      coalesce(json_agg(agg), '[]')
    from
      (
        select
          "call"."called_on",
          "call"."outcome"
        from
          "mim"."prospect_call" as "call"
        where
          "call"."location_id" = "prospect"."location_id"
          and "call"."prospect_id" = "prospect"."prospect_id"
        order by
          "call"."called_on"
      ) as agg
  ) as "calls"
from
  "mim"."prospect" as "prospect"
where
  "prospect"."location_id" = $1
  and prospect.prospect_id = any ($2::uuid[])
order by
  "prospect"."prospect_id";

-- referredTrajectories
select
  "trajectory"."trajectory_id",
  "trajectory"."mother_id",
  "trajectory"."referred_on",
  "trajectory"."referral_source",
  "trajectory"."intake_on",
  "trajectory"."started_on",
  "trajectory"."ended_on",
  "trajectory"."end_reason",
  "trajectory"."transferred_from",
  (
    select
      coalesce(json_agg(agg), '[]')
    from
      (
        select
          "entered"."event",
          "entered"."since",
          "entered"."end_reason"
        from
          "mim"."trajectory_state" as "entered"
        where
          "entered"."location_id" = "trajectory"."location_id"
          and "entered"."trajectory_id" = "trajectory"."trajectory_id"
        order by
          "entered"."since"
      ) as agg
  ) as "states",
  (
    select
      "declined"."reason"
    from
      "mim"."trajectory_state" as "declined"
    where
      "declined"."location_id" = "trajectory"."location_id"
      and "declined"."trajectory_id" = "trajectory"."trajectory_id"
      and "declined"."event" = $1
    order by
      "declined"."since" desc,
      "declined"."recorded_at" desc
    limit
      $2
  ) as "decline_reason"
from
  "mim"."trajectory" as "trajectory"
where
  "trajectory"."location_id" = $3
order by
  "trajectory"."trajectory_id";

-- erasedUptake
select
  "year",
  "referral_source",
  "standing",
  "referred",
  "intakes"
from
  "mim"."erased_uptake"
where
  "location_id" = $1
order by
  "year",
  "referral_source",
  "standing";

-- addErased
insert into
  "mim"."erased_uptake" ("location_id", "year", "referral_source", "standing", "referred", "intakes")
values
  ($1, $2, $3, $4, $5, $6)
on conflict ("location_id", "year", "referral_source", "standing") do update
set
  "referred" = erased_uptake.referred + excluded.referred,
  "intakes" = erased_uptake.intakes + excluded.intakes;
