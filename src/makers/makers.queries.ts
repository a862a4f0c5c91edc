/** Makers in and out of the database. `padan.klpd` decides whose notes are seen. */
import type pg from 'pg'
import type { IsoDate } from '#shared/date'
import type { KnownAboutMaker, MakerFacts, SiteKind } from './decide-maker.ts'
import type { LegalForm } from './firm-name.ts'

type Client = Pick<pg.ClientBase, 'query'>

export interface Site {
  readonly id: string
  readonly jenis: SiteKind
  readonly alamat: string | null
  readonly kelurahan_kode: string | null
  readonly kelurahan: string | null
  readonly kecamatan_kode: string | null
  readonly kecamatan: string | null
  readonly kabkota: string | null
  readonly provinsi: string | null
  readonly kodepos: string | null
}
/** What the viewing government adds. */
export interface MakerNote {
  readonly jakpreneur: boolean
  readonly binaan: boolean
  readonly perangkat_daerah: string | null
  readonly sejak: IsoDate | null
  readonly catatan: string | null
}
export interface Maker {
  readonly id: string
  readonly nama: string
  readonly bentuk: LegalForm | null
  readonly nib: string | null
  readonly npwp: readonly string[]
  readonly skala: { kelas: string; dasar: string; pada: IsoDate; nilai: string | null } | null
  readonly kbli: readonly { versi: string; kode: string; judul: string | null }[]
  readonly aliases: readonly { nama: string; source: string }[]
  readonly sites: readonly Site[]
  readonly note: MakerNote | null
  readonly source: string
  /** Set when this row was joined to another; the other is the firm. */
  readonly mergedInto: string | null
}

const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/

export async function findMaker(client: Client, id: string): Promise<Maker | undefined> {
  if (!UUID.test(id)) return undefined
  const found = await client.query<Maker>(
    `select m.id, m.nama, m.bentuk, m.source, m.merged_into as "mergedInto",
       (select min(nilai) from makers.same_maker o join makers.number n on n.maker_id = o.row_id where o.maker_id = m.id and jenis = 'nib' and known_to = 'infinity') as nib,
       coalesce((select array_agg(nilai order by nilai) from makers.same_maker o join makers.number n on n.maker_id = o.row_id where o.maker_id = m.id and jenis = 'npwp' and known_to = 'infinity'), '{}') as npwp,
       (select jsonb_build_object('kelas', kelas, 'dasar', dasar, 'pada', pada::text, 'nilai', nilai::text) from makers.same_maker o join makers.scale s on s.maker_id = o.row_id where o.maker_id = m.id order by pada desc, known_from desc limit 1) as skala,
       coalesce((select jsonb_agg(jsonb_build_object('versi', k.versi, 'kode', k.kode, 'judul', r.judul) order by k.kode)
         from (select distinct k.versi, k.kode from makers.same_maker o join makers.maker_kbli k on k.maker_id = o.row_id where o.maker_id = m.id) k
         left join makers.kbli r on r.versi = k.versi and r.kode = k.kode and r.known_to = 'infinity'), '[]') as kbli,
       coalesce((select jsonb_agg(jsonb_build_object('nama', a.nama, 'source', a.source) order by a.nama)
         from makers.same_maker o join makers.alias a on a.maker_id = o.row_id where o.maker_id = m.id), '[]') as aliases,
       coalesce((select jsonb_agg(to_jsonb(s) order by s.jenis, s.alamat)
         from makers.published_site s where s.maker_id = m.id), '[]') as sites,
       (select jsonb_build_object('jakpreneur', jakpreneur, 'binaan', binaan, 'perangkat_daerah', perangkat_daerah, 'sejak', sejak::text, 'catatan', catatan)
         from makers.published_note n where n.maker_id = m.id and n.klpd = (select current_setting('padan.klpd', true)) order by n.known_from desc limit 1) as note
     from makers.maker m where m.id = $1`,
    [id],
  )
  return found.rows[0]
}

