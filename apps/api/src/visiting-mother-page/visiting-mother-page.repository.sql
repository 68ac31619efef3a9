-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- nextVisitOf
select
  "visit_on"
from
  "mim"."visit"
where
  "location_id" = $1
  and "visiting_mother_id" = $2
  and "status" = $3
  and "visit_on" >= $4
order by
  "visit_on"
limit
  $5;
