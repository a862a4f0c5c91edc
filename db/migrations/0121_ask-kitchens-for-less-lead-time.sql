-- Up Migration

-- The buyer asks the chosen kitchen to take an order earlier than its lead time; the kitchen answers on the draft (waives_lead).
-- Another choice of kitchen, products or slot forgets both.
alter table orders.pesanan add column lead_asked_at timestamptz;
comment on column orders.pesanan.lead_asked_at is 'when the buyer asked the kitchen to waive its lead time for this draft; the kitchen sees the draft from then on';
create index pesanan_lead_asked on orders.pesanan (klpd, seller_id) where lead_asked_at is not null and state = 'DRAF';
