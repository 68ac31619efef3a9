-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- versionOfDelivery
select
  "descriptor"
from
  "mim"."delivery"
where
  "location_id" = $1
  and "delivery_id" = $2;
