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
  "mim"."prospect_import" (
    "location_id",
    "file_name",
    "mapping",
    "referral_source",
    "rows_read",
    "rows_stored",
    "rows_skipped"
  )
values
  ($1, $2, $3, $4, $5, $6, $7)
returning
  "prospect_import_id";

-- importLines
select
  "i"."prospect_import_id" as "import_id",
  "i"."location_id",
  "i"."file_name",
  "i"."referral_source" as "source",
  "i"."rows_read",
  "i"."rows_stored",
  "i"."rows_skipped",
  "i"."imported_by",
  "i"."imported_at",
  "a"."action_id",
  "p"."present",
  "p"."changed"
from
  "mim"."prospect_import" as "i"
  left join lateral (
    select
      "c"."action_id"
    from
      "mim"."row_change" as "c"
    where
      "c"."location_id" = "i"."location_id"
      and "c"."row_id" = "i"."prospect_import_id"
      and "c"."table_name" = $1
    order by
      "c"."row_change_id" desc
    limit
      $2
  ) as "a" on true
  left join lateral (
    select
      count(*)::integer as "present",
      (
        count(*) filter (
          where
            r.version > 1
        )
      )::integer as "changed"
    from
      "mim"."prospect" as "r"
    where
      "r"."location_id" = "i"."location_id"
      and "r"."prospect_import_id" = "i"."prospect_import_id"
  ) as "p" on true
where
  "i"."location_id" in ($3)
order by
  "i"."imported_at" desc,
  "i"."prospect_import_id"
limit
  $4;
