-- The answer to an offer is kept in the history of the location that gives it, also where whoever gives it works at both: a
-- colleague of that location undoes it whole, and not only what it brought.

create or replace function mim.keep_row_change() returns trigger language plpgsql as $$
declare
  id constant text := tg_table_name || '_id';
  own constant text[] := string_to_array(current_setting('mim.location_ids', true), ',');
  acting constant text := case tg_table_name when 'transfer' then (
    select location_id from mim.action where action_id = nullif(current_setting('mim.action_id', true), '')::uuid
  ) end;
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
    select case
        when was.data ->> 'to_location_id' = acting then acting
        when was.data ->> 'location_id' = any (own) then was.data ->> 'location_id'
        else coalesce(was.data ->> 'to_location_id', was.data ->> 'location_id')
      end,
      tg_table_name, (was.data ->> id)::uuid, 'update', was.data - passed_on, (became.data ->> 'version')::integer
    from (select to_jsonb(before_rows) as data from before_rows) as was
    join (select to_jsonb(after_rows) as data from after_rows) as became
      on became.data ->> 'location_id' = was.data ->> 'location_id' and became.data ->> id = was.data ->> id;
  end if;
  return null;
end $$;

-- Answers that were kept with the location that had offered.
alter table mim.row_change no force row level security;
alter table mim.action no force row level security;
alter table mim.row_change disable trigger user;
update mim.row_change as change
set location_id = act.location_id
from mim.action as act
where act.action_id = change.action_id and act.location_id <> change.location_id
  and change.table_name = 'transfer' and change.operation = 'update'
  and change.before ->> 'to_location_id' = act.location_id;
alter table mim.row_change enable trigger user;
alter table mim.action force row level security;
alter table mim.row_change force row level security;
