-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- daysOfRemoved
select distinct
  removed_on as "removedOn"
from
  (
    select
      c.table_name,
      c.row_id,
      (c.changed_at at time zone 'Europe/Amsterdam')::date::text as removed_on,
      exists (
        select
        from
          mim.removal as r
        where
          r.location_id = c.location_id
          and r.action_id = c.action_id
      )
      or exists (
        select
        from
          mim.person_merge as m
          join mim.person as p on p.location_id = m.location_id
          and p.person_id = m.person_id
        where
          m.location_id = c.location_id
          and m.action_id = c.action_id
      ) as is_listed,
      exists (
        select
        from
          mim.row_change as erased
        where
          erased.location_id = c.location_id
          and erased.action_id = c.action_id
          and (
            erased.before = '{}'::jsonb
            or erased.table_name = 'transfer'
            and erased.operation = 'delete'
          )
      ) as is_for_good
    from
      mim.row_change as c
    where
      c.location_id = $1
      and c.operation = 'delete'
      and c.before <> '{}'::jsonb
      and c.table_name <> all ($2)
      and mim.is_gone (c.location_id, c.table_name, c.row_id)
  ) as removed
where
  not is_listed
order by
  1;

-- emptyHistoryOfRemoved
with
  removed as materialized (
    select
      c.table_name,
      c.row_id,
      (c.changed_at at time zone 'Europe/Amsterdam')::date::text as removed_on,
      exists (
        select
        from
          mim.removal as r
        where
          r.location_id = c.location_id
          and r.action_id = c.action_id
      )
      or exists (
        select
        from
          mim.person_merge as m
          join mim.person as p on p.location_id = m.location_id
          and p.person_id = m.person_id
        where
          m.location_id = c.location_id
          and m.action_id = c.action_id
      ) as is_listed,
      exists (
        select
        from
          mim.row_change as erased
        where
          erased.location_id = c.location_id
          and erased.action_id = c.action_id
          and (
            erased.before = '{}'::jsonb
            or erased.table_name = 'transfer'
            and erased.operation = 'delete'
          )
      ) as is_for_good
    from
      mim.row_change as c
    where
      c.location_id = $1
      and c.operation = 'delete'
      and c.before <> '{}'::jsonb
      and c.table_name <> all ($2)
      and mim.is_gone (c.location_id, c.table_name, c.row_id)
  )
update mim.row_change as change
set
  before = '{}'::jsonb
from
  removed
where
  change.location_id = $3
  and change.row_id = removed.row_id
  and change.table_name = removed.table_name
  and change.before <> '{}'::jsonb
  and (
    removed.is_for_good
    or not removed.is_listed
    and removed.removed_on = any ($4)
  );

-- emptyRemovalsOfRemoved
update mim.removal as r
set
  note = null
where
  r.location_id = $1
  and r.note is not null
  and (
    r.trajectory_id is not null
    or r.kind = 'trajectory'
  )
  and mim.is_gone (r.location_id, 'trajectory', coalesce(r.trajectory_id, r.row_id))
  and exists (
    select
    from
      mim.row_change as c
    where
      c.location_id = r.location_id
      and c.table_name = 'trajectory'
      and c.row_id = coalesce(r.trajectory_id, r.row_id)
      and c.operation = 'delete'
      and c.before = '{}'::jsonb
  );
