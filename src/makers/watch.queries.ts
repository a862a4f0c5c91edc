/** The watch over ends and revocations: what concerns one government, told once. */
import type pg from 'pg'
import { addNotice } from '#notices'
import type { Instant, IsoDate } from '#shared/date'
import { CONCERNED } from './concerned.ts'
import { certificateRevoked, certificatesEnding } from './notices.ts'

type Client = Pick<pg.ClientBase, 'query'>

/** Days before the end at which people are told; 0 = it has ended. */
export const THRESHOLDS = [90, 30, 7, 0] as const

/** Whoever looks after papers in a government. */
const TOLD = ['analyst', 'curator', 'mentor'] as const
const EXAMPLES = 5

/** Tells of certificates that came within a threshold since the last watch. Context must be set. Returns how many were new. */
export async function watchEnds(client: Client, klpd: string, today: IsoDate, at: Instant): Promise<number> {
  const told = await client.query<{
    id: string
    tingkat: number
    maker: string
    produk: string | null
    akhir: IsoDate
  }>(
    `with near as (
       select c.id, c.berlaku_sampai, m.nama, c.produk,
         (select min(t) from unnest($3::int[]) t where c.berlaku_sampai <= $2::date + t) as tingkat
       from makers.certificates_on($2::date, $4::timestamptz) c join makers.published_maker m on m.id = c.maker_id
       where c.maker_id in ${CONCERNED} and c.status in ('aktif', 'kedaluwarsa')
         and c.berlaku_sampai between $2::date - 30 and $2::date + 90),
     new as (
       insert into makers.watched (klpd, certificate_id, tingkat, berlaku_sampai, told_at)
       select $1, id, tingkat, berlaku_sampai, $4 from near where tingkat is not null on conflict do nothing
       returning certificate_id, tingkat)
     select near.id, new.tingkat, near.nama as maker, near.produk, near.berlaku_sampai::text as akhir
     from new join near on near.id = new.certificate_id order by near.berlaku_sampai, near.nama`,
    // An end of yesterday is "ended": threshold 0 holds for days before today, so today itself is still within 7.
    [klpd, today, THRESHOLDS.map((days) => (days === 0 ? -1 : days)), at],
  )
  if (told.rows.length === 0) return 0
  const facts = {
    count: told.rows.length,
    ended: told.rows.filter((row) => row.tingkat === -1).length,
    examples: told.rows
      .slice(0, EXAMPLES)
      .map((row) => ({ maker: row.maker, product: row.produk, end: row.akhir })),
  }
  for (const role of TOLD)
    await addNotice(client, {
      klpd,
      at,
      kind: certificatesEnding,
      facts,
      to: { role, agency: '' },
      path: '/sertifikat?habis=90&terkait=ya',
      dedupe: `${today}:${told.rows[0]!.id}:${told.rows.length}`,
    })
  return told.rows.length
}

/** Tells a government that a paper it relies on was revoked, frozen or needs renewal; nothing when it has nothing to do with the maker. */
export async function tellState(
  client: Client,
  klpd: string,
  certificateId: string,
  at: Instant,
): Promise<boolean> {
  const found = await client.query<{
    version: number
    maker: string
    produk: string | null
    keadaan: string
    sejak: IsoDate | null
    alasan: string | null
  }>(
    `select c.version, m.nama as maker, c.produk, c.keadaan, c.keadaan_sejak::text as sejak, c.keadaan_alasan as alasan
     from makers.published_certificate c join makers.published_maker m on m.id = c.maker_id
     where c.id = $1 and c.known_to = 'infinity' and c.maker_id in ${CONCERNED}`,
    [certificateId],
  )
  const row = found.rows[0]
  if (!row) return false
  for (const role of [...TOLD, 'pengawas'] as const)
    await addNotice(client, {
      klpd,
      at,
      kind: certificateRevoked,
      facts: {
        maker: row.maker,
        product: row.produk,
        state: row.keadaan,
        since: row.sejak,
        reason: row.alasan,
      },
      to: { role, agency: '' },
      path: `/sertifikat/${certificateId}/dampak`,
      dedupe: `${certificateId}:${row.version}`,
    })
  return true
}
