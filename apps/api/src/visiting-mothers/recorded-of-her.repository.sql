-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- recordedOfVisitors
select
  "her"."visiting_mother_id",
  "her"."started_on",
  "her"."stopped_on",
  (
    select
      coalesce(json_agg(agg), '[]')
    from
      (
        select
          "x"."visiting_mother_pause_id" as "id",
          "x"."first_day",
          "x"."last_day"
        from
          "mim"."visiting_mother_pause" as "x"
        where
          "x"."location_id" = "her"."location_id"
          and "x"."visiting_mother_id" = "her"."visiting_mother_id"
      ) as agg
  ) as "pauses",
  (
    select
      coalesce(json_agg(agg), '[]')
    from
      (
        select
          "x"."match_id" as "id",
          "x"."started_on",
          "x"."ended_on"
        from
          "mim"."match" as "x"
        where
          "x"."location_id" = "her"."location_id"
          and "x"."visiting_mother_id" = "her"."visiting_mother_id"
      ) as agg
  ) as "matches",
  (
    select
      coalesce(json_agg(agg), '[]')
    from
      (
        select
          "x"."visit_id" as "id",
          "x"."trajectory_id",
          "x"."visit_on",
          "x"."status"
        from
          "mim"."visit" as "x"
        where
          "x"."location_id" = "her"."location_id"
          and (
            "x"."visiting_mother_id" = "her"."visiting_mother_id"
            or "x"."companion_id" = "her"."visiting_mother_id"
          )
          and "x"."status" in ($1, $2)
      ) as agg
  ) as "visits",
  (
    select
      coalesce(json_agg(agg), '[]')
    from
      (
        select
          "x"."supervision_session_id" as "id",
          "x"."session_on",
          "x"."status"
        from
          "mim"."supervision_session" as "x"
        where
          "x"."location_id" = "her"."location_id"
          and "x"."visiting_mother_id" = "her"."visiting_mother_id"
      ) as agg
  ) as "supervision",
  (
    select
      coalesce(json_agg(agg), '[]')
    from
      (
        select
          "x"."preparation_session_id" as "id",
          "x"."held_on",
          "x"."day_part"
        from
          "mim"."preparation_attendance" as "a"
          inner join "mim"."preparation_session" as "x" on "x"."location_id" = "a"."location_id"
          and "x"."preparation_session_id" = "a"."preparation_session_id"
        where
          "a"."location_id" = "her"."location_id"
          and "a"."visiting_mother_id" = "her"."visiting_mother_id"
      ) as agg
  ) as "preparation",
  (
    select
      coalesce(json_agg(agg), '[]')
    from
      (
        select
          "x"."meeting_id" as "id",
          "x"."meeting_on",
          "x"."starts_at",
          "x"."status"
        from
          "mim"."meeting_attendance" as "a"
          inner join "mim"."meeting" as "x" on "x"."location_id" = "a"."location_id"
          and "x"."meeting_id" = "a"."meeting_id"
        where
          "a"."location_id" = "her"."location_id"
          and "a"."visiting_mother_id" = "her"."visiting_mother_id"
      ) as agg
  ) as "meetings",
  (
    select
      coalesce(json_agg(agg), '[]')
    from
      (
        select
          "x"."evaluation_id" as "id",
          "x"."evaluated_on"
        from
          "mim"."evaluation" as "x"
        where
          "x"."location_id" = "her"."location_id"
          and "x"."visiting_mother_id" = "her"."visiting_mother_id"
      ) as agg
  ) as "evaluations",
  (
    select
      coalesce(json_agg(agg), '[]')
    from
      (
        select
          "x"."own_step_id" as "id",
          "x"."step_kind",
          "x"."taken_on"
        from
          "mim"."own_step" as "x"
        where
          "x"."location_id" = "her"."location_id"
          and "x"."visiting_mother_id" = "her"."visiting_mother_id"
      ) as agg
  ) as "own_steps"
from
  "mim"."visiting_mother" as "her"
where
  "her"."location_id" = $3
  and her.visiting_mother_id = any ($4::uuid[])
  and "her"."erased_on" is null
order by
  "her"."visiting_mother_id";

-- visitorsOfAction
with
  changed as (
    select
      c.table_name,
      c.row_id,
      c.before
    from
      mim.row_change as c
    where
      c.location_id = $1
      and c.action_id = $2
  )
select
  her.id
