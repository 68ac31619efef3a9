-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- choicesOfLocations
select
  "location_id",
  "name",
  "value",
  "valid_from",
  "set_by",
  "set_at"
from
  "mim"."location_setting"
where
  "location_id" in ($1)
order by
  "location_id",
  "name",
  "valid_from",
  "set_at";

-- choicesOf
select
  "location_id",
  "name",
  "value",
  "valid_from",
  "set_by",
  "set_at"
from
  "mim"."location_setting"
where
  "location_id" in ($1)
order by
  "location_id",
  "name",
  "valid_from",
  "set_at";

-- settingsOfLocations
select
  "location_id",
  "name",
  "value",
  "valid_from",
  "set_by",
  "set_at"
from
  "mim"."location_setting"
where
  "location_id" in ($1)
order by
  "location_id",
  "name",
  "valid_from",
  "set_at";

-- settingsOf
select
  "location_id",
  "name",
  "value",
  "valid_from",
  "set_by",
  "set_at"
from
  "mim"."location_setting"
where
  "location_id" in ($1)
order by
  "location_id",
  "name",
  "valid_from",
  "set_at";

-- settingsWithHistory
select
  "location_id",
  "name",
  "value",
  "valid_from",
  "set_by",
  "set_at"
from
  "mim"."location_setting"
where
  "location_id" in ($1)
order by
  "location_id",
  "name",
  "valid_from",
  "set_at";

-- addSetting
insert into
  "mim"."location_setting" ("location_id", "name", "value", "valid_from")
values
  ($1, $2, $3, $4)
returning
  "location_setting_id";
