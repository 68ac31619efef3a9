-- What holds also when two people do something at one moment, and by an undo. Each trigger locks the trajectory before it
-- looks, as the program does: first the trajectory, then what hangs below it.

-- One mother takes part once at a time.
do $$
declare
  several bigint;
begin
  select count(*) into several from (
    select from mim.trajectory where state <> 'ended' group by location_id, mother_id having count(*) > 1
  ) as mothers;
  if several > 0 then
    raise exception '% mothers have more than one trajectory that goes on: end all but one of each, and start again', several;
  end if;
end $$;
create unique index trajectory_once_at_a_time on mim.trajectory (location_id, mother_id) where state <> 'ended';

create or replace function mim.refuse_visit_after_end() returns trigger language plpgsql as $$
begin
  perform from mim.trajectory as t
    where t.location_id = new.location_id and t.trajectory_id = new.trajectory_id for update;
  if exists (
    select from mim.trajectory as t where t.location_id = new.location_id and t.trajectory_id = new.trajectory_id
      and t.ended_on < new.visit_on
  ) then
    raise exception 'no visit was done after the end of the trajectory' using errcode = 'check_violation';
  end if;
  return new;
end $$;

create function mim.refuse_overlapping_pauses() returns trigger language plpgsql as $$
begin
  perform from mim.trajectory as t
    where t.location_id = new.location_id and t.trajectory_id = new.trajectory_id for update;
  if exists (
    select from mim.pause as p where p.location_id = new.location_id and p.trajectory_id = new.trajectory_id
      and p.pause_id <> new.pause_id
      and daterange(p.first_day, p.last_day, '[]') && daterange(new.first_day, new.last_day, '[]')
  ) then
    raise exception 'two pauses of one trajectory have no day in common' using errcode = 'check_violation';
  end if;
  return new;
end $$;
comment on function mim.refuse_overlapping_pauses() is 'Refuses a pause on days of another pause of its trajectory. Runs with the rights of the caller.';
create trigger pause_added before insert on mim.pause
  for each row execute function mim.refuse_overlapping_pauses();
create trigger pause_moved before update on mim.pause
  for each row when ((old.first_day, old.last_day) is distinct from (new.first_day, new.last_day))
  execute function mim.refuse_overlapping_pauses();

-- What was sent is compared by a code that only the sender's key can make, and the key itself is not kept any more: what
-- was kept until now could be guessed from.
alter table mim.idempotency no force row level security;
delete from mim.idempotency;
alter table mim.idempotency force row level security;
comment on column mim.idempotency.key is 'Made of the key that the sender chose, a new one for each thing to do; the key itself is not kept.';
comment on column mim.idempotency.input_hash is 'Code of what was sent, made with the sender''s key: the same key with other contents is a mistake, and nothing can be guessed from it.';
