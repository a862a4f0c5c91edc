/** What every page and form of orders is made of: who may see, keys of forms, a refusal as words, one transaction tried again. */
import { randomUUID } from 'node:crypto'
import { allows, type FormProblem, type Visit } from '#people'
import type pg from 'pg'
import type { Reason } from '#shared/decision'
import { ATTACHMENT_BYTES, keepAttachment, receiveAttachment } from './attachments.queries.ts'
import type { Finding } from './guards/guard.ts'
import { sentenceOfFinding } from './guards/sentences.ts'
import { type Asked, type Done, isKey, Refused } from './step.action.ts'
import { hashBody, takeKey } from './store.queries.ts'
import { findWholeOrder, type WholeOrder } from './views.queries.ts'
import { sentenceOfReason } from './words.ts'

export const PAGE_SIZE = 50

export const SHEET_ROWS = 50_000

export const newKey = () => randomUUID()

export const t = (visit: Visit, id: string, en: string) => (visit.language === 'id' ? id : en)

export const OFFICIAL_ROLES = ['pa_kpa', 'ppk', 'pejabat_pengadaan', 'bendahara'] as const

export const pageNumber = (visit: Visit) =>
  Math.min(10_000, Math.max(1, Math.floor(Number(visit.url.searchParams.get('hal')) || 1)))

export const notFound = () => new Response(null, { status: 404 })

export const listAgencies = async (client: pg.PoolClient, klpd: string) =>
  (
    await client.query<{ code: string; name: string }>(
      'select kd_satker_str as code, nama as name from agencies.published_satker where klpd = $1 order by nama limit 2000',
      [klpd],
    )
  ).rows

export const maySee = (visit: Visit, agency: string) => allows(visit.viewer, 'orders.read', agency)

export const hasRole = (visit: Visit, role: string, agency: string) =>
  visit.viewer.grants.some((grant) => grant.role === role && (grant.agency === '' || grant.agency === agency))

/** The field a reason is about, where the reason does not say it itself; pages lead from the sentence to the field. */
const FIELD_OF: Readonly<Record<string, string>> = {
  'proof-needed': 'bukti_bayar',
  'reference-needed': 'referensi',
  'amount-differs': 'jumlah',
  'stars-needed': 'bintang',
  'receiver-needed': 'penerima',
  'officer-needed': 'pejabat',
  'change-other-day': 'antar_tanggal',
  'slot-order': 'antar_sampai',
  'address-needed': 'alamat',
  'title-needed': 'judul',
  'kak-missing': 'kak',
  'hps-missing': 'hps',
  'hps-bad': 'hps',
  'meeting-order': 'rapat_selesai',
  'meeting-purpose': 'rapat_maksud',
  'meeting-place': 'rapat_tempat',
  'meeting-mode': 'rapat_cara',
  'invitation-missing': 'undangan_nomor',
  'invitation-file-missing': 'undangan_berkas',
  'participants-missing': 'peserta_1_lembaga',
}
const fieldOf = ({ code, facts }: Reason): string | undefined => {
  if (typeof facts?.['field'] === 'string') return facts['field']
  if (code === 'reason-needed' && typeof facts?.['move'] === 'string') return `${facts['move']}-alasan`
  return FIELD_OF[code]
}

/** What a refusal says on a form: reasons and findings as sentences. */
export function problemsOf(error: Refused, visit: Visit, field: string): FormProblem[] {
  return [
    ...error.because.map((reason) => ({
      field: fieldOf(reason) ?? field,
      message: sentenceOfReason(reason, visit.language),
    })),
    ...error.findings.map((one) => ({ field, message: sentenceOfFinding(one, visit.language) })),
  ]
}

/** Where a preparation is mended that was found incomplete when it was assigned: its fields stand on a page of their own. */
const PREPARED_ELSEWHERE: readonly string[] = [
  'kak-missing',
  'hps-missing',
  'invitation-missing',
  'invitation-file-missing',
  'participants-missing',
]
/** Findings that are about one field of a form rather than about the order. */
const FIELD_OF_FINDING: Readonly<Record<string, string>> = { 'tax-slip-missing': 'bukti_potong' }

/** A refused move: what the person can mend in its form, each at its field, and what stands against it beside the form. */
export function troubleOf(error: Refused, visit: Visit, move: string) {
  const inForm = (one: Finding) => FIELD_OF_FINDING[one.code] !== undefined
  const problems: FormProblem[] = [
    ...error.because.map((reason) => {
      const field = PREPARED_ELSEWHERE.includes(reason.code) ? undefined : fieldOf(reason)
      return { field: field ?? `form-${move}`, message: sentenceOfReason(reason, visit.language) }
    }),
    ...error.findings.filter(inForm).map((one) => ({
      field: FIELD_OF_FINDING[one.code]!,
      message: sentenceOfFinding(one, visit.language),
    })),
  ]
  return { problems, refused: error.findings.filter((one) => !inForm(one)) }
}

