-- Up Migration

-- Someone else knows this password (an administrator made it): the account opens only the page where it is changed.
alter table people.person add column "mustChangePassword" boolean not null default false;

-- Notices are not records of the government (the audit trail is): they are kept for a time and then go.
grant delete on notices.notice, notices.message to padan_app;
