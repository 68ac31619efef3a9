-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- openTrajectories
select
  "trajectory"."location_id",
  "trajectory"."trajectory_id",
  "trajectory"."state",
  "trajectory"."started_on",
  "trajectory"."child_born_on",
  "mother"."person_id" as "mother_id",
  "trajectory"."intake_on",
  "trajectory"."referral_source",
  "trajectory"."referred_on",
  "trajectory"."children",
  "trajectory"."first_child",
  "trajectory"."household",
  "trajectory"."income",
  "trajectory"."group_participant",
  "trajectory"."child_circumstances",
  "trajectory"."mother_circumstances",
  "trajectory"."transferred_from",
  "mother"."born_on",
  "mother"."birth_year",
  "mother"."education",
  (
    select
      coalesce(json_agg(agg), '[]')
    from
      (
        select
          "entered"."event",
          "entered"."since"
        from
          "mim"."trajectory_state" as "entered"
        where
          "entered"."location_id" = "trajectory"."location_id"
          and "entered"."trajectory_id" = "trajectory"."trajectory_id"
        order by
          "entered"."since",
          "entered"."recorded_at",
          "entered"."trajectory_state_id"
      ) as agg
  ) as "states",
  (
    select
      coalesce(json_agg(agg), '[]')
    from
      (
        select
          "visit"."visit_id",
          "visit"."visit_on",
          "visit"."status"
        from
          "mim"."visit" as "visit"
        where
          "visit"."location_id" = "trajectory"."location_id"
          and "visit"."trajectory_id" = "trajectory"."trajectory_id"
          and "visit"."status" in ($1, $2)
        order by
          "visit"."visit_on"
      ) as agg
  ) as "visits",
  (
    select
      coalesce(json_agg(agg), '[]')
    from
      (
        select
          "pause"."pause_id",
          "pause"."first_day",
          "pause"."last_day"
        from
          "mim"."pause" as "pause"
        where
          "pause"."location_id" = "trajectory"."location_id"
          and "pause"."trajectory_id" = "trajectory"."trajectory_id"
        order by
          "pause"."first_day"
      ) as agg
  ) as "pauses",
  (
    select
      coalesce(json_agg(agg), '[]')
    from
      (
        select
          "extension"."until_on"
        from
          "mim"."extension" as "extension"
        where
          "extension"."location_id" = "trajectory"."location_id"
          and "extension"."trajectory_id" = "trajectory"."trajectory_id"
        order by
          "extension"."until_on"
      ) as agg
  ) as "extensions",
  (
    select
      coalesce(json_agg(agg), '[]')
    from
      (
        select
          "match"."visiting_mother_id",
          "match"."started_on",
          "match"."ended_on"
        from
          "mim"."match" as "match"
        where
          "match"."location_id" = "trajectory"."location_id"
          and "match"."trajectory_id" = "trajectory"."trajectory_id"
        order by
          "match"."started_on"
      ) as agg
  ) as "matches",
  "mother"."given_name",
  "mother"."name_prefix",
  "mother"."family_name",
  (
    select
      coalesce(json_agg(agg), '[]')
    from
      (
        select
          "proposal"."match_proposal_id" as "proposal_id",
          "proposal"."proposed_on",
          "proposal"."outcome"
        from
          "mim"."match_proposal" as "proposal"
        where
          "proposal"."location_id" = "trajectory"."location_id"
          and "proposal"."trajectory_id" = "trajectory"."trajectory_id"
          and "proposal"."answered_on" is null
        order by
          "proposal"."proposed_on"
      ) as agg
  ) as "proposals",
  (
    select
      coalesce(json_agg(agg), '[]')
    from
      (
        select
          "outcome"."moment"
        from
          "mim"."outcome" as "outcome"
        where
          "outcome"."location_id" = "trajectory"."location_id"
          and "outcome"."trajectory_id" = "trajectory"."trajectory_id"
        order by
          "outcome"."measured_on"
      ) as agg
  ) as "outcomes"
from
  "mim"."trajectory" as "trajectory"
  inner join "mim"."person" as "mother" on "mother"."location_id" = "trajectory"."location_id"
  and "mother"."person_id" = "trajectory"."mother_id"
