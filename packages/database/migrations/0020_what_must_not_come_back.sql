-- What must not come back: an origin of which the consent was withdrawn, and the name of somebody in a view that
-- an account keeps. And records of who did what of which the application cannot set the time.

-- A view keeps whom to list by codes and identifiers, never by what was typed to find somebody: then nothing of
-- anyone stays in it when she is erased. What was kept until now is written in the new way.
alter table mim.saved_view no force row level security;
alter table mim.saved_view disable trigger user;
update mim.saved_view set view = jsonb_build_object(
  'filter', jsonb_strip_nulls(jsonb_build_object(
    'states', case
      when view ->> 'staat' = 'alle' then null
      else to_jsonb(string_to_array(coalesce(view ->> 'staat', 'prospect,intake,waiting,matched,visited'), ','))
    end,
    'visitingMotherId', view ->> 'bezoekmoeder',
    'locationId', view ->> 'locatie',
    'attention', view ->> 'aandacht'
  )),
  'sort', jsonb_build_object(
    'by', coalesce(view ->> 'volgorde', 'name'),
    'direction', case when view ->> 'omgekeerd' = 'true' then 'descending' else 'ascending' end
  )
);
alter table mim.saved_view enable trigger user;
alter table mim.saved_view force row level security;
alter table mim.saved_view add constraint saved_view_without_text check (not jsonb_path_exists(view, '$.**.text'));
comment on column mim.saved_view.view is 'Whom to list, by codes and identifiers, and in which order. Never a name.';

alter table mim.row_change no force row level security;
update mim.row_change set before = '{}' where table_name = 'saved_view' and before is not null;
alter table mim.row_change force row level security;

-- What an account keeps for itself, only that account sees in the history too.
alter policy row_change_read on mim.row_change using (
  nullif((select current_setting('mim.role', true)), '') = 'coordinator'
  and location_id = any (string_to_array(nullif((select current_setting('mim.location_ids', true)), ''), ','))
  and (table_name <> 'saved_view' or changed_by = nullif((select current_setting('mim.account_id', true)), ''))
);

-- Whoever withdraws consent, of that person the origin and the words of the consent are taken out of every line
-- of the history, that of the withdrawal included.
create policy row_change_withdraw on mim.row_change for update using (
  nullif((select current_setting('mim.role', true)), '') = 'coordinator'
  and location_id = any (string_to_array(nullif((select current_setting('mim.location_ids', true)), ''), ','))
  and table_name = 'person'
  and before ?| array['origin', 'origin_consent_on', 'origin_consent_wording']
) with check (
  nullif((select current_setting('mim.role', true)), '') = 'coordinator'
  and location_id = any (string_to_array(nullif((select current_setting('mim.location_ids', true)), ''), ','))
  and table_name = 'person'
  and not before ?| array['origin', 'origin_consent_on', 'origin_consent_wording']
);

create function mim.refuse_rewritten_history() returns trigger language plpgsql as $$
begin
  if new.before = '{}' and old.table_name <> 'person' then
    return new;
  end if;
  if new.before = old.before - array['origin', 'origin_consent_on', 'origin_consent_wording'] and not exists (
    select from mim.person as p
    where p.location_id = old.location_id and p.person_id = old.row_id and p.origin_consent_on is not null
  ) then
    return new;
  end if;
  raise exception 'of the history nothing is changed: what was is emptied, or an origin without consent is taken out'
    using errcode = 'restrict_violation';
end $$;
comment on function mim.refuse_rewritten_history() is 'Lets of a line of history be taken out what may not be kept, and nothing else be changed.';
create trigger row_change_rewritten before update on mim.row_change
  for each row execute function mim.refuse_rewritten_history();

create function mim.forget_origin() returns trigger language plpgsql as $$
begin
  update mim.row_change as change
  set before = change.before - array['origin', 'origin_consent_on', 'origin_consent_wording']
  from before_rows as was
  join after_rows as became on became.location_id = was.location_id and became.person_id = was.person_id
  where was.origin_consent_on is not null and became.origin_consent_on is null
    and change.location_id = became.location_id and change.row_id = became.person_id
    and change.table_name = 'person'
    and change.before ?| array['origin', 'origin_consent_on', 'origin_consent_wording'];
  return null;
end $$;
comment on function mim.forget_origin() is 'Takes the origin out of the history of whoever withdraws her consent. Runs with the rights of the caller, after the change itself was kept: triggers of one event go by name.';
create trigger person_withdrawn after update on mim.person referencing old table as before_rows new table as after_rows
  for each statement execute function mim.forget_origin();
comment on column mim.row_change.before is 'The row before the change; null: there was none; empty: it was erased; without origin: consent was withdrawn.';

-- The moment of a record is the database's own.
revoke insert on mim.access_log, mim.row_change, mim.action, mim.erasure from mim_app;
grant insert (location_id, account_id, role, what, subjects, reason) on mim.access_log to mim_app;
grant insert (location_id, action_id, table_name, row_id, operation, before, after_version, changed_by)
  on mim.row_change to mim_app;
grant insert (location_id, action_id, what, done_by) on mim.action to mim_app;
grant insert (location_id, kind, prospects, calls, erased_on, erased_by) on mim.erasure to mim_app;
