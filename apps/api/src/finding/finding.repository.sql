-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- thingsFound
select
  type,
  id,
  location_id,
  name,
  on_day,
  status,
  is_over
from
  (
    select
      'group',
      g.meeting_group_id,
      g.location_id,
      g.group_name,
      null::date,
      null,
      coalesce(g.last_day < $1::date, false),
      (
        case
          when ((' ' || translate(mim.search_key ("g"."group_name"), '-', ' ')) like any ($2::text[])) then 1
          when ((mim.search_key ("g"."group_name")) like any ($3::text[])) then 2
        end
      )
    from
      mim.meeting_group as g
    where
      g.location_id = any ($4)
    union all
    select
      'service',
      s.service_id,
      s.location_id,
      s.name,
      null::date,
      null,
      s.is_retired,
      (
        case
          when ((' ' || translate(mim.search_key ("s"."name"), '-', ' ')) like any ($5::text[])) then 1
          when ((mim.search_key ("s"."name")) like any ($6::text[])) then 2
        end
      )
    from
      mim.service as s
    where
      s.location_id = any ($7)
    union all
    select
      'meeting',
      m.meeting_id,
      m.location_id,
      m.theme,
      m.meeting_on,
      m.status,
      m.status <> 'planned',
      (
        case
          when ((' ' || translate(mim.search_key ("m"."theme"), '-', ' ')) like any ($8::text[])) then 1
          when ((mim.search_key ("m"."theme")) like any ($9::text[])) then 2
        end
      )
    from
      mim.meeting as m
    where
      m.location_id = any ($10)
      and m.theme is not null
  ) as found (type, id, location_id, name, on_day, status, is_over, place)
where
  place is not null
order by
  place,
  is_over,
  name,
  on_day desc,
  id
limit
  $11;
