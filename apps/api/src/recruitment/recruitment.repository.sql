-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- applicants
select
  *
from
  "mim"."applicant"
where
  "location_id" in ($1)
  and "state" not in ($2, $3, $4, $5)
order by
  array_position($6::text[], state),
  "state_on" desc nulls first,
  "name_sort",
  "applicant_id"
limit
  $7;

-- applicantDetail
select
  (
    select
      coalesce(json_agg(agg), '[]')
    from
      (
        select
          "step"."applicant_step_id" as "step_id",
          "step"."step",
          "step"."happened_on",
          "step"."suitability",
          "step"."reason",
          "step"."note",
          "step"."talk_on",
          "step"."talk_place",
          to_char(step.talk_at, 'HH24:MI') as "talk_at"
        from
          "mim"."applicant_step" as "step"
        where
          "step"."location_id" = "applicant"."location_id"
          and "step"."applicant_id" = "applicant"."applicant_id"
        order by
          "step"."happened_on" desc,
          "step"."recorded_at" desc
      ) as agg
  ) as "steps",
  "applicant".*
from
  "mim"."applicant" as "applicant"
where
  "applicant"."location_id" in ($1)
  and "applicant"."applicant_id" = $2;

-- applicationOf
select
  (
    select
      coalesce(json_agg(agg), '[]')
    from
      (
        select
          "step"."applicant_step_id" as "step_id",
          "step"."step",
          "step"."happened_on",
          "step"."suitability",
          "step"."reason",
          "step"."note",
          "step"."talk_on",
          "step"."talk_place",
          to_char(step.talk_at, 'HH24:MI') as "talk_at"
        from
          "mim"."applicant_step" as "step"
        where
          "step"."location_id" = "applicant"."location_id"
          and "step"."applicant_id" = "applicant"."applicant_id"
        order by
          "step"."happened_on" desc,
          "step"."recorded_at" desc
      ) as agg
  ) as "steps",
  "applicant"."applicant_id",
  "applicant"."source",
  "applicant"."source_note",
  "applicant"."applied_on",
  "applicant"."note"
from
  "mim"."applicant" as "applicant"
where
  "applicant"."location_id" = $1
  and "applicant"."visiting_mother_id" = $2
order by
  "applicant"."applied_on" desc
limit
  $3;

-- lockApplicant
select
  *
from
  "mim"."applicant"
where
  "location_id" = $1
  and "applicant_id" = $2
for update;

-- addApplicantRow
insert into
  "mim"."applicant" (
    "location_id",
    "given_name",
    "name_prefix",
    "family_name",
    "phone",
    "email",
    "street",
    "postcode",
    "town",
    "source",
    "source_note",
    "applied_on",
    "note",
    "name_search",
    "name_sort",
    "person_id",
    "state"
  )
values
  ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
returning
  "applicant_id" as "id",
  "version";

-- changeApplicant
update "mim"."applicant"
set
  "given_name" = $1,
  "name_prefix" = $2,
  "family_name" = $3,
  "phone" = $4,
  "email" = $5,
  "street" = $6,
  "postcode" = $7,
  "town" = $8,
  "source" = $9,
  "source_note" = $10,
  "applied_on" = $11,
  "note" = $12,
  "name_search" = $13,
  "name_sort" = $14,
  "version" = $15
where
  "location_id" = $16
  and "applicant_id" = $17
  and "version" = $18
returning
  "applicant_id" as "id",
  "version";

-- addStep
insert into
  "mim"."applicant_step" (
    "location_id",
    "applicant_id",
    "step",
    "happened_on",
    "suitability",
    "reason",
    "note",
    "talk_on",
    "talk_at",
    "talk_place"
  )
values
  ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10);

update "mim"."applicant"
set
  "state" = $1,
  "state_on" = $2,
  "try_again_on" = $3,
  "talk_on" = $4,
  "talk_at" = $5,
  "talk_place" = $6,
  "visiting_mother_id" = $7,
  "person_id" = $8,
  "version" = $9
where
  "location_id" = $10
  and "applicant_id" = $11
  and "version" = $12
returning
  "applicant_id" as "id",
  "version";

-- removeApplicants
delete from "mim"."applicant_step"
where
  "location_id" = $1
  and applicant_id = any ($2::uuid[]);

delete from "mim"."applicant"
where
  "location_id" = $1
  and applicant_id = any ($2::uuid[]);
