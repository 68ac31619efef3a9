-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- sessionsOf
select
  *
from
  "mim"."group_session"
where
  "location_id" = $1
  and "meeting_group_id" = $2
  and "held_on" < $3
order by
  "held_on" desc
limit
  $4;

-- sessionDaysOf
select
  "group_session_id",
  "held_on"
from
  "mim"."group_session"
where
  "location_id" = $1
  and "meeting_group_id" = $2;

-- sessionsOfGroups
select
  "session"."location_id",
  "group"."group_name",
  "group"."group_kind",
  "session"."held_on",
  "session"."is_cancelled",
  "session"."present_count",
  "session"."theme",
  (
    select
      coalesce(json_agg(agg), '[]')
    from
      (
        select
          "trajectory"."mother_id",
          "mother"."given_name",
          "mother"."name_prefix",
          "mother"."family_name"
        from
          "mim"."group_attendance" as "attendance"
          inner join "mim"."trajectory" as "trajectory" on "trajectory"."location_id" = "attendance"."location_id"
          and "trajectory"."trajectory_id" = "attendance"."trajectory_id"
          inner join "mim"."person" as "mother" on "mother"."location_id" = "trajectory"."location_id"
          and "mother"."person_id" = "trajectory"."mother_id"
        where
          "attendance"."location_id" = "session"."location_id"
          and "attendance"."group_session_id" = "session"."group_session_id"
        order by
          "mother"."name_sort",
          "attendance"."trajectory_id"
      ) as agg
  ) as "mothers"
from
  "mim"."group_session" as "session"
  inner join "mim"."meeting_group" as "group" on "group"."location_id" = "session"."location_id"
  and "group"."meeting_group_id" = "session"."meeting_group_id"
where
  "session"."location_id" in ($1)
  and "session"."meeting_group_id" = $2
order by
  "group"."group_name",
  "group"."meeting_group_id",
  "session"."held_on" desc,
  "session"."group_session_id"
limit
  $3;

-- attendancesOf
select
  "attendance"."group_session_id",
  "attendance"."trajectory_id",
  "trajectory"."mother_id",
  "mother"."given_name",
  "mother"."name_prefix",
  "mother"."family_name"
from
  "mim"."group_attendance" as "attendance"
  inner join "mim"."trajectory" as "trajectory" on "trajectory"."location_id" = "attendance"."location_id"
  and "trajectory"."trajectory_id" = "attendance"."trajectory_id"
  inner join "mim"."person" as "mother" on "mother"."location_id" = "trajectory"."location_id"
  and "mother"."person_id" = "trajectory"."mother_id"
where
  "attendance"."location_id" = $1
  and "attendance"."group_session_id" in ($2)
order by
  "mother"."name_sort",
  "attendance"."trajectory_id";

-- regularsOf
select
  "came"."trajectory_id",
  "came"."times",
  "came"."last_on",
  "trajectory"."mother_id",
  "mother"."given_name",
  "mother"."name_prefix",
  "mother"."family_name"
from
  (
    select
      "attendance"."location_id",
      "attendance"."trajectory_id",
      count(*)::integer as "times",
      max(session.held_on) as "last_on"
    from
      "mim"."group_session" as "session"
      inner join "mim"."group_attendance" as "attendance" on "attendance"."location_id" = "session"."location_id"
      and "attendance"."group_session_id" = "session"."group_session_id"
    where
      "session"."location_id" = $1
      and "session"."meeting_group_id" = $2
    group by
      "attendance"."location_id",
      "attendance"."trajectory_id"
  ) as "came"
  inner join "mim"."trajectory" as "trajectory" on "trajectory"."location_id" = "came"."location_id"
  and "trajectory"."trajectory_id" = "came"."trajectory_id"
  inner join "mim"."person" as "mother" on "mother"."location_id" = "trajectory"."location_id"
  and "mother"."person_id" = "trajectory"."mother_id"
order by
  "came"."last_on" desc,
  "mother"."name_sort",
  "came"."trajectory_id";

-- sessionsOfMother
select
  "group"."meeting_group_id",
  "group"."group_name",
  "session"."held_on"
from
  "mim"."group_attendance" as "attendance"
  inner join "mim"."group_session" as "session" on "session"."location_id" = "attendance"."location_id"
  and "session"."group_session_id" = "attendance"."group_session_id"
  inner join "mim"."meeting_group" as "group" on "group"."location_id" = "session"."location_id"
  and "group"."meeting_group_id" = "session"."meeting_group_id"
where
  "attendance"."location_id" in ($1)
  and "attendance"."trajectory_id" = $2
order by
  "session"."held_on" desc;

-- sessionToChange
select
  *
from
  "mim"."group_session"
where
  "location_id" = $1
  and "group_session_id" = $2;

-- addSession
insert into
  "mim"."group_session" ("location_id", "meeting_group_id", "held_on", "is_cancelled", "present_count", "theme")
values
  ($1, $2, $3, $4, $5, $6)
returning
  "group_session_id" as "id",
  "version";

-- changeSession
update "mim"."group_session"
set
  "held_on" = $1,
  "is_cancelled" = $2,
  "present_count" = $3,
  "theme" = $4,
  "version" = $5
where
  "location_id" = $6
  and "group_session_id" = $7
  and "version" = $8
returning
  "group_session_id" as "id",
  "version";

-- setAttendance
delete from mim.group_attendance
where
  location_id = $1
  and group_session_id = $2
  and trajectory_id <> all ($3::uuid[]);

insert into
  mim.group_attendance (location_id, group_session_id, trajectory_id)
select
  $1,
  $2,
  chosen.id
from
  unnest($3::uuid[]) as chosen (id)
on conflict do nothing;

-- removeSession
delete from "mim"."group_attendance"
where
  location_id = $1
  and group_session_id = $2;

delete from "mim"."group_session"
where
  location_id = $1
  and group_session_id = $2;
