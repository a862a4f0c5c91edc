-- Who stands behind a session, and with which roles, in one round trip: every signed-in request begins with it. Only sessions that live beyond
-- p_until are answered; the others (over, or to be renewed) are the sign-in library's, which also writes.
create function people.visit_of(p_token text, p_until timestamptz) returns table (
  session_id text, second_factor boolean, person_id text, name text, email text, enrolled boolean, must_change boolean,
  klpd text, role text, agency text)
language plpgsql as $$
begin
  select s.id, s."secondFactorAt" is not null, p.id, p.name, p.email, p."twoFactorEnabled", p."mustChangePassword"
    into session_id, second_factor, person_id, name, email, enrolled, must_change
    from people.session s join people.person p on p.id = s."userId" where s.token = p_token and s."expiresAt" > p_until;
  if not found then return; end if;
  -- Rows of roles are seen by their own person only, or within a government (policy on people.role_grant).
  perform set_config('padan.person', person_id, true);
  for klpd, role, agency in
    select g.klpd, g.role, g.agency from people.role_grant g
    where g.person_id = visit_of.person_id and g.revoked_at is null order by g.klpd, g.role
  loop
    return next;
  end loop;
  if not found then return next; end if;
end $$;
