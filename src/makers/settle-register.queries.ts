/** Register rows → makers and certificates, set-based, in the importing transaction. */
import type pg from 'pg'

type Client = Pick<pg.ClientBase, 'query'>

export interface Settled {
  readonly makers: number
  readonly certificates: number
  /** Certificates whose row a complete file no longer lists. */
  readonly unlisted: number
}

/**
 * Rows that became known at `at` find their maker by key and form (a PT's name is unique in the nation; other forms are
 * also asked for their province), or make one. Each row is one certificate: the register has no number that would join
 * rows. Test rows make nothing.
 */
export async function settleRegister(client: Client, at: string, by: string): Promise<Settled> {
  await client.query(
    `
    create temp table firm on commit drop as
    select kunci, coalesce(bentuk, '') as bentuk, case when bentuk = 'pt' then '' else coalesce(provinsi, '') end as tempat,
      (array_agg(nama_perusahaan order by nama_perusahaan like '%,%', nama_perusahaan = upper(nama_perusahaan), nama_perusahaan = lower(nama_perusahaan), nama_perusahaan))[1] as nama,
      null::uuid as maker_id
    from makers.tkdn_register where known_from = $1 and known_to = 'infinity' and kunci <> '' and not 'BARIS_UJI' = any (catatan)
    group by 1, 2, 3`,
    [at],
  )
  await client.query(`
    update firm f set maker_id = k.maker_id from (
      select f.kunci, f.bentuk, f.tempat, (array_agg(m.id order by m.created_at, m.id))[1] as maker_id
      from firm f join makers.alias a on a.kunci = f.kunci and coalesce(a.bentuk, '') = f.bentuk
      join makers.maker o on o.id = a.maker_id join makers.maker m on m.id = coalesce(o.merged_into, o.id)
      where f.tempat = '' or exists (select from makers.site s where s.maker_id = m.id and s.provinsi = f.tempat)
      group by 1, 2, 3) k
    where (k.kunci, k.bentuk, k.tempat) = (f.kunci, f.bentuk, f.tempat)`)
  const fresh = await client.query(
    `with born as (
       update firm set maker_id = gen_random_uuid() where maker_id is null returning maker_id, nama, kunci, bentuk)
     insert into makers.maker (id, nama, kunci, bentuk, created_at, created_by, source)
     select maker_id, nama, kunci, nullif(bentuk, ''), $1, $2, 'Kemenperin' from born`,
    [at, by],
  )
  await client.query(
    `
    create temp table landed on commit drop as
    select r.*, f.maker_id from makers.tkdn_register r
    join firm f on f.kunci = r.kunci and f.bentuk = coalesce(r.bentuk, '') and f.tempat = case when r.bentuk = 'pt' then '' else coalesce(r.provinsi, '') end
    where r.known_from = $1 and r.known_to = 'infinity' and not 'BARIS_UJI' = any (r.catatan)`,
    [at],
  )
  await client.query('analyze landed')
  await client.query(
    `insert into makers.alias (maker_id, nama, kunci, bentuk, source, seen_at)
     select distinct maker_id, nama_perusahaan, kunci, bentuk, 'Kemenperin', $1::timestamptz from landed on conflict do nothing`,
    [at],
  )
  await client.query(
    `insert into makers.maker_kbli (maker_id, versi, kode, source, seen_at)
     select distinct maker_id, '2020', kbli, 'Kemenperin', $1::timestamptz from landed where kbli ~ '^[0-9]{5}$' on conflict do nothing`,
    [at],
  )
  await client.query(
    // A kelurahan is known by its own and its kecamatan's name; where two share both, none is taken. All places are read once:
    // asked per address, the eighty thousand villages of the nation would be read fifty thousand times.
    `with address as (
       select distinct on (maker_id, alamat) * from landed where alamat is not null order by maker_id, alamat, row_no),
     place as (
       select lower(v.nama) as kelurahan, lower(d.nama) as kecamatan, min(v.kode) as kode, min(v.induk) as induk
       from makers.wilayah v join makers.wilayah d on d.kode = v.induk and d.known_to = 'infinity'
       where v.known_to = 'infinity' and v.tingkat = 'kelurahan' group by 1, 2 having count(*) = 1)
     insert into makers.site (maker_id, jenis, alamat, kelurahan_kode, kelurahan, kecamatan_kode, kecamatan, kabkota, provinsi, kodepos, source, recorded_by, recorded_at)
     select l.maker_id, 'pabrik', l.alamat, w.kode, l.kelurahan, w.induk, l.kecamatan, l.kabkota, l.provinsi, l.kodepos, 'Kemenperin', $2, $1
     from address l left join place w on w.kelurahan = lower(l.kelurahan) and w.kecamatan = lower(l.kecamatan)
     where not exists (select from makers.site s where s.maker_id = l.maker_id and s.alamat = l.alamat and s.closed_at is null)`,
    [at, by],
  )
  // A row that comes back after it was gone finds its certificate again by the fingerprint.
  const certificates = await client.query(
    `insert into makers.certificate (known_from, version, maker_id, jenis, rezim, produk, tipe, spesifikasi, merk, kelompok, kode_hs, kbli, kbli_versi, tkdn_bp,
       tgl_terbit, terbit_dasar, berlaku_sampai, akhir_dasar, catatan, sumber, sidik, run_id, row_no, line, cara_periksa, recorded_by)
     select $1, 1, maker_id, 'tkdn_barang', rezim, produk, tipe, spesifikasi, merk, kelompok, kode_hs, kbli, case when kbli is null then null else '2020' end, tkdn_bp,
       tgl_terbit, case when tgl_terbit is null then 'tidak_diketahui' else 'diperkirakan' end, berlaku_sampai, 'tercetak', catatan,
       'register_kemenperin', sidik, run_id, row_no, line, 'register', $2
     from landed l where not exists (select from makers.certificate c where c.sidik = l.sidik)`,
    [at, by],
  )
  await client.query(
    `update makers.certificate c set tidak_tercantum_sejak = null from landed l
     where c.sidik = l.sidik and c.known_to = 'infinity' and c.tidak_tercantum_sejak is not null`,
  )
  const unlisted = await client.query(
    `update makers.certificate c set tidak_tercantum_sejak = $1 from makers.tkdn_register r
     where r.known_to = $1 and c.sidik = r.sidik and c.known_to = 'infinity' and c.tidak_tercantum_sejak is null
       and not exists (select from makers.tkdn_register n where n.sidik = r.sidik and n.known_to = 'infinity')`,
    [at],
  )
  if ((certificates.rowCount ?? 0) > 200) {
    for (const table of ['certificate', 'maker', 'alias', 'site', 'maker_kbli'])
      await client.query('select platform.refresh_statistics($1::regclass)', [`makers.${table}`])
  }
  await client.query('drop table firm, landed')
  return {
    makers: fresh.rowCount ?? 0,
    certificates: certificates.rowCount ?? 0,
    unlisted: unlisted.rowCount ?? 0,
  }
}
