-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- motherListRows
select
  (p.name_search)::text as "key"
from
  "mim"."trajectory" as "t"
  inner join "mim"."person" as "p" on "p"."location_id" = "t"."location_id"
  and "p"."person_id" = "t"."mother_id"
where
  "t"."location_id" in ($1)
  and "t"."trajectory_id" = $2;

select
  "t"."trajectory_id",
  "t"."location_id",
  "t"."state",
  "t"."started_on",
  "t"."ended_on",
  "t"."child_born_on",
  (
    select
      s.since
    from
      mim.trajectory_state as s
    where
      s.location_id = t.location_id
      and s.trajectory_id = t.trajectory_id
    order by
      s.since desc,
      s.recorded_at desc
    limit
      1
  ) as "state_since",
  coalesce(
    (
      select
        jsonb_agg(
          jsonb_build_object('visitOn', v.visit_on, 'status', v.status)
          order by
            v.visit_on
        )
      from
        mim.visit as v
      where
        v.location_id = t.location_id
        and v.trajectory_id = t.trajectory_id
        and v.status in ('done', 'planned')
    ),
    '[]'
  ) as "visits",
  coalesce(
    (
      select
        jsonb_agg(
          jsonb_build_object('firstDay', x.first_day, 'lastDay', x.last_day)
          order by
            x.first_day
        )
      from
        mim.pause as x
      where
        x.location_id = t.location_id
        and x.trajectory_id = t.trajectory_id
    ),
    '[]'
  ) as "pauses",
  coalesce(
    (
      select
        jsonb_agg(
          jsonb_build_object('startedOn', m.started_on, 'endedOn', m.ended_on)
          order by
            m.started_on
        )
      from
        mim.match as m
      where
        m.location_id = t.location_id
        and m.trajectory_id = t.trajectory_id
    ),
    '[]'
  ) as "matches",
  (
    select
      max(x.until_on)
    from
      mim.extension as x
    where
      x.location_id = t.location_id
      and x.trajectory_id = t.trajectory_id
  ) as "extended_until",
  "t"."mother_id",
  "t"."child_name",
  "t"."version",
  "p"."given_name",
  "p"."name_prefix",
  "p"."family_name",
  "p"."town",
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
      m.location_id = t.location_id
      and m.trajectory_id = t.trajectory_id
      and m.ended_on is null
  ) as "visiting_mother"
from
  "mim"."trajectory" as "t"
  inner join "mim"."person" as "p" on "p"."location_id" = "t"."location_id"
  and "p"."person_id" = "t"."mother_id"
where
  "t"."location_id" in ($1)
  and "p"."name_search" like $2
  and t.state = any ($3)
  and t.trajectory_id = any ($4::uuid[])
  and exists (
    select
      "m"."match_id"
    from
      "mim"."match" as "m"
    where
      "m"."location_id" = "t"."location_id"
      and "m"."trajectory_id" = "t"."trajectory_id"
      and "m"."visiting_mother_id" = $5
      and "m"."ended_on" is null
  )
  and (p.name_search, t.trajectory_id) > (cast($6 as text), $7::uuid)
  and p.name_search >= cast($8 as text)
order by
  p.name_search asc,
  "t"."trajectory_id" asc
limit
  $9;

-- standingRows
select
  "t"."trajectory_id",
  "t"."location_id",
  "t"."state",
  "t"."started_on",
  "t"."ended_on",
  "t"."child_born_on",
  (
    select
      s.since
    from
      mim.trajectory_state as s
    where
      s.location_id = t.location_id
      and s.trajectory_id = t.trajectory_id
    order by
      s.since desc,
      s.recorded_at desc
    limit
      1
  ) as "state_since",
  coalesce(
    (
      select
        jsonb_agg(
          jsonb_build_object('visitOn', v.visit_on, 'status', v.status)
          order by
            v.visit_on
        )
      from
        mim.visit as v
      where
        v.location_id = t.location_id
        and v.trajectory_id = t.trajectory_id
        and v.status in ('done', 'planned')
    ),
    '[]'
  ) as "visits",
  coalesce(
    (
      select
        jsonb_agg(
          jsonb_build_object('firstDay', x.first_day, 'lastDay', x.last_day)
          order by
            x.first_day
        )
      from
        mim.pause as x
      where
        x.location_id = t.location_id
        and x.trajectory_id = t.trajectory_id
    ),
    '[]'
  ) as "pauses",
  coalesce(
    (
      select
        jsonb_agg(
          jsonb_build_object('startedOn', m.started_on, 'endedOn', m.ended_on)
          order by
            m.started_on
        )
      from
        mim.match as m
      where
        m.location_id = t.location_id
        and m.trajectory_id = t.trajectory_id
    ),
    '[]'
  ) as "matches",
  (
    select
      max(x.until_on)
    from
      mim.extension as x
    where
      x.location_id = t.location_id
      and x.trajectory_id = t.trajectory_id
  ) as "extended_until"
from
  "mim"."trajectory" as "t"
  inner join "mim"."person" as "p" on "p"."location_id" = "t"."location_id"
  and "p"."person_id" = "t"."mother_id"
where
  "t"."location_id" in ($1)
  and "p"."name_search" like $2
  and t.state = any ($3)
  and t.trajectory_id = any ($4::uuid[])
  and exists (
    select
      "m"."match_id"
    from
      "mim"."match" as "m"
    where
      "m"."location_id" = "t"."location_id"
      and "m"."trajectory_id" = "t"."trajectory_id"
      and "m"."visiting_mother_id" = $5
      and "m"."ended_on" is null
  );

-- countMothers
select
  count(*) as "count"
from
  "mim"."trajectory" as "t"
  inner join "mim"."person" as "p" on "p"."location_id" = "t"."location_id"
  and "p"."person_id" = "t"."mother_id"
where
  "t"."location_id" in ($1)
  and "p"."name_search" like $2
  and t.state = any ($3)
  and t.trajectory_id = any ($4::uuid[])
  and exists (
    select
      "m"."match_id"
    from
      "mim"."match" as "m"
    where
      "m"."location_id" = "t"."location_id"
      and "m"."trajectory_id" = "t"."trajectory_id"
      and "m"."visiting_mother_id" = $5
      and "m"."ended_on" is null
  );
