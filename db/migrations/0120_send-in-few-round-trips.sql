-- Up Migration

-- Last call of sending an order: portions, money and trail in one round trip, because from the chain's lock to the commit every order of
-- the agency waits. Each part keeps its own rule: the conditional upsert of portions, budget.post, audit.append.
-- Answers: done | kitchen-full | an answer of budget.post. Anything but `done` is rolled back by the caller.
create function orders.finish_sending(
  p_klpd text, p_order uuid, p_seq integer, p_seller uuid, p_day date, p_classes text[], p_portions integer[],
  p_line uuid, p_amount bigint, p_key text, p_at timestamptz, p_by text, p_agency text, p_before text, p_after text
) returns table (result text, free_rupiah bigint)
language plpgsql as $$
declare
  v_taken integer;
  v_result text := 'posted';
  v_free bigint := 0;
begin
  v_taken := orders.take_capacity(p_klpd, p_order, p_seq, p_seller, p_day, p_classes, p_portions);
  if v_taken <> cardinality(p_classes) then
    return query select 'kitchen-full', null::bigint;
    return;
  end if;
  if p_amount > 0 then
    select b.result, b.free_rupiah into v_result, v_free
      from budget.post(p_klpd, p_line, 'reserve', p_amount, p_order::text, p_key, p_at, p_by) b;
    if v_result <> 'posted' then
      return query select v_result, v_free;
      return;
    end if;
  end if;
  perform audit.append(p_klpd, p_agency, p_at, p_before, p_after);
  return query select 'done', v_free;
end $$;

-- Promises portions on one day, all classes or none: one conditional upsert, so that two buyers cannot both get the last ones.
-- Answers how many classes were taken.
create function orders.take_capacity(
  p_klpd text, p_order uuid, p_seq integer, p_seller uuid, p_day date, p_classes text[], p_portions integer[]
) returns integer
language plpgsql as $$
declare
  v_taken integer;
begin
  with wanted as (select * from unnest(p_classes, p_portions) as w(class_code, portions)),
    taken as (
      insert into orders.capacity_day as c (klpd, seller_id, class_code, day, capacity, taken)
      select p_klpd, p_seller, w.class_code, p_day, d.portions, w.portions from wanted w
      join orders.capacity_default d on d.klpd = p_klpd and d.seller_id = p_seller and d.class_code = w.class_code
      where w.portions <= coalesce((select x.capacity from orders.capacity_day x where x.klpd = p_klpd and x.seller_id = p_seller and x.class_code = w.class_code and x.day = p_day), d.portions)
      order by w.class_code
      on conflict (klpd, seller_id, class_code, day) do update set taken = c.taken + excluded.taken where c.taken + excluded.taken <= c.capacity
      returning c.class_code)
    insert into orders.capacity_entry (klpd, order_id, action_seq, seller_id, class_code, day, portions)
    select p_klpd, p_order, p_seq, p_seller, t.class_code, p_day, w.portions from taken t join wanted w using (class_code);
  get diagnostics v_taken = row_count;
  return v_taken;
end $$;

-- Roles of one person, read under that person's own context, in one round trip: every signed-in request begins with it.
create function people.grants_of(p_person text) returns table (klpd text, role text, agency text)
language plpgsql as $$
begin
  perform set_config('padan.person', p_person, true);
  return query select g.klpd, g.role, g.agency from people.role_grant g
    where g.person_id = p_person and g.revoked_at is null order by g.klpd, g.role;
end $$;

-- In which language a person wants to be written to, for rooms above.
create view people.published_preference with (security_invoker = true) as select person_id, language from people.preference;
grant select on people.published_preference to padan_app;

-- Locks a line until the transaction ends: what is read of its orders afterwards cannot change before this one posts.
create function budget.lock_line(p_klpd text, p_line uuid) returns boolean
language plpgsql as $$
begin
  perform 1 from budget.line l where l.klpd = p_klpd and l.line_id = p_line for update;
  return found;
end $$;
