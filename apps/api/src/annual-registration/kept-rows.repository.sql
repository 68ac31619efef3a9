-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- keptRowsOfYear
select
  "registration_kept_row_id" as "id",
  "kept_table" as "table",
  "cells"
from
  "mim"."registration_kept_row"
where
  "location_id" = $1
  and "year" = $2
order by
  "registration_kept_row_id";

-- keepRows
insert into
  "mim"."registration_kept_row" ("location_id", "year", "kept_table", "cells")
values
  ($1, $2, $3, $4);

-- removeKeptRows
delete from "mim"."registration_kept_row"
where
  "location_id" = $1
  and "year" = $2;
