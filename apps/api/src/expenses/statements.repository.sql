-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- namesOfVisitingMothers
select
  "visitor"."visiting_mother_id",
  "visitor"."person_id",
  "visitor"."erased_on",
  "person"."name_sort",
  "person"."given_name",
  "person"."name_prefix",
  "person"."family_name"
from
  "mim"."visiting_mother" as "visitor"
  inner join "mim"."person" as "person" on "person"."location_id" = "visitor"."location_id"
  and "person"."person_id" = "visitor"."person_id"
where
  "visitor"."location_id" = $1
  and visitor.visiting_mother_id = any ($2::uuid[])
order by
  "person"."name_sort",
  "visitor"."visiting_mother_id";

-- statementsOfPeriod
select
  *
from
  "mim"."expense_statement"
where
  "location_id" = $1
  and "last_day" = $2;

-- statementOf
select
  *
from
  "mim"."expense_statement"
where
  "location_id" = $1
  and "visiting_mother_id" = $2
  and "last_day" = $3;

-- linesOfStatements
select
  "line"."expense_line_id",
  "line"."expense_statement_id",
  "line"."line_kind",
  "line"."paid_for",
  "line"."amount_cents",
  "line"."expense_correction_id",
  "line"."expense_id",
  coalesce(line.trajectory_id, visit.trajectory_id) as "trajectory_id",
  "expense"."expense_kind",
  "expense"."has_receipt",
  "expense"."note",
  "expense"."version" as "expense_version",
  "correction"."note" as "correction_note",
  "correction"."version" as "correction_version",
  (
    select
      coalesce(sum(later.amount_cents), 0)::integer
    from
      mim.expense_correction as later
    where
      later.location_id = line.location_id
      and later.expense_line_id = line.expense_line_id
  ) as "corrected_cents"
from
  "mim"."expense_line" as "line"
  left join "mim"."visit" as "visit" on "visit"."location_id" = "line"."location_id"
  and "visit"."visit_id" = "line"."visit_id"
  left join "mim"."expense" as "expense" on "expense"."location_id" = "line"."location_id"
  and "expense"."expense_id" = "line"."expense_id"
  left join "mim"."expense_correction" as "correction" on "correction"."location_id" = "line"."location_id"
  and "correction"."expense_correction_id" = "line"."expense_correction_id"
where
  "line"."location_id" = $1
  and line.expense_statement_id = any ($2::uuid[])
order by
  "line"."paid_for",
  "line"."expense_line_id";

-- mothersOfTrajectories
select
  "trajectory"."trajectory_id",
  "trajectory"."mother_id",
  "mother"."given_name",
  "mother"."name_prefix",
  "mother"."family_name"
from
  "mim"."trajectory" as "trajectory"
  inner join "mim"."person" as "mother" on "mother"."location_id" = "trajectory"."location_id"
  and "mother"."person_id" = "trajectory"."mother_id"
where
  "trajectory"."location_id" = $1
  and trajectory.trajectory_id = any ($2::uuid[]);

-- lockVisitingMothers
select
  "visiting_mother_id"
from
  "mim"."visiting_mother"
where
  "location_id" = $1
  and visiting_mother_id = any ($2::uuid[])
  and "erased_on" is null
order by
  "visiting_mother_id"
for update;

-- latestStatementOf
select
  max("last_day") as "last_day"
from
  "mim"."expense_statement"
where
  "location_id" = $1
  and "visiting_mother_id" = $2;

-- addStatement
insert into
  "mim"."expense_statement" ("location_id", "visiting_mother_id", "first_day", "last_day", "approved_on")
values
  ($1, $2, $3, $4, $5)
returning
  "expense_statement_id";
