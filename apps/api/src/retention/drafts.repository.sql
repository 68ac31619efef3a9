-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- daysOfDrafts
select distinct
  (saved_at at time zone 'Europe/Amsterdam')::date::text as "savedOn"
from
  "mim"."visit_draft"
where
  location_id = $1
order by
  1;

-- removeDraftsOf
delete from "mim"."visit_draft"
where
  location_id = $1
  and (saved_at at time zone 'Europe/Amsterdam')::date::text = any ($2);

-- removeDraftsNaming
delete from "mim"."visit_draft" as d
where
  d.location_id = $1
  and exists (
    select
    from
      unnest($2::text[]) as hers (id)
    where
      strpos(d.fields::text, hers.id) > 0
  );

delete from "mim"."preparation_draft" as d
where
  d.location_id = $1
  and exists (
    select
    from
      unnest($2::text[]) as hers (id)
    where
      strpos(d.fields::text, hers.id) > 0
  );

delete from "mim"."supervision_draft" as d
where
  d.location_id = $1
  and exists (
    select
    from
      unnest($2::text[]) as hers (id)
    where
      strpos(d.fields::text, hers.id) > 0
  );

delete from "mim"."evaluation_draft" as d
where
  d.location_id = $1
  and exists (
    select
    from
      unnest($2::text[]) as hers (id)
    where
      strpos(d.fields::text, hers.id) > 0
  );

delete from "mim"."takeover_draft" as d
where
  d.location_id = $1
  and exists (
    select
    from
      unnest($2::text[]) as hers (id)
    where
      strpos(d.fields::text, hers.id) > 0
  );

-- removeDraftsAbout
delete from mim.visit_draft as d
where
  d.location_id = $1
  and (
    exists (
      select
      from
        mim.visit as v
      where
        v.location_id = d.location_id
        and v.visit_id = d.about_id
        and (
          v.visiting_mother_id = any ($2::uuid[])
          or v.companion_id = any ($3::uuid[])
        )
    )
    or exists (
      select
      from
        unnest($4::text[]) as hers (id)
      where
        strpos(d.fields::text, hers.id) > 0
    )
  );

delete from mim.preparation_draft as d
where
  d.location_id = $1
  and exists (
    select
    from
      unnest($2::text[]) as hers (id)
    where
      strpos(d.fields::text, hers.id) > 0
  );

-- removeViewsOf
delete from mim.saved_view as s
where
  s.location_id = $1
  and exists (
    select
    from
      unnest($2::text[]) as hers (id)
    where
      strpos(s.view::text, hers.id) > 0
  )
returning
  s.saved_view_id as "viewId";

update mim.row_change
set
  before = '{}'::jsonb
where
  location_id = $1
  and table_name = 'saved_view'
  and before <> '{}'::jsonb
  and row_id = any ($2::uuid[]);
