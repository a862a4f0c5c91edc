-- Up Migration

create view agencies.published_kecamatan with (security_invoker = true) as select * from agencies.kecamatan;
grant select on agencies.published_kecamatan to padan_app;