where
  "trajectory"."location_id" in ($3)
  and "trajectory"."state" in ($4, $5, $6, $7)
order by
  "trajectory"."trajectory_id";

-- openTrajectoriesOf
select
  "trajectory"."location_id",
  "trajectory"."trajectory_id",
  "trajectory"."state",
  "trajectory"."started_on",
  "trajectory"."child_born_on",
  "mother"."person_id" as "mother_id",
  "trajectory"."intake_on",
  "trajectory"."referral_source",
  "trajectory"."referred_on",
  "trajectory"."children",
  "trajectory"."first_child",
  "trajectory"."household",
  "trajectory"."income",
  "trajectory"."group_participant",
  "trajectory"."child_circumstances",
  "trajectory"."mother_circumstances",
  "trajectory"."transferred_from",
  "mother"."born_on",
  "mother"."birth_year",
  "mother"."education",
  (
    select
      coalesce(json_agg(agg), '[]')
    from
      (
        select
          "entered"."event",
          "entered"."since"
        from
          "mim"."trajectory_state" as "entered"
        where
          "entered"."location_id" = "trajectory"."location_id"
          and "entered"."trajectory_id" = "trajectory"."trajectory_id"
        order by
          "entered"."since",
          "entered"."recorded_at",
          "entered"."trajectory_state_id"
      ) as agg
  ) as "states",
  (
    select
      coalesce(json_agg(agg), '[]')
    from
      (
        select
          "visit"."visit_id",
          "visit"."visit_on",
          "visit"."status"
        from
          "mim"."visit" as "visit"
        where
          "visit"."location_id" = "trajectory"."location_id"
          and "visit"."trajectory_id" = "trajectory"."trajectory_id"
          and "visit"."status" in ($1, $2)
        order by
          "visit"."visit_on"
      ) as agg
  ) as "visits",
  (
    select
      coalesce(json_agg(agg), '[]')
    from
      (
        select
          "pause"."pause_id",
          "pause"."first_day",
          "pause"."last_day"
        from
          "mim"."pause" as "pause"
        where
          "pause"."location_id" = "trajectory"."location_id"
          and "pause"."trajectory_id" = "trajectory"."trajectory_id"
        order by
          "pause"."first_day"
      ) as agg
  ) as "pauses",
  (
    select
      coalesce(json_agg(agg), '[]')
    from
      (
        select
          "extension"."until_on"
        from
          "mim"."extension" as "extension"
        where
          "extension"."location_id" = "trajectory"."location_id"
          and "extension"."trajectory_id" = "trajectory"."trajectory_id"
        order by
          "extension"."until_on"
      ) as agg
  ) as "extensions",
  (
    select
      coalesce(json_agg(agg), '[]')
    from
      (
        select
          "match"."visiting_mother_id",
          "match"."started_on",
          "match"."ended_on"
        from
          "mim"."match" as "match"
        where
          "match"."location_id" = "trajectory"."location_id"
          and "match"."trajectory_id" = "trajectory"."trajectory_id"
        order by
          "match"."started_on"
      ) as agg
  ) as "matches",
  "mother"."given_name",
  "mother"."name_prefix",
  "mother"."family_name",
  (
    select
      coalesce(json_agg(agg), '[]')
    from
      (
        select
          "proposal"."match_proposal_id" as "proposal_id",
          "proposal"."proposed_on",
          "proposal"."outcome"
        from
          "mim"."match_proposal" as "proposal"
        where
          "proposal"."location_id" = "trajectory"."location_id"
          and "proposal"."trajectory_id" = "trajectory"."trajectory_id"
          and "proposal"."answered_on" is null
        order by
          "proposal"."proposed_on"
      ) as agg
  ) as "proposals",
  (
    select
      coalesce(json_agg(agg), '[]')
    from
      (
        select
          "outcome"."moment"
        from
          "mim"."outcome" as "outcome"
        where
          "outcome"."location_id" = "trajectory"."location_id"
          and "outcome"."trajectory_id" = "trajectory"."trajectory_id"
        order by
          "outcome"."measured_on"
      ) as agg
  ) as "outcomes"
