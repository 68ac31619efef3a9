-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- addPerson
insert into
  "mim"."person" (
    "location_id",
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
    "name_search",
    "name_sort"
  )
values
  ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)
returning
  "person_id";

-- childrenOf
select
  coalesce(
    jsonb_path_query_array(
      jsonb_agg(
        x.children
        order by
          x.trajectory_id
      ),
      '$[*][*]'
    ),
    '[]'
  ) as "children"
from
  "mim"."trajectory" as "x"
where
  "x"."location_id" = $1
  and "x"."mother_id" = $2;

-- contactRows
select
  "person_id",
  "phone",
  "street",
  "postcode"
from
  "mim"."person"
where
  "location_id" in ($1)
  and person_id = any ($2::uuid[]);

-- personsOf
select
  *
from
  "mim"."person"
where
  "location_id" in ($1)
  and person_id = any ($2::uuid[]);

-- lockPerson
select
  *
from
  "mim"."person"
where
  "location_id" = $1
  and "person_id" = $2
  and not exists (
    select
      "erased"."visiting_mother_id"
    from
      "mim"."visiting_mother" as "erased"
    where
      "erased"."location_id" = "mim"."person"."location_id"
      and "erased"."person_id" = "mim"."person"."person_id"
      and "erased"."erased_on" is not null
  )
for update;

-- trajectoryStatesOf
select
  "state"
from
  "mim"."trajectory"
where
  "location_id" = $1
  and "mother_id" = $2;

-- changePersonFacts
update "mim"."person"
set
  "phone" = $1,
  "name_search" = $2,
  "name_sort" = $3,
  "version" = $4
where
  "location_id" = $5
  and "person_id" = $6
  and "version" = $7
returning
  *;

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
  "p"."town",
  "p"."born_on",
  "t"."trajectory_id",
  "t"."state",
  "t"."status",
  "t"."children",
  "all"."every_child",
  "v"."visiting_mother_id"
from
  "mim"."person" as "p"
  left join lateral (
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
  left join "mim"."visiting_mother" as "v" on "v"."location_id" = "p"."location_id"
  and "v"."person_id" = "p"."person_id"
  inner join lateral (
    select
      coalesce(
        jsonb_path_query_array(
          jsonb_agg(
            x.children
            order by
              x.trajectory_id
          ),
          '$[*][*]'
        ),
        '[]'
      ) as "every_child"
    from
      "mim"."trajectory" as "x"
    where
      "x"."location_id" = "p"."location_id"
      and "x"."mother_id" = "p"."person_id"
  ) as "all" on true
where
  "p"."location_id" = $2
  and "p"."person_id" is distinct from $3
  and (
    "p"."name_search" = $4
    or "p"."phone" = $5
    or lower(p.email) = $6
    or "p"."born_on" = $7
    or "p"."postcode" = $8
    or exists (
      select
      from
        jsonb_array_elements("all"."every_child") as child
      where
        child ->> 'childBornOn' = any ($9::text[])
    )
  );

-- changePerson
update "mim"."person"
set
  "given_name" = $1,
  "name_prefix" = $2,
  "family_name" = $3,
  "phone" = $4,
  "email" = $5,
  "street" = $6,
  "postcode" = $7,
  "town" = $8,
  "born_on" = $9,
  "birth_year" = $10,
  "languages" = $11,
  "education" = $12,
  "origin" = $13,
  "origin_consent_on" = $14,
  "origin_consent_wording" = $15,
  "name_search" = $16,
  "name_sort" = $17,
  "version" = $18
where
  "location_id" = $19
  and "person_id" = $20
  and "version" = $21
returning
  "person_id" as "id",
  "version";
