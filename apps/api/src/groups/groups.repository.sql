-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- groupsOf
select
  "group".*,
  (
    select
      count(*)::integer
    from
      mim.group_session as s
    where
      s.location_id = "group".location_id
      and s.meeting_group_id = "group".meeting_group_id
      and not s.is_cancelled
  ) as "session_count",
  (
    select
      round(avg(s.present_count), 1)::double precision
    from
      mim.group_session as s
    where
      s.location_id = "group".location_id
      and s.meeting_group_id = "group".meeting_group_id
      and not s.is_cancelled
  ) as "average_present",
  (
    select
      max(s.held_on)
    from
      mim.group_session as s
    where
      s.location_id = "group".location_id
      and s.meeting_group_id = "group".meeting_group_id
  ) as "last_recorded_on",
  (
    select
      max(s.held_on)
    from
      mim.group_session as s
    where
      s.location_id = "group".location_id
      and s.meeting_group_id = "group".meeting_group_id
      and not s.is_cancelled
  ) as "last_session_on"
from
  "mim"."meeting_group" as "group"
where
  "group"."location_id" in ($1)
order by
  "group"."group_name",
  "group"."meeting_group_id";

-- groupOf
select
  "group".*,
  (
    select
      count(*)::integer
    from
      mim.group_session as s
    where
      s.location_id = "group".location_id
      and s.meeting_group_id = "group".meeting_group_id
      and not s.is_cancelled
  ) as "session_count",
  (
    select
      round(avg(s.present_count), 1)::double precision
    from
      mim.group_session as s
    where
      s.location_id = "group".location_id
      and s.meeting_group_id = "group".meeting_group_id
      and not s.is_cancelled
  ) as "average_present",
  (
    select
      max(s.held_on)
    from
      mim.group_session as s
    where
      s.location_id = "group".location_id
      and s.meeting_group_id = "group".meeting_group_id
  ) as "last_recorded_on",
  (
    select
      max(s.held_on)
    from
      mim.group_session as s
    where
      s.location_id = "group".location_id
      and s.meeting_group_id = "group".meeting_group_id
      and not s.is_cancelled
  ) as "last_session_on"
from
  "mim"."meeting_group" as "group"
where
  "group"."location_id" in ($1)
  and "group"."meeting_group_id" = $2;

-- groupsGoingOn
select
  "group"."location_id",
  "group"."meeting_group_id",
  "group"."group_name",
  "group"."rhythm",
  "group"."first_day",
  "group"."last_day",
  (
    select
      max(s.held_on)
    from
      mim.group_session as s
    where
      s.location_id = "group".location_id
      and s.meeting_group_id = "group".meeting_group_id
  ) as "last_session_on"
from
  "mim"."meeting_group" as "group"
where
  "group"."location_id" in ($1)
  and "group"."first_day" <= $2
order by
  "group"."meeting_group_id";

-- leadersOf
select
  "leader"."location_id",
  "leader"."meeting_group_id",
  "leader"."visiting_mother_id",
  "visitor"."person_id",
  "person"."given_name",
  "person"."name_prefix",
  "person"."family_name"
from
  "mim"."meeting_group_leader" as "leader"
  inner join "mim"."visiting_mother" as "visitor" on "visitor"."location_id" = "leader"."location_id"
  and "visitor"."visiting_mother_id" = "leader"."visiting_mother_id"
  inner join "mim"."person" as "person" on "person"."location_id" = "visitor"."location_id"
  and "person"."person_id" = "visitor"."person_id"
where
  "leader"."location_id" in ($1)
order by
  "person"."name_sort";

-- sessionsOf
select
  *
from
  "mim"."group_session"
where
  "location_id" = $1
  and "meeting_group_id" = $2
order by
  "held_on" desc;

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
  "session"."group_session_id",
  "session"."held_on",
  "attendance"."trajectory_id",
  "trajectory"."mother_id",
  "mother"."given_name",
  "mother"."name_prefix",
  "mother"."family_name"
from
  "mim"."group_session" as "session"
  inner join "mim"."group_attendance" as "attendance" on "attendance"."location_id" = "session"."location_id"
  and "attendance"."group_session_id" = "session"."group_session_id"
  inner join "mim"."trajectory" as "trajectory" on "trajectory"."location_id" = "attendance"."location_id"
  and "trajectory"."trajectory_id" = "attendance"."trajectory_id"
  inner join "mim"."person" as "mother" on "mother"."location_id" = "trajectory"."location_id"
  and "mother"."person_id" = "trajectory"."mother_id"
where
  "session"."location_id" = $1
  and "session"."meeting_group_id" = $2
order by
  "mother"."name_sort",
  "attendance"."trajectory_id";

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

-- motherOfGroups
select
  "location_id",
  "mother_id",
  "group_participant"
from
  "mim"."trajectory"
where
  "location_id" in ($1)
  and "trajectory_id" = $2;

-- countOwn
select
  count(*)::integer as count
from
  "mim"."trajectory"
where
  location_id = $1
  and "trajectory_id" = any ($2::uuid[]);

-- addGroup
insert into
  "mim"."meeting_group" (
    "location_id",
    "group_name",
    "group_kind",
    "group_form",
    "target",
    "group_language",
    "run_by",
    "rhythm",
    "place",
    "first_day",
    "last_day"
  )
values
  ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
returning
  "meeting_group_id" as "id",
  "version";

-- lockGroup
select
  *
from
  "mim"."meeting_group"
where
  "location_id" = $1
  and "meeting_group_id" = $2
for update;

-- changeGroup
update "mim"."meeting_group"
set
  "group_name" = $1,
  "group_kind" = $2,
  "group_form" = $3,
  "target" = $4,
  "group_language" = $5,
  "run_by" = $6,
  "rhythm" = $7,
  "place" = $8,
  "first_day" = $9,
  "last_day" = $10,
  "version" = $11
where
  "location_id" = $12
  and "meeting_group_id" = $13
  and "version" = $14
returning
  "meeting_group_id" as "id",
  "version";

-- setLeaders
delete from mim.meeting_group_leader
where
  location_id = $1
  and meeting_group_id = $2
  and visiting_mother_id <> all ($3::uuid[]);

insert into
  mim.meeting_group_leader (location_id, meeting_group_id, visiting_mother_id)
select
  $1,
  $2,
  chosen.id
from
  unnest($3::uuid[]) as chosen (id)
on conflict do nothing;

-- removeGroup
delete from "mim"."meeting_group_leader"
where
  location_id = $1
  and meeting_group_id = $2;

delete from "mim"."meeting_group"
where
  location_id = $1
  and meeting_group_id = $2;

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
