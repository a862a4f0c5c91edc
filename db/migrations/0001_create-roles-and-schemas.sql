-- Up Migration

-- The role that web and worker use: it owns nothing and cannot bypass row-level security.
do $$
begin
  if not exists (select from pg_roles where rolname = 'padan_app') then
    create role padan_app nologin nosuperuser nobypassrls;
  end if;
  if current_user <> 'padan_app' and not pg_has_role(current_user, 'padan_app', 'member') then
    execute format('grant padan_app to %I', current_user);
  end if;
end $$;

create schema if not exists platform;
create schema agencies;
create schema audit;
create schema people;
create schema intake;
create schema plan;
create schema budget;
create schema realisation;

grant usage on schema platform, agencies, audit, people, intake, plan, budget, realisation to padan_app;

-- Every table that belongs to one government: rows are visible only in the context of that government.
-- `force` binds the owner too; without context `current_setting` is null and nothing is visible.
create procedure platform.guard(t regclass) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', t);
  execute format('alter table %s force row level security', t);
  execute format(
    'create policy own_government on %s using (klpd = (select current_setting(''padan.klpd'', true)))', t);
end $$;
comment on procedure platform.guard is 'Row-level security by klpd; called once for each table of a government.';

-- After a load the planner must know the new sizes at once; the restricted role owns no table, so it asks by this door.
create function platform.refresh_statistics(t regclass) returns void language plpgsql security definer set search_path = pg_catalog as $$
begin
  if (select n.nspname from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.oid = t) not in ('plan', 'budget', 'realisation', 'agencies') then
    raise exception 'not a table of facts: %', t;
  end if;
  execute format('analyze %s', t);
end $$;
revoke all on function platform.refresh_statistics from public;
grant execute on function platform.refresh_statistics to padan_app;
