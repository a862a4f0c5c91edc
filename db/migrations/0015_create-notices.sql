-- Up Migration

-- What a person chose for all of Padan; belongs to the account, not to a government.
create table people.preference (
  person_id text primary key,
  language text check (language in ('id', 'en')),
  theme text check (theme in ('auto', 'light', 'dark')),
  density text check (density in ('roomy', 'dense')),
  updated_at timestamptz not null default now()
);
grant select, insert, update on people.preference to padan_app;

create schema notices;
grant usage on schema notices to padan_app;

create table notices.notice (
  klpd text not null,
  id uuid not null,
  person_id text not null,
  kind text not null,
  dedupe_key text not null,
  title_id text not null,
  title_en text not null,
  body_id text not null,
  body_en text not null,
  path text not null default '/' check (path ~ '^/([^/\\]|$)'),
  in_app boolean not null default true,
  mail text not null default 'off' check (mail in ('now', 'daily', 'off')),
  mailed_in uuid,
  created_at timestamptz not null,
  read_at timestamptz,
  primary key (klpd, id),
  unique (klpd, person_id, dedupe_key)
);
comment on table notices.notice is 'What one person should know, written in the transaction of the fact. dedupe_key makes a repeat harmless.';
create index notice_of_person on notices.notice (klpd, person_id, created_at desc) where in_app;
create index notice_for_digest on notices.notice (klpd, person_id) where mail = 'daily' and mailed_in is null;

create table notices.message (
  klpd text not null,
  id uuid not null,
  person_id text not null,
  kind text not null,
  dedupe_key text not null,
  language text not null default 'id' check (language in ('id', 'en')),
  subject text not null,
  body text not null,
  state text not null default 'waiting' check (state in ('waiting', 'sending', 'sent', 'held', 'failed')),
  attempts integer not null default 0,
  next_at timestamptz not null,
  claimed_at timestamptz,
  sent_at timestamptz,
  last_error text,
  created_at timestamptz not null,
  primary key (klpd, id),
  unique (klpd, person_id, dedupe_key)
);
comment on table notices.message is 'Outbox of e-mail: one letter to one person. The address is read from the account when it is sent, never kept here.';
comment on column notices.message.state is 'held = no SMTP server configured: readable in Padan, not sent';
create index message_due on notices.message (klpd, next_at) where state in ('waiting', 'sending');
create index message_by_age on notices.message (klpd, created_at desc);

create table notices.preference (
  klpd text not null,
  person_id text not null,
  kind text not null,
  in_app boolean not null default true,
  mail text not null default 'off' check (mail in ('now', 'daily', 'off')),
  primary key (klpd, person_id, kind)
);
comment on table notices.preference is 'Where a person wants to read a kind of notice; absent = the default of the kind.';

call platform.guard('notices.notice');
call platform.guard('notices.message');
call platform.guard('notices.preference');
grant select, insert, update on notices.notice, notices.message, notices.preference to padan_app;
