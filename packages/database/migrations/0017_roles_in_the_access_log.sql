-- In which role someone looked: as it was at that moment, for a role is taken away and given. Everyone who
-- looked before this was written down was a coordinator, the only role that reads dossiers.

alter table mim.access_log add column role text not null default 'coordinator';
alter table mim.access_log alter column role set default current_setting('mim.role');
comment on column mim.access_log.role is 'Role in which it was read: a code.';

-- Who writes a line, writes it in the own name and role.
alter policy access_log_write on mim.access_log with check (
  nullif((select current_setting('mim.role', true)), '') = 'coordinator'
  and location_id = any (string_to_array(nullif((select current_setting('mim.location_ids', true)), ''), ','))
  and account_id = nullif((select current_setting('mim.account_id', true)), '')
  and role = nullif((select current_setting('mim.role', true)), '')
);
