-- Up Migration

-- Tables of the sign-in library (better-auth); accounts belong to the installation, roles to a government.
create table people.person (
  id text primary key,
  name text not null,
  email text not null unique,
  "emailVerified" boolean not null default false,
  image text,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now()
);
create table people.session (
  id text primary key,
  "expiresAt" timestamptz not null,
  token text not null unique,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now(),
  "ipAddress" text,
  "userAgent" text,
  "userId" text not null references people.person on delete cascade
);
create index session_by_person on people.session ("userId");
create table people.credential (
  id text primary key,
  "accountId" text not null,
  "providerId" text not null,
  "userId" text not null references people.person on delete cascade,
  "accessToken" text,
  "refreshToken" text,
  "idToken" text,
  "accessTokenExpiresAt" timestamptz,
  "refreshTokenExpiresAt" timestamptz,
  scope text,
  password text,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now()
);
create index credential_by_person on people.credential ("userId");
create table people.verification (
  id text primary key,
  identifier text not null,
  value text not null,
  "expiresAt" timestamptz not null,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now()
);

create table people.role_grant (
  klpd text not null,
  person_id text not null,
  role text not null check (role in ('admin', 'analyst', 'pa_kpa', 'ppk', 'pejabat_pengadaan', 'bendahara', 'pengawas', 'penyedia', 'mentor', 'curator')),
  agency text not null default '',
  sk text,
  granted_by text not null,
  granted_at timestamptz not null default now(),
  revoked_at timestamptz,
  primary key (klpd, person_id, role, agency)
);
comment on table people.role_grant is 'Who may act as what; agency '''' = the whole government. A grant is revoked, never deleted.';
call platform.guard('people.role_grant');
-- At sign-in a person's own grants are read before any government is chosen.
create policy own_person on people.role_grant for select using (person_id = (select current_setting('padan.person', true)));

grant select, insert, update, delete on people.person, people.session, people.credential, people.verification to padan_app;
grant select, insert, update on people.role_grant to padan_app;

alter table intake.run add column created_by_person text;
