-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- draftOf
select
  "fields",
  "saved_at"
from
  "mim"."preparation_draft"
where
  "location_id" = $1;

-- saveDraft
insert into
  "mim"."preparation_draft" ("location_id", "fields")
values
  ($1, $2)
on conflict ("location_id", "account_id") do update
set
  "fields" = "excluded"."fields",
  "saved_at" = now();

-- removeDraft
delete from "mim"."preparation_draft"
where
  "location_id" = $1;
