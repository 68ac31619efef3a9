-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- addPersons
insert into
  "mim"."person" (
    "given_name",
    "name_prefix",
    "family_name",
    "phone",
    "email",
    "street",
    "postcode",
    "town",
    "born_on",
    "birth_year",
    "languages",
    "education",
    "origin",
    "origin_consent_on",
    "origin_consent_wording",
    "person_id",
    "name_search",
    "name_sort",
    "location_id"
  )
values
  ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19);

-- addVisitingMothers
insert into
  "mim"."visiting_mother" ("person_id", "location_id")
values
  ($1, $2);

-- addTrajectories
insert into
  "mim"."trajectory" ("mother_id", "state", "children", "child_born_on", "location_id")
values
  ($1, $2, $3, $4, $5);

-- addStates
insert into
  "mim"."trajectory_state" ("trajectory_id", "state", "event", "since", "location_id")
values
  ($1, $2, $3, $4, $5);

-- addMatches
insert into
  "mim"."match" ("trajectory_id", "visiting_mother_id", "started_on", "location_id")
values
  ($1, $2, $3, $4);

-- addVisits
insert into
  "mim"."visit" ("trajectory_id", "visit_on", "status", "kind", "location_id")
values
  ($1, $2, $3, $4, $5);

-- takeovers
select
  "a"."action_id",
  "a"."location_id",
  "a"."done_by",
  "a"."done_at",
  (
    select
      count(*)::integer
    from
      mim.row_change as c
    where
      c.location_id = a.location_id
      and c.action_id = a.action_id
      and c.table_name = $1
      and c.operation = 'insert'
  ) as "visitors",
  (
    select
      count(*)::integer
    from
      mim.row_change as c
    where
      c.location_id = a.location_id
      and c.action_id = a.action_id
      and c.table_name = $2
      and c.operation = 'insert'
  ) as "mothers",
  (
    select
      count(*)::integer
    from
      mim.row_change as c
    where
      c.location_id = a.location_id
      and c.action_id = a.action_id
      and c.table_name = $3
      and c.operation = 'insert'
  ) as "matches",
  (
    select
      count(*)::integer
    from
      mim.row_change as c
    where
      c.location_id = a.location_id
      and c.action_id = a.action_id
      and c.table_name = $4
      and c.operation = 'insert'
  ) as "visits",
  (
    select
      coalesce(json_agg(agg), '[]')
    from
      (
        select
          concat_ws(' ', nullif(p.given_name, ''), p.name_prefix, nullif(p.family_name, '')) as "name"
        from
          "mim"."row_change" as "c"
          inner join "mim"."trajectory" as "t" on "t"."location_id" = "c"."location_id"
          and "t"."trajectory_id" = "c"."row_id"
          inner join "mim"."person" as "p" on "p"."location_id" = "t"."location_id"
          and "p"."person_id" = "t"."mother_id"
        where
          "c"."location_id" = "a"."location_id"
          and "c"."action_id" = "a"."action_id"
          and "c"."table_name" = $5
          and "c"."operation" = $6
          and (
            p.version > 1
            or t.version > 1
            or exists (
              select
              from
                mim.visit as v
              where
                v.location_id = t.location_id
                and v.trajectory_id = t.trajectory_id
                and exists (
                  select
                  from
                    mim.row_change as x
                  where
                    x.location_id = v.location_id
                    and x.table_name = 'visit'
                    and x.row_id = v.visit_id
                    and x.action_id is distinct from c.action_id
                )
            )
            or exists (
              select
              from
                mim.match_proposal as x
              where
                x.location_id = t.location_id
                and x.trajectory_id = t.trajectory_id
            )
            or exists (
              select
              from
                mim.pause as x
              where
                x.location_id = t.location_id
                and x.trajectory_id = t.trajectory_id
            )
            or exists (
              select
              from
                mim.extension as x
              where
                x.location_id = t.location_id
                and x.trajectory_id = t.trajectory_id
            )
            or exists (
              select
              from
                mim.referral as x
              where
                x.location_id = t.location_id
                and x.trajectory_id = t.trajectory_id
            )
            or exists (
              select
              from
                mim.transfer as x
              where
                x.location_id = t.location_id
                and x.trajectory_id = t.trajectory_id
            )
            or exists (
              select
              from
                mim.outcome as x
              where
                x.location_id = t.location_id
                and x.trajectory_id = t.trajectory_id
            )
            or exists (
              select
              from
                mim.signal as x
              where
                x.location_id = t.location_id
                and x.trajectory_id = t.trajectory_id
            )
          )
        order by
          "p"."name_sort"
        limit
          $7
      ) as agg
  ) as "changed"
from
  "mim"."action" as "a"
where
  "a"."location_id" in ($8)
  and "a"."what" = $9
  and "a"."undone_at" is null
order by
  "a"."done_at" desc
limit
  $10;
