-- Which deliveries are expected and until when, what the institute says of them, and who was reminded.

-- From which day until which a location is open. The years that it delivers follow from them.
alter table mim.location
  add column opened_on date,
  add column closed_on date,
  add constraint location_opened check (extract(year from opened_on) = first_year),
  add constraint location_closed check (closed_on >= opened_on),
  add constraint location_closed_in_last_year check (closed_on is null or (last_year is not null and extract(year from closed_on) = last_year));
comment on column mim.location.opened_on is 'First day on which it was open; null: only the year is known. Its year is first_year.';
comment on column mim.location.closed_on is 'Last day on which it was open; null: it still is, or only the year is known. Its year is last_year.';

-- Until which day a registration is in time. Nothing of it is changed: of a year the latest counts.
create table mim.delivery_deadline (
  delivery_deadline_id uuid primary key default gen_random_uuid(),
  from_year integer not null check (from_year between 2000 and 2199),
  deadline_on date not null,
  set_by text not null default current_setting('mim.account_id'),
  set_at timestamptz not null default clock_timestamp(),
  constraint delivery_deadline_in_next_year check (extract(year from deadline_on) = from_year + 1)
);
comment on table mim.delivery_deadline is 'The last day on which the registration of a year is in time, and, a year later each, those of the years after it. Rows are added, never changed: of a year the latest counts.';
comment on column mim.delivery_deadline.delivery_deadline_id is 'Identifier, made by the sender: setting it twice is setting it once.';
comment on column mim.delivery_deadline.from_year is 'Calendar year of the first registration for which it holds.';
comment on column mim.delivery_deadline.deadline_on is 'Last day on which that registration is in time, in the year after.';
comment on column mim.delivery_deadline.set_by is 'Account of the analyst.';
comment on column mim.delivery_deadline.set_at is 'Moment of setting it.';

create table mim.delivery_reminder (
  location_id text not null references mim.location (location_id),
  delivery_reminder_id uuid not null default gen_random_uuid(),
  year integer not null check (year between 2000 and 2200),
  cause text not null check (cause in ('near', 'late', 'sent-back')),
  reminded_by text not null default current_setting('mim.account_id'),
  reminded_at timestamptz not null default now(),
  primary key (location_id, delivery_reminder_id)
);
create index delivery_reminder_of_year on mim.delivery_reminder (location_id, year, reminded_at);
comment on table mim.delivery_reminder is 'That the institute reminded a location of a year. Rows are added, never changed.';
comment on column mim.delivery_reminder.location_id is 'Location that was reminded.';
comment on column mim.delivery_reminder.delivery_reminder_id is 'Identifier, made by the sender: marking it twice is marking it once.';
comment on column mim.delivery_reminder.year is 'Calendar year of the registration.';
comment on column mim.delivery_reminder.cause is 'Why: its deadline was near or behind, or it was sent back.';
comment on column mim.delivery_reminder.reminded_by is 'Account of the analyst.';
comment on column mim.delivery_reminder.reminded_at is 'Moment of marking it.';

do $$
declare
  mine constant text := $mine$nullif((select current_setting('mim.account_id', true)), '')$mine$;
  analyst constant text := $analyst$nullif((select current_setting('mim.role', true)), '') = 'analyst'$analyst$;
  own constant text := $own$location_id = any (string_to_array(nullif((select current_setting('mim.location_ids', true)), ''), ','))$own$;
  working constant text := format(
    $working$(nullif((select current_setting('mim.role', true)), '') in ('coordinator', 'manager') and %s)$working$, own);
  sender constant text := format(
    $sender$(nullif((select current_setting('mim.role', true)), '') = 'coordinator' and %s)$sender$, own);
  readable constant text := format('(%s or %s)', analyst, working);
  target text;
begin
  foreach target in array array['delivery_deadline', 'delivery_reminder'] loop
    execute format('alter table mim.%I enable row level security, force row level security', target);
  end loop;
  -- When a year is due is no secret; who set it is the institute's, and stands there alone.
  execute format('create policy delivery_deadline_read on mim.delivery_deadline for select using (%s is not null)', mine);
  execute format('create policy delivery_deadline_set on mim.delivery_deadline for insert with check (%s and set_by = %s)', analyst, mine);
  execute format('create policy delivery_reminder_read on mim.delivery_reminder for select using %s', readable);
  execute format('create policy delivery_reminder_add on mim.delivery_reminder for insert with check (%s and reminded_by = %s)', analyst, mine);
  execute format('create policy delivery_reminder_remove on mim.delivery_reminder for delete to mim_owner using %s', readable);

  -- Whom to remind: the accounts of coordinators, and of nobody else.
  execute format('create policy membership_analyst_read on mim.membership for select using (%s and role = ''coordinator'')', analyst);

  -- Looking into a delivery is a reading of it. The analyst writes which one she opens, in her own name and role; the location reads it.
  execute format($look$create policy access_log_look on mim.access_log for insert with check (
    %s and account_id = %s and role = 'analyst' and what = 'deliveries.look' and reason is not null and cardinality(subjects) = 1
    and exists (
      select from mim.delivery as d where d.location_id = access_log.location_id and d.delivery_id = any (access_log.subjects)
    )
  )$look$, analyst, mine);
  -- Of the log she reads no more than what she has just written: by that the rows are opened.
  execute format($looked$create policy access_log_looked on mim.access_log for select using (
    %s and account_id = %s and role = 'analyst' and at = now()
  )$looked$, analyst, mine);

  -- Rows of deliveries are counted by the analytics service as before. Whom the application serves gets them as their sender, or
  -- as an analyst who has just written that she opens that delivery; a manager gets none.
  foreach target in array array['delivery_participation', 'delivery_visiting_mother', 'delivery_coordinator', 'delivery_uptake'] loop
    execute format('alter policy %I on mim.%I to mim_analytics, mim_owner', target || '_read', target);
    execute format('create policy %I on mim.%I for select to mim_app using (%s or (%s and mim.is_opened(location_id, delivery_id)))',
      target || '_look', target, sender, analyst);
  end loop;
end $$;

grant select on mim.delivery_deadline, mim.delivery_reminder to mim_app;
-- Who and when are the database's own.
grant insert (delivery_deadline_id, from_year, deadline_on) on mim.delivery_deadline to mim_app;
grant insert (location_id, delivery_reminder_id, year, cause) on mim.delivery_reminder to mim_app;
grant insert (delivery_judgement_id) on mim.delivery_judgement to mim_app;
comment on function mim.is_opened(text, uuid) is 'Whether the account has written in the access log, in this transaction, that it opens a signal or a delivery. Runs with the rights of the caller.';
