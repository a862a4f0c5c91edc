/** The PPK prepares: KAK, HPS, meeting. */
import { type FormProblem, html, redirectTo, redirectWith, textParameter, type Visit } from '#people'
import type { Instant } from '#shared/date'
import type pg from 'pg'
import type { Actor } from './moves.ts'
import { createOrder } from './prepare.action.ts'
import { PreparePage } from './prepare.page.tsx'
import {
  common,
  findVisible,
  maySee,
  newKey,
  notFound,
  problemsOf,
  readMoveForm,
  withAttachment,
} from './requests.ts'
import { isKey, Refused } from './step.action.ts'
import type { Doer } from './store.queries.ts'
import { orderWords } from './words.ts'

export async function newPage(
  visit: Visit,
  typed: Record<string, string>,
  problems: readonly FormProblem[],
): Promise<Response> {
  const rup = typed['paket'] ?? textParameter(visit, 'paket')
  const paket = await visit.inGovernment(async (client) => {
    const found = await client.query<{ nama: string; is_consumption: boolean; kd_satker_str: string }>(
      'select nama, is_consumption, kd_satker_str from orders.paket where klpd = $1 and kd_rup = $2',
      [visit.klpd, rup],
    )
    return found.rows[0]
  })
  if (!paket || !maySee(visit, paket.kd_satker_str)) return redirectTo('/pesanan/paket')
  return html(
    visit,
    {
      title: orderWords[visit.language].newOrder,
      scripts: ['draft.js', 'photo.js'],
      status: problems.length > 0 ? 422 : 200,
    },
    <PreparePage
      language={visit.language}
      action="/pesanan/baru"
      newKey={typed['kunci'] && isKey(typed['kunci']) ? typed['kunci'] : newKey()}
      kdRup={rup}
      packageName={paket.nama}
      isConsumption={paket.is_consumption}
      typed={typed}
      problems={problems}
      hasInvitation={false}
      isNew
    />,
  )
}

async function agencyOfPackage(client: pg.PoolClient, klpd: string, kdRup: string): Promise<string> {
  const found = await client.query<{ kd_satker_str: string }>(
    'select kd_satker_str from orders.paket where klpd = $1 and kd_rup = $2',
    [klpd, kdRup],
  )
  if (!found.rows[0]) throw new Refused([{ code: 'no-package' }])
  return found.rows[0].kd_satker_str
}

/** The role a person holds on a package as an official who was appointed there. */
export async function appointed(
  client: pg.PoolClient,
  visit: Visit,
  kdRup: string,
  role: Actor,
): Promise<Doer | undefined> {
  const found = await client.query<{ sk: string; name: string }>(
    'select sk, name from orders.package_role where klpd = $1 and kd_rup = $2 and role = $3 and person_id = $4 and (until_day is null or until_day >= $5)',
    [visit.klpd, kdRup, role, visit.viewer.personId, visit.today],
  )
  const row = found.rows[0]
  return row && { actor: role, personId: visit.viewer.personId, name: row.name, sk: row.sk }
}

export async function create(visit: Visit): Promise<Response> {
  let typed: Record<string, string> = {}
  try {
    const form = await readMoveForm(visit)
    typed = form.body
    const rup = typed['paket'] ?? ''
    const key = typed['kunci'] ?? ''
    if (!isKey(key)) throw new Refused([{ code: 'key-missing' }])
    const done = await visit.inGovernment(async (client) => {
      const doer = await appointed(client, visit, rup, 'ppk')
      if (!doer) throw new Refused([{ code: 'not-enrolled' }])
      const agency = await agencyOfPackage(client, visit.klpd!, rup)
      // The key of the form is the id of the order: pressed twice, it is one order.
      const asked = {
        ...common(visit, key, typed, '/pesanan/baru'),
        orderId: key,
        move: 'siapkan',
        doer,
        reason: null,
        location: `/pesanan/${key}`,
      }
      return withAttachment(client, visit, asked, form.file, agency, (whole) =>
        createOrder(client, whole, rup),
      )
    })
    return redirectTo(done.location)
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    const problems = problemsOf(error, visit, 'judul')
    // A body too large is not taken in: what was typed is in the draft that the page keeps.
    if (!typed['paket']) return redirectWith('/pesanan/paket', { kind: 'bad', text: problems[0]!.message })
    return newPage(visit, { ...typed, kunci: newKey() }, problems)
  }
}

export async function editPage(
  visit: Visit,
  typed: Record<string, string> | null,
  problems: readonly FormProblem[],
): Promise<Response> {
  const whole = await findVisible(visit)
  if (!whole || whole.order.state !== 'PERSIAPAN')
    return whole ? redirectTo(`/pesanan/${whole.order.order_id}`) : notFound()
  const { order, meeting } = whole
  const local = (instant: Instant) => new Date(Date.parse(instant) + 7 * 3_600_000).toISOString()
  const stands: Record<string, string> = {
    judul: order.title,
    kak: order.kak,
    hps: order.hps_rupiah === null ? '' : String(order.hps_rupiah),
    hps_dasar: order.hps_basis ?? '',
    ...(meeting
      ? {
          rapat_maksud: meeting.purpose,
          rapat_cara: meeting.mode,
          rapat_kelas: meeting.meeting_class,
          rapat_tempat: meeting.place,
          rapat_tanggal: local(meeting.starts_at).slice(0, 10),
          rapat_mulai: local(meeting.starts_at).slice(11, 16),
          rapat_selesai: local(meeting.ends_at).slice(11, 16),
          undangan_nomor: meeting.invitation_no ?? '',
          ...Object.fromEntries(
            whole.groups.flatMap((group) => [
              [`peserta_${group.ordinal}_lembaga`, group.institution],
              [`peserta_${group.ordinal}_kelompok`, group.kind],
              [`peserta_${group.ordinal}_jumlah`, String(group.planned)],
            ]),
          ),
        }
      : {}),
  }
  return html(
    visit,
    { title: order.title, scripts: ['draft.js', 'photo.js'], status: problems.length > 0 ? 422 : 200 },
    <PreparePage
      language={visit.language}
      action={`/pesanan/${order.order_id}/lengkapi`}
      newKey={newKey()}
      kdRup={order.kd_rup}
      packageName={whole.paket.nama}
      isConsumption={order.is_consumption}
      typed={typed ?? stands}
      problems={problems}
      hasInvitation={(meeting?.invitation_file ?? null) !== null}
      isNew={false}
    />,
  )
}
