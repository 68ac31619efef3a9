-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- deliveringLocations
select
  l.location_id as "locationId",
  l.name,
  l.municipality,
  l.first_year as "firstYear",
  l.last_year as "lastYear",
  l.opened_on as "openedOn",
  l.closed_on as "closedOn",
  array(
    select
      p.name
    from
      mim.location_provider as lp
      join mim.provider as p on p.provider_id = lp.provider_id
    where
      lp.location_id = l.location_id
    order by
      p.name
  ) as providers,
  (
    select
      coalesce(
        json_agg(
          json_build_object(
            'year',
            v.year,
            'version',
            v.version,
            'isNil',
            v.is_nil,
            'firstReceivedOn',
            v.first_received_on,
            'verdict',
            v.verdict,
            'reason',
            v.reason,
            'judgedOn',
            v.judged_on
          )
        ),
        '[]'
      )
    from
      (
        select distinct
          on (d.year) d.year,
          d.version,
          d.descriptor -> 'nil' = 'true' as is_nil,
          j.verdict,
          j.reason,
          (
            min(d.received_at) over (
              partition by
                d.year
            ) at time zone 'Europe/Amsterdam'
          )::date as first_received_on,
          (j.judged_at at time zone 'Europe/Amsterdam')::date as judged_on
        from
          mim.delivery as d
          left join lateral (
            select
              verdict,
              reason,
              judged_at
            from
              mim.delivery_judgement as judged
            where
              judged.location_id = d.location_id
              and judged.delivery_id = d.delivery_id
            order by
              judged_at desc
            limit
              1
          ) as j on true
        where
          d.location_id = l.location_id
          and d.year between $1 and $2
        order by
          d.year,
          d.version desc
      ) as v
  ) as deliveries,
  (
    select
      coalesce(json_agg(json_build_object('year', r.year, 'remindedOn', r.reminded_on)), '[]')
    from
      (
        select
          year,
          (max(reminded_at) at time zone 'Europe/Amsterdam')::date as reminded_on
        from
          mim.delivery_reminder as m
        where
          m.location_id = l.location_id
          and m.year between $3 and $4
        group by
          year
      ) as r
  ) as reminders
from
  mim.location as l
where
  $5::text[] is null
  or l.location_id = any ($6::text[])
order by
  l.name,
  l.location_id
limit
  $7;
