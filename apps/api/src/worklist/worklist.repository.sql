-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- prospectsWithTasks
select
  "prospect"."location_id",
  "prospect"."prospect_id",
  "prospect"."given_name",
  "prospect"."name_prefix",
  "prospect"."family_name",
  "prospect"."received_on",
  "prospect"."outcome",
  "prospect"."outcome_on",
  "prospect"."try_again_on",
  "prospect"."intake_on",
  "prospect"."intake_at",
  "prospect"."children",
  "prospect"."trajectory_id"
from
  "mim"."prospect" as "prospect"
where
  "prospect"."location_id" in ($1)
  and "prospect"."outcome" in ($2, $3, $4)
  and "prospect"."trajectory_id" is null
order by
  "prospect"."received_on",
  "prospect"."prospect_id"
limit
  $5;

-- applicantsWithTasks
select
  "applicant"."location_id",
  "applicant"."applicant_id",
  "applicant"."given_name",
  "applicant"."name_prefix",
  "applicant"."family_name",
  "applicant"."state",
  "applicant"."applied_on",
  "applicant"."state_on",
  "applicant"."try_again_on",
  "applicant"."talk_on",
  "applicant"."talk_at"
from
  "mim"."applicant" as "applicant"
where
  "applicant"."location_id" in ($1)
  and "applicant"."state" in ($2, $3, $4)
order by
  "applicant"."applied_on",
  "applicant"."applicant_id"
limit
  $5;

-- openSignals
select
  "signal"."location_id",
  "signal"."signal_id",
  "signal"."trajectory_id",
  "signal"."step",
  "signal"."severity",
  "signal"."raised_on",
  "signal"."follow_up_on",
  "trajectory"."children",
  "mother"."person_id" as "mother_id",
  "mother"."given_name",
  "mother"."name_prefix",
  "mother"."family_name"
from
  "mim"."signal" as "signal"
  inner join "mim"."trajectory" as "trajectory" on "trajectory"."location_id" = "signal"."location_id"
  and "trajectory"."trajectory_id" = "signal"."trajectory_id"
  inner join "mim"."person" as "mother" on "mother"."location_id" = "trajectory"."location_id"
  and "mother"."person_id" = "trajectory"."mother_id"
where
  "signal"."location_id" in ($1)
  and "signal"."closed_on" is null
order by
  "signal"."raised_on";

-- openReferrals
select
  "referral"."location_id",
  "referral"."referral_id",
  "referral"."trajectory_id",
  "referral"."direction",
  "referral"."programme",
  "referral"."keeps_visiting_mother",
  "referral"."state",
  "referral"."referred_on",
  "referral"."state_on",
  "referral"."books",
  "trajectory"."children",
  "mother"."person_id" as "mother_id",
  "mother"."given_name",
  "mother"."name_prefix",
  "mother"."family_name"
from
  "mim"."referral" as "referral"
  inner join "mim"."trajectory" as "trajectory" on "trajectory"."location_id" = "referral"."location_id"
  and "trajectory"."trajectory_id" = "referral"."trajectory_id"
  inner join "mim"."person" as "mother" on "mother"."location_id" = "trajectory"."location_id"
  and "mother"."person_id" = "trajectory"."mother_id"
where
  "referral"."location_id" in ($1)
  and "referral"."state" in ($2, $3, $4, $5, $6, $7)
  and (
    (
      "referral"."direction" = $8
      and (
        "referral"."state" not in ($9, $10)
        or "trajectory"."ended_on" is null
      )
      and (
        "referral"."state" <> $11
        or "referral"."programme" = $12
      )
    )
    or (
      "referral"."direction" = $13
      and "referral"."programme" = $14
      and "trajectory"."ended_on" is null
    )
  )
order by
  "referral"."state_on";

-- transfersWithTasks
select
  'in' as "direction",
  "transfer"."transfer_id",
  "transfer"."to_location_id" as "location_id",
  null::uuid as "trajectory_id",
  "transfer"."offered_on",
  "transfer"."outcome",
  "transfer"."answered_on",
  false as "is_passed_on",
  null::uuid as "mother_id",
  transfer.payload ->> 'givenName' as "given_name",
  transfer.payload ->> 'namePrefix' as "name_prefix",
  transfer.payload ->> 'familyName' as "family_name",
  transfer.payload -> 'children' as "children"
from
  "mim"."transfer" as "transfer"
where
  "transfer"."to_location_id" in ($1)
  and "transfer"."outcome" is null
union all
select
  'out' as "direction",
  "transfer"."transfer_id",
  "transfer"."location_id",
  transfer.trajectory_id as "trajectory_id",
  "transfer"."offered_on",
  "transfer"."outcome",
  "transfer"."answered_on",
  trajectory.end_reason is not distinct from 'transferred' as "is_passed_on",
  mother.person_id as "mother_id",
  mother.given_name as "given_name",
  "mother"."name_prefix",
  mother.family_name as "family_name",
  trajectory.children as "children"
from
  "mim"."trajectory" as "trajectory"
  inner join "mim"."transfer" as "transfer" on "transfer"."location_id" = "trajectory"."location_id"
  and "transfer"."trajectory_id" = "trajectory"."trajectory_id"
  and "transfer"."location_id" in ($2)
  inner join "mim"."person" as "mother" on "mother"."location_id" = "trajectory"."location_id"
  and "mother"."person_id" = "trajectory"."mother_id"
  and "mother"."location_id" in ($3)
where
  "trajectory"."location_id" in ($4)
  and (
    "trajectory"."state" in ($5, $6, $7, $8)
    or "transfer"."outcome" is null
    or (
      "trajectory"."end_reason" = $9
      and "transfer"."outcome" in ($10, $11)
      and not exists (
        select
          "later"."transfer_id"
        from
          "mim"."transfer" as "later"
        where
          "later"."location_id" = "transfer"."location_id"
          and "later"."trajectory_id" = "transfer"."trajectory_id"
          and "later"."offered_on" > "transfer"."offered_on"
      )
    )
  );
