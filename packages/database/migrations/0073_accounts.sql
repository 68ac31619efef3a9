-- Who works for what from when until when, who gave and ended that, and what an invitation may still give. A role has days
-- and is never removed: ending it is a day. Whoever made an invitation must still be able to make it when it is taken up.
-- What is done to accounts is written down by the database itself, whatever statement does it.

alter table mim.membership
  add column first_day date,
  add column last_day date,
  add column version integer not null default 1 check (version >= 1),
  -- A last day before the first: it was ended before it began.
  add constraint membership_days check (last_day >= first_day - 1);
comment on column mim.membership.first_day is 'First day on which the role holds; null: since before days were kept, or from the moment that it was given.';
comment on column mim.membership.last_day is 'Last day on which the role holds; null: it goes on. Ending at once makes it the day before.';
comment on column mim.membership.version is 'Number of the change: one more at each.';

alter table mim.invitation
  add column first_day date,
  add column makes_account boolean not null default true;
comment on column mim.invitation.first_day is 'First day of the role that it offers; null: from the moment that it is taken up.';
comment on column mim.invitation.makes_account is 'Whether it makes an account; if not, the account is there, and its own password takes the invitation up.';
drop index mim.invitation_taken_up_once;
create unique index invitation_taken_up_once on mim.invitation (account_id) where accepted_at is not null and makes_account;

-- Nobody gives a role to herself or ends her own. A role is ended, never removed; the owner removes those of the demonstration.
drop policy membership_administer on mim.membership;
create policy membership_administer on mim.membership for select
  using (nullif((select current_setting('mim.role', true)), '') = 'administrator');
create policy membership_administer_give on mim.membership for insert
  with check (
    nullif((select current_setting('mim.role', true)), '') = 'administrator'
    and account_id <> nullif((select current_setting('mim.account_id', true)), '')
  );
create policy membership_administer_end on mim.membership for update
  using (
    nullif((select current_setting('mim.role', true)), '') = 'administrator'
    and account_id <> nullif((select current_setting('mim.account_id', true)), '')
  );
create policy membership_remove on mim.membership for delete to mim_owner
  using (nullif((select current_setting('mim.role', true)), '') = 'administrator');
alter policy membership_manager_invite on mim.membership
  with check (
    nullif((select current_setting('mim.role', true)), '') = 'manager'
    and role = 'coordinator'
    and location_id = any (string_to_array(nullif((select current_setting('mim.location_ids', true)), ''), ','))
    and account_id <> nullif((select current_setting('mim.account_id', true)), '')
  );
create policy membership_manager_end on mim.membership for update
  using (
    nullif((select current_setting('mim.role', true)), '') = 'manager'
    and role = 'coordinator'
    and location_id = any (string_to_array(nullif((select current_setting('mim.location_ids', true)), ''), ','))
    and account_id <> nullif((select current_setting('mim.account_id', true)), '')
  );
revoke delete on mim.membership from mim_app;
grant update (first_day, last_day, version) on mim.membership to mim_app;

-- Whoever bears a link sees whether its maker may still give what it offers.
create policy membership_of_inviter on mim.membership for select
  using (account_id = (
    select offered.invited_by from mim.invitation as offered
    where offered.token_hash = nullif((select current_setting('mim.invitation', true)), '')
  ));
alter policy membership_take_up on mim.membership
  with check (exists (
    select from mim.invitation as offered
    where offered.token_hash = nullif((select current_setting('mim.invitation', true)), '')
      and offered.accepted_at is null and offered.withdrawn_at is null and offered.expires_at > now()
      and offered.account_id = membership.account_id
      and offered.role = membership.role
      and offered.provider_id is not distinct from membership.provider_id
      and offered.first_day is not distinct from membership.first_day
      and membership.last_day is null
      and case
        when membership.location_id is null then cardinality(offered.location_ids) = 0
        else membership.location_id = any (offered.location_ids)
      end
  ));

