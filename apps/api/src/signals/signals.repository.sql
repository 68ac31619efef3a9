-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- addSignalRow
insert into
  "mim"."signal" ("location_id", "trajectory_id", "raised_on")
values
  ($1, $2, $3)
returning
  "signal_id" as "id",
  "version";

-- addSignalNote
insert into
  "mim"."signal_note" ("location_id", "signal_id", "step", "taken_on", "taken_by", "note")
values
  ($1, $2, $3, $4, $5, $6);

-- signalForChange
select
  *
from
  "mim"."signal"
where
  "location_id" = $1
  and "signal_id" = $2
for update;

-- changeSignal
update "mim"."signal"
set
  "closed_on" = $1,
  "version" = $2
where
  "location_id" = $3
  and "signal_id" = $4
  and "version" = $5
returning
  "signal_id" as "id",
  "version";

-- notesOfSignal
select
  "signal_note_id",
  "step",
  "taken_on",
  "taken_by",
  "note",
  "follow_up_on",
  "recorded_by",
  "version"
from
  "mim"."signal_note"
where
  "location_id" = $1
  and "signal_id" = $2
order by
  "taken_on",
  "recorded_at",
  "signal_note_id";

-- correctNote
update "mim"."signal_note"
set
  "taken_on" = $1,
  "note" = $2,
  "version" = $3
where
  "location_id" = $4
  and "signal_note_id" = $5;

-- removeNotes
delete from "mim"."signal_note"
where
  "location_id" = $1
  and signal_id = any ($2::uuid[]);

-- signalOfVisit
select
  *
from
  "mim"."signal"
where
  "location_id" = $1
  and "visit_id" = $2
order by
  "raised_on",
  "signal_id";

-- trajectoryOfVisit
select
  "trajectory_id"
from
  "mim"."visit"
where
  "location_id" = $1
  and "visit_id" = $2;

-- signalsOfTrajectory
select
  "signal_id"
from
  "mim"."signal"
where
  "location_id" = $1
  and "trajectory_id" = $2;

-- signalList
select
  "s"."location_id",
  "s"."signal_id",
  "s"."trajectory_id",
  "s"."visit_id",
  "s"."visiting_mother_id",
  "s"."raised_on",
  "s"."step",
  "s"."severity",
  "s"."follow_up_on",
  "s"."closed_on",
  "s"."outcome",
  "s"."version",
  "mother"."person_id" as "mother_id",
  "visitor"."person_id" as "visitor_id",
  "v"."erased_on" as "visitor_erased_on",
  "mother"."given_name" as "mother_given_name",
  "mother"."name_prefix" as "mother_name_prefix",
  "mother"."family_name" as "mother_family_name",
  "visitor"."given_name" as "visitor_given_name",
  "visitor"."name_prefix" as "visitor_name_prefix",
  "visitor"."family_name" as "visitor_family_name"
from
  "mim"."signal" as "s"
  inner join "mim"."trajectory" as "t" on "t"."location_id" = "s"."location_id"
  and "t"."trajectory_id" = "s"."trajectory_id"
  inner join "mim"."person" as "mother" on "mother"."location_id" = "t"."location_id"
  and "mother"."person_id" = "t"."mother_id"
  left join "mim"."visiting_mother" as "v" on "v"."location_id" = "s"."location_id"
  and "v"."visiting_mother_id" = "s"."visiting_mother_id"
  left join "mim"."person" as "visitor" on "visitor"."location_id" = "v"."location_id"
  and "visitor"."person_id" = "v"."person_id"
where
  "s"."location_id" in ($1)
  and "s"."closed_on" is null
  and "s"."trajectory_id" = $2
order by
  coalesce(array_position($3::text[], s.severity), 0),
  coalesce(s.follow_up_on, s.raised_on),
  "s"."signal_id"
limit
  $4;

-- signalById
select
  "s"."location_id",
  "s"."signal_id",
  "s"."trajectory_id",
  "s"."visit_id",
  "s"."visiting_mother_id",
  "s"."raised_on",
  "s"."step",
  "s"."severity",
  "s"."follow_up_on",
  "s"."closed_on",
  "s"."outcome",
  "s"."version",
  "mother"."person_id" as "mother_id",
  "visitor"."person_id" as "visitor_id",
  "v"."erased_on" as "visitor_erased_on",
  "mother"."given_name" as "mother_given_name",
  "mother"."name_prefix" as "mother_name_prefix",
  "mother"."family_name" as "mother_family_name",
  "visitor"."given_name" as "visitor_given_name",
  "visitor"."name_prefix" as "visitor_name_prefix",
  "visitor"."family_name" as "visitor_family_name"
from
  "mim"."signal" as "s"
  inner join "mim"."trajectory" as "t" on "t"."location_id" = "s"."location_id"
  and "t"."trajectory_id" = "s"."trajectory_id"
  inner join "mim"."person" as "mother" on "mother"."location_id" = "t"."location_id"
  and "mother"."person_id" = "t"."mother_id"
  left join "mim"."visiting_mother" as "v" on "v"."location_id" = "s"."location_id"
  and "v"."visiting_mother_id" = "s"."visiting_mother_id"
  left join "mim"."person" as "visitor" on "visitor"."location_id" = "v"."location_id"
  and "visitor"."person_id" = "v"."person_id"
where
  "s"."location_id" in ($1)
  and "s"."signal_id" = $2;
