-- Up Migration

-- The address and contact line under an agency's name on its letters, as rows that are never changed: a letter shows what was set when it was issued.
create table agencies.letterhead (
  klpd text not null,
  kd_satker_str text not null,
  alamat text not null check (length(alamat) <= 160),
  kontak text not null check (length(kontak) <= 160),
  set_by text not null,
  set_at timestamptz not null,
  primary key (klpd, kd_satker_str, set_at)
);
comment on table agencies.letterhead is 'Lines of the letterhead by agency, append-only: the last row set by the day of a letter counts; without a row, or with empty lines, none are printed.';
call platform.guard('agencies.letterhead');
create view agencies.published_letterhead with (security_invoker = true) as select * from agencies.letterhead;
grant select, insert on agencies.letterhead to padan_app;
grant select on agencies.published_letterhead to padan_app;
