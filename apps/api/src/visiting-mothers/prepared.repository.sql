-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- sessionsOfVisitors
select
  "session".*,
  "attendance"."visiting_mother_id"
from
  "mim"."preparation_attendance" as "attendance"
  inner join "mim"."preparation_session" as "session" on "session"."location_id" = "attendance"."location_id"
  and "session"."preparation_session_id" = "attendance"."preparation_session_id"
where
  "attendance"."location_id" in ($1)
  and attendance.visiting_mother_id = any ($2::uuid[])
order by
  "session"."held_on" desc,
  "session"."preparation_session_id";

-- lockVisitors
select
  *
from
  "mim"."visiting_mother"
where
  "location_id" = $1
  and visiting_mother_id = any ($2::uuid[])
order by
  "visiting_mother_id"
for update;

-- changePrepared
update "mim"."visiting_mother"
set
  "prepared_on" = $1,
  "preparation" = $2,
  "version" = $3
where
  "location_id" = $4
  and "visiting_mother_id" = $5
  and "version" = $6;
