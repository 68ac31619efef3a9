-- A referral can be noted and sent later: it then begins with a step that says so. And no two volunteers' meetings of a location
-- are at one moment, also when one that was taken out is put back.

drop index mim.referral_open;
create index referral_open on mim.referral (location_id, state_on, referral_id)
  where state in ('noted', 'sent', 'waiting-list', 'accepted', 'connected');
comment on column mim.referral.referred_on is 'Day of the referral; of one that was noted first the day of noting it.';
comment on column mim.referral.steps is 'How it came so far: a list with state, day and note; the first one says noted where it was not sent at once.';
comment on column mim.signal_note.step is 'Step in which it was said, or that it was opened again: a code.';

do $$
declare
  several bigint;
begin
  select count(*) into several from (
    select from mim.meeting where status <> 'cancelled'
    group by location_id, meeting_on, starts_at having count(*) > 1
  ) as moments;
  if several > 0 then
    raise exception 'at % moments there are several meetings of one location: remove all but one of each, and start again', several;
  end if;
end $$;
create unique index meeting_once_at_a_moment on mim.meeting (location_id, meeting_on, starts_at) nulls not distinct
  where status <> 'cancelled';
