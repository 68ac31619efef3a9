-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- addAccessLines
insert into
  "mim"."access_log" ("location_id", "account_id", "what", "subjects", "reason")
values
  ($1, $2, $3, $4, $5);
