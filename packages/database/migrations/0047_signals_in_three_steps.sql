-- A signal goes in three steps: a visiting mother notices, the coordinator judges, the contact person of the organisation
-- decides; then it is closed with what became of it. What was said in each step stands apart from the mother's file, in a table
-- with a rule of its own: only who has written in the access log, in the same transaction, that she opens this signal reads a
-- word of it. That there is a signal, how serious it is and when it comes back, the worklist reads without.

alter table mim.signal
  add column step text not null default 'noticed',
  add column severity text,
  add column outcome text;
comment on column mim.signal.step is 'The last step that was taken: a code.';
comment on column mim.signal.severity is 'How serious it is: a code; null: not judged.';
comment on column mim.signal.outcome is 'What became of it: a code; null: open, or closed before that was asked.';

create table mim.signal_note (
  location_id text not null,
  signal_note_id uuid not null default gen_random_uuid(),
  signal_id uuid not null,
  step text not null,
  taken_on date not null,
  taken_by text check (length(taken_by) between 1 and 200),
  note text not null check (length(note) between 1 and 4000),
  recorded_by text default current_setting('mim.account_id'),
  recorded_at timestamptz not null default clock_timestamp(),
  version integer not null default 1 check (version >= 1),
  primary key (location_id, signal_note_id),
  -- Put back, a signal may come after its words.
  foreign key (location_id, signal_id) references mim.signal (location_id, signal_id) deferrable initially deferred
);
create index signal_note_by_signal on mim.signal_note (location_id, signal_id, taken_on);
comment on table mim.signal_note is 'What was noticed, judged, decided and done about a worry: read only by who writes in the access log that she opens it.';
comment on column mim.signal_note.location_id is 'Location of the signal.';
comment on column mim.signal_note.signal_note_id is 'Identifier of the note.';
comment on column mim.signal_note.signal_id is 'The signal.';
comment on column mim.signal_note.step is 'Step in which it was said: a code.';
comment on column mim.signal_note.taken_on is 'Day of the step.';
comment on column mim.signal_note.taken_by is 'Contact person who decided; null: the visiting mother or the coordinator.';
comment on column mim.signal_note.note is 'What was noticed, judged, decided or done.';
comment on column mim.signal_note.recorded_by is 'Account that wrote it down; null: not kept.';
comment on column mim.signal_note.recorded_at is 'Moment of writing it down.';
comment on column mim.signal_note.version is 'Number of the change: one more at each.';

-- What is there already is taken over: the words become notes, in the history too, of which undoing puts back what was.
create function mim.signal_words(signal jsonb) returns table (step text, taken_on date, note text, place integer)
language sql immutable as $$
  select 'noticed', (signal ->> 'raised_on')::date, signal ->> 'description', 0
  union all
  select 'judged', (looked.at ->> 'notedOn')::date, looked.at ->> 'note', looked.place::integer
  from jsonb_array_elements(coalesce(signal -> 'follow_ups', '[]')) with ordinality as looked (at, place)
  union all
  select 'closed', (signal ->> 'closed_on')::date, signal ->> 'closing_note', 1000
  where signal ->> 'closing_note' is not null
$$;
create function mim.signal_step(signal jsonb) returns text language sql immutable as $$
  select case
    when signal ->> 'closed_on' is not null then 'closed'
    when jsonb_array_length(coalesce(signal -> 'follow_ups', '[]')) > 0 then 'judged'
    else 'noticed'
  end
$$;

alter table mim.signal no force row level security, disable trigger user;
alter table mim.row_change no force row level security, disable trigger user;

insert into mim.signal_note (location_id, signal_id, step, taken_on, note, recorded_by, recorded_at)
select s.location_id, s.signal_id, w.step, w.taken_on, w.note, null, w.taken_on::timestamptz + make_interval(secs => w.place)
from mim.signal as s cross join lateral mim.signal_words(to_jsonb(s)) as w;
-- Each note has its signal: a table of which that is still to be looked at cannot be altered.
set constraints all immediate;
update mim.signal as s set step = mim.signal_step(to_jsonb(s));

