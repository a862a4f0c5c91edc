-- Up Migration

-- Second factor (TOTP) of the sign-in library; secret and backup codes are encrypted with the key of the installation.
alter table people.person add column "twoFactorEnabled" boolean not null default false;
create table people.second_factor (
  id text primary key,
  secret text not null,
  "backupCodes" text not null,
  "userId" text not null references people.person on delete cascade,
  verified boolean not null default true,
  "failedVerificationCount" integer not null default 0,
  "lockedUntil" timestamptz
);
create unique index second_factor_of_person on people.second_factor ("userId");

-- When this session passed a second factor; null = it has not.
alter table people.session add column "secondFactorAt" timestamptz;

-- One account of the city's SSO belongs to one person.
create unique index credential_of_provider on people.credential ("providerId", "accountId");

-- Failed attempts by what was attempted (e-mail from one address, e-mail from anywhere, a person's codes); keys are hashes,
-- so that the table says nothing about who has an account.
create table people.attempt (
  key text primary key,
  failures integer not null,
  since timestamptz not null,
  locked_until timestamptz
);

grant select, insert, update, delete on people.second_factor, people.attempt to padan_app;

create table people.sso_role (
  klpd text not null,
  grup text not null,
  role text not null check (role in ('admin', 'analyst', 'pa_kpa', 'ppk', 'pejabat_pengadaan', 'bendahara', 'pengawas', 'penyedia', 'mentor', 'curator')),
  agency text not null default '',
  created_by text not null,
  created_at timestamptz not null,
  removed_at timestamptz,
  primary key (klpd, grup, role, agency)
);
comment on table people.sso_role is 'Which group of the city''s SSO gives which role; empty at first: nothing is granted by default.';
call platform.guard('people.sso_role');
grant select, insert, update on people.sso_role to padan_app;

-- Rooms above may know who acts in their government, not who once did.
create view people.published_grant with (security_invoker = true) as
  select klpd, person_id, role, agency from people.role_grant where revoked_at is null;
grant select on people.published_grant to padan_app;
