/** Papers of an order as PDF, and the files that came with its moves. */
import type { Visit } from '#people'
import { formatInstant, pdfResponse } from '#web'
import { findAttachment, readAttachment } from './attachments.queries.ts'
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
    return own ? { whole, seller } : undefined
  })
  if (!found) return notFound()
  const paper = await paperOf(found.whole, kind, version, {
    government: visit.governmentName,
    isDemo: visit.isDemoCity,
    seller: found.seller,
    made: `Dicetak ${formatInstant(visit.now, 'id')} oleh ${visit.viewer.name}`,
    origin: visit.url.origin,
    klpd: visit.klpd!,
  })
  return paper ? pdfResponse(paper, `${kind}-${found.whole.order.number}-${version}`) : notFound()
}

export async function attachment(visit: Visit): Promise<Response> {
  const file = visit.request.req.param('file')!
  if (!isKey(file)) return notFound()
  const row = await visit.inGovernment((client) => findAttachment(client, visit.klpd!, file))
  if (!row || row.order_id !== visit.request.req.param('id') || !maySee(visit, row.kd_satker_str))
    return notFound()
  return new Response(new Uint8Array(readAttachment(visit.services.dataDir, row.sha256)), {
    headers: {
      'content-type': row.media_type,
      'content-disposition': 'attachment',
      'cache-control': 'private, no-store',
    },
  })
}
