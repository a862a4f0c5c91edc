-- Up Migration

-- One line of the APBD: agency, year, sub-activity and account. Its balance moves only together with a row of the ledger.
create table budget.line (
  klpd text not null,
  line_id uuid not null,
  tahun integer not null,
  kd_satker_str text not null,
  kd_subkegiatan text not null,
  kd_rekening text not null,
  uraian text not null default '',
  ceiling_rupiah bigint not null default 0,
  reserved_rupiah bigint not null default 0,
  realised_rupiah bigint not null default 0,
  last_seq bigint not null default 0,
  primary key (klpd, line_id),
  unique (klpd, tahun, kd_satker_str, kd_subkegiatan, kd_rekening),
  check (reserved_rupiah >= 0),
  check (realised_rupiah >= 0),
  -- The second wall behind the conditional UPDATE of budget.post: no interleaving spends a rupiah twice.
  constraint never_over_ceiling check (reserved_rupiah + realised_rupiah <= ceiling_rupiah)
);
comment on table budget.line is 'APBD ceiling of agency, year, sub-activity and account with its guarded balance, in whole rupiah.';
call platform.guard('budget.line');

create table budget.entry (
  klpd text not null,
  line_id uuid not null,
  seq bigint not null,
  kind text not null check (kind in ('ceiling', 'reserve', 'release', 'realise')),
  amount_rupiah bigint not null,
  document text not null,
  key text not null,
  at timestamptz not null,
  by text not null,
  effective_on date,
  note text,
  primary key (klpd, line_id, seq),
  unique (klpd, key),
  foreign key (klpd, line_id) references budget.line,
  check (amount_rupiah > 0 or (kind = 'ceiling' and amount_rupiah <> 0)),
  check (kind <> 'ceiling' or effective_on is not null)
);
comment on table budget.entry is 'Ledger: ceiling (the APBD and each change of it, dated, by its difference), reserve, release, realise. Never updated, never deleted. realise moves a reservation into realisation.';
comment on column budget.entry.key is 'Idempotency key: the same key posts once.';
create index entry_by_document on budget.entry (klpd, document);
call platform.guard('budget.entry');

-- What one document holds: a release or a realisation never exceeds it (two-phase: pending, then posted or voided).
create table budget.reservation (
  klpd text not null,
  document text not null,
  line_id uuid not null,
  reserved_rupiah bigint not null,
  realised_rupiah bigint not null default 0,
  primary key (klpd, document, line_id),
  foreign key (klpd, line_id) references budget.line,
  constraint never_below_zero check (reserved_rupiah >= 0 and realised_rupiah >= 0)
);
comment on table budget.reservation is 'Balance of one document on one budget line.';
create index reservation_by_line on budget.reservation (klpd, line_id) where reserved_rupiah > 0;
call platform.guard('budget.reservation');

-- One move of the ledger: ledger row, balance and reservation in one call and one transaction. The balance changes by one conditional
-- UPDATE whose WHERE holds the limit; under READ COMMITTED a waiting writer re-reads the row, so two cannot pass on the same rupiah.
-- Answers: posted | replayed | key-of-another-move | not-enough | not-reserved | no-line. Only `posted` has changed anything.
create function budget.post(
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
      reserved_rupiah = l.reserved_rupiah + case p_kind when 'reserve' then p_amount when 'release' then -p_amount when 'realise' then -p_amount else 0 end,
      realised_rupiah = l.realised_rupiah + case when p_kind = 'realise' then p_amount else 0 end,
      last_seq = l.last_seq + 1
    where l.klpd = p_klpd and l.line_id = p_line
      and (p_kind in ('release', 'realise')
        or (p_kind = 'reserve' and l.ceiling_rupiah - l.reserved_rupiah - l.realised_rupiah >= p_amount)
        or (p_kind = 'ceiling' and l.ceiling_rupiah - l.reserved_rupiah - l.realised_rupiah + p_amount >= 0))
    returning l.last_seq, l.ceiling_rupiah - l.reserved_rupiah - l.realised_rupiah into v_seq, v_free;
  if not found then
    select l.ceiling_rupiah - l.reserved_rupiah - l.realised_rupiah into v_free from budget.line l where l.klpd = p_klpd and l.line_id = p_line;
    return query select case when v_free is null then 'no-line' else 'not-enough' end, v_free;
    return;
  end if;

  if p_kind = 'reserve' then
    insert into budget.reservation as r (klpd, document, line_id, reserved_rupiah) values (p_klpd, p_document, p_line, p_amount)
      on conflict (klpd, document, line_id) do update set reserved_rupiah = r.reserved_rupiah + excluded.reserved_rupiah;
  end if;
  insert into budget.entry (klpd, line_id, seq, kind, amount_rupiah, document, key, at, by, effective_on, note)
    values (p_klpd, p_line, v_seq, p_kind, p_amount, p_document, p_key, p_at, p_by, p_effective_on, p_note);
  return query select 'posted', v_free;
end $$;
comment on function budget.post is 'One move of the budget ledger; see the answers in its first lines.';

create view budget.published_line with (security_invoker = true) as
  select l.*, l.ceiling_rupiah - l.reserved_rupiah - l.realised_rupiah as free_rupiah from budget.line l;
create view budget.published_entry with (security_invoker = true) as select * from budget.entry;

grant select, insert, update on budget.line, budget.reservation to padan_app;
grant select, insert on budget.entry to padan_app;
grant select on budget.published_line, budget.published_entry to padan_app;
