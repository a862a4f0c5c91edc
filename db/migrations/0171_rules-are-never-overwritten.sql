-- Up Migration

-- A number of the guards set twice for one day: both rows stay, the later one counts. Nobody can change or remove what was set.
alter table orders.setting drop constraint setting_pkey;
alter table orders.setting add primary key (klpd, name, valid_from, set_at);
comment on table orders.setting is 'Numbers of the guards by first day, never changed: the last one set for the last first day counts; without a row the default of src/orders/rules.ts holds.';
alter table orders.standard_price drop constraint standard_price_pkey;
alter table orders.standard_price add primary key (klpd, tahun, meeting_class, component, set_at);
comment on table orders.standard_price is 'Ceilings per person, tax included (SBM or the government''s own SSH), never changed: the last one set counts. A year without a row is not carried over.';
revoke update on orders.setting, orders.standard_price from padan_app;

create view orders.standard_price_now with (security_invoker = true) as
  select distinct on (klpd, tahun, meeting_class, component) * from orders.standard_price
  order by klpd, tahun, meeting_class, component, set_at desc;
grant select on orders.standard_price_now to padan_app;

-- Numbers that move money are set by two people: one proposes, another agrees; only then a row above is written.
create table orders.rule_proposal (
  klpd text not null,
  proposal_id uuid not null,
  kind text not null check (kind in ('angka', 'standar', 'sbm-dki')),
  content jsonb not null,
  note text not null,
  person_id text not null,
  person_name text not null,
  at timestamptz not null,
  primary key (klpd, proposal_id),
  unique (klpd, proposal_id, person_id)
);
comment on table orders.rule_proposal is 'Changes of rules that move money, waiting for a second person. Append-only.';
call platform.guard('orders.rule_proposal');

create table orders.rule_answer (
  klpd text not null,
  proposal_id uuid not null,
  proposed_by text not null,
  agrees boolean not null,
  note text not null default '',
  person_id text not null,
  person_name text not null,
  at timestamptz not null,
  primary key (klpd, proposal_id),
  foreign key (klpd, proposal_id, proposed_by) references orders.rule_proposal (klpd, proposal_id, person_id),
  constraint two_people check (person_id <> proposed_by)
);
comment on table orders.rule_answer is 'What the second person said; who proposed cannot answer. Append-only.';
call platform.guard('orders.rule_answer');
grant select, insert on orders.rule_proposal, orders.rule_answer to padan_app;
