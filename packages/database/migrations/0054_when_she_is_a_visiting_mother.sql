-- The last guard behind `refusalsOfTerm`, which says it in words: the start of a visiting mother does not move past what is
-- recorded of her, nor her stop before what she has to be one for, whatever road leads there, an undo too. What lay there before
-- a change does not stop it. Whoever records any of it locks her row first.

create function mim.refuse_term_beside_records() returns trigger language plpgsql as $$
declare
  outside boolean;
begin
  with hers as (
    select 'preparation' as kind, s.held_on as first_day, s.held_on as last_day
    from mim.preparation_attendance as a join mim.preparation_session as s
      on s.location_id = a.location_id and s.preparation_session_id = a.preparation_session_id
    where a.location_id = new.location_id and a.visiting_mother_id = new.visiting_mother_id
    union all
    select 'match', m.started_on, coalesce(m.ended_on, m.started_on) from mim.match as m
    where m.location_id = new.location_id and m.visiting_mother_id = new.visiting_mother_id
    union all
    select 'visit', v.visit_on, v.visit_on from mim.visit as v
    where v.location_id = new.location_id and v.status = 'done'
      and new.visiting_mother_id in (v.visiting_mother_id, v.companion_id)
    union all
    select 'supervision', s.session_on, s.session_on from mim.supervision_session as s
    where s.location_id = new.location_id and s.visiting_mother_id = new.visiting_mother_id and s.status = 'done'
    union all
    select 'meeting', m.meeting_on, m.meeting_on
    from mim.meeting_attendance as a join mim.meeting as m on m.location_id = a.location_id and m.meeting_id = a.meeting_id
    where a.location_id = new.location_id and a.visiting_mother_id = new.visiting_mother_id and m.status = 'done'
    union all
    select 'later', e.evaluated_on, e.evaluated_on from mim.evaluation as e
    where e.location_id = new.location_id and e.visiting_mother_id = new.visiting_mother_id
    union all
    select 'later', o.taken_on, o.taken_on from mim.own_step as o
    where o.location_id = new.location_id and o.visiting_mother_id = new.visiting_mother_id
    union all
    select 'later', x.last_day, x.last_day from mim.expense_statement as x
    where x.location_id = new.location_id and x.visiting_mother_id = new.visiting_mother_id
  )
  select bool_or(
    first_day < new.started_on and (first_day < old.started_on) is not true
    or kind <> 'later' and last_day > new.stopped_on and (last_day > old.stopped_on) is not true
    or kind = 'preparation' and last_day = new.stopped_on and (last_day >= old.stopped_on) is not true
  ) into outside from hers;
  if outside then
    raise exception 'what is recorded of a visiting mother lies between her start and her stop' using errcode = 'check_violation';
  end if;
  return new;
end $$;
comment on function mim.refuse_term_beside_records() is 'Refuses that the start of a visiting mother moves past what is recorded of her, or her stop before it. Runs with the rights of the caller.';

create trigger visiting_mother_term before update on mim.visiting_mother
  for each row when (
    new.erased_on is null and (old.started_on, old.stopped_on) is distinct from (new.started_on, new.stopped_on)
  )
  execute function mim.refuse_term_beside_records();
