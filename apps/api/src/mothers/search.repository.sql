-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- peopleByName
select
  *
from
  (
    select
      'mother' as type,
      p.location_id,
      p.person_id as id,
      p.person_id,
      t.trajectory_id,
      p.given_name,
      p.name_prefix,
      p.family_name,
      p.name_search,
      p.town,
      t.state,
      null as outcome
    from
      mim.person as p
      cross join lateral (
        select
          x.trajectory_id,
          x.state
        from
          mim.trajectory as x
        where
          x.location_id = p.location_id
          and x.mother_id = p.person_id
        order by
          x.ended_on desc nulls first,
          x.trajectory_id
        limit
          1
      ) as t
    where
      "p"."location_id" = any ($1)
      and "p"."name_search" like $2
    union all
    select
      'visiting-mother',
      p.location_id,
      w.visiting_mother_id,
      p.person_id,
      null,
      p.given_name,
      p.name_prefix,
      p.family_name,
      p.name_search,
      p.town,
      null,
      null
    from
      mim.person as p
      join mim.visiting_mother as w on w.location_id = p.location_id
      and w.person_id = p.person_id
    where
      "p"."location_id" = any ($3)
      and "p"."name_search" like $4
    union all
    select
      'prospect',
      r.location_id,
      r.prospect_id,
      null,
      null,
      r.given_name,
      r.name_prefix,
      r.family_name,
      r.name_search,
      r.town,
      null,
      r.outcome
    from
      mim.prospect as r
    where
      "r"."location_id" = any ($5)
      and "r"."name_search" like $6
      and r.trajectory_id is null
  ) as found
order by
  name_search,
  type,
  id
limit
  $7;
