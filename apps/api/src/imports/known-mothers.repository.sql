-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- prospectsLike
select
  "r"."prospect_id" as "id",
  "r"."version",
  "r"."given_name",
  "r"."name_prefix",
  "r"."family_name",
  "r"."phone",
  "r"."email",
  "r"."street",
  "r"."postcode",
  "r"."town",
  "r"."language",
  "r"."children",
  "r"."note",
  "r"."received_on",
  "r"."outcome",
  "r"."trajectory_id"
from
  "mim"."prospect" as "r"
where
  "r"."location_id" = $1
  and "r"."outcome" <> $2
  and (
    "r"."name_search" = any ($3::text[])
    or "r"."phone" = any ($4::text[])
    or lower("r"."email") = any ($5::text[])
    or exists (
      select
      from
        jsonb_array_elements("r"."children") as child
      where
        child ->> 'childBornOn' = any ($6::text[])
    )
  )
order by
  "r"."received_on",
  "r"."prospect_id";

-- mothersLike
select
  "p"."person_id" as "id",
  "p"."version",
  "p"."given_name",
  "p"."name_prefix",
  "p"."family_name",
  "p"."phone",
  "p"."email",
  "p"."street",
  "p"."postcode",
  "p"."town",
  p.languages[1] as "language",
  "t"."children",
  "t"."trajectory_id",
  "t"."state",
  "t"."status"
from
  "mim"."person" as "p"
  inner join lateral (
    select
      "x"."trajectory_id",
      "x"."state",
      "x"."children",
      case
        when "x"."state" = 'ended'
        and (
          select
            bool_or(offer.outcome is null)
          from
            mim.transfer as offer
          where
            offer.location_id = "x"."location_id"
            and offer.trajectory_id = "x"."trajectory_id"
        ) then 'offered'
        else "x"."state"
      end as "status"
    from
      "mim"."trajectory" as "x"
    where
      "x"."location_id" = "p"."location_id"
      and "x"."mother_id" = "p"."person_id"
    order by
      x.ended_on desc nulls first,
      "x"."trajectory_id"
    limit
      $1
  ) as "t" on true
where
  "p"."location_id" = $2
  and (
    "p"."name_search" = any ($3::text[])
    or "p"."phone" = any ($4::text[])
    or lower("p"."email") = any ($5::text[])
    or exists (
      select
      from
        jsonb_array_elements("t"."children") as child
      where
        child ->> 'childBornOn' = any ($6::text[])
    )
  )
order by
  "p"."person_id";
