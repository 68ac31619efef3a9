-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- draftOf
select
  "fields",
  "version",
  "saved_at"
from
  "mim"."takeover_draft"
where
  "location_id" = $1;

-- draftForChange
select
  "fields",
  "version"
from
  "mim"."takeover_draft"
where
  "location_id" = $1
for update;

-- saveDraft
insert into
  "mim"."takeover_draft" ("location_id", "fields")
values
  ($1, $2)
on conflict ("location_id", "account_id") do update
set
  "fields" = "excluded"."fields",
  "version" = mim.takeover_draft.version + 1,
  "saved_at" = now()
returning
  "version";

-- removeDraft
delete from "mim"."takeover_draft"
where
  "location_id" = $1;