export interface MakerFilter {
  /** Words of the name, an alias, or digits of NIB or NPWP. */
  readonly text: string
  readonly provinsi: string
  readonly kbli: string
  readonly skala: string
  /** A kind of certificate valid on `on`. */
  readonly jenis: string
  readonly binaan: '' | 'jakpreneur' | 'binaan'
  readonly on: IsoDate
  readonly sort: 'nama' | 'sertifikat'
  readonly ascending: boolean
  readonly page: number
  readonly pageSize: number
}
export interface MakerRow {
  readonly id: string
  readonly nama: string
  readonly bentuk: string | null
  readonly nib: string | null
  readonly npwp: string | null
  readonly skala: string | null
  readonly kabkota: string | null
  readonly provinsi: string | null
  /** Certificates valid on the day. */
  readonly valid: number
  readonly certificates: number
  readonly jakpreneur: boolean
  readonly binaan: boolean
}

export async function listMakers(
  client: Client,
  filter: MakerFilter,
): Promise<{ rows: MakerRow[]; total: number }> {
  const parameters: unknown[] = [filter.on]
  const parameter = (value: unknown) => `$${parameters.push(value)}`
  const where = ['true']
  const digits = filter.text.replace(/\D/g, '')
  const words = filter.text
    .toUpperCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .slice(0, 8)
  if (digits.length >= 9 && /^[\d.\-\s]+$/.test(filter.text))
    where.push(
      `exists (select from makers.same_maker o join makers.number n on n.maker_id = o.row_id where o.maker_id = m.id and n.nilai like ${parameter(`%${digits}%`)})`,
    )
  else
    for (const word of words)
      where.push(
        `(m.kunci like ${parameter(`%${word}%`)} or exists (select from makers.same_maker o join makers.alias a on a.maker_id = o.row_id where o.maker_id = m.id and upper(a.nama) like $${parameters.length}))`,
      )
  if (filter.provinsi)
    where.push(
      `exists (select from makers.published_site s where s.maker_id = m.id and s.provinsi = ${parameter(filter.provinsi)})`,
    )
  if (filter.kbli)
    where.push(
      `exists (select from makers.same_maker o join makers.maker_kbli k on k.maker_id = o.row_id where o.maker_id = m.id and k.kode like ${parameter(`${filter.kbli.replace(/\D/g, '')}%`)})`,
    )
  if (filter.skala === 'kosong') where.push('m.skala is null')
  else if (filter.skala) where.push(`m.skala = ${parameter(filter.skala)}`)
  if (filter.jenis)
    where.push(
      `exists (select from makers.certificates_on(d.on_day, now()) c where c.maker_id = m.id and c.is_valid and c.jenis = ${parameter(filter.jenis)})`,
    )
  if (filter.binaan) where.push(`${filter.binaan === 'jakpreneur' ? 'n.jakpreneur' : 'n.binaan'}`)
  const from = `from makers.published_maker m cross join (select $1::date as on_day) d
    left join (select maker_id, bool_or(jakpreneur) as jakpreneur, bool_or(binaan) as binaan from makers.published_note
      where klpd = (select current_setting('padan.klpd', true)) group by 1) n on n.maker_id = m.id
    where ${where.join(' and ')}`
  const total = await client.query<{ n: number }>(`select count(*)::int as n ${from}`, parameters)
  const counted = `(select count(*)::int from makers.certificates_on(d.on_day, now()) c where c.maker_id = m.id`
  const direction = filter.ascending ? 'asc' : 'desc'
  const order = {
    nama: `m.kunci ${direction}`,
    sertifikat: `${counted} and c.is_valid) ${direction}, m.kunci`,
  }[filter.sort]
  const rows = await client.query<MakerRow>(
    `select m.id, m.nama, m.bentuk, m.nib, m.npwp, m.skala,
       (select kabkota from makers.published_site s where s.maker_id = m.id order by s.jenis <> 'kantor_pusat', s.kabkota limit 1) as kabkota,
       (select provinsi from makers.published_site s where s.maker_id = m.id order by s.jenis <> 'kantor_pusat', s.kabkota limit 1) as provinsi,
       ${counted} and c.is_valid) as valid, ${counted}) as certificates,
       coalesce(n.jakpreneur, false) as jakpreneur, coalesce(n.binaan, false) as binaan
     ${from} order by ${order}, m.id limit ${parameter(filter.pageSize)} offset ${parameter((filter.page - 1) * filter.pageSize)}`,
    parameters,
  )
  return { rows: rows.rows, total: total.rows[0]!.n }
}

