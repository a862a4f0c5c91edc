-- Up Migration

-- A refusal raised where it is found: statements that travel in one flight with their commit cannot be answered "no" in between.
-- PD001, the reason as its message, facts as its detail; PostgreSQL turns the commit behind it into a rollback.
create function orders.refuse(p_reason text, p_facts text default '') returns integer
language plpgsql as $$
begin
  raise exception using errcode = 'PD001', message = p_reason, detail = p_facts;
end $$;

-- As before; a reservation is one statement instead of three, because buyers of one line stand in turn meanwhile.
create or replace function budget.post(
  p_klpd text, p_line uuid, p_kind text, p_amount bigint, p_document text, p_key text, p_at timestamptz, p_by text,
  p_effective_on date default null, p_note text default null
) returns table (result text, free_rupiah bigint)
language plpgsql as $$
declare
  v_seq bigint;
  v_free bigint;
  v_earlier budget.entry;
begin
  select * into v_earlier from budget.entry e where e.klpd = p_klpd and e.key = p_key;
  if found then
    return query select
      case when v_earlier.line_id = p_line and v_earlier.kind = p_kind and v_earlier.amount_rupiah = p_amount and v_earlier.document = p_document
        then 'replayed' else 'key-of-another-move' end,
      l.ceiling_rupiah - l.reserved_rupiah - l.realised_rupiah
      from budget.line l where l.klpd = p_klpd and l.line_id = p_line;
    return;
  end if;
  if p_kind <> 'ceiling' and p_amount <= 0 then
    raise exception 'a move of kind % needs an amount above zero, not %', p_kind, p_amount;
  end if;

  if p_kind = 'reserve' then
    with l as (
        update budget.line l set reserved_rupiah = l.reserved_rupiah + p_amount, last_seq = l.last_seq + 1
        where l.klpd = p_klpd and l.line_id = p_line and l.ceiling_rupiah - l.reserved_rupiah - l.realised_rupiah >= p_amount
        returning l.last_seq, l.ceiling_rupiah - l.reserved_rupiah - l.realised_rupiah as free),
      r as (
        insert into budget.reservation as r (klpd, document, line_id, reserved_rupiah) select p_klpd, p_document, p_line, p_amount from l
        on conflict (klpd, document, line_id) do update set reserved_rupiah = r.reserved_rupiah + excluded.reserved_rupiah),
      e as (
        insert into budget.entry (klpd, line_id, seq, kind, amount_rupiah, document, key, at, by, effective_on, note)
        select p_klpd, p_line, l.last_seq, p_kind, p_amount, p_document, p_key, p_at, p_by, p_effective_on, p_note from l)
      select l.last_seq, l.free into v_seq, v_free from l;
    if v_seq is null then
      select l.ceiling_rupiah - l.reserved_rupiah - l.realised_rupiah into v_free from budget.line l where l.klpd = p_klpd and l.line_id = p_line;
      return query select case when v_free is null then 'no-line' else 'not-enough' end, v_free;
      return;
    end if;
    return query select 'posted', v_free;
    return;
  end if;

  if p_kind in ('release', 'realise') then
    update budget.reservation r
      set reserved_rupiah = r.reserved_rupiah - p_amount,
          realised_rupiah = r.realised_rupiah + case when p_kind = 'realise' then p_amount else 0 end
      where r.klpd = p_klpd and r.document = p_document and r.line_id = p_line and r.reserved_rupiah >= p_amount;
    if not found then
      return query select 'not-reserved', l.ceiling_rupiah - l.reserved_rupiah - l.realised_rupiah
        from budget.line l where l.klpd = p_klpd and l.line_id = p_line;
      return;
    end if;
  end if;

  update budget.line l set
      ceiling_rupiah = l.ceiling_rupiah + case when p_kind = 'ceiling' then p_amount else 0 end,
      reserved_rupiah = l.reserved_rupiah - case when p_kind in ('release', 'realise') then p_amount else 0 end,
      realised_rupiah = l.realised_rupiah + case when p_kind = 'realise' then p_amount else 0 end,
      last_seq = l.last_seq + 1
    where l.klpd = p_klpd and l.line_id = p_line
      and (p_kind in ('release', 'realise')
        or (p_kind = 'ceiling' and l.ceiling_rupiah - l.reserved_rupiah - l.realised_rupiah + p_amount >= 0))
    returning l.last_seq, l.ceiling_rupiah - l.reserved_rupiah - l.realised_rupiah into v_seq, v_free;
  if not found then
    select l.ceiling_rupiah - l.reserved_rupiah - l.realised_rupiah into v_free from budget.line l where l.klpd = p_klpd and l.line_id = p_line;
    return query select case when v_free is null then 'no-line' else 'not-enough' end, v_free;
    return;
  end if;
  insert into budget.entry (klpd, line_id, seq, kind, amount_rupiah, document, key, at, by, effective_on, note)
    values (p_klpd, p_line, v_seq, p_kind, p_amount, p_document, p_key, p_at, p_by, p_effective_on, p_note);
  return query select 'posted', v_free;
end $$;