from
  "mim"."trajectory" as "trajectory"
  inner join "mim"."person" as "mother" on "mother"."location_id" = "trajectory"."location_id"
  and "mother"."person_id" = "trajectory"."mother_id"
where
  "trajectory"."location_id" in ($3)
  and "trajectory"."state" in ($4, $5, $6, $7)
  and "trajectory"."trajectory_id" in (
    select
      "hers"."trajectory_id"
    from
      "mim"."match" as "hers"
    where
      "hers"."location_id" = $8
      and "hers"."visiting_mother_id" = $9
      and "hers"."ended_on" is null
  )
order by
  "trajectory"."trajectory_id";

-- prospectsWithTasks
select
  "prospect"."location_id",
  "prospect"."prospect_id",
  "prospect"."given_name",
  "prospect"."name_prefix",
  "prospect"."family_name",
  "prospect"."received_on",
  "prospect"."outcome",
  "prospect"."outcome_on",
  "prospect"."try_again_on",
  "prospect"."intake_on",
  "prospect"."intake_at",
  "prospect"."children",
  "prospect"."trajectory_id"
from
  "mim"."prospect" as "prospect"
where
  "prospect"."location_id" in ($1)
  and "prospect"."outcome" in ($2, $3, $4)
  and "prospect"."trajectory_id" is null
order by
  "prospect"."received_on",
  "prospect"."prospect_id"
limit
  $5;

-- applicantsWithTasks
select
  "applicant"."location_id",
  "applicant"."applicant_id",
  "applicant"."given_name",
  "applicant"."name_prefix",
  "applicant"."family_name",
  "applicant"."state",
  "applicant"."applied_on",
  "applicant"."state_on",
  "applicant"."try_again_on",
  "applicant"."talk_on",
  "applicant"."talk_at"
from
  "mim"."applicant" as "applicant"
where
  "applicant"."location_id" in ($1)
  and "applicant"."state" in ($2, $3, $4)
order by
  "applicant"."applied_on",
  "applicant"."applicant_id"
limit
  $5;

-- openSignals
select
  "signal"."location_id",
  "signal"."signal_id",
  "signal"."trajectory_id",
  "signal"."step",
  "signal"."severity",
  "signal"."raised_on",
  "signal"."follow_up_on",
  "trajectory"."children",
  "mother"."person_id" as "mother_id",
  "mother"."given_name",
  "mother"."name_prefix",
  "mother"."family_name"
from
  "mim"."signal" as "signal"
  inner join "mim"."trajectory" as "trajectory" on "trajectory"."location_id" = "signal"."location_id"
  and "trajectory"."trajectory_id" = "signal"."trajectory_id"
  inner join "mim"."person" as "mother" on "mother"."location_id" = "trajectory"."location_id"
  and "mother"."person_id" = "trajectory"."mother_id"
where
  "signal"."location_id" in ($1)
  and "signal"."closed_on" is null
order by
  "signal"."raised_on";

-- openReferrals
select
  "referral"."location_id",
  "referral"."referral_id",
  "referral"."trajectory_id",
  "referral"."direction",
  "referral"."programme",
  "referral"."state",
  "referral"."referred_on",
  "referral"."state_on",
  "referral"."books",
  "trajectory"."children",
  "mother"."person_id" as "mother_id",
  "mother"."given_name",
  "mother"."name_prefix",
  "mother"."family_name"
from
  "mim"."referral" as "referral"
  inner join "mim"."trajectory" as "trajectory" on "trajectory"."location_id" = "referral"."location_id"
  and "trajectory"."trajectory_id" = "referral"."trajectory_id"
  inner join "mim"."person" as "mother" on "mother"."location_id" = "trajectory"."location_id"
  and "mother"."person_id" = "trajectory"."mother_id"
where
  "referral"."location_id" in ($1)
  and "referral"."state" in ($2, $3, $4, $5)
  and (
    (
      "referral"."direction" = $6
      and (
        "referral"."state" <> $7
        or "trajectory"."ended_on" is null
      )
    )
    or (
      "referral"."direction" = $8
      and "referral"."programme" = $9
      and "trajectory"."ended_on" is null
    )
  )
order by
  "referral"."state_on";

