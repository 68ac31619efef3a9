-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- evaluationsOf
select
  *
from
  "mim"."evaluation"
where
  "location_id" = $1
  and "visiting_mother_id" = $2
order by
  "evaluated_on" desc,
  "evaluation_id";

-- ownStepsOf
select
  *
from
  "mim"."own_step"
where
  "location_id" = $1
  and "visiting_mother_id" = $2
order by
  "taken_on" desc,
  "own_step_id";

-- evaluationForChange
select
  *
from
  "mim"."evaluation"
where
  "location_id" = $1
  and "evaluation_id" = $2
for update;

-- ownStepForChange
select
  *
from
  "mim"."own_step"
where
  "location_id" = $1
  and "own_step_id" = $2
for update;

-- addEvaluationRow
insert into
  "mim"."evaluation" ("visiting_mother_id", "evaluated_on", "declined", "location_id")
values
  ($1, $2, $3, $4)
returning
  "evaluation_id" as "id",
  "version";

-- addOwnStepRow
insert into
  "mim"."own_step" ("visiting_mother_id", "step_kind", "taken_on", "location_id")
values
  ($1, $2, $3, $4)
returning
  "own_step_id" as "id",
  "version";

-- changeEvaluation
update "mim"."evaluation"
set
  "evaluated_on" = $1,
  "declined" = $2,
  "version" = $3
where
  "location_id" = $4
  and "evaluation_id" = $5
  and "version" = $6
returning
  "evaluation_id" as "id",
  "version";

-- changeOwnStep
update "mim"."own_step"
set
  "step_kind" = $1,
  "taken_on" = $2,
  "version" = $3
where
  "location_id" = $4
  and "own_step_id" = $5
  and "version" = $6
returning
  "own_step_id" as "id",
  "version";

-- removeEvaluationRow
delete from "mim"."evaluation"
where
  "location_id" = $1
  and "evaluation_id" = $2;

-- removeOwnStepRow
delete from "mim"."own_step"
where
  "location_id" = $1
  and "own_step_id" = $2;

-- countOwnSteps
select
  step_kind as "stepKind",
  sum(taken)::integer as count
from
  (
    select
      step_kind,
      count(*) as taken
    from
      mim.own_step
    where
      location_id = $1
      and taken_on between $2 and $3
    group by
      step_kind
    union all
    select
      step_kind,
      taken
    from
      mim.erased_own_step
    where
      location_id = $4
      and month >= $5::date
      and month + interval '1 month' - interval '1 day' <= $6::date
  ) as steps
group by
  step_kind
order by
  step_kind;

-- growthWithTasks
select
  "visitor"."location_id",
  "visitor"."visiting_mother_id",
  "visitor"."person_id",
  "visitor"."started_on",
  "visitor"."stopped_on",
  "visitor"."thanked_on",
  "visitor"."coordinator_from",
  "visitor"."coordinator_until",
  "person"."given_name",
  "person"."name_prefix",
  "person"."family_name",
  (
    select
      max("evaluation"."evaluated_on") as "evaluated_on"
    from
      "mim"."evaluation" as "evaluation"
    where
      "evaluation"."location_id" = "visitor"."location_id"
      and "evaluation"."visiting_mother_id" = "visitor"."visiting_mother_id"
  ) as "evaluated_on"
from
  "mim"."visiting_mother" as "visitor"
  inner join "mim"."person" as "person" on "person"."location_id" = "visitor"."location_id"
  and "person"."person_id" = "visitor"."person_id"
where
  "visitor"."location_id" in ($1)
  and "visitor"."erased_on" is null
  and (
    "visitor"."stopped_on" is null
    or "visitor"."stopped_on" >= $2
  )
order by
  "visitor"."visiting_mother_id";

-- growthOfOne
select
  "visitor"."location_id",
  "visitor"."visiting_mother_id",
  "visitor"."person_id",
  "visitor"."started_on",
  "visitor"."stopped_on",
  "visitor"."thanked_on",
  "visitor"."coordinator_from",
  "visitor"."coordinator_until",
  "person"."given_name",
  "person"."name_prefix",
  "person"."family_name",
  (
    select
      max("evaluation"."evaluated_on") as "evaluated_on"
    from
      "mim"."evaluation" as "evaluation"
    where
      "evaluation"."location_id" = "visitor"."location_id"
      and "evaluation"."visiting_mother_id" = "visitor"."visiting_mother_id"
  ) as "evaluated_on"
from
  "mim"."visiting_mother" as "visitor"
  inner join "mim"."person" as "person" on "person"."location_id" = "visitor"."location_id"
  and "person"."person_id" = "visitor"."person_id"
where
  "visitor"."location_id" in ($1)
  and "visitor"."erased_on" is null
  and "visitor"."visiting_mother_id" = $2
order by
  "visitor"."visiting_mother_id";
