-- The last guard behind `newContradictions`, which says it in words: no visit stays planned on a day after the end of its
-- match. Asked when the transaction ends, for a match ends and its visits are cancelled in one, in either order; an undo
-- asks it as soon as all is turned back. What was wrong before does not stop another change.

create function mim.refuse_planned_after_match() returns trigger language plpgsql as $$
begin
  perform from mim.trajectory as t
    where t.location_id = new.location_id and t.trajectory_id = new.trajectory_id for update;
  if exists (
    select from mim.match as m
    join mim.visit as v on v.location_id = m.location_id and v.match_id = m.match_id
    where m.location_id = new.location_id and m.match_id = new.match_id
      and v.status = 'planned' and v.visit_on > m.ended_on
  ) then
    raise exception 'no visit is planned after the end of its match' using errcode = 'check_violation';
  end if;
  return null;
end $$;
comment on function mim.refuse_planned_after_match() is 'Refuses a planned visit after the end of its match, as both stand then. Runs with the rights of the caller.';

create constraint trigger visit_planned_within_match after insert or update of status, visit_on, match_id on mim.visit
  deferrable initially deferred for each row when (new.status = 'planned' and new.match_id is not null)
  execute function mim.refuse_planned_after_match();
create constraint trigger match_ends_after_what_is_planned after update of ended_on on mim.match
  deferrable initially deferred for each row when (new.ended_on is not null)
  execute function mim.refuse_planned_after_match();