-- workingVisitingMothers
select
  "visitor".*,
  "person"."given_name",
  "person"."name_prefix",
  "person"."family_name",
  exists (
    select
      "own"."trajectory_id"
    from
      "mim"."trajectory" as "own"
    where
      "own"."location_id" = "visitor"."location_id"
      and "own"."mother_id" = "visitor"."person_id"
      and "own"."location_id" in ($1)
      and "own"."ended_on" is null
  ) as "is_programme_mother",
  (
    select
      coalesce(json_agg(agg), '[]')
    from
      (
        select
          "pause"."visiting_mother_pause_id" as "pause_id",
          "pause"."first_day",
          "pause"."last_day"
        from
          "mim"."visiting_mother_pause" as "pause"
        where
          "pause"."location_id" = "visitor"."location_id"
          and "pause"."visiting_mother_id" = "visitor"."visiting_mother_id"
          and (
            "pause"."last_day" is null
            or "pause"."last_day" >= $2
          )
      ) as agg
  ) as "pauses",
  array(
    select
      session.held_on::text
    from
      mim.preparation_attendance as attendance
      join mim.preparation_session as session on session.location_id = attendance.location_id
      and session.preparation_session_id = attendance.preparation_session_id
    where
      attendance.location_id = visitor.location_id
      and attendance.visiting_mother_id = visitor.visiting_mother_id
    order by
      session.held_on
  ) as "preparation_days",
  (
    select
      coalesce(json_agg(agg), '[]')
    from
      (
        select
          "match"."started_on" as "first_day",
          "match"."ended_on" as "last_day"
        from
          "mim"."match" as "match"
        where
          "match"."location_id" = "visitor"."location_id"
          and "match"."visiting_mother_id" = "visitor"."visiting_mother_id"
        order by
          "match"."started_on"
      ) as agg
  ) as "matched",
  (
    select
      coalesce(json_agg(agg), '[]')
    from
      (
        select
          "away"."first_day",
          "away"."last_day"
        from
          "mim"."visiting_mother_pause" as "away"
        where
          "away"."location_id" = "visitor"."location_id"
          and "away"."visiting_mother_id" = "visitor"."visiting_mother_id"
        order by
          "away"."first_day"
      ) as agg
  ) as "away",
  (
    select
      coalesce(json_agg(agg), '[]')
    from
      (
        select
          "session"."supervision_session_id" as "session_id",
          "session"."session_on",
          "session"."status"
        from
          "mim"."supervision_session" as "session"
        where
          "session"."location_id" = "visitor"."location_id"
          and "session"."visiting_mother_id" = "visitor"."visiting_mother_id"
        order by
          "session"."session_on"
      ) as agg
  ) as "sessions"
from
  "mim"."visiting_mother" as "visitor"
  inner join "mim"."person" as "person" on "person"."location_id" = "visitor"."location_id"
  and "person"."person_id" = "visitor"."person_id"
where
  "visitor"."location_id" in ($3)
  and (
    visitor.stopped_on is null
    or visitor.stopped_on > $4
  )
order by
  "visitor"."visiting_mother_id";

