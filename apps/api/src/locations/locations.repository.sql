-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- locationsByCode
select
  "location_id" as "code",
  "name"
from
  "mim"."location"
where
  "location_id" in ($1)
order by
  "name";
