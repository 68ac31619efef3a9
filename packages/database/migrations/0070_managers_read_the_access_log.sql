-- A manager reads who looked at what at the locations of her provider: each provider answers for its own. Of whom it was is for the location;
-- the program leaves that out.
create policy access_log_managed on mim.access_log for select to mim_app using (
  nullif((select current_setting('mim.role', true)), '') = 'manager'
  and location_id = any (string_to_array(nullif((select current_setting('mim.location_ids', true)), ''), ','))
);
