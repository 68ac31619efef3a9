-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- findLocationOfRow
select
  location_id
from
  "mim"."visit"
where
  location_id = any ($1)
  and "visit_id" = $2;
