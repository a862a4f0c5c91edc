-- Up Migration

-- An official of orders may give a WhatsApp number, so that a message about an order opens to them instead of asking to whom. Optional; kept as digits.
alter table people.preference add column phone text check (phone ~ '^\+?[0-9]{9,16}$');
comment on column people.preference.phone is 'WhatsApp number the person gave for messages about orders; null = none. Seen by the officials and the kitchen of an order that waits for them.';
create view people.published_contact with (security_invoker = true) as select person_id, phone from people.preference where phone is not null;
grant select on people.published_contact to padan_app;
