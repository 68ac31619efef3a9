-- Who sent a delivery, when it came in and in which transaction its rows come are the database's to say, as with what the institute says of it:
-- the program could write that somebody else sent it, on another day, or leave a door for rows that come later. The same of first births: a
-- number is part of an entry as it was entered, and of nobody else's.

revoke insert on mim.delivery from mim_app;
grant insert (
  location_id, year, version, descriptor, participations, visiting_mothers, coordinators, uptake, confirmed_warnings, checksum, correction_reason,
  key_check
) on mim.delivery to mim_app;

revoke insert on mim.first_birth_entry from mim_app;
grant insert (source, file_name) on mim.first_birth_entry to mim_app;

-- An entry takes numbers in the transaction in which it is made: its moment is not before the beginning of that.
alter policy first_births_enter on mim.first_births with check (
  nullif((select current_setting('mim.role', true)), '') = 'analyst'
  and exists (
    select from mim.first_birth_entry as entry
    where entry.first_birth_entry_id = first_births.first_birth_entry_id
      and entry.entered_by = nullif((select current_setting('mim.account_id', true)), '')
      and entry.entered_at >= now()
  )
);