/**
 * Takes the key of a form without an order, in the transaction of what it does: pressed twice, sent in parallel or with its answer
 * lost, it is done once. `false` = it was done before.
 */
export async function isFirst(
  client: pg.PoolClient,
  visit: Visit,
  typed: Readonly<Record<string, string>>,
  location: string,
): Promise<boolean> {
  const { kunci, ...body } = typed
  if (!isKey(kunci)) throw new Refused([{ code: 'key-missing' }])
  const taken = await takeKey(client, {
    klpd: visit.klpd!,
    key: kunci,
    personId: visit.viewer.personId!,
    route: visit.url.pathname,
    bodyHash: hashBody(body),
    location,
    at: visit.now,
  })
  if (taken.how === 'key-of-another') throw new Refused([{ code: 'key-of-another' }])
  return taken.how === 'fresh'
}

export const common = (visit: Visit, key: string, body: Record<string, string>, route: string) => {
  const rest = Object.fromEntries(Object.entries(body).filter(([name]) => name !== 'kunci'))
  return { klpd: visit.klpd!, key, at: visit.now, today: visit.today, route, body: rest }
}

export async function findVisible(visit: Visit): Promise<WholeOrder | undefined> {
  const id = visit.request.req.param('id')!
  if (!isKey(id)) return undefined
  const whole = await visit.inGovernment((client) => findWholeOrder(client, visit.klpd!, id))
  return whole && maySee(visit, whole.order.kd_satker_str) ? whole : undefined
}

/** Form fields and one file of a move, bounded; a file that is no picture or PDF is refused. */
export async function readMoveForm(
  visit: Visit,
): Promise<{ body: Record<string, string>; file: File | null }> {
  if (Number(visit.request.req.header('content-length') ?? 0) > ATTACHMENT_BYTES + 100_000)
    throw new Refused([{ code: 'file-bad' }])
  const raw = await visit.request.req.parseBody()
  const body: Record<string, string> = {}
  let file: File | null = null
  for (const [name, value] of Object.entries(raw).slice(0, 200)) {
    if (typeof value === 'string') body[name] = value.replaceAll('\u0000', '').slice(0, 1000)
    else if (value instanceof File && value.size > 0) file = value
  }
  return { body, file }
}

/** Does one action in one transaction; a deadlock or a serialisation failure is tried again, three times at most. */
export async function perform(visit: Visit, work: (client: pg.PoolClient) => Promise<Done>): Promise<Done> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await visit.inGovernment(work, 'in flights')
    } catch (error) {
      const code = (error as { code?: string }).code
      // 40P01 deadlock, 40001 serialisation, 23505 the twin came first: what it did is seen on the next try.
      if (attempt < 3 && (code === '40P01' || code === '40001' || code === '23505')) continue
      throw error
    }
  }
}

/** What the file of a move is, where it is not called after the move, and the field it came in. */
const FILE_OF: Readonly<Record<string, { readonly kind: string; readonly field: string }>> = {
  siapkan: { kind: 'undangan', field: 'undangan_berkas' },
  lengkapi: { kind: 'undangan', field: 'undangan_berkas' },
}

/**
 * A move with its file: kept when the move is done, and only then. A form that is refused, or was done before (pressed twice, sent in
 * parallel), leaves neither row nor bytes; a file that is no photo or PDF is said with whatever else the form lacks.
 */
export async function withAttachment(
  client: pg.PoolClient,
  visit: Visit,
  asked: Asked,
  file: File | null,
  agency: string,
  act: (asked: Asked) => Promise<Done>,
): Promise<Done> {
  if (!file) return act(asked)
  const { kind, field } = FILE_OF[asked.move] ?? { kind: asked.move, field: `${asked.move}-foto` }
  const received = await receiveAttachment(visit.services.dataDir, file)
  if (!received) return act({ ...asked, amiss: [{ code: 'file-bad', facts: { field } }] })
  try {
    const fileId = randomUUID()
    const done = await act({ ...asked, fileId })
    if (done.how === 'done')
      await keepAttachment(client, received, {
        klpd: asked.klpd,
        id: fileId,
        agency,
        orderId: asked.orderId,
        kind,
        by: asked.doer.name,
        at: asked.at,
      })
    return done
  } finally {
    received.forget()
  }
}
