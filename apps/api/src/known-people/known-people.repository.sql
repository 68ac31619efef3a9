-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- applicantsLike
select
  *
from
  "mim"."applicant"
where
  "location_id" = $1
  and "visiting_mother_id" is null
  and (
    "name_search" = $2
    or "phone" = $3
    or lower(email) = $4
    or "postcode" = $5
  )
order by
  "applicant_id"
limit
  $6;