create function mim.may_still_invite(inviter text, offered_role text, offered_locations text[]) returns boolean
language sql stable as $$
  select inviter = 'mim-operator' or exists (
    select from mim.membership as held
    cross join (select (now() at time zone 'Europe/Amsterdam')::date as day) as today
    where held.account_id = inviter
      and (held.first_day is null or held.first_day <= today.day)
      and (held.last_day is null or held.last_day >= today.day)
      and (
        held.role = 'administrator'
        or held.role = 'manager' and offered_role = 'coordinator' and not exists (
          select from unnest(offered_locations) as offered (location_id)
          where not exists (
            select from mim.location_provider as run
            where run.provider_id = held.provider_id and run.location_id = offered.location_id
          )
        )
      )
  )
$$;
comment on function mim.may_still_invite(text, text, text[]) is 'Whether whoever invited may still invite to this: an administrator, a manager to coordinators of the locations that her provider runs now, and whoever keeps the installation.';

-- In a trigger: a policy of a table cannot ask that table.
create function mim.hold_to_inviter() returns trigger language plpgsql as $$
begin
  if nullif(current_setting('mim.role', true), '') is null and not exists (
    select from mim.invitation as offered
    where offered.token_hash = nullif(current_setting('mim.invitation', true), '')
      and mim.may_still_invite(offered.invited_by, offered.role, offered.location_ids)
  ) then
    raise exception 'whoever made this invitation may not give this role any more' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
comment on function mim.hold_to_inviter() is 'Refuses what an invitation gives once its maker may not give it any more.';
create trigger membership_held_to_inviter before insert on mim.membership
  for each row execute function mim.hold_to_inviter();

create function mim.keep_an_administrator() returns trigger language plpgsql as $$
begin
  -- Two who end each other at once come one after the other.
  perform pg_advisory_xact_lock(hashtextextended('mim.administrators', 0));
  if not exists (
    select from mim.membership as other
    where other.role = 'administrator' and other.account_id <> old.account_id and other.last_day is null
      and (other.first_day is null or other.first_day <= (now() at time zone 'Europe/Amsterdam')::date)
  ) then
    raise exception 'the last administrator stays' using errcode = 'check_violation', constraint = 'membership_last_administrator';
  end if;
  return new;
end $$;
comment on function mim.keep_an_administrator() is 'Refuses to end or to put off the role of an administrator where no other one goes on.';
create trigger membership_last_administrator before update on mim.membership
  for each row when (old.role = 'administrator' and (new.last_day is not null or new.first_day is distinct from old.first_day))
  execute function mim.keep_an_administrator();

-- Invitations are cleared a month after they were closed; until then nothing takes them away but removing the demonstration.
drop policy invitation_administer on mim.invitation;
drop policy invitation_manage on mim.invitation;
create policy invitation_administer on mim.invitation for select
  using (nullif((select current_setting('mim.role', true)), '') = 'administrator');
create policy invitation_administer_make on mim.invitation for insert
  with check (nullif((select current_setting('mim.role', true)), '') = 'administrator');
create policy invitation_administer_close on mim.invitation for update
  using (nullif((select current_setting('mim.role', true)), '') = 'administrator');
create policy invitation_manage on mim.invitation for select
  using (
    nullif((select current_setting('mim.role', true)), '') = 'manager'
    and role = 'coordinator'
    and location_ids <@ string_to_array(nullif((select current_setting('mim.location_ids', true)), ''), ',')
  );
create policy invitation_manage_make on mim.invitation for insert
  with check (
    nullif((select current_setting('mim.role', true)), '') = 'manager'
    and role = 'coordinator'
    and location_ids <@ string_to_array(nullif((select current_setting('mim.location_ids', true)), ''), ',')
  );
create policy invitation_manage_close on mim.invitation for update
  using (
    nullif((select current_setting('mim.role', true)), '') = 'manager'
    and role = 'coordinator'
    and location_ids <@ string_to_array(nullif((select current_setting('mim.location_ids', true)), ''), ',')
  );
create policy invitation_remove on mim.invitation for delete to mim_owner
  using (nullif((select current_setting('mim.role', true)), '') = 'administrator');
create policy invitation_clear on mim.invitation for delete to mim_app
  using (
    nullif((select current_setting('mim.account_id', true)), '') = 'mim-retention'
    and least(accepted_at, withdrawn_at, expires_at) < now() - interval '30 days'
  );
grant insert (first_day, makes_account) on mim.invitation to mim_app;
grant delete on mim.invitation to mim_app;

