-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- openVisitsOf
select
  "visit"."visit_id",
  "visit"."version",
  "visit"."trajectory_id",
  "visit"."visit_on",
  "trajectory"."mother_id",
  "mother"."given_name",
  "mother"."name_prefix",
  "mother"."family_name"
from
  "mim"."visit" as "visit"
  inner join "mim"."trajectory" as "trajectory" on "trajectory"."location_id" = "visit"."location_id"
  and "trajectory"."trajectory_id" = "visit"."trajectory_id"
  inner join "mim"."person" as "mother" on "mother"."location_id" = "trajectory"."location_id"
  and "mother"."person_id" = "trajectory"."mother_id"
where
  "visit"."location_id" = $1
  and "visit"."visiting_mother_id" = $2
  and "visit"."status" = $3
  and "visit"."visit_on" < $4
order by
  "visit"."visit_on",
  "visit"."visit_id";

-- familiesOf
select
  "match"."match_id",
  "match"."version",
  "match"."trajectory_id",
  "match"."started_on",
  (
    select
      coalesce(json_agg(agg), '[]')
    from
      (
        select
          "visit"."visit_on"
        from
          "mim"."visit" as "visit"
        where
          "visit"."location_id" = "match"."location_id"
          and "visit"."match_id" = "match"."match_id"
          and "visit"."location_id" = $1
          and "visit"."status" = $2
        order by
          "visit"."visit_on"
      ) as agg
  ) as "planned"
from
  "mim"."match" as "match"
where
  "match"."location_id" = $3
  and "match"."visiting_mother_id" = $4
  and "match"."ended_on" is null
order by
  "match"."started_on",
  "match"."match_id";

-- handOverVisits
update "mim"."visit"
set
  "match_id" = $1,
  "visiting_mother_id" = $2,
  "companion_id" = nullif("companion_id", $3::uuid),
  "version" = "version" + $4
where
  "location_id" = $5
  and "match_id" = $6
  and "status" = $7
  and "visit_on" >= $8
  and "visit_on" <= $9
returning
  "visit_id";

-- bringUnderMatch
update "mim"."visit"
set
  "match_id" = $1,
  "version" = "version" + $2
where
  "location_id" = $3
  and "visit_id" in ($4);
