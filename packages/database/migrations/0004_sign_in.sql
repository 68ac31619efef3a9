-- Sign-in: users, sessions, passwords and second factors. Only mim_auth may touch these tables; the roles
-- that read mothers' data cannot read a password's hash, and the other way about. Names of columns are
-- those of the sign-in library (better-auth), so that it needs no mapping.

create table auth."user" (
  id text primary key,
  name text not null,
  email text not null unique,
  "emailVerified" boolean not null default false,
  image text,
  "twoFactorEnabled" boolean default false,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now()
);
comment on table auth."user" is 'Account of a person who can sign in.';
comment on column auth."user".id is 'Identifier of the account; memberships name it.';
comment on column auth."user".name is 'Name as shown.';
comment on column auth."user".email is 'E-mail address, lower case.';
comment on column auth."user"."emailVerified" is 'Whether the address was shown to be hers or his.';
comment on column auth."user".image is 'Address of a picture; not used.';
comment on column auth."user"."twoFactorEnabled" is 'Whether a second factor is asked at sign-in.';
comment on column auth."user"."createdAt" is 'Moment of creation.';
comment on column auth."user"."updatedAt" is 'Moment of the last change.';

create table auth.session (
  id text primary key,
  token text not null unique,
  "userId" text not null references auth."user" (id) on delete cascade,
  "expiresAt" timestamptz not null,
  "ipAddress" text,
  "userAgent" text,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now()
);
create index session_by_user on auth.session ("userId");
comment on table auth.session is 'Session of a signed-in account.';
comment on column auth.session.id is 'Identifier of the session.';
comment on column auth.session.token is 'Opaque token that the cookie carries.';
comment on column auth.session."userId" is 'Account that signed in.';
comment on column auth.session."expiresAt" is 'Moment from which the session no longer counts.';
comment on column auth.session."ipAddress" is 'Address from which it was opened.';
comment on column auth.session."userAgent" is 'Browser with which it was opened.';
comment on column auth.session."createdAt" is 'Moment of signing in.';
comment on column auth.session."updatedAt" is 'Moment of the last use that was recorded.';

create table auth.account (
  id text primary key,
  "accountId" text not null,
  "providerId" text not null,
  "userId" text not null references auth."user" (id) on delete cascade,
  "accessToken" text,
  "refreshToken" text,
  "idToken" text,
  "accessTokenExpiresAt" timestamptz,
  "refreshTokenExpiresAt" timestamptz,
  scope text,
  password text,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now(),
  unique ("providerId", "accountId")
);
create index account_by_user on auth.account ("userId");
comment on table auth.account is 'Way in of an account: a password, or a subject at an issuer of identities.';
comment on column auth.account.id is 'Identifier of the way in.';
comment on column auth.account."accountId" is 'Subject at the issuer; for a password the account''s own id.';
comment on column auth.account."providerId" is 'Issuer of the identity, or credential for a password.';
comment on column auth.account."userId" is 'Account that it opens.';
comment on column auth.account."accessToken" is 'Token of the issuer, where one is kept.';
comment on column auth.account."refreshToken" is 'Token of the issuer to renew it.';
comment on column auth.account."idToken" is 'Identity token of the issuer.';
comment on column auth.account."accessTokenExpiresAt" is 'End of the access token.';
comment on column auth.account."refreshTokenExpiresAt" is 'End of the refresh token.';
comment on column auth.account.scope is 'What the issuer granted.';
comment on column auth.account.password is 'Hash of the password; null for an issuer.';
comment on column auth.account."createdAt" is 'Moment of creation.';
comment on column auth.account."updatedAt" is 'Moment of the last change.';

create table auth.verification (
  id text primary key,
  identifier text not null,
  value text not null,
  "expiresAt" timestamptz not null,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now()
);
create index verification_by_identifier on auth.verification (identifier);
comment on table auth.verification is 'Short-lived proof: a second factor under way, a reset of a password, a state of an issuer.';
comment on column auth.verification.id is 'Identifier of the proof.';
comment on column auth.verification.identifier is 'What it is for.';
comment on column auth.verification.value is 'The proof itself.';
comment on column auth.verification."expiresAt" is 'Moment from which it no longer counts.';
comment on column auth.verification."createdAt" is 'Moment of creation.';
comment on column auth.verification."updatedAt" is 'Moment of the last change.';

create table auth.two_factor (
  id text primary key,
  secret text not null,
  "backupCodes" text not null,
  "userId" text not null references auth."user" (id) on delete cascade,
  verified boolean default true,
  "failedVerificationCount" integer default 0,
  "lockedUntil" timestamptz
);
create index two_factor_by_user on auth.two_factor ("userId");
create index two_factor_by_secret on auth.two_factor (secret);
comment on table auth.two_factor is 'Second factor (time-based codes) of an account.';
comment on column auth.two_factor.id is 'Identifier of the factor.';
comment on column auth.two_factor.secret is 'Encrypted secret from which codes follow.';
comment on column auth.two_factor."backupCodes" is 'Encrypted codes for when the device is lost.';
comment on column auth.two_factor."userId" is 'Account that it guards.';
comment on column auth.two_factor.verified is 'Whether a first code was given.';
comment on column auth.two_factor."failedVerificationCount" is 'Wrong codes since the last right one.';
comment on column auth.two_factor."lockedUntil" is 'Moment until which no code is evaluated.';

create table auth.rate_limit (
  id text primary key,
  key text not null unique,
  count integer not null,
  "lastRequest" bigint not null
);
comment on table auth.rate_limit is 'Attempts counted against the limits of sign-in, so that a restart forgets none.';
comment on column auth.rate_limit.id is 'Identifier of the counter.';
comment on column auth.rate_limit.key is 'What is limited.';
comment on column auth.rate_limit.count is 'Attempts in the current window.';
comment on column auth.rate_limit."lastRequest" is 'Last attempt, in milliseconds since 1970.';

grant usage on schema auth to mim_auth;
grant select, insert, update, delete on all tables in schema auth to mim_auth;
