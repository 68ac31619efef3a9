-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- deadlinesSet
select
  "from_year",
  "deadline_on",
  "set_by",
  "set_at"
from
  "mim"."delivery_deadline"
order by
  "set_at",
  "delivery_deadline_id";

-- setDeadline
insert into
  mim.delivery_deadline (delivery_deadline_id, from_year, deadline_on)
values
  ($1::uuid, $2, $3::date)
on conflict do nothing;

select
  "from_year",
  "deadline_on"
from
  "mim"."delivery_deadline"
where
  "delivery_deadline_id" = $1;
