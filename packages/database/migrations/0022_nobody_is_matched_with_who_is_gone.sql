-- The last guard behind `canLeave`, which says it in words: no match goes on with a visiting mother who stops, or who
-- is away until nobody knows when. What was wrong before a change does not stop another change.

create function mim.refuse_leaving_families() returns trigger language plpgsql as $$
begin
  perform from mim.visiting_mother as v
    where v.location_id = new.location_id and v.visiting_mother_id = new.visiting_mother_id for update;
  if exists (
    select from mim.match as m where m.location_id = new.location_id
      and m.visiting_mother_id = new.visiting_mother_id and m.ended_on is null
  ) then
    raise exception 'a visiting mother does not leave while she has a match' using errcode = 'check_violation';
  end if;
  return new;
end $$;
comment on function mim.refuse_leaving_families() is 'Refuses that a visiting mother stops or is away without an end while a match with her goes on. Runs with the rights of the caller.';

create trigger visiting_mother_stops before update on mim.visiting_mother
  for each row when (old.stopped_on is null and new.stopped_on is not null)
  execute function mim.refuse_leaving_families();
create trigger visiting_mother_goes_away before insert on mim.visiting_mother_pause
  for each row when (new.last_day is null) execute function mim.refuse_leaving_families();
create trigger visiting_mother_stays_away before update on mim.visiting_mother_pause
  for each row when (old.last_day is not null and new.last_day is null)
  execute function mim.refuse_leaving_families();

create function mim.refuse_match_with_who_is_gone() returns trigger language plpgsql as $$
begin
  perform from mim.visiting_mother as v
    where v.location_id = new.location_id and v.visiting_mother_id = new.visiting_mother_id for share;
  if exists (
    select from mim.visiting_mother as v where v.location_id = new.location_id
      and v.visiting_mother_id = new.visiting_mother_id and v.stopped_on is not null
  ) or exists (
    select from mim.visiting_mother_pause as p where p.location_id = new.location_id
      and p.visiting_mother_id = new.visiting_mother_id and p.last_day is null
  ) then
    raise exception 'no match goes on with a visiting mother who leaves' using errcode = 'check_violation';
  end if;
  return new;
end $$;
comment on function mim.refuse_match_with_who_is_gone() is 'Refuses a match that goes on with a visiting mother who stops or is away without an end. Runs with the rights of the caller.';

create trigger match_begins_with_who_is_there before insert on mim.match
  for each row when (new.ended_on is null) execute function mim.refuse_match_with_who_is_gone();
create trigger match_goes_on_with_who_is_there before update on mim.match
  for each row when (
    new.ended_on is null
    and (old.ended_on is not null or old.visiting_mother_id is distinct from new.visiting_mother_id)
  )
  execute function mim.refuse_match_with_who_is_gone();
