-- Invitations: to whom an account is offered, in which role and for what. Of the link only a hash is kept: whoever reads this
-- table, a dump of it or its backups cannot take up an invitation. The link itself is what lets its bearer read the one
-- invitation, and become what it says and nothing else: the policies ask for the hash in `mim.invitation`, as others ask for
-- the actor.

create table mim.invitation (
  invitation_id uuid primary key default gen_random_uuid(),
  token_hash text not null unique check (token_hash ~ '^[0-9a-f]{64}$'),
  account_id text not null check (length(account_id) between 1 and 200),
  email text not null check (length(email) between 3 and 254 and email = lower(email)),
  name text not null check (length(name) between 1 and 200),
  role text not null,
  location_ids text[] not null default '{}',
  provider_id text,
  invited_by text not null default current_setting('mim.account_id'),
  invited_at timestamptz not null default now(),
  expires_at timestamptz not null,
  accepted_at timestamptz,
  withdrawn_at timestamptz,
  withdrawn_by text,
  constraint invitation_reach check (
    case role
      when 'coordinator' then cardinality(location_ids) > 0 and provider_id is null
      when 'manager' then cardinality(location_ids) = 0 and provider_id is not null
      else cardinality(location_ids) = 0 and provider_id is null
    end
  ),
  constraint invitation_short check (expires_at > invited_at and expires_at <= invited_at + interval '7 days'),
  constraint invitation_closed_once check (accepted_at is null or withdrawn_at is null),
  constraint invitation_withdrawn check ((withdrawn_at is null) = (withdrawn_by is null))
);
-- An account is made once: a newer invitation that offers the same one cannot give it another password.
create unique index invitation_taken_up_once on mim.invitation (account_id) where accepted_at is not null;
create index invitation_by_email on mim.invitation (email, invited_at);
comment on table mim.invitation is 'Offer of an account to somebody at a work address, in a role and for what that role is for; taken up once, with a link that is kept nowhere.';
comment on column mim.invitation.invitation_id is 'Identifier of the invitation.';
comment on column mim.invitation.token_hash is 'SHA-256 of the random text in the link, in hexadecimal.';
comment on column mim.invitation.account_id is 'Account that it makes; a newer invitation of the same address that was not taken up makes the same one, so that it can be tried again.';
comment on column mim.invitation.email is 'Work address, lower case.';
comment on column mim.invitation.name is 'Name as whoever invites writes it.';
comment on column mim.invitation.role is 'coordinator, manager, analyst or administrator.';
comment on column mim.invitation.location_ids is 'Locations of a coordinator; empty for the other roles. Held to those that exist when it is taken up, by the memberships that it makes.';
comment on column mim.invitation.provider_id is 'Provider of a manager; null for the other roles. Held to those that exist as locations are.';
comment on column mim.invitation.invited_by is 'Account that invites.';
comment on column mim.invitation.invited_at is 'Moment of inviting.';
comment on column mim.invitation.expires_at is 'Moment from which it cannot be taken up.';
comment on column mim.invitation.accepted_at is 'Moment at which it was taken up; null: it was not.';
comment on column mim.invitation.withdrawn_at is 'Moment at which it was withdrawn or replaced; null: it was not.';
comment on column mim.invitation.withdrawn_by is 'Account that withdrew or replaced it; null: nobody did.';

alter table mim.invitation enable row level security, force row level security;

create policy invitation_administer on mim.invitation for all
  using (nullif((select current_setting('mim.role', true)), '') = 'administrator')
  with check (nullif((select current_setting('mim.role', true)), '') = 'administrator');
-- A manager and the coordinators of her own provider's locations.
create policy invitation_manage on mim.invitation for all
  using (
    nullif((select current_setting('mim.role', true)), '') = 'manager'
    and role = 'coordinator'
    and location_ids <@ string_to_array(nullif((select current_setting('mim.location_ids', true)), ''), ',')
  )
  with check (
    nullif((select current_setting('mim.role', true)), '') = 'manager'
    and role = 'coordinator'
    and location_ids <@ string_to_array(nullif((select current_setting('mim.location_ids', true)), ''), ',')
  );
-- Who bears the link reads what it offers, also when it is over, and takes it up while it is not.
create policy invitation_bear on mim.invitation for select
  using (token_hash = nullif((select current_setting('mim.invitation', true)), ''));
create policy invitation_take_up on mim.invitation for update
  using (
    token_hash = nullif((select current_setting('mim.invitation', true)), '')
    and accepted_at is null and withdrawn_at is null and expires_at > now()
  )
  with check (
    token_hash = nullif((select current_setting('mim.invitation', true)), '')
    and accepted_at is not null and withdrawn_at is null
  );

create policy membership_take_up on mim.membership for insert
  with check (exists (
    select from mim.invitation as offered
    where offered.token_hash = nullif((select current_setting('mim.invitation', true)), '')
      and offered.accepted_at is null and offered.withdrawn_at is null and offered.expires_at > now()
      and offered.account_id = membership.account_id
      and offered.role = membership.role
      and offered.provider_id is not distinct from membership.provider_id
      and case
        when membership.location_id is null then cardinality(offered.location_ids) = 0
        else membership.location_id = any (offered.location_ids)
      end
  ));

-- When it was closed and by whom are the database's to say, and what is closed stays so. Also for whoever owns the table.
create function mim.close_invitation() returns trigger language plpgsql as $$
begin
  if old.accepted_at is not null or old.withdrawn_at is not null then
    raise exception 'an invitation is closed once' using errcode = 'check_violation';
  end if;
  if new.accepted_at is not null then
    if old.token_hash is distinct from nullif(current_setting('mim.invitation', true), '') then
      raise exception 'an invitation is taken up by who bears its link' using errcode = 'insufficient_privilege';
    end if;
    new.accepted_at := clock_timestamp();
  end if;
  if new.withdrawn_at is not null then
    new.withdrawn_at := clock_timestamp();
    new.withdrawn_by := nullif(current_setting('mim.account_id', true), '');
  end if;
  return new;
end $$;
comment on function mim.close_invitation() is 'Writes when an invitation was taken up or withdrawn, and by whom; refuses what was closed before, and whoever does not bear the link.';
create trigger invitation_closed before update on mim.invitation
  for each row execute function mim.close_invitation();

grant select on mim.invitation to mim_app;
grant insert (token_hash, account_id, email, name, role, location_ids, provider_id, expires_at) on mim.invitation to mim_app;
grant update (accepted_at, withdrawn_at) on mim.invitation to mim_app;
