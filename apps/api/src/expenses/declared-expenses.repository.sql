-- What the repository sends. Do not edit: run `vitest run --update` in this package.

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
