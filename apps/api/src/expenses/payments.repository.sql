-- What the repository sends. Do not edit: run `vitest run --update` in this package.

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

-- exportActions
select
  "row_id" as "statement_id",
  "action_id"
from
  "mim"."row_change"
where
  "location_id" = $1
  and "table_name" = $2
  and "operation" = $3
  and row_id = any ($4::uuid[])
order by
  "row_change_id";
