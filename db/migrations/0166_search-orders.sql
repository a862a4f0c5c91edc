-- Up Migration

-- What the search box of the order list looks through, ready in small letters. Row-level security keeps pattern operators out of index
-- conditions, so the text stands in the index itself: the list is read there, newest first, without a visit to the wide rows.
alter table orders.pesanan add column search text generated always as (lower(number || ' ' || title || ' ' || coalesce(seller_name, ''))) stored;
drop index orders.pesanan_by_time;
create index pesanan_by_time on orders.pesanan (klpd, updated_at desc) include (order_id, search);

-- Who waits for payment: few among all orders.
create index pesanan_unpaid on orders.pesanan (klpd, received_at)
  where received_at is not null and state in ('DITERIMA', 'SEBAGIAN', 'TAGIHAN', 'BAYAR_MANUAL', 'AUTODEBET_DIAJUKAN', 'AUTODEBET_DISETUJUI', 'SENGKETA', 'BEKU');
