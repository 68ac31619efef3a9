-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- rolesOf
select
  "p"."person_id",
  (
    select
      coalesce(json_agg(agg), '[]')
    from
      (
        select
          "t"."trajectory_id",
          case
            when "t"."state" = 'ended'
            and (
              select
                bool_or(offer.outcome is null)
              from
                mim.transfer as offer
              where
                offer.location_id = "t"."location_id"
                and offer.trajectory_id = "t"."trajectory_id"
            ) then 'offered'
            else "t"."state"
          end as "status",
          "t"."started_on",
          "t"."ended_on"
        from
          "mim"."trajectory" as "t"
        where
          "t"."location_id" = "p"."location_id"
          and "t"."mother_id" = "p"."person_id"
        order by
          "t"."ended_on" desc nulls first,
          "t"."trajectory_id"
      ) as agg
  ) as "trajectories",
  (
    select
      to_json(obj)
    from
      (
        select
          "v"."visiting_mother_id",
          "v"."started_on",
          "v"."stopped_on"
        from
          "mim"."visiting_mother" as "v"
        where
          "v"."location_id" = "p"."location_id"
          and "v"."person_id" = "p"."person_id"
      ) as obj
  ) as "visiting_mother",
  (
    select
      coalesce(json_agg(agg), '[]')
    from
      (
        select
          "a"."applicant_id",
          "a"."state",
          "a"."applied_on"
        from
          "mim"."applicant" as "a"
        where
          "a"."location_id" = "p"."location_id"
          and "a"."person_id" = "p"."person_id"
          and "a"."visiting_mother_id" is null
        order by
          "a"."applied_on" desc,
          "a"."applicant_id"
      ) as agg
  ) as "applications"
from
  "mim"."person" as "p"
where
  "p"."location_id" in ($1)
  and p.person_id = any ($2::uuid[]);

-- removePersonsWithoutRole
update mim.applicant as a
set
  person_id = null,
  version = version + 1
where
  a.location_id = $1
  and a.person_id in (
    select
      p.person_id
    from
      mim.person as p
    where
      p.location_id = $2
      and p.person_id = any ($3::uuid[])
      and not exists (
        select
        from
          mim.trajectory as t
        where
          t.location_id = p.location_id
          and p.person_id in (t.mother_id, t.partner_id)
      )
      and not exists (
        select
        from
          mim.visiting_mother as v
        where
          v.location_id = p.location_id
          and v.person_id = p.person_id
      )
  );

delete from mim.person as p
where
  p.location_id = $1
  and p.person_id = any ($2::uuid[])
  and not exists (
    select
    from
      mim.trajectory as t
    where
      t.location_id = p.location_id
      and p.person_id in (t.mother_id, t.partner_id)
  )
  and not exists (
    select
    from
      mim.visiting_mother as v
    where
      v.location_id = p.location_id
      and v.person_id = p.person_id
  );