-- workingVisitingMother
select
  "visitor".*,
  "person"."given_name",
  "person"."name_prefix",
  "person"."family_name",
  exists (
    select
      "own"."trajectory_id"
    from
      "mim"."trajectory" as "own"
    where
      "own"."location_id" = "visitor"."location_id"
      and "own"."mother_id" = "visitor"."person_id"
      and "own"."location_id" in ($1)
      and "own"."ended_on" is null
  ) as "is_programme_mother",
  (
    select
      coalesce(json_agg(agg), '[]')
    from
      (
        select
          "pause"."visiting_mother_pause_id" as "pause_id",
          "pause"."first_day",
          "pause"."last_day"
        from
          "mim"."visiting_mother_pause" as "pause"
        where
          "pause"."location_id" = "visitor"."location_id"
          and "pause"."visiting_mother_id" = "visitor"."visiting_mother_id"
          and (
            "pause"."last_day" is null
            or "pause"."last_day" >= $2
          )
      ) as agg
  ) as "pauses",
  array(
    select
      session.held_on::text
    from
      mim.preparation_attendance as attendance
      join mim.preparation_session as session on session.location_id = attendance.location_id
      and session.preparation_session_id = attendance.preparation_session_id
    where
      attendance.location_id = visitor.location_id
      and attendance.visiting_mother_id = visitor.visiting_mother_id
    order by
      session.held_on
  ) as "preparation_days",
  (
    select
      coalesce(json_agg(agg), '[]')
    from
      (
        select
          "match"."started_on" as "first_day",
          "match"."ended_on" as "last_day"
        from
          "mim"."match" as "match"
        where
          "match"."location_id" = "visitor"."location_id"
          and "match"."visiting_mother_id" = "visitor"."visiting_mother_id"
        order by
          "match"."started_on"
      ) as agg
  ) as "matched",
  (
    select
      coalesce(json_agg(agg), '[]')
    from
      (
        select
          "away"."first_day",
          "away"."last_day"
        from
          "mim"."visiting_mother_pause" as "away"
        where
          "away"."location_id" = "visitor"."location_id"
          and "away"."visiting_mother_id" = "visitor"."visiting_mother_id"
        order by
          "away"."first_day"
      ) as agg
  ) as "away",
  (
    select
      coalesce(json_agg(agg), '[]')
    from
      (
        select
          "session"."supervision_session_id" as "session_id",
          "session"."session_on",
          "session"."status"
        from
          "mim"."supervision_session" as "session"
        where
          "session"."location_id" = "visitor"."location_id"
          and "session"."visiting_mother_id" = "visitor"."visiting_mother_id"
        order by
          "session"."session_on"
      ) as agg
  ) as "sessions"
from
  "mim"."visiting_mother" as "visitor"
  inner join "mim"."person" as "person" on "person"."location_id" = "visitor"."location_id"
  and "person"."person_id" = "visitor"."person_id"
where
  "visitor"."location_id" in ($3)
  and (
    visitor.stopped_on is null
    or visitor.stopped_on > $4
  )
  and "visitor"."visiting_mother_id" = $5
order by
  "visitor"."visiting_mother_id";

-- transfersWithTasks
select
  'in' as "direction",
  "transfer"."transfer_id",
  "transfer"."to_location_id" as "location_id",
  null::uuid as "trajectory_id",
  "transfer"."offered_on",
  "transfer"."outcome",
  "transfer"."answered_on",
  false as "is_passed_on",
  null::uuid as "mother_id",
  transfer.payload ->> 'givenName' as "given_name",
  transfer.payload ->> 'namePrefix' as "name_prefix",
  transfer.payload ->> 'familyName' as "family_name",
  transfer.payload -> 'children' as "children"
from
  "mim"."transfer" as "transfer"
where
  "transfer"."to_location_id" in ($1)
  and "transfer"."outcome" is null
union all
select
  'out' as "direction",
  "transfer"."transfer_id",
  "transfer"."location_id",
  transfer.trajectory_id as "trajectory_id",
  "transfer"."offered_on",
  "transfer"."outcome",
  "transfer"."answered_on",
  trajectory.end_reason is not distinct from 'transferred' as "is_passed_on",
  mother.person_id as "mother_id",
  mother.given_name as "given_name",
  "mother"."name_prefix",
  mother.family_name as "family_name",
  trajectory.children as "children"
from
  "mim"."trajectory" as "trajectory"
  inner join "mim"."transfer" as "transfer" on "transfer"."location_id" = "trajectory"."location_id"
  and "transfer"."trajectory_id" = "trajectory"."trajectory_id"
  inner join "mim"."person" as "mother" on "mother"."location_id" = "trajectory"."location_id"
  and "mother"."person_id" = "trajectory"."mother_id"
where
  "trajectory"."location_id" in ($2)
  and (
    "trajectory"."state" in ($3, $4, $5, $6)
    or "transfer"."outcome" is null
    or (
      "trajectory"."end_reason" = $7
      and "transfer"."outcome" in ($8, $9)
      and not exists (
        select
          "later"."transfer_id"
        from
          "mim"."transfer" as "later"
        where
          "later"."location_id" = "transfer"."location_id"
          and "later"."trajectory_id" = "transfer"."trajectory_id"
          and "later"."offered_on" > "transfer"."offered_on"
      )
    )
  );
