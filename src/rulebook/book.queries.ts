/** Proposed and released versions of rules of one government. Rows are written once and never changed. */
import type pg from 'pg'
import { type Certainty, findRule, readRuleValue, type Release, type Source } from '#law'
import type { Instant, IsoDate } from '#shared/date'

type Client = Pick<pg.ClientBase, 'query'>

export interface Proposal {
  readonly nomor: number
  readonly aturan: string
  readonly berlaku_dari: IsoDate
  readonly berlaku_sampai: IsoDate | null
  readonly nilai: string
  readonly peraturan: string
  readonly pasal: string
  readonly sumber_judul: string
  readonly sumber_url: string | null
  readonly sumber_mutu: Source['grade']
  readonly kepastian: Certainty
  readonly catatan: string
  readonly catatan_en: string
  readonly diusulkan_oleh: string
  readonly diusulkan_nama: string
  readonly diusulkan_pada: Instant
  readonly putusan: 'rilis' | 'tolak' | null
  readonly diputuskan_nama: string | null
  readonly diputuskan_pada: Instant | null
  readonly alasan: string | null
  readonly dampak: ImpactSummary | null
}
/** What the page said would change, kept with the decision. */
export interface ImpactSummary {
  readonly asked: number
  readonly changed: number
  readonly rupiah: number
  /** P of the whole government by year: [numerator, denominator], whole rupiah. */
  readonly figures?: readonly {
    readonly year: number
    readonly before: readonly [number, number]
    readonly after: readonly [number, number]
  }[]
}
export type ProposalDraft = Omit<
  Proposal,
  'nomor' | 'putusan' | 'diputuskan_nama' | 'diputuskan_pada' | 'alasan' | 'dampak'
>

export const COLUMNS = `v.nomor, v.aturan, v.berlaku_dari::text, v.berlaku_sampai::text, v.nilai, v.peraturan, v.pasal, v.sumber_judul, v.sumber_url,
  v.sumber_mutu, v.kepastian, v.catatan, v.catatan_en, v.diusulkan_oleh, v.diusulkan_nama,
  to_char(v.diusulkan_pada at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as diusulkan_pada, d.putusan, d.diputuskan_nama,
  to_char(d.diputuskan_pada at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as diputuskan_pada, d.alasan, d.dampak`
export const FROM = `from rulebook.rule_version v left join rulebook.rule_version_decision d on d.klpd = v.klpd and d.nomor = v.nomor`

/** Newest first; a government writes few of them, so one page is enough. */
export const MOST_PROPOSALS = 500

export async function listProposals(client: Client, klpd: string): Promise<Proposal[]> {
  const found = await client.query<Proposal>(
    `select ${COLUMNS} ${FROM} where v.klpd = $1 order by v.nomor desc limit ${MOST_PROPOSALS}`,
    [klpd],
  )
  return found.rows
}

export async function findProposal(
  client: Client,
  klpd: string,
  nomor: number,
): Promise<Proposal | undefined> {
  const found = await client.query<Proposal>(`select ${COLUMNS} ${FROM} where v.klpd = $1 and v.nomor = $2`, [
    klpd,
    nomor,
  ])
  return found.rows[0]
}

/** The text a person named; people give its title in one language. */
export const sourceOf = (proposal: Proposal): Source => ({
  title: { id: proposal.sumber_judul, en: proposal.sumber_judul },
  grade: proposal.sumber_mutu,
  url: proposal.sumber_url,
})

/** A proposal as a version of law; `undefined` when the rule or its value is no longer known to the code. */
export function releaseOf(proposal: Proposal): Release | undefined {
  const rule = findRule(proposal.aturan)
  if (!rule) return undefined
  const value = readRuleValue(rule, proposal.nilai)
  if (!value.ok) return undefined
  return {
    number: proposal.nomor,
    ruleId: proposal.aturan,
    from: proposal.berlaku_dari,
    until: proposal.berlaku_sampai,
    value: value.value,
    citation: proposal.pasal === '' ? proposal.peraturan : `${proposal.peraturan} ${proposal.pasal}`,
    certainty: proposal.kepastian,
    source: sourceOf(proposal),
    note:
      proposal.catatan === ''
        ? undefined
        : { id: proposal.catatan, en: proposal.catatan_en === '' ? proposal.catatan : proposal.catatan_en },
  }
}

export async function insertProposal(client: Client, klpd: string, draft: ProposalDraft): Promise<number> {
  // Two people entering at once would take the same number; the lock lasts for this transaction only.
  await client.query(`select pg_advisory_xact_lock(hashtextextended('rule_version ' || $1, 0))`, [klpd])
  const inserted = await client.query<{ nomor: number }>(
    `insert into rulebook.rule_version (klpd, nomor, aturan, berlaku_dari, berlaku_sampai, nilai, peraturan, pasal, sumber_judul, sumber_url,
       sumber_mutu, kepastian, catatan, catatan_en, diusulkan_oleh, diusulkan_nama, diusulkan_pada)
     select $1, coalesce(max(nomor), 0) + 1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16
     from rulebook.rule_version where klpd = $1 returning nomor`,
    [
      klpd,
      draft.aturan,
      draft.berlaku_dari,
      draft.berlaku_sampai,
      draft.nilai,
      draft.peraturan,
      draft.pasal,
      draft.sumber_judul,
      draft.sumber_url,
      draft.sumber_mutu,
      draft.kepastian,
      draft.catatan,
      draft.catatan_en,
      draft.diusulkan_oleh,
      draft.diusulkan_nama,
      draft.diusulkan_pada,
    ],
  )
  return inserted.rows[0]!.nomor
}

export interface Decided {
  readonly putusan: 'rilis' | 'tolak'
  readonly by: string
  readonly name: string
  readonly at: Instant
  readonly reason: string
  readonly impact: ImpactSummary | null
}

/** `false` when somebody else decided first. A release by the proposer is refused by the table itself. */
export async function insertDecision(
  client: Client,
  klpd: string,
  proposal: Proposal,
  decided: Decided,
): Promise<boolean> {
  const inserted = await client.query(
    `insert into rulebook.rule_version_decision (klpd, nomor, diusulkan_oleh, putusan, diputuskan_oleh, diputuskan_nama, diputuskan_pada, alasan, dampak)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (klpd, nomor) do nothing`,
    [
      klpd,
      proposal.nomor,
      proposal.diusulkan_oleh,
      decided.putusan,
      decided.by,
      decided.name,
      decided.at,
      decided.reason,
      decided.impact === null ? null : JSON.stringify(decided.impact),
    ],
  )
  return inserted.rowCount === 1
}