from
  (
    select
      x."visiting_mother_id" as id
    from
      "mim"."visiting_mother" as x
    where
      x.location_id = $3
      and x."visiting_mother_id" in (
        select
          c.row_id
        from
          changed as c
        where
          c.table_name = 'visiting_mother'
      )
    union
    select
      x."visiting_mother_id" as id
    from
      "mim"."visiting_mother_pause" as x
    where
      x.location_id = $4
      and x."visiting_mother_pause_id" in (
        select
          c.row_id
        from
          changed as c
        where
          c.table_name = 'visiting_mother_pause'
      )
    union
    select
      x."visiting_mother_id" as id
    from
      "mim"."match" as x
    where
      x.location_id = $5
      and x."match_id" in (
        select
          c.row_id
        from
          changed as c
        where
          c.table_name = 'match'
      )
    union
    select
      x."visiting_mother_id" as id
    from
      "mim"."visit" as x
    where
      x.location_id = $6
      and x."visit_id" in (
        select
          c.row_id
        from
          changed as c
        where
          c.table_name = 'visit'
      )
    union
    select
      x."companion_id" as id
    from
      "mim"."visit" as x
    where
      x.location_id = $7
      and x."visit_id" in (
        select
          c.row_id
        from
          changed as c
        where
          c.table_name = 'visit'
      )
    union
    select
      x."visiting_mother_id" as id
    from
      "mim"."supervision_session" as x
    where
      x.location_id = $8
      and x."supervision_session_id" in (
        select
          c.row_id
        from
          changed as c
        where
          c.table_name = 'supervision_session'
      )
    union
    select
      x."visiting_mother_id" as id
    from
      "mim"."preparation_attendance" as x
    where
      x.location_id = $9
      and x."preparation_attendance_id" in (
        select
          c.row_id
        from
          changed as c
        where
          c.table_name = 'preparation_attendance'
      )
    union
    select
      x."visiting_mother_id" as id
    from
      "mim"."meeting_attendance" as x
    where
      x.location_id = $10
      and x."meeting_attendance_id" in (
        select
          c.row_id
        from
          changed as c
        where
          c.table_name = 'meeting_attendance'
      )
    union
    select
      x."visiting_mother_id" as id
    from
      "mim"."evaluation" as x
    where
      x.location_id = $11
      and x."evaluation_id" in (
        select
          c.row_id
        from
          changed as c
        where
          c.table_name = 'evaluation'
      )
    union
    select
      x."visiting_mother_id" as id
    from
      "mim"."own_step" as x
    where
      x.location_id = $12
      and x."own_step_id" in (
        select
          c.row_id
        from
          changed as c
        where
          c.table_name = 'own_step'
      )
    union
    select
      x.visiting_mother_id as id
    from
      "mim"."preparation_attendance" as x
    where
      x.location_id = $13
      and x."preparation_session_id" in (
        select
          c.row_id
        from
          changed as c
        where
          c.table_name = 'preparation_session'
      )
    union
    select
      x.visiting_mother_id as id
    from
      "mim"."meeting_attendance" as x
    where
      x.location_id = $14
      and x."meeting_id" in (
        select
          c.row_id
        from
          changed as c
        where
          c.table_name = 'meeting'
      )
    union
    select
      (c.before ->> 'visiting_mother_id')::uuid as id
    from
      changed as c
    where
      c.table_name = 'visiting_mother'
    union
    select
      (c.before ->> 'visiting_mother_id')::uuid as id
    from
      changed as c
    where
      c.table_name = 'visiting_mother_pause'
    union
    select
      (c.before ->> 'visiting_mother_id')::uuid as id
    from
      changed as c
    where
      c.table_name = 'match'
    union
    select
      (c.before ->> 'visiting_mother_id')::uuid as id
    from
      changed as c
    where
      c.table_name = 'visit'
    union
    select
      (c.before ->> 'companion_id')::uuid as id
    from
      changed as c
    where
      c.table_name = 'visit'
    union
    select
      (c.before ->> 'visiting_mother_id')::uuid as id
    from
      changed as c
    where
      c.table_name = 'supervision_session'
    union
    select
      (c.before ->> 'visiting_mother_id')::uuid as id
    from
      changed as c
    where
      c.table_name = 'preparation_attendance'
    union
    select
      (c.before ->> 'visiting_mother_id')::uuid as id
    from
      changed as c
    where
      c.table_name = 'meeting_attendance'
    union
    select
      (c.before ->> 'visiting_mother_id')::uuid as id
    from
      changed as c
    where
      c.table_name = 'evaluation'
    union
    select
      (c.before ->> 'visiting_mother_id')::uuid as id
    from
      changed as c
    where
      c.table_name = 'own_step'
  ) as her
where
  her.id is not null;
