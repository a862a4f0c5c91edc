-- Up Migration

-- An order's page tells what became of the notices about it.
create index notice_by_path on notices.notice (klpd, path, created_at desc);
