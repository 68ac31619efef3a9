-- The last guard behind the domain's rules, which say it in words: what the clock of visits rests on is not
-- emptied, steps come in their order, and no visit that was done lies after the end. What was wrong before a
-- change does not stop it, so that other facts of such a mother can still be recorded.

create function mim.keep_clock_facts() returns trigger language plpgsql as $$
begin
  if new.started_on is not null and old.child_born_on is not null and new.child_born_on is null then
    raise exception 'the child of a mother who is visited keeps its date of birth' using errcode = 'check_violation';
  end if;
  if greatest(new.referred_on, new.intake_on) > least(new.started_on, new.ended_on)
    and (greatest(old.referred_on, old.intake_on) > least(old.started_on, old.ended_on)) is not true then
    raise exception 'referral and intake come before the first visit and the end' using errcode = 'check_violation';
  end if;
  if new.ended_on is distinct from old.ended_on and exists (
    select from mim.visit as v where v.location_id = new.location_id and v.trajectory_id = new.trajectory_id
      and v.visit_on > new.ended_on and v.status = 'done'
  ) then
    raise exception 'a trajectory does not end before a visit that was done' using errcode = 'check_violation';
  end if;
  return new;
end $$;
comment on function mim.keep_clock_facts() is 'Refuses a change of a trajectory that would take from the clock of visits what it rests on. Runs with the rights of the caller.';

create trigger trajectory_clock_facts before update on mim.trajectory
  for each row when (
    (old.child_born_on, old.referred_on, old.intake_on, old.started_on, old.ended_on)
    is distinct from (new.child_born_on, new.referred_on, new.intake_on, new.started_on, new.ended_on)
  )
  execute function mim.keep_clock_facts();

create function mim.refuse_visit_after_end() returns trigger language plpgsql as $$
begin
  if exists (
    select from mim.trajectory as t where t.location_id = new.location_id and t.trajectory_id = new.trajectory_id
      and t.ended_on < new.visit_on
  ) then
    raise exception 'no visit was done after the end of the trajectory' using errcode = 'check_violation';
  end if;
  return new;
end $$;
comment on function mim.refuse_visit_after_end() is 'Refuses a visit that was done after the end of its trajectory. Runs with the rights of the caller.';

create trigger visit_added_after_end before insert on mim.visit
  for each row when (new.status = 'done') execute function mim.refuse_visit_after_end();
create trigger visit_changed_after_end before update on mim.visit
  for each row when (
    new.status = 'done' and (old.status, old.visit_on, old.trajectory_id)
    is distinct from (new.status, new.visit_on, new.trajectory_id)
  )
  execute function mim.refuse_visit_after_end();
