-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- prospectsLike
select
  *
from
  "mim"."prospect"
where
  "location_id" = $1
  and "prospect_id" <> $2
  and "outcome" <> $3
  and (
    "name_search" = $4
    or "phone" = $5
    or lower(email) = $6
    or "postcode" = $7
    or exists (
      select
      from
        jsonb_array_elements("children") as child
      where
        child ->> 'childBornOn' = any ($8::text[])
    )
  )
order by
  "prospect_id"
limit
  $9;
