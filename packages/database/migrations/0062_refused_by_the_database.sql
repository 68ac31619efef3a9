-- What the program refuses in words, and plain SQL, an undo or two at one moment did: the database refuses it by itself. Of a rule
-- that holds what stands there against the rest it is asked when the transaction ends, as both stand then; what was wrong before a
-- change does not stop another. What is planned while she is away stays with the program: it is a plan, and nothing is counted by it.

-- What was exported for payment is paid outside as it was: no line comes to it.
create function mim.refuse_line_of_exported() returns trigger language plpgsql as $$
begin
  -- Who exports waits for this, and this for who exports.
  perform from mim.expense_statement as statement
  where (statement.location_id, statement.expense_statement_id) in (
    select added.location_id, added.expense_statement_id from added
  )
  order by statement.location_id, statement.expense_statement_id for share;
  if exists (
    select from added join mim.expense_statement as statement
      on statement.location_id = added.location_id and statement.expense_statement_id = added.expense_statement_id
    where statement.exported_on is not null
  ) then
    raise exception 'a statement that was exported takes no further lines' using errcode = 'check_violation';
  end if;
  return null;
end $$;
comment on function mim.refuse_line_of_exported() is 'Refuses a line on a statement that was exported for payment. Runs with the rights of the caller.';
create trigger expense_line_before_export after insert on mim.expense_line
  referencing new table as added for each statement execute function mim.refuse_line_of_exported();

-- Of each visiting mother one supervision session, one evaluation, one step of a kind and one session of her preparation stands
-- on a day; and she is away once at a time.
create function mim.refuse_twin_of_hers() returns trigger language plpgsql as $$
declare
  has_twin boolean;
begin
  -- Two who record of one visiting mother wait for each other here.
  if tg_table_name = 'preparation_session' then
    perform from mim.visiting_mother as v
    where v.location_id = new.location_id and exists (
      select from mim.preparation_attendance as a where a.location_id = v.location_id
        and a.visiting_mother_id = v.visiting_mother_id and a.preparation_session_id = new.preparation_session_id
    )
    order by v.visiting_mother_id for no key update;
  else
    perform from mim.visiting_mother as v
    where v.location_id = new.location_id and v.visiting_mother_id = new.visiting_mother_id for no key update;
  end if;
  case tg_table_name
    when 'supervision_session' then
      has_twin := exists (
        select from mim.supervision_session as own join mim.supervision_session as other
          on other.location_id = own.location_id and other.visiting_mother_id = own.visiting_mother_id
          and other.session_on = own.session_on and other.supervision_session_id <> own.supervision_session_id
        where own.location_id = new.location_id and own.supervision_session_id = new.supervision_session_id
          and own.status <> 'cancelled' and other.status <> 'cancelled'
      );
    when 'evaluation' then
      has_twin := exists (
        select from mim.evaluation as own join mim.evaluation as other
          on other.location_id = own.location_id and other.visiting_mother_id = own.visiting_mother_id
          and other.evaluated_on = own.evaluated_on and other.evaluation_id <> own.evaluation_id
        where own.location_id = new.location_id and own.evaluation_id = new.evaluation_id
      );
    when 'own_step' then
      has_twin := exists (
        select from mim.own_step as own join mim.own_step as other
          on other.location_id = own.location_id and other.visiting_mother_id = own.visiting_mother_id
          and other.taken_on = own.taken_on and other.step_kind = own.step_kind and other.own_step_id <> own.own_step_id
        where own.location_id = new.location_id and own.own_step_id = new.own_step_id
      );
    when 'visiting_mother_pause' then
      has_twin := exists (
        select from mim.visiting_mother_pause as own join mim.visiting_mother_pause as other
          on other.location_id = own.location_id and other.visiting_mother_id = own.visiting_mother_id
          and other.visiting_mother_pause_id <> own.visiting_mother_pause_id
          and daterange(other.first_day, other.last_day, '[]') && daterange(own.first_day, own.last_day, '[]')
        where own.location_id = new.location_id and own.visiting_mother_pause_id = new.visiting_mother_pause_id
      );
    else
      -- On one day two parts of it that are both said, and differ, are two sessions.
      has_twin := exists (
        select from mim.preparation_session as own
        join mim.preparation_attendance as a
          on a.location_id = own.location_id and a.preparation_session_id = own.preparation_session_id
        join mim.preparation_attendance as b on b.location_id = a.location_id
          and b.visiting_mother_id = a.visiting_mother_id and b.preparation_session_id <> a.preparation_session_id
        join mim.preparation_session as other
          on other.location_id = b.location_id and other.preparation_session_id = b.preparation_session_id
          and other.held_on = own.held_on and (other.day_part <> own.day_part) is not true
        where own.location_id = new.location_id and own.preparation_session_id = new.preparation_session_id
      );
  end case;
  if has_twin then
    raise exception 'of a visiting mother that stands on this day already' using errcode = 'check_violation';
  end if;
  return null;
