-- Each step of a signal keeps the day on which it was agreed to come back to it: closing empties that day in the signal, and who opens
-- it again after a mistake comes back on the day that was agreed.

alter table mim.signal_note
  add column follow_up_on date,
  add constraint signal_note_comes_back_while_open check (follow_up_on is null or step in ('judged', 'decided', 'reopened'));
comment on column mim.signal_note.follow_up_on is 'Day on which it was agreed in this step to come back to it; null: none was, or it was not kept.';

-- Of what is open the last step said it; of what was closed the history has what the signal was before.
alter table mim.signal no force row level security;
alter table mim.row_change no force row level security;
alter table mim.signal_note no force row level security, disable trigger user;
update mim.signal_note as n
set follow_up_on = coalesce(s.follow_up_on, (
  select (c.before ->> 'follow_up_on')::date from mim.row_change as c
  where c.row_id = s.signal_id and c.location_id = s.location_id and c.table_name = 'signal' and c.before ->> 'follow_up_on' is not null
  order by c.row_change_id desc limit 1
))
from mim.signal as s
where s.location_id = n.location_id and s.signal_id = n.signal_id and n.signal_note_id = (
  select l.signal_note_id from mim.signal_note as l
  where l.location_id = s.location_id and l.signal_id = s.signal_id and l.step in ('judged', 'decided', 'reopened')
  order by l.taken_on desc, l.recorded_at desc, l.signal_note_id desc limit 1
);
alter table mim.signal_note force row level security, enable trigger user;
alter table mim.row_change force row level security;
alter table mim.signal force row level security;
