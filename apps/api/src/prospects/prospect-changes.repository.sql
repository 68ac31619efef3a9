-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- lockProspect
select
  *
from
  "mim"."prospect"
where
  "location_id" = $1
  and "prospect_id" = $2
for update;

-- lockProspects
select
  *
from
  "mim"."prospect"
where
  "location_id" = $1
  and prospect_id = any ($2::uuid[])
order by
  "prospect_id"
for update;

-- addProspect
insert into
  "mim"."prospect" (
    "location_id",
    "given_name",
    "name_prefix",
    "family_name",
    "phone",
    "email",
    "street",
    "postcode",
    "town",
    "language",
    "referral_source",
    "received_on",
    "note",
    "child_born_on",
    "name_search",
    "name_sort",
    "outcome",
    "prospect_import_id",
    "children"
  )
values
  ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)
returning
  "prospect_id" as "id",
  "version";

-- addCall
insert into
  "mim"."prospect_call" ("location_id", "prospect_id", "called_on", "outcome", "try_again_on", "note")
values
  ($1, $2, $3, $4, $5, $6);

update "mim"."prospect"
set
  "outcome" = $1,
  "outcome_on" = $2,
  "try_again_on" = $3,
  "intake_on" = $4,
  "intake_at" = $5,
  "intake_place" = $6,
  "duplicate_of" = $7,
  "version" = $8
where
  "location_id" = $9
  and "prospect_id" = $10
  and "version" = $11
returning
  "prospect_id" as "id",
  "version";

-- changeProspect
update "mim"."prospect"
set
  "trajectory_id" = $1,
  "version" = $2
where
  "location_id" = $3
  and "prospect_id" = $4
  and "version" = $5
returning
  "prospect_id" as "id",
  "version";
