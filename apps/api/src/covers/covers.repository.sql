-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- coversFrom
select
  *
from
  "mim"."cover"
where
  "location_id" in ($1)
  and "last_day" >= $2
order by
  "first_day",
  "cover_id"
limit
  $3;

-- otherCovers
select
  "absent_id",
  "covered_by_id",
  "first_day",
  "last_day"
from
  "mim"."cover"
where
  "location_id" = $1
  and "cover_id" <> $2
for update;

-- coverForChange
select
  *
from
  "mim"."cover"
where
  "location_id" = $1
  and "cover_id" = $2
for update;

-- addCoverRow
insert into
  "mim"."cover" ("absent_id", "covered_by_id", "first_day", "last_day", "location_id")
values
  ($1, $2, $3, $4, $5)
returning
  "cover_id" as "id",
  "version";

-- changeCover
update "mim"."cover"
set
  "absent_id" = $1,
  "covered_by_id" = $2,
  "first_day" = $3,
  "last_day" = $4,
  "version" = $5
where
  "location_id" = $6
  and "cover_id" = $7
  and "version" = $8
returning
  "cover_id" as "id",
  "version";

-- removeCoverRow
delete from "mim"."cover"
where
  "location_id" = $1
  and "cover_id" = $2;