with gone as (
  select c.location_id, c.action_id, c.row_id, c.changed_by, c.changed_at, w.*, gen_random_uuid() as id
  from mim.row_change as c cross join lateral mim.signal_words(c.before) as w
  where c.table_name = 'signal' and c.operation = 'delete' and c.before ? 'description'
)
insert into mim.row_change (location_id, action_id, table_name, row_id, operation, before, changed_by, changed_at)
select location_id, action_id, 'signal_note', id, 'delete', jsonb_build_object(
  'location_id', location_id, 'signal_note_id', id, 'signal_id', row_id, 'step', step, 'taken_on', taken_on,
  'taken_by', null, 'note', note, 'recorded_by', null,
  'recorded_at', taken_on::timestamptz + make_interval(secs => place), 'version', 1
), changed_by, changed_at
from gone;
update mim.row_change
set before = before - array['description', 'follow_ups', 'closing_note']
  || jsonb_build_object('step', mim.signal_step(before), 'severity', null, 'outcome', null)
where table_name = 'signal' and before ? 'description';

alter table mim.row_change force row level security, enable trigger user;
alter table mim.signal force row level security, enable trigger user;

drop function mim.signal_words(jsonb);
drop function mim.signal_step(jsonb);
alter table mim.signal
  drop column description,
  drop column follow_ups,
  drop column closing_note,
  add constraint signal_closed_with_outcome check ((closed_on is not null) = (step = 'closed') and (outcome is null or closed_on is not null));
comment on table mim.signal is 'Worry about a mother or child that a visiting mother brings to the coordinator: how far it is, without its words, which stand in signal_note.';

create trigger signal_note_inserted after insert on mim.signal_note referencing new table as after_rows
  for each statement execute function mim.keep_row_change();
create trigger signal_note_updated after update on mim.signal_note referencing old table as before_rows new table as after_rows
  for each statement execute function mim.keep_row_change();
create trigger signal_note_deleted after delete on mim.signal_note referencing old table as before_rows
  for each statement execute function mim.keep_row_change();

create function mim.is_opened(location text, signal uuid) returns boolean language sql stable parallel safe as $$
  select exists (
    select from mim.access_log as line
    where line.location_id = location and line.at = now() and signal = any (line.subjects)
      and line.account_id = nullif((select current_setting('mim.account_id', true)), '')
  )
$$;
comment on function mim.is_opened(text, uuid) is 'Whether the account has written in the access log, in this transaction, that it opens a signal. Runs with the rights of the caller.';

alter table mim.signal_note enable row level security, force row level security;
do $$
declare
  own constant text := $own$(
    array_position(
      (select case when current_setting('mim.role', true) = 'coordinator'
        then string_to_array(current_setting('mim.location_ids', true), ',') end),
      location_id
    ) is not null
  )$own$;
  opened constant text := '(' || own || ' and mim.is_opened(location_id, signal_id))';
begin
  execute format('create policy signal_note_open on mim.signal_note for select using %s', opened);
  execute format('create policy signal_note_add on mim.signal_note for insert with check %s', own);
  execute format('create policy signal_note_correct on mim.signal_note for update using %1$s with check %1$s', opened);
  execute format('create policy signal_note_take_out on mim.signal_note for delete using %s', opened);
  -- The owner takes the demonstration away, and reads no more of it than where it is.
  execute format('create policy signal_note_see on mim.signal_note for select to mim_owner using %s', own);
  execute format('create policy signal_note_remove on mim.signal_note for delete to mim_owner using %s', own);
end $$;
grant select, insert, delete on mim.signal_note to mim_app;
grant update (taken_on, note, version) on mim.signal_note to mim_app;

-- The history says no more of it than the signal itself.
alter policy row_change_read on mim.row_change using (
  nullif((select current_setting('mim.role', true)), '') = 'coordinator'
  and location_id = any (string_to_array(nullif((select current_setting('mim.location_ids', true)), ''), ','))
  and (table_name <> 'saved_view' or changed_by = nullif((select current_setting('mim.account_id', true)), ''))
  and (table_name <> 'signal_note' or before is null or before = '{}' or mim.is_opened(location_id, (before ->> 'signal_id')::uuid))
);
