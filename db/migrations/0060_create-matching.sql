-- Up Migration

create schema matching;
grant usage on schema matching to padan_app;

-- What an officer said to a proposal: the facts from which weights are learned again (docs/matching.md).
create table matching.outcome (
  klpd text not null,
  id uuid not null,
  -- The package or item as the plan names it; the same need asked again has the same reference.
  need_ref text not null check (length(need_ref) <= 200),
  need_text text not null check (length(need_text) <= 20000),
  -- The caller's number of the product, and its words as they were shown (a product may change afterwards).
  product_ref bigint not null,
  product_name text not null check (length(product_name) <= 2000),
  accepted boolean not null,
  reason text check (length(reason) <= 2000),
  rank smallint not null check (rank between 1 and 1000),
  score numeric(7, 6) not null check (score between 0 and 1),
  -- Name → value of every feature at the moment of showing.
  features jsonb not null,
  decided_by text not null,
  decided_at timestamptz not null,
  primary key (klpd, id)
);
comment on table matching.outcome is 'A proposal accepted or refused, with what the engine had seen. Append-only: a changed mind is a later row, and the latest holds.';
create index outcome_by_need on matching.outcome (klpd, need_ref, product_ref, decided_at desc);
grant select, insert on matching.outcome to padan_app;
call platform.guard('matching.outcome');
