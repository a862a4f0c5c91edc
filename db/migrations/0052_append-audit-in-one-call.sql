-- Up Migration

-- The chain of an agency is locked while a row is appended; one call instead of four keeps the lock short.
-- The payload is the text before and after its sequence number; hash = sha256(previous hash || payload), as in src/audit/chain.ts.
create function audit.append(p_klpd text, p_agency text, p_at timestamptz, p_before text, p_after text) returns bigint
language plpgsql as $$
declare
  v_seq bigint;
  v_previous text;
  v_payload text;
  v_hash text;
begin
  select c.last_seq + 1, c.last_hash into v_seq, v_previous from audit.chain c where c.klpd = p_klpd and c.agency = p_agency for update;
  if not found then
    insert into audit.chain (klpd, agency, last_seq, last_hash) values (p_klpd, p_agency, 0, repeat('0', 64)) on conflict do nothing;
    select c.last_seq + 1, c.last_hash into v_seq, v_previous from audit.chain c where c.klpd = p_klpd and c.agency = p_agency for update;
    if not found then raise exception 'audit chain of % is not visible: no government context', p_klpd; end if;
  end if;
  v_payload := p_before || v_seq || p_after;
  v_hash := encode(sha256(convert_to(v_previous || v_payload, 'UTF8')), 'hex');
  insert into audit.entry (klpd, agency, seq, at, payload, hash) values (p_klpd, p_agency, v_seq, p_at, v_payload, v_hash);
  update audit.chain set last_seq = v_seq, last_hash = v_hash where klpd = p_klpd and agency = p_agency;
  return v_seq;
end $$;

-- Who holds which role now, for rooms above: separation of duties, officials who also sell.
create or replace view people.published_grant with (security_invoker = true) as
select klpd, person_id, role, agency, sk from people.role_grant where revoked_at is null;
grant select on people.published_grant to padan_app;
