-- A manager reads the deliveries of her provider's locations, as an analyst reads those of the country: once she has written in the access
-- log of the location which one she opens, and why. A line of another reading opens nothing.

create function mim.is_looked_into(location text, delivery uuid) returns boolean language sql stable parallel safe as $$
  select exists (
    select from mim.access_log as line
    where line.location_id = location and line.at = now() and line.subjects = array[delivery]
      and line.what = 'deliveries.look' and line.reason is not null
      and line.account_id = nullif((select current_setting('mim.account_id', true)), '')
      and line.role = nullif((select current_setting('mim.role', true)), '')
  )
$$;
comment on function mim.is_looked_into(text, uuid) is 'Whether the account has written in the access log, in this transaction and role, that it looks into a delivery, and why. Runs with the rights of the caller.';
comment on function mim.is_opened(text, uuid) is 'Whether the account has written in the access log, in this transaction, that it opens a signal. Runs with the rights of the caller.';

-- Of the log she reads no more than what she has just written, as an analyst does: by that the rows are opened.
alter policy access_log_looked on mim.access_log using (
  nullif((select current_setting('mim.role', true)), '') in ('analyst', 'manager')
  and account_id = nullif((select current_setting('mim.account_id', true)), '')
  and role = nullif((select current_setting('mim.role', true)), '')
  and at = now()
);

do $$
declare
  own constant text := $own$location_id = any (string_to_array(nullif((select current_setting('mim.location_ids', true)), ''), ','))$own$;
  sender constant text := format(
    $sender$(nullif((select current_setting('mim.role', true)), '') = 'coordinator' and %s)$sender$, own);
  reader constant text := format(
    $reader$(nullif((select current_setting('mim.role', true)), '') = 'analyst'
      or (nullif((select current_setting('mim.role', true)), '') = 'manager' and %s))$reader$, own);
  target text;
begin
  foreach target in array array['delivery_participation', 'delivery_visiting_mother', 'delivery_coordinator', 'delivery_uptake'] loop
    execute format('alter policy %I on mim.%I using (%s or (%s and mim.is_looked_into(location_id, delivery_id)))',
      target || '_look', target, sender, reader);
  end loop;
end $$;
