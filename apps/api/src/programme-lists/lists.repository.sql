-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- listItems
select
  *
from
  "mim"."list_item"
where
  "list" in ($1, $2)
order by
  "list",
  "position",
  "code";

-- listItemForChange
select
  "version"
from
  "mim"."list_item"
where
  "list" = $1
  and "code" = $2
for update;

-- addListItem
insert into
  "mim"."list_item" ("list", "code", "label_nl", "label_en", "position")
values
  ($1, $2, $3, $4, $5)
on conflict ("list", "code") do nothing
returning
  "version";

-- changeListItem
update "mim"."list_item"
set
  "label_nl" = $1,
  "label_en" = $2,
  "position" = $3,
  "version" = $4
where
  "list" = $5
  and "code" = $6
  and "version" = $7
returning
  "version";
