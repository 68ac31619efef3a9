-- A first talk that was agreed keeps its day and time with its step: once it was held or moved, what was agreed stays to be
-- read, and the agenda shows what was held. The agenda asks what was held by its day.

alter table mim.applicant_step
  add column talk_on date,
  add column talk_at time,
  add column talk_place text check (length(talk_place) between 1 and 200),
  add constraint applicant_step_talk_has_a_day check (talk_on is not null or (talk_at is null and talk_place is null)),
  add constraint applicant_step_has_a_talk check (talk_on is null or step in ('plan-talk', 'hold-talk'));
comment on column mim.applicant_step.talk_on is 'Day for which the first talk was agreed; null: none was, or it was not kept.';
comment on column mim.applicant_step.talk_at is 'Time of that day; null: the day alone was agreed.';
comment on column mim.applicant_step.talk_place is 'Where it was agreed to take place.';

-- Of who has an appointment now, it is that of the last time that one was made.
alter table mim.applicant no force row level security;
alter table mim.applicant_step no force row level security, disable trigger user;
update mim.applicant_step as s
set talk_on = a.talk_on, talk_at = a.talk_at, talk_place = a.talk_place
from mim.applicant as a
where a.location_id = s.location_id and a.applicant_id = s.applicant_id and a.state = 'talk-planned'
  and s.applicant_step_id = (
    select l.applicant_step_id from mim.applicant_step as l
    where l.location_id = a.location_id and l.applicant_id = a.applicant_id and l.step = 'plan-talk'
    order by l.happened_on desc, l.recorded_at desc limit 1
  );
alter table mim.applicant_step force row level security, enable trigger user;
alter table mim.applicant force row level security;

create index applicant_step_by_held_talk on mim.applicant_step (location_id, happened_on) where step = 'hold-talk';
create index trajectory_by_intake on mim.trajectory (location_id, intake_on) where intake_on is not null;