end $$;
comment on function mim.refuse_twin_of_hers() is 'Refuses a second record of a visiting mother on a day that has one, and an absence on days of another. Runs with the rights of the caller.';

create constraint trigger supervision_session_once_a_day after insert on mim.supervision_session
  deferrable initially deferred for each row when (new.status <> 'cancelled') execute function mim.refuse_twin_of_hers();
create constraint trigger supervision_session_moved_once_a_day after update on mim.supervision_session
  deferrable initially deferred for each row when (
    new.status <> 'cancelled'
    and (old.session_on is distinct from new.session_on or old.status = 'cancelled')
  ) execute function mim.refuse_twin_of_hers();
create constraint trigger evaluation_once_a_day after insert on mim.evaluation
  deferrable initially deferred for each row execute function mim.refuse_twin_of_hers();
create constraint trigger evaluation_moved_once_a_day after update on mim.evaluation
  deferrable initially deferred for each row when (old.evaluated_on is distinct from new.evaluated_on)
  execute function mim.refuse_twin_of_hers();
create constraint trigger own_step_once_a_day after insert on mim.own_step
  deferrable initially deferred for each row execute function mim.refuse_twin_of_hers();
create constraint trigger own_step_moved_once_a_day after update on mim.own_step
  deferrable initially deferred for each row
  when ((old.taken_on, old.step_kind) is distinct from (new.taken_on, new.step_kind))
  execute function mim.refuse_twin_of_hers();
create constraint trigger preparation_attendance_once_a_day after insert on mim.preparation_attendance
  deferrable initially deferred for each row execute function mim.refuse_twin_of_hers();
create constraint trigger preparation_session_moved_once_a_day after update on mim.preparation_session
  deferrable initially deferred for each row
  when ((old.held_on, old.day_part) is distinct from (new.held_on, new.day_part))
  execute function mim.refuse_twin_of_hers();
create constraint trigger visiting_mother_away_once after insert on mim.visiting_mother_pause
  deferrable initially deferred for each row execute function mim.refuse_twin_of_hers();
create constraint trigger visiting_mother_moved_away_once after update on mim.visiting_mother_pause
  deferrable initially deferred for each row
  when ((old.first_day, old.last_day) is distinct from (new.first_day, new.last_day))
  execute function mim.refuse_twin_of_hers();

-- The other side of `visiting_mother_term`: her stop does not move before what is recorded of her, and nothing for which she has to be
-- a visiting mother is recorded after it.
create function mim.refuse_record_after_stop() returns trigger language plpgsql as $$
declare
  row_id constant uuid := (to_jsonb(new) ->> tg_argv[0])::uuid;
  hers uuid[];
  last_day date;
  is_before boolean := false;
begin
  case tg_table_name
    when 'match' then
      select array[m.visiting_mother_id], coalesce(m.ended_on, m.started_on) into hers, last_day
      from mim.match as m where m.location_id = new.location_id and m.match_id = row_id;
    when 'visit' then
      select array_remove(array[v.visiting_mother_id, v.companion_id], null), v.visit_on into hers, last_day
      from mim.visit as v where v.location_id = new.location_id and v.visit_id = row_id and v.status = 'done';
    when 'supervision_session' then
      select array[s.visiting_mother_id], s.session_on into hers, last_day
      from mim.supervision_session as s
      where s.location_id = new.location_id and s.supervision_session_id = row_id and s.status = 'done';
    when 'meeting', 'meeting_attendance' then
      select array_agg(a.visiting_mother_id order by a.visiting_mother_id), max(m.meeting_on) into hers, last_day
      from mim.meeting as m join mim.meeting_attendance as a on a.location_id = m.location_id and a.meeting_id = m.meeting_id
      where m.location_id = new.location_id and m.meeting_id = row_id and m.status = 'done'
        and (tg_table_name = 'meeting' or a.visiting_mother_id = (to_jsonb(new) ->> 'visiting_mother_id')::uuid);
    else
      is_before := true;
      select array_agg(a.visiting_mother_id order by a.visiting_mother_id), max(s.held_on) into hers, last_day
      from mim.preparation_session as s join mim.preparation_attendance as a
        on a.location_id = s.location_id and a.preparation_session_id = s.preparation_session_id
      where s.location_id = new.location_id and s.preparation_session_id = row_id
        and (tg_table_name = 'preparation_session' or a.visiting_mother_id = (to_jsonb(new) ->> 'visiting_mother_id')::uuid);
  end case;
  -- Who records that she stops waits for this, and this for who does.
  perform from mim.visiting_mother as v
  where v.location_id = new.location_id and v.visiting_mother_id = any (hers)
  order by v.visiting_mother_id for no key update;
  if exists (
    select from mim.visiting_mother as v
    where v.location_id = new.location_id and v.visiting_mother_id = any (hers)
      and (v.stopped_on < last_day or is_before and v.stopped_on = last_day)
  ) then
    raise exception 'nothing is recorded of a visiting mother after her stop' using errcode = 'check_violation';
  end if;
  return null;
