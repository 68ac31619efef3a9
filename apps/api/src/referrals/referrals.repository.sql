-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- addReferral
insert into
  "mim"."referral" (
    "location_id",
    "trajectory_id",
    "direction",
    "referred_on",
    "programme",
    "organisation",
    "reason",
    "requested_by_her",
    "keeps_visiting_mother",
    "outcome",
    "outcome_on",
    "note"
  )
values
  ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
returning
  "referral_id" as "id",
  "version";

-- lockReferral
select
  *
from
  "mim"."referral"
where
  "location_id" = $1
  and "referral_id" = $2
for update;

-- setOutcome
update "mim"."referral"
set
  "outcome" = $1,
  "outcome_on" = $2,
  "note" = $3,
  "version" = $4
where
  "location_id" = $5
  and "referral_id" = $6
  and "version" = $7
returning
  "referral_id" as "id",
  "version";