export async function listProvinces(client: Client): Promise<string[]> {
  const found = await client.query<{ provinsi: string }>(
    'select distinct provinsi from makers.site where provinsi is not null and closed_at is null order by 1 limit 100',
  )
  return found.rows.map((row) => row.provinsi)
}

// ── registering ─────────────────────────────────────────────────────────────────────────────────

export async function knownAboutMaker(
  client: Client,
  ask: {
    today: IsoDate
    selfId: string | null
    nib: string | null
    npwp: string | null
    kunci: string
    bentuk: string | null
    kelurahanKode: string
    isAnotherFirm: boolean
  },
): Promise<KnownAboutMaker> {
  const self = ask.selfId ? await findMaker(client, ask.selfId) : undefined
  const holders = await client.query<KnownAboutMaker['holders'][number]>(
    `select n.jenis, n.nilai, m.id as "makerId", m.nama as "makerName" from makers.number n join makers.maker o on o.id = n.maker_id
     join makers.maker m on m.id = coalesce(o.merged_into, o.id)
     where n.known_to = 'infinity' and ((n.jenis = 'nib' and n.nilai = $1) or (n.jenis = 'npwp' and n.nilai = $2))`,
    [ask.nib, ask.npwp],
  )
  const namesakes = await client.query<KnownAboutMaker['namesakes'][number]>(
    `select distinct m.id, m.nama from makers.alias a join makers.maker o on o.id = a.maker_id join makers.maker m on m.id = coalesce(o.merged_into, o.id)
     where a.kunci = $1 and ($2::text is null or a.bentuk is null or a.bentuk = $2) and a.kunci <> '' limit 5`,
    [ask.kunci, ask.bentuk],
  )
  const kbli = await client.query<{ kode: string }>(
    `select kode from makers.published_kbli where versi = '2020' and length(kode) = 5`,
  )
  const region = await client.query<NonNullable<KnownAboutMaker['kelurahan']>>(
    `select v.kode, v.nama, d.nama as kecamatan, d.kode as "kecamatanKode", c.nama as kabkota from makers.published_wilayah v
     join makers.published_wilayah d on d.kode = v.induk join makers.published_wilayah c on c.kode = d.induk where v.kode = $1 and v.tingkat = 'kelurahan'`,
    [ask.kelurahanKode],
  )
  const regions = await client.query(
    `select 1 from makers.published_wilayah where tingkat = 'kelurahan' and provinsi = $1 limit 1`,
    [ask.kelurahanKode.slice(0, 2)],
  )
  return {
    today: ask.today,
    self: self ? { id: self.id, nib: self.nib } : null,
    holders: holders.rows,
    namesakes: namesakes.rows,
    isAnotherFirm: ask.isAnotherFirm,
    kbliKnown: kbli.rows.length > 0 ? new Set(kbli.rows.map((row) => row.kode)) : undefined,
    kelurahan: region.rows[0],
    regionsLoaded: (regions.rowCount ?? 0) > 0,
  }
}

export interface Saving {
  readonly at: string
  readonly by: string
  /** Where the facts come from: `formulir`, a feed's name, `meja P7`. */
  readonly source: string
}

