-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- recordedTrajectories
select
  "t".*,
  (
    select
      coalesce(json_agg(agg), '[]')
    from
      (
        select
          "x"."started_on"
        from
          "mim"."match" as "x"
        where
          "x"."location_id" = "t"."location_id"
          and "x"."trajectory_id" = "t"."trajectory_id"
      ) as agg
  ) as "matches",
  (
    select
      coalesce(json_agg(agg), '[]')
    from
      (
        select
          "x"."visit_on",
          "x"."status",
          "match"."ended_on" as "match_ended_on"
        from
          "mim"."visit" as "x"
          left join "mim"."match" as "match" on "match"."location_id" = "x"."location_id"
          and "match"."match_id" = "x"."match_id"
        where
          "x"."location_id" = "t"."location_id"
          and "x"."trajectory_id" = "t"."trajectory_id"
      ) as agg
  ) as "visits",
  (
    select
      max("x"."until_on") as "until_on"
    from
      "mim"."extension" as "x"
    where
      "x"."location_id" = "t"."location_id"
      and "x"."trajectory_id" = "t"."trajectory_id"
  ) as "extended_until",
  (
    select
      coalesce(json_agg(agg), '[]')
    from
      (
        select
          "x"."event"
        from
          "mim"."trajectory_state" as "x"
        where
          "x"."location_id" = "t"."location_id"
          and "x"."trajectory_id" = "t"."trajectory_id"
      ) as agg
  ) as "events"
from
  "mim"."trajectory" as "t"
where
  "t"."location_id" = $1
  and t.trajectory_id = any ($2::uuid[]);

-- trajectoriesOfAction
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
  c.row_id as "trajectoryId"
from
  changed as c
where
  c.table_name = 'trajectory'
union
select
  (c.before ->> 'trajectory_id')::uuid
from
  changed as c
where
  c.table_name in (
    'visit',
    'match',
    'match_proposal',
    'pause',
    'extension',
    'transfer',
    'signal',
    'referral',
    'outcome'
  )
  and c.before ? 'trajectory_id'
union
select
  x.trajectory_id
from
  "mim"."visit" as x
where
  x.location_id = $3
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
  x.trajectory_id
from
  "mim"."match" as x
where
  x.location_id = $4
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
  x.trajectory_id
from
  "mim"."match_proposal" as x
where
  x.location_id = $5
  and x."match_proposal_id" in (
    select
      c.row_id
    from
      changed as c
    where
      c.table_name = 'match_proposal'
  )
union
select
  x.trajectory_id
from
  "mim"."pause" as x
where
  x.location_id = $6
  and x."pause_id" in (
    select
      c.row_id
    from
      changed as c
    where
      c.table_name = 'pause'
  )
union
select
  x.trajectory_id
from
  "mim"."extension" as x
where
  x.location_id = $7
  and x."extension_id" in (
    select
      c.row_id
    from
      changed as c
    where
      c.table_name = 'extension'
  )
union
select
  x.trajectory_id
from
  "mim"."transfer" as x
where
  x.location_id = $8
  and x."transfer_id" in (
    select
      c.row_id
    from
      changed as c
    where
      c.table_name = 'transfer'
  )
union
select
  x.trajectory_id
from
  "mim"."signal" as x
where
  x.location_id = $9
  and x."signal_id" in (
    select
      c.row_id
    from
      changed as c
    where
      c.table_name = 'signal'
  )
union
select
  x.trajectory_id
from
  "mim"."referral" as x
where
  x.location_id = $10
  and x."referral_id" in (
    select
      c.row_id
    from
      changed as c
    where
      c.table_name = 'referral'
  )
union
select
  x.trajectory_id
from
  "mim"."outcome" as x
where
  x.location_id = $11
  and x."outcome_id" in (
    select
      c.row_id
    from
      changed as c
    where
      c.table_name = 'outcome'
  );