-- The trail in one statement: the chain's row is locked by its own update, and the new hash stands on what that update read.
create or replace function audit.append(p_klpd text, p_agency text, p_at timestamptz, p_before text, p_after text) returns bigint
language plpgsql as $$
declare
  v_seq bigint;
begin
  for n in 1..2 loop
    with c as (
        update audit.chain c set last_seq = c.last_seq + 1,
          last_hash = encode(sha256(convert_to(c.last_hash || p_before || (c.last_seq + 1) || p_after, 'UTF8')), 'hex')
        where c.klpd = p_klpd and c.agency = p_agency
        returning c.last_seq, c.last_hash)
      insert into audit.entry as e (klpd, agency, seq, at, payload, hash)
      select p_klpd, p_agency, c.last_seq, p_at, p_before || c.last_seq || p_after, c.last_hash from c
      returning e.seq into v_seq;
    if v_seq is not null then return v_seq; end if;
    insert into audit.chain (klpd, agency, last_seq, last_hash) values (p_klpd, p_agency, 0, repeat('0', 64)) on conflict do nothing;
  end loop;
  raise exception 'audit chain of % is not visible: no government context', p_klpd;
end $$;

-- Last call of sending an order: portions, money and trail. It travels with the commit behind it, therefore everything but success is
-- raised: not-recorded (the step before it did not happen) | kitchen-full | an answer of budget.post.
create or replace function orders.finish_sending(
  p_klpd text, p_order uuid, p_seq integer, p_seller uuid, p_day date, p_classes text[], p_portions integer[],
  p_line uuid, p_amount bigint, p_key text, p_at timestamptz, p_by text, p_agency text, p_before text, p_after text
) returns table (result text, free_rupiah bigint)
language plpgsql as $$
declare
  v_result text := 'posted';
  v_free bigint := 0;
begin
  if current_setting('padan.step', true) is distinct from p_order || ':' || p_seq then perform orders.refuse('not-recorded'); end if;
  if orders.take_capacity(p_klpd, p_order, p_seq, p_seller, p_day, p_classes, p_portions) <> cardinality(p_classes) then
    perform orders.refuse('kitchen-full');
  end if;
  if p_amount > 0 then
    select b.result, b.free_rupiah into v_result, v_free
      from budget.post(p_klpd, p_line, 'reserve', p_amount, p_order::text, p_key, p_at, p_by) b;
    if v_result <> 'posted' then perform orders.refuse(v_result, coalesce(v_free::text, '')); end if;
  end if;
  perform audit.append(p_klpd, p_agency, p_at, p_before, p_after);
  return query select 'done', v_free;
end $$;

-- What an agency has placed with each seller, by week of sending: the guard of concentration reads this instead of every order of ninety
-- days. Kept by the statement of every step (src/orders/store.queries.ts); a test recomputes it.
create table orders.sent_week (
  klpd text not null,
  kd_satker_str text not null,
  week date not null,
  seller_id uuid not null,
  orders bigint not null,
  rupiah bigint not null,
  primary key (klpd, kd_satker_str, week, seller_id),
  constraint never_below_nothing check (orders >= 0 and rupiah >= 0)
) with (fillfactor = 50);
comment on table orders.sent_week is 'Placed orders (states that count as placed) of an agency by seller and week of sending, Monday in Jakarta; whole rupiah.';
call platform.guard('orders.sent_week');
grant select, insert, update on orders.sent_week to padan_app;

-- Row-level security binds whoever migrates, too: government by government.
do $$
declare
  v_klpd text;
begin
  for v_klpd in select g.klpd from agencies.government g loop
    perform set_config('padan.klpd', v_klpd, true);
    insert into orders.sent_week (klpd, kd_satker_str, week, seller_id, orders, rupiah)
    select o.klpd, o.kd_satker_str, date_trunc('week', o.sent_at at time zone 'Asia/Jakarta')::date, o.seller_id, count(*), sum(o.total_rupiah)
    from orders.pesanan o
    where o.klpd = v_klpd and o.sent_at is not null and o.seller_id is not null and o.state in ('DIKIRIM', 'DITERIMA_PENYEDIA', 'DIPROSES', 'DIANTAR', 'DITERIMA', 'SEBAGIAN', 'TIDAK_SESUAI', 'TAGIHAN', 'BAYAR_MANUAL', 'AUTODEBET_DIAJUKAN', 'AUTODEBET_DISETUJUI', 'LUNAS', 'SELESAI', 'SENGKETA', 'BEKU')
    group by 1, 2, 3, 4;
  end loop;
  perform set_config('padan.klpd', '', true);
end $$;

-- Ways to the neighbours of an order: same purse, same or large amounts of an agency.
create index seller_by_purse on orders.seller (klpd, purse) where purse is not null;
-- Begins apart from pesanan_shares: of two indexes with the same beginning the planner of a young table took the wrong one.
drop index orders.pesanan_near;
create index pesanan_near on orders.pesanan (klpd, kd_subkegiatan, deliver_day, kd_satker_str) where sent_at is not null;
create index pesanan_by_total on orders.pesanan (klpd, kd_satker_str, total_rupiah, seller_id, sent_at) where sent_at is not null;
