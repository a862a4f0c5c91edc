-- Up Migration

create view makers.published_maker_kbli as
  select distinct o.maker_id, k.versi, k.kode from makers.same_maker o join makers.maker_kbli k on k.maker_id = o.row_id;
comment on view makers.published_maker_kbli is 'Kinds of business of the maker that stands.';
grant select on makers.published_maker_kbli to padan_app;
