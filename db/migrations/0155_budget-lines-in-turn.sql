-- Up Migration

-- Whoever asks first is served first: PostgreSQL wakes all who wait for a row and lets them race, so that with sixteen buyers on one line the
-- unlucky waited thirty turns. Advisory locks are granted in the order of asking. The row's own lock still guards the money: everything that
-- posts without asking here first (payments, imports of ceilings) stays correct, it only does not queue.
create or replace function budget.lock_line(p_klpd text, p_line uuid) returns boolean
language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(p_klpd || p_line::text, 0));
  perform 1 from budget.line l where l.klpd = p_klpd and l.line_id = p_line for update;
  return found;
end $$;
