-- A report on a location is a reading too. A manager sees the figures of her locations and none of their dossiers: she writes
-- that she looked, in her own name and role, and the location reads it.

alter policy access_log_write on mim.access_log with check (
  nullif((select current_setting('mim.role', true)), '') in ('coordinator', 'manager')
  and location_id = any (string_to_array(nullif((select current_setting('mim.location_ids', true)), ''), ','))
  and account_id = nullif((select current_setting('mim.account_id', true)), '')
  and role = nullif((select current_setting('mim.role', true)), '')
);
