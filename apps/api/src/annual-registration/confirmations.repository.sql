-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- confirmationsOf
select distinct
  on ("notice", "about") "notice",
  "about",
  "reason",
  "confirmed_name",
  "confirmed_by",
  "confirmed_at"
from
  "mim"."registration_confirmation"
where
  "location_id" = $1
  and "year" = $2
order by
  "notice",
  "about",
  "confirmed_at" desc;

-- addConfirmation
insert into
  "mim"."registration_confirmation" ("location_id", "year", "notice", "about", "reason", "confirmed_name")
values
  ($1, $2, $3, $4, $5, $6)
returning
  "registration_confirmation_id" as "id";
