-- Up Migration

-- Which counted line stands under which certificate: read by the page that shows what a revocation touches.
create view realisation.published_sertifikat_baris with (security_invoker = true) as select * from realisation.sertifikat_baris;
grant select on realisation.published_sertifikat_baris to padan_app;
