-- Of an offer that came to nothing the other location keeps nothing of her; an origin without consent travels no further;
-- and a mother who comes back is known by the trajectories that hers continues.

alter table mim.transfer
  add column trail uuid[] not null default '{}',
  add column without_origin boolean not null default false;
comment on column mim.transfer.trail is 'Trajectories at other locations that this one continues, the first one first: random identifiers, by which a location knows her again.';
comment on column mim.transfer.without_origin is 'Whether consent to the record of her origin was withdrawn since the offer: then the payload holds none.';
comment on column mim.transfer.payload is 'What the other location gets to know and takes over: the mother, her child and what she agreed to pass on. Empty once it was refused or withdrawn.';
comment on column mim.transfer.note is 'Note to the other location; gone once the offer was refused or withdrawn.';

create function mim.keep_offer_to_its_end() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.outcome in ('refused', 'withdrawn') and new.outcome is distinct from old.outcome then
    raise exception 'an offer that came to nothing is made anew' using errcode = 'check_violation';
  end if;
  if new.outcome in ('refused', 'withdrawn') then
    new.payload := '{}';
    new.note := null;
    new.trail := '{}';
  end if;
  if new.without_origin then
    new.payload := new.payload - array['origin', 'originConsentOn', 'originConsentWording'];
  end if;
  return new;
end $$;
comment on function mim.keep_offer_to_its_end() is 'Empties an offer that is refused or withdrawn, and takes an origin without consent out of one. Runs with the rights of the caller.';
create trigger transfer_kept before insert or update on mim.transfer
  for each row execute function mim.keep_offer_to_its_end();
grant update (without_origin) on mim.transfer to mim_app;

-- The history of an offer holds when it was made and answered, and never what was passed on: a copy of it at the other
-- location would outlive the offer.
create or replace function mim.keep_row_change() returns trigger language plpgsql as $$
declare
  id constant text := tg_table_name || '_id';
  own constant text[] := string_to_array(current_setting('mim.location_ids', true), ',');
  passed_on constant text[] := case tg_table_name when 'transfer' then array['payload', 'note'] else '{}' end;
begin
  if tg_op = 'INSERT' then
    insert into mim.row_change (location_id, table_name, row_id, operation, before, after_version)
    select became.data ->> 'location_id', tg_table_name, (became.data ->> id)::uuid, 'insert', null,
      (became.data ->> 'version')::integer
    from (select to_jsonb(after_rows) as data from after_rows) as became;
  elsif tg_op = 'DELETE' then
    insert into mim.row_change (location_id, table_name, row_id, operation, before, after_version)
    select was.data ->> 'location_id', tg_table_name, (was.data ->> id)::uuid, 'delete', was.data - passed_on, null
    from (select to_jsonb(before_rows) as data from before_rows) as was;
  else
    if exists (
      select from (select to_jsonb(before_rows) as data from before_rows) as was
      left join (select to_jsonb(after_rows) as data from after_rows) as became
        on became.data ->> 'location_id' = was.data ->> 'location_id' and became.data ->> id = was.data ->> id
      where (became.data ->> 'version')::integer is distinct from (was.data ->> 'version')::integer + 1
    ) then
      raise exception 'a change of mim.% keeps the row''s identifier and counts its version up by one', tg_table_name
        using errcode = 'restrict_violation';
    end if;
    insert into mim.row_change (location_id, table_name, row_id, operation, before, after_version)
    -- The location that answers an offer keeps that change among its own.
    select case when was.data ->> 'location_id' = any (own) then was.data ->> 'location_id'
        else coalesce(was.data ->> 'to_location_id', was.data ->> 'location_id') end,
      tg_table_name, (was.data ->> id)::uuid, 'update', was.data - passed_on, (became.data ->> 'version')::integer
    from (select to_jsonb(before_rows) as data from before_rows) as was
    join (select to_jsonb(after_rows) as data from after_rows) as became
      on became.data ->> 'location_id' = was.data ->> 'location_id' and became.data ->> id = was.data ->> id;
  end if;
  return null;
end $$;

-- Whoever withdraws consent, of her the origin goes out of what was passed on too: of the offers that her location made,
-- and of the one that brought her.
create or replace function mim.forget_origin() returns trigger language plpgsql as $$
begin
  update mim.row_change as change
  set before = change.before - array['origin', 'origin_consent_on', 'origin_consent_wording']
  from before_rows as was
  join after_rows as became on became.location_id = was.location_id and became.person_id = was.person_id
  where was.origin_consent_on is not null and became.origin_consent_on is null
    and change.location_id = became.location_id and change.row_id = became.person_id
    and change.table_name = 'person'
    and change.before ?| array['origin', 'origin_consent_on', 'origin_consent_wording'];
  update mim.transfer as offer
  set without_origin = true, version = offer.version + 1
  from before_rows as was
  join after_rows as became on became.location_id = was.location_id and became.person_id = was.person_id
  join mim.trajectory as hers on hers.location_id = became.location_id and hers.mother_id = became.person_id
  where was.origin_consent_on is not null and became.origin_consent_on is null and not offer.without_origin
    and (offer.location_id = hers.location_id and offer.trajectory_id = hers.trajectory_id
      or offer.to_location_id = hers.location_id and offer.received_trajectory_id = hers.trajectory_id);
  return null;
end $$;

-- The last guard behind `canReopen`: who was offered to another location, or is taken over there, does not go on here.
create function mim.refuse_two_locations() returns trigger language plpgsql as $$
begin
  if exists (
    select from mim.transfer as offer where offer.location_id = new.location_id and offer.trajectory_id = new.trajectory_id
      and (offer.outcome is null or offer.outcome = 'accepted')
  ) then
    raise exception 'a mother who was offered to another location does not go on here' using errcode = 'check_violation';
  end if;
  return new;
end $$;
comment on function mim.refuse_two_locations() is 'Refuses to open a trajectory again of which an offer to another location stands. Runs with the rights of the caller.';
create trigger trajectory_goes_on_at_one_location before update on mim.trajectory
  for each row when (old.state = 'ended' and new.state <> 'ended') execute function mim.refuse_two_locations();

-- What was offered until now is written in the new way.
alter table mim.transfer no force row level security;
alter table mim.person no force row level security;
alter table mim.trajectory no force row level security;
alter table mim.row_change no force row level security;
alter table mim.transfer disable trigger user;
update mim.transfer set payload = '{}', note = null where outcome in ('refused', 'withdrawn');
update mim.transfer as offer
  set payload = payload - array['origin', 'originConsentOn', 'originConsentWording'], without_origin = true
  where payload ? 'origin' and payload ->> 'origin' is not null and exists (
    select from mim.trajectory as hers
    join mim.person as p on p.location_id = hers.location_id and p.person_id = hers.mother_id
    where p.origin_consent_on is null
      and (hers.location_id = offer.location_id and hers.trajectory_id = offer.trajectory_id
        or hers.location_id = offer.to_location_id and hers.trajectory_id = offer.received_trajectory_id)
  );
alter table mim.transfer enable trigger user;
alter table mim.row_change disable trigger user;
update mim.row_change set before = before - array['payload', 'note'] where table_name = 'transfer' and before is not null;
alter table mim.row_change enable trigger user;
alter table mim.row_change force row level security;
alter table mim.trajectory force row level security;
alter table mim.person force row level security;
alter table mim.transfer force row level security;