/** Writes what was decided; `selfId` completes a known maker, null makes a new one. Returns its id. */
export async function saveMaker(
  client: Client,
  facts: MakerFacts,
  selfId: string | null,
  saving: Saving,
): Promise<string> {
  const { at, by, source } = saving
  let id = selfId
  if (id === null) {
    const made = await client.query<{ id: string }>(
      `insert into makers.maker (nama, kunci, bentuk, created_at, created_by, source) values ($1, $2, $3, $4, $5, $6) returning id`,
      [facts.nama, facts.kunci, facts.bentuk, at, by, source],
    )
    id = made.rows[0]!.id
  }
  await addAlias(client, id, { nama: facts.nama, kunci: facts.kunci, bentuk: facts.bentuk }, saving)
  for (const [jenis, nilai] of [
    ['nib', facts.nib],
    ['npwp', facts.npwp],
  ] as const) {
    if (nilai === null) continue
    await addNumber(client, id, jenis, nilai, nilai, saving)
  }
  for (const kode of facts.kbli)
    await client.query(
      `insert into makers.maker_kbli (maker_id, versi, kode, source, seen_at) values ($1, '2020', $2, $3, $4) on conflict do nothing`,
      [id, kode, source, at],
    )
  if (facts.scale)
    await client.query(
      `insert into makers.scale (maker_id, pada, known_from, kelas, dasar, nilai, source, recorded_by) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, facts.scale.pada, at, facts.scale.kelas, facts.scale.dasar, facts.scale.nilai, source, by],
    )
  if (facts.site) {
    const s = facts.site
    await client.query(
      `insert into makers.site (maker_id, jenis, alamat, kelurahan_kode, kelurahan, kecamatan_kode, kecamatan, kabkota, provinsi, source, recorded_by, recorded_at)
       select $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12
       where not exists (select from makers.site o where o.maker_id = $1 and o.jenis = $2 and o.alamat is not distinct from $3 and o.kelurahan_kode is not distinct from $4 and o.closed_at is null)`,
      [
        id,
        s.jenis,
        s.alamat,
        s.kelurahan_kode,
        s.kelurahan,
        s.kecamatan_kode,
        s.kecamatan,
        s.kabkota,
        s.kelurahan_kode?.startsWith('31') ? 'DKI Jakarta' : null,
        source,
        by,
        at,
      ],
    )
  }
  return id
}

export async function addAlias(
  client: Client,
  makerId: string,
  alias: { nama: string; kunci: string; bentuk: string | null },
  saving: Saving,
): Promise<void> {
  await client.query(
    `insert into makers.alias (maker_id, nama, kunci, bentuk, source, seen_at) values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
    [makerId, alias.nama, alias.kunci, alias.bentuk, saving.source, saving.at],
  )
}

export async function addNumber(
  client: Client,
  makerId: string,
  jenis: 'nib' | 'npwp',
  nilai: string,
  written: string,
  saving: Saving,
): Promise<void> {
  await client.query(
    `insert into makers.number (jenis, nilai, maker_id, known_from, written, source, recorded_by) values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing`,
    [jenis, nilai, makerId, saving.at, written, saving.source, saving.by],
  )
}

/** Closes the note that stands and opens the next; the same note again changes nothing. */
export async function saveNote(
  client: Client,
  klpd: string,
  makerId: string,
  note: MakerNote,
  at: string,
  by: string,
): Promise<boolean> {
  const values = [note.jakpreneur, note.binaan, note.perangkat_daerah, note.sejak, note.catatan]
  const same = await client.query(
    `select 1 from makers.note where klpd = $1 and maker_id = $2 and known_to = 'infinity'
       and (jakpreneur, binaan, perangkat_daerah, sejak, catatan) is not distinct from ($3::boolean, $4::boolean, $5::text, $6::date, $7::text)`,
    [klpd, makerId, ...values],
  )
  if ((same.rowCount ?? 0) > 0) return false
  await client.query(
    `update makers.note set known_to = $3 where klpd = $1 and maker_id = $2 and known_to = 'infinity'`,
    [klpd, makerId, at],
  )
  await client.query(
    `insert into makers.note (klpd, maker_id, known_from, jakpreneur, binaan, perangkat_daerah, sejak, catatan, recorded_by) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [klpd, makerId, at, ...values, by],
  )
  return true
}
