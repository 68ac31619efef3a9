-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- firstTalks
select
  "applicant"."applicant_id" as "id",
  "applicant"."location_id",
  "applicant"."given_name",
  "applicant"."name_prefix",
  "applicant"."family_name",
  "applicant"."talk_on" as "on",
  "applicant"."talk_at" as "starts_at",
  "applicant"."talk_place" as "place"
from
  "mim"."applicant" as "applicant"
where
  "applicant"."location_id" in ($1)
  and "applicant"."state" = $2
  and "applicant"."talk_on" >= $3
  and "applicant"."talk_on" <= $4
order by
  "applicant"."talk_on",
  "applicant"."applicant_id"
limit
  $5;

-- heldFirstTalks
select
  "step"."applicant_step_id" as "id",
  "step"."location_id",
  "applicant"."given_name",
  "applicant"."name_prefix",
  "applicant"."family_name",
  "step"."happened_on" as "on",
  "step"."talk_on",
  "step"."talk_at",
  "step"."talk_place",
  "applicant"."applicant_id",
  "applicant"."visiting_mother_id"
from
  "mim"."applicant_step" as "step"
  inner join "mim"."applicant" as "applicant" on "applicant"."location_id" = "step"."location_id"
  and "applicant"."applicant_id" = "step"."applicant_id"
where
  "step"."location_id" in ($1)
  and "step"."step" = $2
  and "step"."happened_on" >= $3
  and "step"."happened_on" <= $4
order by
  "step"."happened_on",
  "step"."applicant_step_id"
limit
  $5;

-- preparationSessions
select
  "session"."preparation_session_id" as "id",
  "session"."location_id",
  "session"."held_on" as "on",
  (
    select
      coalesce(json_agg(agg), '[]')
    from
      (
        select
          "attendance"."visiting_mother_id",
          "person"."person_id",
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
          "attendance"."location_id" = "session"."location_id"
          and "attendance"."preparation_session_id" = "session"."preparation_session_id"
        order by
          "attendance"."visiting_mother_id"
        limit
          $1
      ) as agg
  ) as "attendees"
from
  "mim"."preparation_session" as "session"
where
  "session"."location_id" in ($2)
  and "session"."held_on" >= $3
  and "session"."held_on" <= $4
order by
  "session"."held_on",
  "session"."preparation_session_id"
limit
  $5;

-- supervisionSessions
select
  "session"."supervision_session_id" as "id",
  "session"."location_id",
  "person"."given_name",
  "person"."name_prefix",
  "person"."family_name",
  "session"."session_on" as "on",
  "session"."starts_at",
  "session"."status",
  "session"."visiting_mother_id",
  "person"."person_id"
from
  "mim"."supervision_session" as "session"
  inner join "mim"."visiting_mother" as "visitor" on "visitor"."location_id" = "session"."location_id"
  and "visitor"."visiting_mother_id" = "session"."visiting_mother_id"
  inner join "mim"."person" as "person" on "person"."location_id" = "visitor"."location_id"
  and "person"."person_id" = "visitor"."person_id"
where
  "session"."location_id" in ($1)
  and "session"."status" in ($2, $3)
  and "session"."session_on" >= $4
  and "session"."session_on" <= $5
order by
  "session"."session_on",
  "session"."supervision_session_id"
limit
  $6;

-- volunteersMeetings
select
  "meeting"."meeting_id" as "id",
  "meeting"."location_id",
  "meeting"."theme",
  "meeting"."place",
  "meeting"."meeting_on" as "on",
  "meeting"."starts_at",
  "meeting"."status"
from
  "mim"."meeting" as "meeting"
where
  "meeting"."location_id" in ($1)
  and "meeting"."status" in ($2, $3)
  and "meeting"."meeting_on" >= $4
  and "meeting"."meeting_on" <= $5
order by
  "meeting"."meeting_on",
  "meeting"."meeting_id"
limit
  $6;

-- groupSessions
select
  "session"."group_session_id" as "id",
  "session"."location_id",
  "session"."held_on" as "on",
  "session"."meeting_group_id",
  "circle"."group_name",
  "circle"."place"
from
  "mim"."group_session" as "session"
  inner join "mim"."meeting_group" as "circle" on "circle"."location_id" = "session"."location_id"
  and "circle"."meeting_group_id" = "session"."meeting_group_id"
where
  "session"."location_id" in ($1)
  and "session"."is_cancelled" = $2
  and "session"."held_on" >= $3
  and "session"."held_on" <= $4
order by
  "session"."held_on",
  "session"."group_session_id"
limit
  $5;
