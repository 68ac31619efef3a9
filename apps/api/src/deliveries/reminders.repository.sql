-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- addReminder
insert into
  mim.delivery_reminder (location_id, delivery_reminder_id, year, cause)
values
  ($1, $2::uuid, $3, $4)
on conflict do nothing;

select
  "year",
  "cause"
from
  "mim"."delivery_reminder"
where
  "location_id" = $1
  and "delivery_reminder_id" = $2;