end $$;
comment on function mim.refuse_record_after_stop() is 'Refuses what is recorded of a visiting mother after the day on which she stops, where she has to be one for it. Runs with the rights of the caller.';

create constraint trigger match_before_stop after insert on mim.match
  deferrable initially deferred for each row execute function mim.refuse_record_after_stop('match_id');
create constraint trigger match_moved_before_stop after update on mim.match
  deferrable initially deferred for each row when (
    (old.started_on, old.ended_on, old.visiting_mother_id) is distinct from
    (new.started_on, new.ended_on, new.visiting_mother_id)
  ) execute function mim.refuse_record_after_stop('match_id');
create constraint trigger visit_before_stop after insert on mim.visit
  deferrable initially deferred for each row when (new.status = 'done')
  execute function mim.refuse_record_after_stop('visit_id');
create constraint trigger visit_moved_before_stop after update on mim.visit
  deferrable initially deferred for each row when (
    new.status = 'done' and (old.status, old.visit_on, old.visiting_mother_id, old.companion_id) is distinct from
      (new.status, new.visit_on, new.visiting_mother_id, new.companion_id)
  ) execute function mim.refuse_record_after_stop('visit_id');
create constraint trigger supervision_session_before_stop after insert on mim.supervision_session
  deferrable initially deferred for each row when (new.status = 'done')
  execute function mim.refuse_record_after_stop('supervision_session_id');
create constraint trigger supervision_session_moved_before_stop after update on mim.supervision_session
  deferrable initially deferred for each row when (
    new.status = 'done' and (old.status, old.session_on) is distinct from (new.status, new.session_on)
  ) execute function mim.refuse_record_after_stop('supervision_session_id');
create constraint trigger meeting_before_stop after update on mim.meeting
  deferrable initially deferred for each row when (
    new.status = 'done' and (old.status, old.meeting_on) is distinct from (new.status, new.meeting_on)
  ) execute function mim.refuse_record_after_stop('meeting_id');
create constraint trigger meeting_attendance_before_stop after insert on mim.meeting_attendance
  deferrable initially deferred for each row execute function mim.refuse_record_after_stop('meeting_id');
create constraint trigger preparation_session_before_stop after update on mim.preparation_session
  deferrable initially deferred for each row when (old.held_on is distinct from new.held_on) execute function mim.refuse_record_after_stop('preparation_session_id');
create constraint trigger preparation_attendance_before_stop after insert on mim.preparation_attendance
  deferrable initially deferred for each row execute function mim.refuse_record_after_stop('preparation_session_id');

-- An organisation stands in the local directory once, in whatever spelling: the key is the domain's (`serviceNamed`) as far as the
-- database can make it, of names with a letter or a figure of ASCII, and never joins two names that the domain keeps apart. Of two that are there already the one to which most
-- was referred keeps its name; the other gets a number behind it, and its referrals.
create function mim.service_key(written text) returns text language sql immutable strict parallel safe
return regexp_replace(mim.search_key(written), '[\u0001-\u002F\u003A-\u0040\u005B-\u0060\u007B-\u007F]', '', 'g');
comment on function mim.service_key(text) is 'The name of an organisation as it is compared: without accents, capitals, spaces and marks of ASCII.';

alter table mim.service no force row level security, disable trigger user;
alter table mim.referral no force row level security;
do $$
declare
  twin record;
  number integer;
begin
  for twin in
    select location_id, service_id, name from (
      select location_id, service_id, name, row_number() over (
        partition by location_id, mim.service_key(name)
        order by is_retired, (
          select count(*) from mim.referral as r
          where r.location_id = each.location_id and r.service_id = each.service_id
        ) desc, service_id
      ) as place
      from mim.service as each where mim.service_key(name) ~ '[a-z0-9]'
    ) as placed
    where place > 1 order by location_id, place, service_id
  loop
    -- The first number with which it is nobody else's name.
    number := 2;
    while exists (
      select from mim.service as other where other.location_id = twin.location_id
      and mim.service_key(other.name) = mim.service_key(left(twin.name, 190) || ' (' || number || ')')
    ) loop
      number := number + 1;
    end loop;
    update mim.service set name = left(twin.name, 190) || ' (' || number || ')', version = version + 1
    where location_id = twin.location_id and service_id = twin.service_id;
  end loop;
end $$;
alter table mim.referral force row level security;
alter table mim.service force row level security, enable trigger user;
create unique index service_once_by_name on mim.service (location_id, mim.service_key(name))
  where mim.service_key(name) ~ '[a-z0-9]';
