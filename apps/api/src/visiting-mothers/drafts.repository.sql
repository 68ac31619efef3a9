-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- draftOf
select
  "fields",
  "saved_at"
from
  "mim"."supervision_draft"
where
  "location_id" = $1
  and "visiting_mother_id" = $2;

-- keepDraft
insert into
  "mim"."supervision_draft" ("location_id", "visiting_mother_id", "fields")
values
  ($1, $2, $3)
on conflict ("location_id", "account_id", "visiting_mother_id") do update
set
  "fields" = "excluded"."fields",
  "saved_at" = now();

-- forgetDraft
delete from "mim"."supervision_draft"
where
  "location_id" = $1
  and "visiting_mother_id" = $2;
