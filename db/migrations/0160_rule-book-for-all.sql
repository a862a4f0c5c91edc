-- Up Migration

-- Released versions of rules reach orders and figures too, so their tables stand in a room of their own that every room which
-- computes may read. Rows, permits and row policies go along.
create schema rulebook;
grant usage on schema rulebook to padan_app;
alter table overview.rule_version set schema rulebook;
alter table overview.rule_version_decision set schema rulebook;

-- Fingerprint of everything a government has released, in the order of release; no row = the built-in book. A process keeps editions by
-- it, so that a kept one can never be older than what the statement that asked for it has seen.
create view rulebook.published_revision with (security_invoker = true) as
select d.klpd, md5(string_agg(v::text || d.diputuskan_pada::text, E'\n' order by d.diputuskan_pada, v.nomor)) as revision
from rulebook.rule_version_decision d
join rulebook.rule_version v on v.klpd = d.klpd and v.nomor = d.nomor
where d.putusan = 'rilis'
group by d.klpd;
grant select on rulebook.published_revision to padan_app;
comment on view rulebook.published_revision is 'fingerprint of the released versions of a government';
