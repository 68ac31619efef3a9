-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- deliveringLocation
select
  l.name,
  l.municipality,
  l.first_year as "firstYear",
  l.last_year as "lastYear",
  array(
    select
      p.name
    from
      mim.location_provider as lp
      join mim.provider as p on p.provider_id = lp.provider_id
    where
      lp.location_id = l.location_id
    order by
      p.name
  ) as providers
from
  mim.location as l
where
  l.location_id = $1;

-- deliveriesOf
select
  "delivery"."delivery_id",
  "delivery"."year",
  "delivery"."version",
  "delivery"."descriptor",
  "delivery"."checksum",
  "delivery"."key_check",
  "delivery"."correction_reason",
  "delivery"."confirmed_warnings",
  "delivery"."participations",
  "delivery"."visiting_mothers",
  "delivery"."coordinators",
  "delivery"."sent_by",
  "delivery"."received_at",
  "judgement"."verdict",
  "judgement"."reason" as "verdict_reason"
from
  "mim"."delivery" as "delivery"
  left join lateral (
    select
      "judged"."verdict",
      "judged"."reason",
      "judged"."judged_at"
    from
      "mim"."delivery_judgement" as "judged"
    where
      "judged"."location_id" = "delivery"."location_id"
      and "judged"."delivery_id" = "delivery"."delivery_id"
    order by
      "judged"."judged_at" desc
    limit
      $1
  ) as "judgement" on true
where
  "delivery"."location_id" = $2
order by
  "delivery"."year" desc,
  "delivery"."version" desc;

-- sentRows
select
  "participation_id",
  "started_on",
  "ended_on",
  "end_reason",
  "transferred_from",
  "referred_on",
  "intake_on",
  "matched_on",
  "referral_source",
  "child_born",
  "first_child",
  "birth_year",
  "origin",
  "education",
  "household",
  "income",
  "child_circumstances",
  "mother_circumstances",
  "visits_expected",
  "visits_done",
  "visit_minutes",
  "visits_done_total",
  "outings_done",
  "same_origin",
  "same_language",
  "visiting_mothers_count",
  "group_participant",
  "referred_to",
  "transferred_on",
  "begun_again",
  "confidence_start",
  "confidence_end",
  "finding_help_start",
  "finding_help_end",
  "support_start",
  "support_end",
  "network_start",
  "network_end",
  "question_answered",
  "outcome_declined"
from
  "mim"."delivery_participation"
where
  location_id = $1
  and delivery_id = $2::uuid
  and "participation_id" > $3
order by
  "participation_id"
limit
  $4;

select
  "visiting_mother_id",
  "started_on",
  "stopped_on",
  "stop_reason",
  "birth_year",
  "origin",
  "education",
  "former_programme_mother",
  "work_experience",
  "preparation",
  "months_matched",
  "months_supervised",
  "meetings_attended"
from
  "mim"."delivery_visiting_mother"
where
  location_id = $1
  and delivery_id = $2::uuid
  and "visiting_mother_id" > $3
order by
  "visiting_mother_id"
limit
  $4;

select
  "coordinator_id",
  "hours_per_week",
  "work_experience",
  "education"
from
  "mim"."delivery_coordinator"
where
  location_id = $1
  and delivery_id = $2::uuid
  and "coordinator_id" > $3
order by
  "coordinator_id"
limit
  $4;

select
  "referral_source",
  "referred",
  "intakes",
  "started",
  "in_process",
  "declined",
  "unreachable",
  "not_eligible",
  "referred_elsewhere"
from
  "mim"."delivery_uptake"
where
  location_id = $1
  and delivery_id = $2::uuid
  and "referral_source" > $3
order by
  "referral_source"
limit
  $4;

-- publishedFigures
select
  "year",
  "measure",
  "breakdown",
  "category",
  "count",
  "percent"
from
  "mim"."published_figure"
where
  "year" = (
    select
      max("year") as "latest"
    from
      "mim"."published_edition"
    where
      "year" <= $1
  )
order by
  "figure_id";
