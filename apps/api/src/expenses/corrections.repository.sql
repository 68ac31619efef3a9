-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- lineToCorrect
select
  "line"."expense_line_id",
  "line"."amount_cents",
  "line"."expense_correction_id",
  "statement"."visiting_mother_id",
  mim.pays_what_was_made (line) as "is_founded",
  mim.left_of_line (line)::integer as "left_cents"
from
  "mim"."expense_line" as "line"
  inner join "mim"."expense_statement" as "statement" on "statement"."location_id" = "line"."location_id"
  and "statement"."expense_statement_id" = "line"."expense_statement_id"
  inner join "mim"."visiting_mother" as "visitor" on "visitor"."location_id" = "statement"."location_id"
  and "visitor"."visiting_mother_id" = "statement"."visiting_mother_id"
where
  "line"."location_id" = $1
  and "line"."expense_line_id" = $2
  and "visitor"."erased_on" is null;

-- paidForVisit
select
  mim.left_of_line (line)::integer as "left_cents"
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
