-- Up Migration

create table intake.file (
  sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
  bytes bigint not null,
  format text not null,
  received_at timestamptz not null default now()
);
comment on table intake.file is 'Raw files by content; the bytes stand in the data folder under their hash. One file may hold many governments.';

create table intake.run (
  id uuid primary key,
  sha256 text not null references intake.file,
  file_name text not null,
  dataset text,
  klpd_given text,
  klpds text[] not null default '{}',
  years integer[] not null default '{}',
  status text not null check (status in ('received', 'previewed', 'applying', 'applied', 'discarded', 'failed')),
  complete boolean not null default false,
  rows_read integer not null default 0,
  rows_new integer not null default 0,
  rows_changed integer not null default 0,
  rows_unchanged integer not null default 0,
  rows_rejected integer not null default 0,
  rows_gone integer not null default 0,
  reasons jsonb not null default '{}',
  notes jsonb not null default '{}',
  columns_missing text[] not null default '{}',
  columns_unknown text[] not null default '{}',
  rupiah_read numeric(22,2) not null default 0,
  rupiah_new numeric(22,2) not null default 0,
  rupiah_changed numeric(22,2) not null default 0,
  rupiah_unchanged numeric(22,2) not null default 0,
  rupiah_rejected numeric(22,2) not null default 0,
  rupiah_gone numeric(22,2) not null default 0,
  error jsonb,
  created_by text not null,
  created_at timestamptz not null default now(),
  applied_at timestamptz
);
create index run_by_time on intake.run (created_at desc);
create index run_by_status on intake.run (status) where status in ('received', 'previewed', 'applying');

create table intake.run_progress (
  run_id uuid primary key,
  phase text not null,
  rows_done bigint not null default 0,
  bytes_done bigint not null default 0,
  bytes_total bigint not null default 0,
  updated_at timestamptz not null default now()
);

create table intake.reject (
  run_id uuid not null references intake.run,
  row_no integer not null,
  field text not null,
  line integer not null,
  value text,
  code text not null,
  kept boolean not null default false,
  detail jsonb not null default '{}',
  primary key (run_id, row_no, field)
);
comment on table intake.reject is 'A bad row is data: file, line, field, value, reason.';

create table intake.gone (
  run_id uuid not null references intake.run,
  ordinal integer not null,
  key jsonb not null,
  rupiah numeric(20,2),
  primary key (run_id, ordinal)
);
comment on table intake.gone is 'Known rows that the file no longer holds; listed, applied only when a person declares the file complete.';

grant select, insert, update on all tables in schema intake to padan_app;
grant delete on intake.reject, intake.gone, intake.run_progress to padan_app;
