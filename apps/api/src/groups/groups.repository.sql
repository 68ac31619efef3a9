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
