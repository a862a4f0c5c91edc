-- Up Migration

-- A holiday named twice, or taken back: every row stays, the later one counts; as with the numbers of the guards (0171). The clocks of payment and
-- dispute count by it, so nobody can change or remove what was entered.
alter table orders.holiday
  add column is_holiday boolean not null default true,
  add column note text not null default '',
  add column set_by text not null default '',
  add column set_at timestamptz not null default now();
alter table orders.holiday drop constraint holiday_pkey;
alter table orders.holiday add primary key (klpd, day, set_at);
comment on table orders.holiday is 'Holidays and cuti bersama as the government enters them, never changed: the last one entered for a day counts, also that it is a working day after all; weekends need no row.';
revoke update, delete on orders.holiday from padan_app;

create view orders.holiday_now with (security_invoker = true) as
  select klpd, day, name from (select distinct on (klpd, day) * from orders.holiday order by klpd, day, set_at desc) last where is_holiday;
comment on view orders.holiday_now is 'The days off as known now.';
grant select on orders.holiday_now to padan_app;
