-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- knownKeys
select
  "import_key"
from
  "mim"."prospect"
where
  "location_id" = $1
  and import_key = any ($2::text[]);

-- storeRows
insert into
  "mim"."prospect_import" ("location_id", "file_name", "mapping", "rows_read", "rows_stored", "rows_skipped")
values
  ($1, $2, $3, $4, $5, $6)
returning
  "prospect_import_id";

-- importLines
select
  *
from
  "mim"."prospect_import"
where
  "location_id" in ($1)
order by
  "imported_at" desc,
  "prospect_import_id"
limit
  $2;
