-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- peopleLike
select
  "p"."person_id",
  "p"."given_name",
  "p"."name_prefix",
  "p"."family_name",
  "p"."phone",
  "p"."email",
  "p"."street",
  "p"."postcode",
  "p"."born_on",
  (
    select
      coalesce(json_agg(agg), '[]')
    from
      (
        select
          "t"."state",
          "t"."intake_on",
          "t"."children"
        from
          "mim"."trajectory" as "t"
        where
          "t"."location_id" = "p"."location_id"
          and "t"."mother_id" = "p"."person_id"
        order by
          "t"."trajectory_id"
      ) as agg
  ) as "trajectories"
from
  "mim"."person" as "p"
where
  "p"."location_id" = $1
  and (
    p.name_search = any ($2::text[])
    or p.phone = any ($3::text[])
    or lower(p.email) = any ($4::text[])
    or exists (
      select
        "x"."trajectory_id"
      from
        "mim"."trajectory" as "x"
      where
        "x"."location_id" = "p"."location_id"
        and "x"."mother_id" = "p"."person_id"
        and exists (
          select
          from
            jsonb_array_elements("x"."children") as child
          where
            child ->> 'childBornOn' = any ($5::text[])
        )
    )
  )
order by
  "p"."person_id";
