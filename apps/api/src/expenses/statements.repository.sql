-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- namesOfVisitingMothers
select
  "visitor"."visiting_mother_id",
  "visitor"."person_id",
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

-- addExpense
insert into
  "mim"."expense" (
    "location_id",
    "visiting_mother_id",
    "spent_on",
    "expense_kind",
    "amount_cents",
    "has_receipt",
    "note"
  )
values
  ($1, $2, $3, $4, $5, $6, $7)
returning
  "expense_id" as "id",
  "version";

-- expenseToChange
select
  "expense".*,
  exists (
    select
      "line"."expense_line_id"
    from
      "mim"."expense_line" as "line"
    where
      "line"."location_id" = "expense"."location_id"
      and "line"."expense_id" = "expense"."expense_id"
  ) as "is_settled"
from
  "mim"."expense" as "expense"
where
  "expense"."location_id" = $1
  and "expense"."expense_id" = $2;

-- changeExpense
update "mim"."expense"
set
  "spent_on" = $1,
  "expense_kind" = $2,
  "amount_cents" = $3,
  "has_receipt" = $4,
  "note" = $5,
  "version" = $6
where
  "location_id" = $7
  and "expense_id" = $8
  and "version" = $9
returning
  "expense_id" as "id",
  "version";

-- removeExpense
delete from "mim"."expense"
where
  "location_id" = $1
  and "expense_id" = $2;

-- lineToCorrect
select
  "line"."expense_line_id",
  "line"."amount_cents",
  "statement"."visiting_mother_id"
from
  "mim"."expense_line" as "line"
  inner join "mim"."expense_statement" as "statement" on "statement"."location_id" = "line"."location_id"
  and "statement"."expense_statement_id" = "line"."expense_statement_id"
where
  "line"."location_id" = $1
  and "line"."expense_line_id" = $2;

-- paidForVisit
select
  line.amount_cents + (
    select
      coalesce(sum(correction.amount_cents), 0)::integer
    from
      mim.expense_correction as correction
    where
      correction.location_id = line.location_id
      and correction.expense_line_id = line.expense_line_id
  ) as "left_cents"
from
  "mim"."expense_line" as "line"
where
  "line"."location_id" = $1
  and "line"."visit_id" = $2;

-- correctionsOfLine
select
  "amount_cents"
from
  "mim"."expense_correction"
where
  "location_id" = $1
  and "expense_line_id" = $2;

-- addCorrection
insert into
  "mim"."expense_correction" (
    "location_id",
    "corrected_on",
    "visiting_mother_id",
    "expense_line_id",
    "amount_cents",
    "note"
  )
values
  ($1, $2, $3, $4, $5, $6)
returning
  "expense_correction_id" as "id",
  "version";

-- correctionToChange
select
  "correction".*,
  exists (
    select
      "line"."expense_line_id"
    from
      "mim"."expense_line" as "line"
    where
      "line"."location_id" = "correction"."location_id"
      and "line"."expense_correction_id" = "correction"."expense_correction_id"
  ) as "is_settled"
from
  "mim"."expense_correction" as "correction"
where
  "correction"."location_id" = $1
  and "correction"."expense_correction_id" = $2;

-- removeCorrection
delete from "mim"."expense_correction"
where
  "location_id" = $1
  and "expense_correction_id" = $2;

-- lockVisitingMothers
select
  "visiting_mother_id"
from
  "mim"."visiting_mother"
where
  "location_id" = $1
  and visiting_mother_id = any ($2::uuid[])
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

-- lockStatements
select
  *
from
  "mim"."expense_statement"
where
  "location_id" = $1
  and expense_statement_id = any ($2::uuid[])
order by
  "expense_statement_id"
for update;

-- markExported
update "mim"."expense_statement"
set
  "exported_on" = $1,
  "version" = "version" + $2
where
  "location_id" = $3
  and expense_statement_id = any ($4::uuid[]);

-- paymentRows
select
  "statement"."location_id",
  "statement"."first_day",
  "statement"."last_day",
  "statement"."approved_on",
  "statement"."exported_on",
  "visitor"."person_id",
  "person"."given_name",
  "person"."name_prefix",
  "person"."family_name",
  (
    select
      coalesce(sum(line.amount_cents), 0)::integer
    from
      mim.expense_line as line
    where
      line.location_id = statement.location_id
      and line.expense_statement_id = statement.expense_statement_id
  ) as "total_cents"
from
  "mim"."expense_statement" as "statement"
  inner join "mim"."visiting_mother" as "visitor" on "visitor"."location_id" = "statement"."location_id"
  and "visitor"."visiting_mother_id" = "statement"."visiting_mother_id"
  inner join "mim"."person" as "person" on "person"."location_id" = "visitor"."location_id"
  and "person"."person_id" = "visitor"."person_id"
where
  "statement"."location_id" in ($1)
  and statement.expense_statement_id = any ($2::uuid[])
  and "statement"."exported_on" is not null
order by
  "person"."name_sort",
  "statement"."last_day";
