-- Up Migration

-- Packages inside a swakelola that counts, by joining codes with codes: comparing every package with every record took seconds in a large year.
create or replace function realisation.inside_swakelola(p_klpd text, p_at timestamptz)
returns text[] language sql stable parallel safe
as $$
  with swakelola as materialized (
    select distinct trim(code) as kd_rup
    from realisation.pencatatan r, unnest(string_to_array(r.kd_rup, ';')) code
    where r.klpd = p_klpd and r.jenis = 'swakelola' and r.known_from <= p_at and r.known_to > p_at
      and not coalesce(r.status ~* 'tutup|batal' or r.status_keterangan ~* 'batal', false)
  )
  select array_agg(distinct pds.kd_rup)
  from swakelola w
  join plan.published_paket pds on pds.kd_rup_swakelola = w.kd_rup
  where pds.klpd = p_klpd and pds.jenis = 'penyedia' and pds.known_from <= p_at and pds.known_to > p_at
$$;
