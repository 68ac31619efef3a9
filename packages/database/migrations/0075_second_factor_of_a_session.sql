-- With what a session was opened beside the password. A fact of the session and not of the account: a session that was
-- opened with a password alone stays one, whatever the account has by now, and an issuer of identities can bring a second
-- factor with the session that it opens. Outside the demonstration a session without one reaches nothing but setting one up.

-- One second factor of an account, also when it is set up twice at once.
drop index auth.two_factor_by_user;
alter table auth.two_factor add constraint two_factor_once unique ("userId");

-- The session rests on the factor with which it was opened: when that goes, it goes, and none can be opened with a factor
-- that is gone by then.
alter table auth.session
  add column "secondFactor" text
    constraint session_second_factor check ("secondFactor" in ('authenticator', 'recovery-code')),
  add column "secondFactorId" text references auth.two_factor (id) on delete cascade,
  add constraint session_rests_on_factor check (("secondFactor" is null) = ("secondFactorId" is null));
create index session_by_factor on auth.session ("secondFactorId");
comment on column auth.session."secondFactor" is 'With what it was opened beside the password; null: the password alone.';
comment on column auth.session."secondFactorId" is 'Second factor that it rests on; null: none.';
