-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- addPerson
insert into
  "mim"."person" (
    "location_id",
    "given_name",
    "name_prefix",
    "family_name",
    "phone",
    "email",
    "street",
    "postcode",
    "town",
    "born_on",
    "birth_year",
    "languages",
    "education",
    "origin",
    "origin_consent_on",
    "origin_consent_wording",
    "name_search"
  )
values
  ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
returning
  "person_id";

-- lockPerson
select
  *
from
  "mim"."person"
where
  "location_id" = $1
  and "person_id" = $2
for update;

-- trajectoryStatesOf
select
  "state"
from
  "mim"."trajectory"
where
  "location_id" = $1
  and "mother_id" = $2;

-- changePerson
update "mim"."person"
set
  "given_name" = $1,
  "name_prefix" = $2,
  "family_name" = $3,
  "phone" = $4,
  "email" = $5,
  "street" = $6,
  "postcode" = $7,
  "town" = $8,
  "born_on" = $9,
  "birth_year" = $10,
  "languages" = $11,
  "education" = $12,
  "origin" = $13,
  "origin_consent_on" = $14,
  "origin_consent_wording" = $15,
  "name_search" = $16,
  "version" = $17
where
  "location_id" = $18
  and "person_id" = $19
  and "version" = $20
returning
  "person_id" as "id",
  "version";
