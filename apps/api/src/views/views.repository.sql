-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- viewsOf
select
  "saved_view_id",
  "name",
  "view",
  "version"
from
  "mim"."saved_view"
where
  "location_id" in ($1)
  and "account_id" = $2
  and "list" = $3
order by
  "name";

-- saveView
insert into
  "mim"."saved_view" ("location_id", "account_id", "list", "name", "view")
values
  ($1, $2, $3, $4, $5)
on conflict ("location_id", "account_id", "list", "name") do update
set
  "view" = "excluded"."view",
  "version" = saved_view.version + 1
returning
  "saved_view_id" as "id",
  "version";

-- removeView
delete from "mim"."saved_view"
where
  "location_id" = $1
  and "account_id" = $2
  and "saved_view_id" = $3;
