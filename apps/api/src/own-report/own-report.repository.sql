-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- reportOf
select
  "version",
  "items"
from
  "mim"."own_report"
where
  "account_id" = $1;

-- lockReport
insert into
  "mim"."own_report" ("account_id", "items")
values
  ($1, $2)
on conflict ("account_id") do nothing;

select
  "version"
from
  "mim"."own_report"
where
  "account_id" = $1
for update;

-- writeReport
update "mim"."own_report"
set
  "items" = $1,
  "version" = version + 1,
  "changed_at" = clock_timestamp()
where
  "account_id" = $2
returning
  "version";