create table mim.administration_log (
  administration_log_id uuid primary key default gen_random_uuid(),
  happened_at timestamptz not null default clock_timestamp(),
  done_by text not null default current_setting('mim.account_id'),
  act text not null,
  account_id text,
  invitation_id uuid,
  role text,
  location_ids text[] not null default '{}',
  provider_id text,
  first_day date,
  last_day date
);
create index administration_log_in_order on mim.administration_log (happened_at desc, administration_log_id);
comment on table mim.administration_log is 'Who did what to accounts and when: added to in the transaction of the act, never changed. Who an invitation is to stands in the invitation, and goes with it.';
comment on column mim.administration_log.administration_log_id is 'Identifier of the line.';
comment on column mim.administration_log.happened_at is 'Moment of the act.';
comment on column mim.administration_log.done_by is 'Account that did it.';
comment on column mim.administration_log.act is 'What was done, by its code.';
comment on column mim.administration_log.account_id is 'Account that it was done to, or that an invitation makes.';
comment on column mim.administration_log.invitation_id is 'Invitation that it is about; null: none.';
comment on column mim.administration_log.role is 'Role that was given, ended or offered; null: it is about no role.';
comment on column mim.administration_log.location_ids is 'Locations of that role; empty for roles without.';
comment on column mim.administration_log.provider_id is 'Provider of that role; null for roles without.';
comment on column mim.administration_log.first_day is 'First day of that role after the act; null: none is kept.';
comment on column mim.administration_log.last_day is 'Last day of that role after the act; null: it goes on.';
alter table mim.administration_log enable row level security, force row level security;
create policy administration_log_write on mim.administration_log for insert
  with check (done_by = nullif((select current_setting('mim.account_id', true)), ''));
create policy administration_log_administer on mim.administration_log for select
  using (nullif((select current_setting('mim.role', true)), '') = 'administrator');
create policy administration_log_manage on mim.administration_log for select
  using (
    nullif((select current_setting('mim.role', true)), '') = 'manager'
    and role = 'coordinator'
    and location_ids && string_to_array(nullif((select current_setting('mim.location_ids', true)), ''), ',')
  );
create policy administration_log_remove on mim.administration_log for delete to mim_owner
  using (nullif((select current_setting('mim.role', true)), '') = 'administrator');
grant select on mim.administration_log to mim_app;
grant insert (act, account_id, invitation_id, role, location_ids, provider_id, first_day, last_day) on mim.administration_log to mim_app;

create function mim.log_membership() returns trigger language plpgsql as $$
begin
  insert into mim.administration_log (act, account_id, role, location_ids, provider_id, first_day, last_day)
  values (
    case when new.last_day is null then 'role-given' else 'role-ended' end,
    new.account_id, new.role, array_remove(array[new.location_id], null), new.provider_id, new.first_day, new.last_day
  );
  return null;
end $$;
comment on function mim.log_membership() is 'Writes down that a role was given or ended, by whom and when.';
-- What an invitation gives is told by its being taken up; the demonstration is made up and was done by nobody.
create trigger membership_given_logged after insert on mim.membership
  for each row when (nullif(current_setting('mim.role', true), '') is not null and current_setting('mim.account_id', true) <> 'demo-loader')
  execute function mim.log_membership();
create trigger membership_change_logged after update on mim.membership
  for each row execute function mim.log_membership();

create function mim.log_invitation() returns trigger language plpgsql as $$
begin
  insert into mim.administration_log (act, account_id, invitation_id, role, location_ids, provider_id, first_day)
  values (
    case when new.accepted_at is not null then 'invitation-taken-up' when new.withdrawn_at is not null then 'invitation-withdrawn' else 'invited' end,
    new.account_id, new.invitation_id, new.role, new.location_ids, new.provider_id, new.first_day
  );
  return null;
end $$;
comment on function mim.log_invitation() is 'Writes down that somebody was invited, and what became of it.';
create trigger invitation_logged after insert or update on mim.invitation
  for each row execute function mim.log_invitation();

alter table auth."user" add column "lastSignInAt" timestamptz;
comment on column auth."user"."lastSignInAt" is 'Moment at which a session was last opened with all that was asked for it; null: not yet, or before it was kept.';
