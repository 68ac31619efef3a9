-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- meetingsOf
select
  "meeting".*,
  (
    select
      coalesce(json_agg(agg), '[]')
    from
      (
        select
          "attendance"."visiting_mother_id"
        from
          "mim"."meeting_attendance" as "attendance"
        where
          "attendance"."location_id" = "meeting"."location_id"
          and "attendance"."meeting_id" = "meeting"."meeting_id"
      ) as agg
  ) as "attendances"
from
  (
    select
      *,
      row_number() over (
        partition by
          location_id
        order by
          meeting_on desc,
          meeting_id
      ) as "rank"
    from
      "mim"."meeting"
    where
      "location_id" in ($1)
  ) as "meeting"
where
  "meeting"."rank" <= $2
order by
  "meeting"."meeting_on" desc,
  "meeting"."meeting_id";

-- meetingsOnDay
select
  "meeting_id",
  "meeting_on",
  "starts_at",
  "status"
from
  "mim"."meeting"
where
  "location_id" = $1
  and "meeting_on" = $2
order by
  "meeting_id";

-- attendeesByName
select
  "visitor"."location_id",
  "visitor"."visiting_mother_id",
  "visitor"."erased_on",
  "person"."person_id",
  "person"."given_name",
  "person"."name_prefix",
  "person"."family_name"
from
  "mim"."visiting_mother" as "visitor"
  inner join "mim"."person" as "person" on "person"."location_id" = "visitor"."location_id"
  and "person"."person_id" = "visitor"."person_id"
where
  "visitor"."location_id" in ($1)
  and visitor.visiting_mother_id = any ($2::uuid[])
order by
  "person"."name_sort",
  "visitor"."visiting_mother_id";

-- meetingDays
select
  "location_id",
  "meeting_id",
  "meeting_on",
  "starts_at",
  "status"
from
  "mim"."meeting"
where
  "location_id" in ($1)
order by
  "meeting_on" desc,
  "meeting_id"
limit
  $2;

-- visitedSpans
select
  "match"."location_id",
  min(match.started_on) as "first_day",
  case
    when bool_or(match.ended_on is null) then null
    else max(match.ended_on)
  end as "last_day"
from
  "mim"."match" as "match"
where
  "match"."location_id" in ($1)
group by
  "match"."location_id";

-- possibleAttendees
select
  "visitor"."location_id",
  "visitor"."visiting_mother_id",
  "visitor"."started_on",
  "visitor"."stopped_on",
  "person"."person_id",
  "person"."given_name",
  "person"."name_prefix",
  "person"."family_name"
from
  "mim"."visiting_mother" as "visitor"
  inner join "mim"."person" as "person" on "person"."location_id" = "visitor"."location_id"
  and "person"."person_id" = "visitor"."person_id"
where
  "visitor"."location_id" in ($1)
  and "visitor"."erased_on" is null
order by
  "person"."name_sort",
  "visitor"."visiting_mother_id"
limit
  $2;

-- attendeesAmong
select
  "visiting_mother_id",
  "started_on",
  "stopped_on"
from
  "mim"."visiting_mother"
where
  "location_id" = $1
  and "visiting_mother_id" in ($2)
order by
  "visiting_mother_id"
for update;

-- meetingForChange
select
  *
from
  "mim"."meeting"
where
  "location_id" = $1
  and "meeting_id" = $2
for update;

-- addMeetingRow
insert into
  "mim"."meeting" ("status", "meeting_on", "location_id")
values
  ($1, $2, $3)
returning
  "meeting_id" as "id",
  "version";

-- changeMeeting
update "mim"."meeting"
set
  "status" = $1,
  "version" = $2
where
  "location_id" = $3
  and "meeting_id" = $4
  and "version" = $5
returning
  "meeting_id" as "id",
  "version";

-- removeAttendanceExcept
delete from mim.meeting_attendance
where
  location_id = $1
  and meeting_id = $2
  and visiting_mother_id <> all ($3::uuid[]);

-- addAttendance
insert into
  "mim"."meeting_attendance" ("location_id", "meeting_id", "visiting_mother_id")
values
  ($1, $2, $3)
on conflict ("location_id", "meeting_id", "visiting_mother_id") do nothing;

-- removeMeetingRow
delete from "mim"."meeting_attendance"
where
  location_id = $1
  and meeting_id = $2;

delete from "mim"."meeting"
where
  location_id = $1
  and meeting_id = $2;
