/** Papers of an order as PDF, and the files that came with its moves. */
import { letterheadLines } from '#agencies'
import type { Visit } from '#people'
import { formatInstant, pdfResponse } from '#web'
import { KITCHEN_SEES } from './attachments.page.tsx'
import { type AttachmentRow, findAttachment, readAttachment } from './attachments.queries.ts'
import { paperOf } from './documents/pdf.ts'
import { KITCHEN_READS_NOT } from './kitchen.page.tsx'
import { readSellerTax } from './lookups.queries.ts'
import { maySee, notFound } from './requests.ts'
import { isKey } from './step.action.ts'
import { findWholeOrder } from './views.queries.ts'

export async function documentPdf(visit: Visit, forKitchen: boolean): Promise<Response> {
  const id = visit.request.req.param('id')!
  if (!isKey(id)) return notFound()
  const kind = visit.request.req.param('kind')!.toUpperCase()
  if (forKitchen && KITCHEN_READS_NOT.includes(kind)) return notFound()
  const version = Number(visit.request.req.param('version'))
  const found = await visit.inGovernment(async (client) => {
    const whole = await findWholeOrder(client, visit.klpd!, id)
    if (!whole) return undefined
    const seller = whole.order.seller_id
      ? await readSellerTax(client, visit.klpd!, whole.order.seller_id)
      : null
    const own = forKitchen
      ? (
          await client.query(
            'select 1 from orders.seller_person where klpd = $1 and seller_id = $2 and person_id = $3',
            [visit.klpd, whole.order.seller_id, visit.viewer.personId],
          )
        ).rowCount === 1
      : maySee(visit, whole.order.kd_satker_str)
    if (!own) return undefined
    // What was issued keeps the letterhead of its day.
    const issued = whole.documents.find((one) => one.kind === kind && one.version === version)
    const officeLines = await letterheadLines(
      client,
      visit.klpd!,
      whole.order.kd_satker_str,
      issued?.issued_at ?? visit.now,
    )
    return { whole, seller, officeLines }
  })
  if (!found) return notFound()
  const paper = await paperOf(found.whole, kind, version, {
    government: visit.governmentName,
    isDemo: visit.isDemoCity,
    seller: found.seller,
    officeLines: found.officeLines,
    made: `Dicetak ${formatInstant(visit.now, 'id')} oleh ${visit.viewer.name}`,
    origin: visit.url.origin,
    klpd: visit.klpd!,
  })
  return paper ? pdfResponse(paper, `${kind}-${found.whole.order.number}-${version}`) : notFound()
}

export async function attachment(visit: Visit): Promise<Response> {
  const row = await rowOf(visit, (found) => maySee(visit, found.kd_satker_str))
  return row ? fileOf(visit, row) : notFound()
}

/** The kitchen sees the photos of its own order, not what the office keeps for itself. */
export async function kitchenAttachment(visit: Visit): Promise<Response> {
  const row = await rowOf(visit, (found) => KITCHEN_SEES.includes(found.kind))
  if (!row) return notFound()
  const own = await visit.inGovernment((client) =>
    client.query(
      'select 1 from orders.pesanan o join orders.seller_person p on p.klpd = o.klpd and p.seller_id = o.seller_id where o.klpd = $1 and o.order_id = $2 and p.person_id = $3 and o.sent_at is not null',
      [visit.klpd, row.order_id, visit.viewer.personId],
    ),
  )
  return own.rowCount === 1 ? fileOf(visit, row) : notFound()
}

async function rowOf(visit: Visit, may: (row: AttachmentRow) => boolean): Promise<AttachmentRow | undefined> {
  const file = visit.request.req.param('file')!
  if (!isKey(file)) return undefined
  const row = await visit.inGovernment((client) => findAttachment(client, visit.klpd!, file))
  return row && row.order_id === visit.request.req.param('id') && may(row) ? row : undefined
}

/** A picture opens in the browser; a PDF is somebody else's and is handed over as a file. */
const fileOf = (visit: Visit, row: AttachmentRow): Response =>
  new Response(new Uint8Array(readAttachment(visit.services.dataDir, row.sha256)), {
    headers: {
      'content-type': row.media_type,
      'content-disposition': row.media_type.startsWith('image/') ? 'inline' : 'attachment',
      'cache-control': 'private, no-store',
    },
  })
