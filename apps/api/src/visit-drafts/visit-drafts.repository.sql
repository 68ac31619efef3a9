-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- visitOfDraft
select
  "visit_id"
from
  "mim"."visit"
where
  "location_id" = $1
  and "visit_id" = $2
  and "trajectory_id" = $3;

-- trajectoryOfDraft
select
  "location_id",
  "mother_id" as "id"
from
  "mim"."trajectory"
where
  "location_id" in ($1)
  and "trajectory_id" = $2;

-- draftOf
select
  "fields",
  "saved_at"
from
  "mim"."visit_draft"
where
  "location_id" = $1
  and "about_id" = $2;

-- saveDraft
insert into
  "mim"."visit_draft" ("location_id", "trajectory_id", "about_id", "fields")
values
  ($1, $2, $3, $4)
on conflict ("location_id", "account_id", "about_id") do update
set
  "fields" = "excluded"."fields",
  "saved_at" = now();

-- removeDraft
delete from "mim"."visit_draft"
where
  "location_id" = $1
  and "about_id" = $2;
