-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- preparedVisitor
select
  "visitor"."location_id",
  "visitor"."visiting_mother_id",
  "visitor"."person_id",
  "person"."given_name",
  "person"."name_prefix",
  "person"."family_name",
  "visitor"."started_on",
  "visitor"."preparation",
  "visitor"."prepared_on"
from
  "mim"."visiting_mother" as "visitor"
  inner join "mim"."person" as "person" on "person"."location_id" = "visitor"."location_id"
  and "person"."person_id" = "visitor"."person_id"
where
  "visitor"."erased_on" is null
  and "visitor"."location_id" in ($1)
  and "visitor"."visiting_mother_id" = $2;

-- preparingVisitors
select
  "visitor"."location_id",
  "visitor"."visiting_mother_id",
  "visitor"."person_id",
  "person"."given_name",
  "person"."name_prefix",
  "person"."family_name",
  "visitor"."started_on",
  "visitor"."preparation",
  "visitor"."prepared_on"
from
  "mim"."visiting_mother" as "visitor"
  inner join "mim"."person" as "person" on "person"."location_id" = "visitor"."location_id"
  and "person"."person_id" = "visitor"."person_id"
where
  "visitor"."erased_on" is null
  and "visitor"."location_id" in ($1)
  and "visitor"."prepared_on" is null
  and (
    visitor.stopped_on is null
    or visitor.stopped_on > $2
  )
  and (
    visitor.coordinator_from <= $3
    and (
      visitor.coordinator_until is null
      or visitor.coordinator_until > $4
    )
  ) is not true
order by
  "person"."name_sort",
  "visitor"."visiting_mother_id"
limit
  $5;

-- attendeesOf
select
  "attendance"."preparation_session_id",
  "attendance"."visiting_mother_id",
  "visitor"."person_id",
  "person"."given_name",
  "person"."name_prefix",
  "person"."family_name"
from
  "mim"."preparation_attendance" as "attendance"
  inner join "mim"."visiting_mother" as "visitor" on "visitor"."location_id" = "attendance"."location_id"
  and "visitor"."visiting_mother_id" = "attendance"."visiting_mother_id"
  inner join "mim"."person" as "person" on "person"."location_id" = "visitor"."location_id"
  and "person"."person_id" = "visitor"."person_id"
where
  "attendance"."location_id" = $1
  and attendance.preparation_session_id = any ($2::uuid[])
order by
  "person"."name_sort",
  "attendance"."visiting_mother_id";

-- lockSession
select
  *
from
  "mim"."preparation_session"
where
  "location_id" = $1
  and "preparation_session_id" = $2
for update;

-- addSession
insert into
  "mim"."preparation_session" ("location_id", "held_on", "day_part", "form", "topics", "exercises", "note")
values
  ($1, $2, $3, $4, $5, $6, $7)
returning
  "preparation_session_id" as "id",
  "version";

-- changeSession
update "mim"."preparation_session"
set
  "held_on" = $1,
  "day_part" = $2,
  "form" = $3,
  "topics" = $4,
  "exercises" = $5,
  "note" = $6,
  "version" = $7
where
  "location_id" = $8
  and "preparation_session_id" = $9
  and "version" = $10
returning
  "preparation_session_id" as "id",
  "version";

-- addAttendances
insert into
  "mim"."preparation_attendance" ("location_id", "preparation_session_id", "visiting_mother_id")
values
  ($1, $2, $3);

-- removeAttendances
delete from "mim"."preparation_attendance"
where
  "location_id" = $1
  and "preparation_session_id" = $2
  and visiting_mother_id = any ($3::uuid[]);

-- removeSession
delete from "mim"."preparation_session"
where
  "location_id" = $1
  and "preparation_session_id" = $2;
