-- Up Migration

-- A product's own minimum and notice, beside those of its kitchen: shown in the catalogue, and guards when an order is sent.
alter table orders.offer
  add column minimum_order integer not null default 1 check (minimum_order between 1 and 100000),
  add column lead_hours integer check (lead_hours between 0 and 720);
comment on column orders.offer.lead_hours is 'hours of notice this product needs; null = those of its kitchen';

-- What the catalogue says already, of every government: the policy is lifted for this statement only.
alter table orders.offer no force row level security;
alter table catalogue.product no force row level security;
update orders.offer o set minimum_order = p.minimum_order, lead_hours = p.lead_hours
from catalogue.product p where p.klpd = o.klpd and p.product_id = o.product_id;
alter table catalogue.product force row level security;
alter table orders.offer force row level security;
