-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- registeredTrajectories
select
  "trajectory"."trajectory_id",
  "trajectory"."registration_id",
  "trajectory"."mother_id",
  "trajectory"."intake_on",
  "trajectory"."referred_on",
  "trajectory"."referral_source",
  "trajectory"."first_child",
  "trajectory"."household",
  "trajectory"."income",
  "trajectory"."group_participant",
  "trajectory"."child_circumstances",
  "trajectory"."mother_circumstances",
  "trajectory"."started_on",
  "trajectory"."ended_on",
  "trajectory"."end_reason",
  "trajectory"."transferred_from",
  "trajectory"."child_born_on",
  "mother"."born_on",
  "mother"."birth_year",
  "mother"."education",
  "mother"."origin",
  "mother"."languages",
  "mother"."given_name",
  "mother"."name_prefix",
  "mother"."family_name"
from
  "mim"."trajectory" as "trajectory"
  inner join "mim"."person" as "mother" on "mother"."location_id" = "trajectory"."location_id"
  and "mother"."person_id" = "trajectory"."mother_id"
where
  "trajectory"."location_id" = $1
order by
  "trajectory"."trajectory_id";

-- registeredStates
select
  "trajectory_id",
  "event",
  "since",
  "end_reason",
  case
    when event = 'decline' then reason
  end as "decline_reason"
from
  "mim"."trajectory_state"
where
  "location_id" = $1
order by
  "trajectory_id",
  "since",
  "recorded_at",
  "trajectory_state_id";

-- registeredPauses
select
  "trajectory_id",
  "first_day",
  "last_day"
from
  "mim"."pause"
where
  "location_id" = $1
order by
  "first_day";

-- registeredExtensions
select
  "trajectory_id",
  "until_on"
from
  "mim"."extension"
where
  "location_id" = $1
order by
  "until_on";

-- registeredMatches
select
  "trajectory_id",
  "visiting_mother_id",
  "started_on",
  "ended_on"
from
  "mim"."match"
where
  "location_id" = $1
order by
  "started_on";

-- registeredVisits
select
  "trajectory_id",
  "visit_id",
  "visit_on",
  "status",
  "kind",
  "duration_minutes"
from
  "mim"."visit"
where
  "location_id" = $1
order by
  "visit_on";

-- registeredOutcomes
select
  "trajectory_id",
  "moment",
  "measured_on",
  "declined",
  "answered",
  "sure_as_parent",
  "knows_where_to_find_help",
  "people_to_fall_back_on",
  "network"
from
  "mim"."outcome"
where
  "location_id" = $1
order by
  "measured_on";

-- registeredReferrals
select
  "trajectory_id",
  "direction",
  "referred_on",
  "programme",
  "steps"
from
  "mim"."referral"
where
  "location_id" = $1
order by
  "referred_on";

-- receivedTransfers
select
  "received_trajectory_id",
  "offered_on",
  payload -> 'tookPart' as "took_part",
  payload ? 'tookPart' as "is_told"
from
  "mim"."transfer"
where
  "to_location_id" = $1
  and "received_trajectory_id" is not null
order by
  "offered_on";

-- registeredVisitors
select
  "visitor"."visiting_mother_id",
  "visitor"."registration_id",
  "visitor"."person_id",
  "visitor"."started_on",
  "visitor"."prepared_on",
  "visitor"."preparation",
  "visitor"."former_programme_mother",
  "visitor"."work_experience",
  "visitor"."availability",
  "visitor"."stopped_on",
  "visitor"."stop_reason",
  "visitor"."coordinator_from",
  "visitor"."coordinator_until",
  "visitor"."erased_on",
  "person"."born_on",
  "person"."birth_year",
  "person"."education",
  "person"."origin",
  "person"."languages",
  "person"."postcode",
  "person"."given_name",
  "person"."name_prefix",
  "person"."family_name"
from
  "mim"."visiting_mother" as "visitor"
  inner join "mim"."person" as "person" on "person"."location_id" = "visitor"."location_id"
  and "person"."person_id" = "visitor"."person_id"
where
  "visitor"."location_id" = $1
order by
  "visitor"."visiting_mother_id";

-- registeredAbsences
select
  "visiting_mother_id",
  "first_day",
  "last_day"
from
  "mim"."visiting_mother_pause"
where
  "location_id" = $1
order by
  "first_day";

-- registeredSessions
select
  "visiting_mother_id",
  "session_on" as "held_on"
from
  "mim"."supervision_session"
where
  "location_id" = $1
  and "status" = $2
order by
  "session_on";

-- registeredMeetings
select
  "meeting"."meeting_id",
  "meeting"."meeting_on" as "held_on",
  "attendance"."visiting_mother_id"
from
  "mim"."meeting" as "meeting"
  inner join "mim"."meeting_attendance" as "attendance" on "attendance"."location_id" = "meeting"."location_id"
  and "attendance"."meeting_id" = "meeting"."meeting_id"
where
  "meeting"."location_id" = $1
  and "meeting"."status" = $2
order by
  "meeting"."meeting_on";

-- registeredGroupSessions
select
  "session"."group_session_id",
  "session"."held_on",
  "attendance"."trajectory_id"
from
  "mim"."group_session" as "session"
  inner join "mim"."group_attendance" as "attendance" on "attendance"."location_id" = "session"."location_id"
  and "attendance"."group_session_id" = "session"."group_session_id"
where
  "session"."location_id" = $1
  and "session"."is_cancelled" = $2
order by
  "session"."held_on";
