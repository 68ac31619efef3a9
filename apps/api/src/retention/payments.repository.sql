-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- paidAndErased
select
  "visitor"."visiting_mother_id",
  "visitor"."person_id",
  "visitor"."version",
  max("statement"."last_day") as "last_day"
from
  "mim"."expense_statement" as "statement"
  inner join "mim"."visiting_mother" as "visitor" on "visitor"."location_id" = "statement"."location_id"
  and "visitor"."visiting_mother_id" = "statement"."visiting_mother_id"
where
  "statement"."location_id" = $1
  and "visitor"."erased_on" is not null
group by
  "visitor"."visiting_mother_id",
  "visitor"."person_id",
  "visitor"."version"
order by
  "visitor"."visiting_mother_id";

-- removePayments
delete from mim.expense_line as l
where
  l.location_id = $1
  and l.expense_statement_id in (
    select
      s.expense_statement_id
    from
      mim.expense_statement as s
    where
      s.location_id = $2
      and s.visiting_mother_id = any ($3::uuid[])
  );

delete from "mim"."expense_correction"
where
  location_id = $1
  and visiting_mother_id = any ($2::uuid[]);

delete from "mim"."expense"
where
  location_id = $1
  and visiting_mother_id = any ($2::uuid[]);

delete from "mim"."expense_statement"
where
  location_id = $1
  and visiting_mother_id = any ($2::uuid[]);

-- emptyHistoryOfPayments
update mim.row_change as change
set
  before = '{}'::jsonb
where
  change.location_id = $1
  and change.before is not null
  and change.before <> '{}'::jsonb
  and (
    change.table_name in ('expense', 'expense_correction', 'expense_statement')
    and change.before ->> 'visiting_mother_id' = any ($2::text[])
    or change.table_name = 'expense_line'
    and change.before ->> 'expense_statement_id' in (
      select
        statement.row_id::text
      from
        mim.row_change as statement
      where
        statement.location_id = $3
        and statement.table_name = 'expense_statement'
        and statement.before ->> 'visiting_mother_id' = any ($4::text[])
    )
  );
