-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- storeRows
insert into
  "mim"."prospect_import" (
    "location_id",
    "file_name",
    "mapping",
    "outcomes",
    "referral_source",
    "rows_read",
    "rows_stored",
    "rows_skipped"
  )
values
  ($1, $2, $3, $4, $5, $6, $7, $8)
returning
  "prospect_import_id";

-- changeProspects
update mim.prospect as known
set
  given_name = told.given_name,
  name_prefix = told.name_prefix,
  family_name = told.family_name,
  name_search = told.name_search,
  name_sort = told.name_sort,
  phone = told.phone,
  email = told.email,
  street = told.street,
  postcode = told.postcode,
  town = told.town,
  language = told.language,
  children = told.children,
  child_born_on = told.child_born_on,
  note = told.note,
  version = known.version + 1
from
  jsonb_populate_recordset(null::mim.prospect, $1::jsonb) as told
where
  known.location_id = $2
  and known.prospect_id = told.prospect_id
  and known.version = told.version;

-- changePersons
update mim.person as known
set
  phone = told.phone,
  email = told.email,
  street = told.street,
  postcode = told.postcode,
  town = told.town,
  version = known.version + 1
from
  jsonb_populate_recordset(null::mim.person, $1::jsonb) as told
where
  known.location_id = $2
  and known.person_id = told.person_id
  and known.version = told.version;

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
  "p"."changed",
  "f"."filled_changed",
  (
    select
      count(*)::integer
    from
      jsonb_array_elements(i.outcomes) as o
    where
      jsonb_array_length(o -> 'filled') + jsonb_array_length(o -> 'replaced') > 0
  ) as "rows_filled",
  (
    select
      count(*)::integer
    from
      jsonb_array_elements(i.outcomes) as o
    where
      o ->> 'answer' <> 'later'
  ) as "rows_judged",
  (
    select
      count(*)::integer
    from
      jsonb_array_elements(i.outcomes) as o
    where
      o ->> 'became' = 'later'
  ) as "rows_later"
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
  left join lateral (
    select
      count(distinct c.row_id)::integer as "filled_changed"
    from
      "mim"."row_change" as "c"
    where
      "c"."location_id" = "i"."location_id"
      and "c"."action_id" = "a"."action_id"
      and "c"."operation" = $3
      and "c"."table_name" in ($4, $5, $6)
      and not exists (
        select
        from
          mim.prospect as r
        where
          r.location_id = c.location_id
          and r.prospect_id = c.row_id
          and r.version = c.after_version
      )
      and not exists (
        select
        from
          mim.person as p
        where
          p.location_id = c.location_id
          and p.person_id = c.row_id
          and p.version = c.after_version
      )
      and not exists (
        select
        from
          mim.trajectory as t
        where
          t.location_id = c.location_id
          and t.trajectory_id = c.row_id
          and t.version = c.after_version
      )
  ) as "f" on true
where
  "i"."location_id" in ($7)
order by
  "i"."imported_at" desc,
  "i"."prospect_import_id"
limit
  $8;
