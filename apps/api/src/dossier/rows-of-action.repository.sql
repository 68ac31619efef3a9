-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- rowsOfAction
select distinct
  "row_id"
from
  "mim"."row_change"
where
  "location_id" = $1
  and "action_id" = $2
  and "table_name" = $3;
