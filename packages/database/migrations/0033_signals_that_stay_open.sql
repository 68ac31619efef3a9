-- A signal that the coordinator looked at and keeps open comes back on a day, with what she noted each time.

alter table mim.signal
  add column follow_ups jsonb not null default '[]'
    check (jsonb_typeof(follow_ups) = 'array' and jsonb_array_length(follow_ups) <= 100),
  add column follow_up_on date,
  add constraint signal_comes_back_while_open check (follow_up_on is null or closed_on is null);
comment on column mim.signal.follow_ups is 'What was noted each time that it was looked at and stayed open: a list with day and note.';
comment on column mim.signal.follow_up_on is 'Day on which the coordinator comes back to it; null: closed, or not looked at yet.';
