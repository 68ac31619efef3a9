-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- removePersonsWithoutRole
delete from mim.person as p
where
  p.location_id = $1
  and p.person_id = any ($2::uuid[])
  and not exists (
    select
    from
      mim.trajectory as t
    where
      t.location_id = p.location_id
      and p.person_id in (t.mother_id, t.partner_id)
  )
  and not exists (
    select
    from
      mim.visiting_mother as v
    where
      v.location_id = p.location_id
      and v.person_id = p.person_id
  );
