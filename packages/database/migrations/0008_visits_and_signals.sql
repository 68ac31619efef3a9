-- Visits, planned and done, and the signals that come from them. Topics and materials are codes of
-- maintained lists (mim.list_item); the other codes are closed lists of the domain.

create table mim.visit (
  location_id text not null,
  visit_id uuid not null default gen_random_uuid(),
  trajectory_id uuid not null,
  match_id uuid,
  visiting_mother_id uuid,
  visit_on date not null,
  starts_at time,
  duration_minutes integer check (duration_minutes between 0 and 1440),
  status text not null,
  kind text not null,
  outing_place text,
  cancelled_by text,
  cancel_reason text check (length(cancel_reason) between 1 and 4000),
  participants text[] not null default '{}',
  topics text[] not null default '{}',
  materials text[] not null default '{}',
  boekenbaby boolean not null default false,
  mood text,
  note text check (length(note) between 1 and 4000),
  version integer not null default 1 check (version >= 1),
  primary key (location_id, visit_id),
  foreign key (location_id, trajectory_id) references mim.trajectory (location_id, trajectory_id),
  foreign key (location_id, match_id) references mim.match (location_id, match_id),
  foreign key (location_id, visiting_mother_id) references mim.visiting_mother (location_id, visiting_mother_id)
);
create unique index visit_done_once_a_day on mim.visit (location_id, trajectory_id, visit_on) where status = 'done';
create index visit_by_trajectory on mim.visit (location_id, trajectory_id, visit_on, status);
create index visit_by_day on mim.visit (location_id, visit_on, visit_id);
create index visit_planned on mim.visit (location_id, visit_on, visit_id) where status = 'planned';
create index visit_by_visiting_mother on mim.visit (location_id, visiting_mother_id, visit_on) where visiting_mother_id is not null;
create index visit_by_match on mim.visit (location_id, match_id) where match_id is not null;
comment on table mim.visit is 'A visit to a mother: at home, an outing, to the clinic, a call or a message; planned, done or not done.';
comment on column mim.visit.location_id is 'Location of the trajectory.';
comment on column mim.visit.visit_id is 'Identifier of the visit.';
comment on column mim.visit.trajectory_id is 'Trajectory of the mother.';
comment on column mim.visit.match_id is 'Match within which it was made; null: a visit of the coordinator.';
comment on column mim.visit.visiting_mother_id is 'Visiting mother who made or will make it.';
comment on column mim.visit.visit_on is 'Day of the visit.';
comment on column mim.visit.starts_at is 'Time of the day at which it begins.';
comment on column mim.visit.duration_minutes is 'How long it took, in minutes.';
comment on column mim.visit.status is 'Planned, done, cancelled or no-show: a code.';
comment on column mim.visit.kind is 'Kind of visit: a code.';
comment on column mim.visit.outing_place is 'Where an outing went: a code.';
comment on column mim.visit.cancelled_by is 'Who cancelled: a code.';
comment on column mim.visit.cancel_reason is 'Why it was cancelled.';
comment on column mim.visit.participants is 'Who took part: codes.';
comment on column mim.visit.topics is 'What was talked about: codes of the list of topics.';
comment on column mim.visit.materials is 'What was used: codes of the list of materials.';
comment on column mim.visit.boekenbaby is 'Whether a book of Boekenbaby''s or Boekenpret was given or read.';
comment on column mim.visit.mood is 'How the contact was: a code.';
comment on column mim.visit.note is 'Short note.';
comment on column mim.visit.version is 'Number of the change: one more at each.';

create table mim.signal (
  location_id text not null,
  signal_id uuid not null default gen_random_uuid(),
  trajectory_id uuid not null,
  visit_id uuid,
  visiting_mother_id uuid,
  raised_on date not null,
  description text not null check (length(description) between 1 and 4000),
  closed_on date,
  closing_note text check (length(closing_note) between 1 and 4000),
  version integer not null default 1 check (version >= 1),
  primary key (location_id, signal_id),
  foreign key (location_id, trajectory_id) references mim.trajectory (location_id, trajectory_id),
  foreign key (location_id, visit_id) references mim.visit (location_id, visit_id),
  foreign key (location_id, visiting_mother_id) references mim.visiting_mother (location_id, visiting_mother_id),
  constraint signal_days check (closed_on >= raised_on),
  constraint signal_closing check (closed_on is not null or closing_note is null)
);
create index signal_by_trajectory on mim.signal (location_id, trajectory_id, raised_on);
create index signal_open on mim.signal (location_id, raised_on, signal_id) where closed_on is null;
create index signal_by_visit on mim.signal (location_id, visit_id) where visit_id is not null;
create index signal_by_visiting_mother on mim.signal (location_id, visiting_mother_id) where visiting_mother_id is not null;
comment on table mim.signal is 'Worry about a mother or child that a visiting mother brings to the coordinator. Apart from the visit, so that it can be kept more strictly.';
comment on column mim.signal.location_id is 'Location of the trajectory.';
comment on column mim.signal.signal_id is 'Identifier of the signal.';
comment on column mim.signal.trajectory_id is 'Trajectory of the mother.';
comment on column mim.signal.visit_id is 'Visit at which the worry arose.';
comment on column mim.signal.visiting_mother_id is 'Visiting mother who brought it.';
comment on column mim.signal.raised_on is 'Day on which it was brought.';
comment on column mim.signal.description is 'What the worry is.';
comment on column mim.signal.closed_on is 'Day on which the coordinator closed it; null: open.';
comment on column mim.signal.closing_note is 'What was done with it.';
comment on column mim.signal.version is 'Number of the change: one more at each.';

do $$
declare
  target text;
  own constant text := $own$(
    nullif((select current_setting('mim.role', true)), '') = 'coordinator'
    and location_id = any (string_to_array(nullif((select current_setting('mim.location_ids', true)), ''), ','))
  )$own$;
begin
  foreach target in array array['visit', 'signal'] loop
    execute format('alter table mim.%I enable row level security, force row level security', target);
    execute format('create policy %I on mim.%I for all using %s with check %s', target || '_own', target, own, own);
  end loop;
end $$;

grant select, insert, update, delete on mim.visit, mim.signal to mim_app;
