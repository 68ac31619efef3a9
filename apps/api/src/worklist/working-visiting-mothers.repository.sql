-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- workingVisitingMothers
select
  "visitor".*,
  "person"."postcode",
  "person"."born_on",
  "person"."birth_year",
  "person"."languages",
  "person"."education",
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
  "person"."postcode",
  "person"."born_on",
  "person"."birth_year",
  "person"."languages",
  "person"."education",
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
