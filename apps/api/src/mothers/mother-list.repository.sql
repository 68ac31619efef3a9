-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- motherListRows
select
  (mother.name_search)::text as "key"
from
  "mim"."trajectory" as "trajectory"
  inner join "mim"."person" as "mother" on "mother"."location_id" = "trajectory"."location_id"
  and "mother"."person_id" = "trajectory"."mother_id"
where
  "trajectory"."location_id" in ($1)
  and "trajectory"."trajectory_id" = $2;

select
  "trajectory"."trajectory_id",
  "trajectory"."location_id",
  "trajectory"."state",
  "trajectory"."started_on",
  "trajectory"."ended_on",
  "trajectory"."child_born_on",
  (
    select
      coalesce(json_agg(agg), '[]')
    from
      (
        select
          "entered"."since"
        from
          "mim"."trajectory_state" as "entered"
        where
          "entered"."location_id" = "trajectory"."location_id"
          and "entered"."trajectory_id" = "trajectory"."trajectory_id"
        order by
          "entered"."since" desc,
          "entered"."recorded_at" desc
        limit
          $1
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
          and "visit"."status" in ($2, $3)
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
  "trajectory"."mother_id",
  "trajectory"."child_name",
  "trajectory"."version",
  "mother"."given_name",
  "mother"."name_prefix",
  "mother"."family_name",
  "mother"."town",
  (
    select
      jsonb_build_object(
        'id',
        m.visiting_mother_id,
        'givenName',
        q.given_name,
        'namePrefix',
        q.name_prefix,
        'familyName',
        q.family_name
      )
    from
      mim.match as m
      join mim.visiting_mother as w on w.location_id = m.location_id
      and w.visiting_mother_id = m.visiting_mother_id
      join mim.person as q on q.location_id = w.location_id
      and q.person_id = w.person_id
    where
      m.location_id = trajectory.location_id
      and m.trajectory_id = trajectory.trajectory_id
      and m.ended_on is null
  ) as "visiting_mother"
from
  "mim"."trajectory" as "trajectory"
  inner join "mim"."person" as "mother" on "mother"."location_id" = "trajectory"."location_id"
  and "mother"."person_id" = "trajectory"."mother_id"
where
  "trajectory"."location_id" in ($4)
  and "mother"."name_search" like $5
  and trajectory.state = any ($6)
  and trajectory.trajectory_id = any ($7::uuid[])
  and exists (
    select
      "m"."match_id"
    from
      "mim"."match" as "m"
    where
      "m"."location_id" = "trajectory"."location_id"
      and "m"."trajectory_id" = "trajectory"."trajectory_id"
      and "m"."visiting_mother_id" = $8
      and "m"."ended_on" is null
  )
  and (mother.name_search, trajectory.trajectory_id) > (cast($9 as text), $10::uuid)
  and mother.name_search >= cast($11 as text)
order by
  mother.name_search asc,
  "trajectory"."trajectory_id" asc
limit
  $12;

-- standingRows
select
  "trajectory"."trajectory_id",
  "trajectory"."location_id",
  "trajectory"."state",
  "trajectory"."started_on",
  "trajectory"."ended_on",
  "trajectory"."child_born_on",
  (
    select
      coalesce(json_agg(agg), '[]')
    from
      (
        select
          "entered"."since"
        from
          "mim"."trajectory_state" as "entered"
        where
          "entered"."location_id" = "trajectory"."location_id"
          and "entered"."trajectory_id" = "trajectory"."trajectory_id"
        order by
          "entered"."since" desc,
          "entered"."recorded_at" desc
        limit
          $1
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
          and "visit"."status" in ($2, $3)
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
  ) as "matches"
from
  "mim"."trajectory" as "trajectory"
  inner join "mim"."person" as "mother" on "mother"."location_id" = "trajectory"."location_id"
  and "mother"."person_id" = "trajectory"."mother_id"
where
  "trajectory"."location_id" in ($4)
  and "mother"."name_search" like $5
  and trajectory.state = any ($6)
  and trajectory.trajectory_id = any ($7::uuid[])
  and exists (
    select
      "m"."match_id"
    from
      "mim"."match" as "m"
    where
      "m"."location_id" = "trajectory"."location_id"
      and "m"."trajectory_id" = "trajectory"."trajectory_id"
      and "m"."visiting_mother_id" = $8
      and "m"."ended_on" is null
  );

-- countMothers
select
  count(*) as "count"
from
  "mim"."trajectory" as "trajectory"
  inner join "mim"."person" as "mother" on "mother"."location_id" = "trajectory"."location_id"
  and "mother"."person_id" = "trajectory"."mother_id"
where
  "trajectory"."location_id" in ($1)
  and "mother"."name_search" like $2
  and trajectory.state = any ($3)
  and trajectory.trajectory_id = any ($4::uuid[])
  and exists (
    select
      "m"."match_id"
    from
      "mim"."match" as "m"
    where
      "m"."location_id" = "trajectory"."location_id"
      and "m"."trajectory_id" = "trajectory"."trajectory_id"
      and "m"."visiting_mother_id" = $5
      and "m"."ended_on" is null
  );
