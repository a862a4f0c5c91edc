/** Every move of an order but sending: load, decide, save, in one transaction each. */
import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { reservedBy } from '#budget'
import { editionOfRevision } from '#rulebook'
import { dayOf, type Instant, localFields } from '#shared/date'
import { orderContent } from './documents/content.ts'
import {
  guardArrival,
  guardFine,
  guardOldDebt,
  guardReceiptDay,
  guardTaxSlip,
  type Promised,
  proposeFine,
} from './guards/after-delivery.ts'
import { type Finding, standing } from './guards/guard.ts'
import { judgeSending } from './guards/judge.ts'
import { guardAttendance } from './guards/meeting-guards.ts'
import {
  bankName,
  readEarlierBills,
  readHolidays,
  readLines,
  readRules,
  readSellerTax,
  supplyOf,
  taxFactsOf,
} from './lookups.queries.ts'
import { type Effect, moveRow } from './moves.ts'
import { portionsOf, subtotalOf, totalOf } from './order.ts'
import { classOf, type Component } from './product-classes.ts'
import type { OrderRules } from './rules.ts'
import { loadDraft } from './send-facts.queries.ts'
import {
  Amiss,
  type Asked,
  type Done,
  issue,
  numbered,
  ledger,
  LEAST_REASON,
  no,
  opened,
  portionsByClass,
  Refused,
  save,
  stepFrom,
  tellAndAudit,
} from './step.action.ts'
import {
  type Client,
  type Doer,
  type IssuedDocument,
  type OrderHead,
  releaseCapacity,
  type Step,
  takeCapacity,
} from './store.queries.ts'
import { taxOrder } from './taxes.ts'
import { daysBetween, workingDaysBetween } from './working-days.ts'

/** What a move adds to the plain change of state. */
interface Outcome {
  readonly facts?: Record<string, string | number | null>
  readonly patch?: Record<string, unknown>
  readonly documents?: readonly IssuedDocument[]
  readonly passed?: Step['passed']
  /** Rupiah of the effect where it is not the whole reservation. */
  readonly amountRupiah?: bigint
  readonly after?: (client: Client) => Promise<void>
}
type Handler = (
  client: Client,
  asked: Asked,
  order: OrderHead,
  rules: OrderRules,
  /** What the form lacks, field by field; refused together after the handler has read them all. */
  amiss: Amiss,
) => Promise<Outcome> | Outcome

/** Whole number typed by a person: `1.000` and `1000` are a thousand. */
export function wholeNumber(text: string | undefined): number | undefined {
  const bare = (text ?? '')
    .trim()
    .replace(/^Rp\s*/i, '')
    .replace(/\.(?=\d{3}(\D|$))/g, '')
  return /^\d{1,15}$/.test(bare) ? Number(bare) : undefined
}

const HANDLERS: Readonly<Record<string, Handler>> = {
  'minta-waktu': (_, asked, order) =>
    order.seller_id === null ? no('draft-incomplete') : { patch: { lead_asked_at: asked.at } },
  'bebaskan-waktu': (_, __, order) =>
    order.lead_asked_at === null || order.waives_lead
      ? no('lead-not-asked')
      : { patch: { waives_lead: true } },
  sanggupi: (_, asked, order) => ({
    patch: { accepted_at: asked.at },
    facts: { versi: order.version },
  }),
  antar: async (client, asked, order, rules) => {
    const passed = passedWith(
      guardArrival(await promisedOf(client, asked.klpd, order), asked.at, rules),
      asked,
    )
    return {
      patch: { delivered_at: asked.at },
      documents: [
        issue('SJ', 0, order, {
          antar: asked.at,
          foto: asked.fileId ?? null,
          catatan: asked.body['catatan'] ?? '',
        }),
      ],
      passed,
      facts: { foto: asked.fileId ?? null },
    }
  },
  terima: receive,
  'terima-sebagian': receive,
  'tidak-sesuai': receive,
  'putus-denda': (_, asked, order, __, amiss) => {
    if (order.fine_decided) return no('no-fine-proposed')
    const charge = asked.body['denda'] === 'kenakan'
    if (!charge && (asked.reason ?? '').trim().length < LEAST_REASON)
      amiss.add('reason-needed', { move: asked.move })
    const rupiah = charge ? (BigInt(order.received_rupiah ?? 0) * BigInt(order.fine_percent ?? 0)) / 100n : 0n
    const passed: Step['passed'] = charge
      ? []
      : [
          {
            guard: 'G-DENDA',
            level: 'J',
            code: 'fine-undecided',
            facts: {
              percent: order.fine_percent,
              rupiah: Number((BigInt(order.received_rupiah ?? 0) * BigInt(order.fine_percent ?? 0)) / 100n),
              late: 0,
              missing: Math.max(0, order.portions - (order.received_portions ?? 0)),
            },
            reason: asked.reason,
          },
        ]
    return { patch: { fine_decided: true, fine_rupiah: rupiah }, facts: { denda: Number(rupiah) }, passed }
  },
  tagih: bill,
  'bayar-manual': (_, asked, order, __, amiss) => {
    const slip = (asked.body['bukti_potong'] ?? '').trim()
    const proof = (asked.body['bukti_bayar'] ?? '').trim()
    if (proof.length < 3) amiss.add('proof-needed')
    amiss.findings.push(...guardTaxSlip(BigInt(order.withheld_rupiah ?? 0), slip))
    return {
      patch: { payment_way: 'manual', payment_ref: proof, tax_slip_no: slip || null },
      documents: slip ? [issue('BUPOT', 0, order, { nomor: slip, dipotong: order.withheld_rupiah })] : [],
      facts: { bukti: proof, bukti_potong: slip || null },
    }
  },
  'ajukan-autodebet': (_, asked) => ({
    patch: { payment_way: 'autodebet' },
    facts: { rekening: asked.body['rekening'] ?? null },
  }),
  'setujui-autodebet': () => ({}),
  'batal-bayar': () => ({ patch: { payment_way: null, payment_ref: null } }),
  cocokkan: (_, asked, order, __, amiss) => {
    const amount = wholeNumber(asked.body['jumlah'])
    const transfer = order.transfer_rupiah ?? 0
    if (amount === undefined)
      amiss.add('number-needed', { field: 'jumlah', typed: (asked.body['jumlah'] ?? '').slice(0, 20) })
    else if (amount !== transfer) amiss.add('amount-differs', { typed: amount, expected: transfer })
    const reference = (asked.body['referensi'] ?? '').trim()
    if (reference.length < 3) amiss.add('reference-needed')
    const slip = order.tax_slip_no ?? (asked.body['bukti_potong'] ?? '').trim()
    amiss.findings.push(...guardTaxSlip(BigInt(order.withheld_rupiah ?? 0), slip))
    return {
      patch: { paid_at: asked.at, payment_ref: reference, ...(slip ? { tax_slip_no: slip } : {}) },
      documents:
        order.tax_slip_no === null && slip
          ? [issue('BUPOT', 0, order, { nomor: slip, dipotong: order.withheld_rupiah })]
          : [],
      amountRupiah: BigInt(order.invoice_rupiah ?? 0),
      facts: { referensi: reference, jumlah: amount ?? null },
    }
  },
  hadir: attend,
  'nilai-penyedia': (_, asked, order) => rate(asked, order, 'pemesan'),
  'nilai-pemesan': (_, asked, order) => rate(asked, order, 'penyedia'),
  tutup: close,
  sengketakan: async (client, asked, order, rules) => {
    if (order.delivered_at === null) return no('not-delivered')
    const holidays = await readHolidays(client, asked.klpd)
    const age = workingDaysBetween(dayOf(order.delivered_at), asked.today, holidays)
    return age > rules.dispute_working_days
      ? no('dispute-too-late', { age, limit: rules.dispute_working_days })
      : {
          documents: [
            issue('BA', 0, order, {
              perihal: 'Sengketa',
              alasan: asked.reason,
              oleh: asked.doer.name,
            }),
          ],
        }
  },
  'batalkan-pesanan': cancel,
  mundur: cancel,
  batalkan: () => ({}),
  kedaluwarsa: (_, asked, order) =>
    order.answer_due_at !== null && order.answer_due_at <= asked.at ? {} : no('not-due-yet'),
  'usul-ubah': proposeChange,
  'tolak-ubah': (_, asked, order) => {
    if (!order.pending_change || order.pending_change.by === asked.doer.actor) return no('no-change-proposed')
    return { patch: { pending_change: null } }
  },
}

/** Findings that a written reason lets pass, with that reason; anything that still stands is a refusal. */
function passedWith(findings: readonly Finding[], asked: Asked): NonNullable<Step['passed']> {
  const reasons = Object.fromEntries(findings.map((one) => [one.guard, asked.reason ?? '']))
  const against = standing(findings, reasons)
  if (against.length > 0) throw new Refused([], against)
  return findings.map((one) => ({ ...one, reason: asked.reason }))
}

async function promisedOf(client: Client, klpd: string, order: OrderHead): Promise<Promised> {
  if (order.deliver_from === null || order.deliver_until === null) return no('draft-incomplete')
  const meeting = await client.query<{ ends_at: Instant }>(
    'select ends_at from orders.meeting where klpd = $1 and meeting_id = $2',
    [klpd, order.meeting_id],
  )
  return {
    isConsumption: order.is_consumption,
    deliverFrom: order.deliver_from,
    deliverUntil: order.deliver_until,
    meetingEndsAt: meeting.rows[0]?.ends_at ?? null,
  }
}

async function receive(
  client: Client,
  asked: Asked,
  order: OrderHead,
  rules: OrderRules,
  amiss: Amiss,
): Promise<Outcome> {
  const lines = await readLines(client, asked.klpd, order.order_id, order.version)
  const arrivedAt = order.delivered_at ?? asked.at
  const debt = guardOldDebt(order.accepted_at ?? asked.at, arrivedAt)
  if (debt.length > 0) throw new Refused([], debt)
  const passed = passedWith(guardReceiptDay(arrivedAt, asked.at, rules), asked)
  const received = lines.map((line) => {
    const typed = asked.body[`diterima_${line.ordinal}`]
    const quantity =
      asked.move === 'terima' ? line.quantity : asked.move === 'tidak-sesuai' ? 0 : wholeNumber(typed)
    const isFit = quantity !== undefined && quantity <= line.quantity
    if (!isFit)
      amiss.add('received-quantity', {
        field: `diterima_${line.ordinal}`,
        line: line.name,
        ordered: line.quantity,
        typed: (typed ?? '').slice(0, 20),
      })
    return {
      ...line,
      received: isFit ? quantity : 0,
      condition: (asked.body['kondisi'] ?? 'baik').slice(0, 200),
    }
  })
  // What follows reckons with the quantities: not with those that could not be read.
  amiss.refuse()
  const portions = received.reduce((sum, line) => sum + line.received * line.serves_persons, 0)
  if (asked.move === 'terima-sebagian' && portions === order.portions) return no('all-received')
  if (asked.move === 'terima-sebagian' && portions === 0) return no('nothing-received')
  const goods = received.reduce(
    (sum, line) => sum + BigInt(line.received) * BigInt(line.unit_price_rupiah),
    0n,
  )
  const value = portions === 0 ? 0n : goods + BigInt(order.delivery_rupiah)
  const fine =
    portions === 0
      ? null
      : proposeFine(
          {
            orderedPortions: order.portions,
            receivedPortions: portions,
            slotEndsAt: order.deliver_until ?? arrivedAt,
            arrivedAt,
            receivedValueRupiah: value,
          },
          rules,
        )
  const verified = received.filter((line) => line.pdn_basis !== null)
  const pdnGoods = verified.reduce(
    (sum, line) => sum + BigInt(line.received) * BigInt(line.unit_price_rupiah),
    0n,
  )
  // The delivery is domestic with what it delivers: counted only when every line is verified. None verified = not known.
  const pdn = verified.length === 0 ? null : verified.length === received.length ? value : pdnGoods
  const umkm = await readSellerTax(client, asked.klpd, order.seller_id!)
  const isSmall = umkm.umkm_class === null ? null : umkm.umkm_class === 'mikro' || umkm.umkm_class === 'kecil'
  const status =
    asked.move === 'terima' ? 'DITERIMA' : asked.move === 'terima-sebagian' ? 'SEBAGIAN' : 'TIDAK SESUAI'
  return {
    patch: {
      received_at: asked.move === 'tidak-sesuai' ? null : asked.at,
      received_portions: portions,
      received_rupiah: value,
      fine_percent: fine?.percent ?? null,
      fine_rupiah: 0n,
      fine_decided: fine === null,
      pdn_rupiah: pdn,
      umk_rupiah: isSmall === null ? null : isSmall ? value : 0n,
    },
    documents: [
      issue(asked.move === 'tidak-sesuai' ? 'BA' : 'BAST', 0, order, {
        status,
        waktu: asked.at,
        datang: arrivedAt,
        penerima: asked.doer.name,
        peran: asked.doer.actor,
        kondisi: asked.body['kondisi'] ?? 'baik',
        foto: asked.fileId ?? null,
        alasan: asked.reason,
        baris: received.map((line) => ({
          nama: line.name,
          satuan: line.unit,
          dipesan: line.quantity,
          diterima: line.received,
          harga: line.unit_price_rupiah,
        })),
        ongkir: order.delivery_rupiah,
        nilai: Number(value),
        usulDenda:
          fine === null
            ? null
            : {
                persen: fine.percent,
                rupiah: Number(fine.rupiah),
                terlambatMenit: fine.lateMinutes,
                kurangPorsi: fine.missingPortions,
              },
      }),
    ],
    passed,
    facts: { porsi: portions, nilai: Number(value), kondisi: asked.body['kondisi'] ?? 'baik' },
    after: async (tx) => {
      for (const line of received)
        await tx.query(
          'update orders.pesanan_line set received_quantity = $5, condition = $6 where klpd = $1 and order_id = $2 and version = $3 and ordinal = $4',
          [asked.klpd, order.order_id, order.version, line.ordinal, line.received, line.condition],
        )
    },
  }
}

async function bill(client: Client, asked: Asked, order: OrderHead): Promise<Outcome> {
  const value = BigInt(order.received_rupiah ?? 0)
  const pending = order.fine_decided
    ? []
    : guardFine(
        {
          percent: order.fine_percent ?? 0,
          rupiah: (value * BigInt(order.fine_percent ?? 0)) / 100n,
          lateMinutes: 0,
          missingPortions: Math.max(0, order.portions - (order.received_portions ?? 0)),
        },
        false,
      )
  if (pending.length > 0) throw new Refused([], pending)
  const invoice = value - BigInt(order.fine_rupiah)
  const seller = await readSellerTax(client, asked.klpd, order.seller_id!)
  const earlier = await readEarlierBills(client, asked.klpd, order)
  const supply = supplyOf(order.class_codes)
  // Today's book: what an earlier bill says stays as it was computed then.
  const book = await editionOfRevision(client, asked.klpd, seller.book)
  const taxes = taxOrder(book, asked.today, supply, invoice, taxFactsOf(seller), earlier)
  if (!taxes.ok) throw new Refused(taxes.because)
  const tax = taxes.value
  const lines = await readLines(client, asked.klpd, order.order_id, order.version)
  const content = {
    tanggal: asked.at,
    baris: lines.map((line) => ({
      nama: line.name,
      satuan: line.unit,
      jumlah: line.received_quantity ?? line.quantity,
      harga: line.unit_price_rupiah,
    })),
    ongkir: order.delivery_rupiah,
    nilai: Number(value),
    denda: order.fine_rupiah,
    tagihan: Number(invoice),
    pajak: {
      dasar: Number(tax.baseRupiah),
      pbjt: Number(tax.pbjtRupiah),
      ppn: Number(tax.ppnRupiah),
      pphJenis: tax.pphKind,
      pph: Number(tax.pphRupiah),
      kalimat: tax.sentence,
      perluKonfirmasi: tax.needsConfirmation,
    },
    transfer: Number(tax.transferRupiah),
    penyedia: {
      nama: seller.name,
      alamat: seller.address,
      npwp: seller.npwp,
      bank: bankName(seller.bank_name),
      rekening: seller.bank_account,
      pemilik: seller.bank_holder,
    },
    oleh: asked.doer.name,
  }
  const held = await reservedBy(client, asked.klpd, order.order_id)
  return {
    patch: {
      invoiced_at: asked.at,
      invoice_rupiah: invoice,
      withheld_rupiah: tax.withheldRupiah,
      ppn_kept_rupiah: tax.ppnKeptRupiah,
      transfer_rupiah: tax.transferRupiah,
      pdn_rupiah: order.fine_rupiah === 0 ? undefinedPatch : proportion(order, 'pdn'),
      umk_rupiah: order.fine_rupiah === 0 ? undefinedPatch : proportion(order, 'umk'),
    },
    documents: [issue('INV', 1, order, content), issue('KWT', 1, order, content)],
    amountRupiah: held - invoice,
    facts: {
      tagihan: Number(invoice),
      dipotong: Number(tax.withheldRupiah),
      transfer: Number(tax.transferRupiah),
    },
  }
}
/** A column that keeps its value. */
const undefinedPatch = Symbol('keep')
/** What counts as PDN or UMK never passes the invoice: a fine lowers both in proportion. */
const proportion = (order: OrderHead, of: 'pdn' | 'umk'): unknown => {
  const before = (order as unknown as Record<string, number | null>)[`${of}_rupiah`]
  const value = BigInt(order.received_rupiah ?? 0)
  if (before === null || before === undefined || value === 0n) return before ?? null
  return (BigInt(before) * (value - BigInt(order.fine_rupiah))) / value
}

async function attend(
  client: Client,
  asked: Asked,
  order: OrderHead,
  _: OrderRules,
  amiss: Amiss,
): Promise<Outcome> {
  if (order.meeting_id === null) return no('no-meeting')
  const groups = await client.query<{ ordinal: number; institution: string; planned: number }>(
    'select ordinal, institution, planned from orders.meeting_group where klpd = $1 and meeting_id = $2 order by ordinal',
    [asked.klpd, order.meeting_id],
  )
  const counted = groups.rows.map((group) => {
    const attended = wholeNumber(asked.body[`hadir_${group.ordinal}`])
    const isFit = attended !== undefined && attended <= 100_000
    if (!isFit)
      amiss.add('number-needed', {
        field: `hadir_${group.ordinal}`,
        of: group.institution,
        typed: (asked.body[`hadir_${group.ordinal}`] ?? '').slice(0, 20),
      })
    return { ...group, attended: isFit ? attended : 0 }
  })
  const attended = counted.reduce((sum, group) => sum + group.attended, 0)
  return {
    patch: { attended },
    facts: { hadir: attended, daftar: asked.fileId ?? null },
    after: async (tx) => {
      for (const group of counted)
        await tx.query(
          'update orders.meeting_group set attended = $4 where klpd = $1 and meeting_id = $2 and ordinal = $3',
          [asked.klpd, order.meeting_id, group.ordinal, group.attended],
        )
      await tx.query(
        'update orders.meeting set attended_at = $3, attendance_file = coalesce($4, attendance_file) where klpd = $1 and meeting_id = $2',
        [asked.klpd, order.meeting_id, asked.at, asked.fileId || null],
      )
    },
  }
}

function rate(asked: Asked, order: OrderHead, side: 'pemesan' | 'penyedia'): Outcome {
  const stars = wholeNumber(asked.body['bintang'])
  if (stars === undefined || stars < 1 || stars > 5) return no('stars-needed')
  return {
    facts: { bintang: stars },
    after: async (client) => {
      await client.query(
        `insert into orders.rating (klpd, order_id, side, stars, comment, at) values ($1, $2, $3, $4, $5, $6)
         on conflict (klpd, order_id, side) do update set stars = excluded.stars, comment = excluded.comment, at = excluded.at`,
        [asked.klpd, order.order_id, side, stars, (asked.body['ulasan'] ?? '').slice(0, 500), asked.at],
      )
    },
  }
}

async function close(client: Client, asked: Asked, order: OrderHead, rules: OrderRules): Promise<Outcome> {
  const rated = await client.query(
    `select 1 from orders.rating where klpd = $1 and order_id = $2 and side = 'pemesan'`,
    [asked.klpd, order.order_id],
  )
  if (rated.rowCount === 0) return no('rating-needed')
  if (!order.is_consumption) return {}
  // People are counted once, whatever they were served: the largest line of a meal is its portions.
  const lines = await readLines(client, asked.klpd, order.order_id, order.version)
  const parts = new Map<Component, number>()
  for (const line of lines) {
    const component = classOf(line.class_code)?.component ?? 'barang'
    parts.set(
      component,
      Math.max(parts.get(component) ?? 0, (line.received_quantity ?? line.quantity) * line.serves_persons),
    )
  }
  const portions = Math.max(0, ...parts.values())
  const findings = guardAttendance({ portions, attended: order.attended }, rules)
  const against = standing(findings, { 'G-HADIR': asked.reason ?? '' })
  if (against.length > 0) throw new Refused([], against)
  return { passed: findings.map((one) => ({ ...one, reason: asked.reason })) }
}

function cancel(_: Client, asked: Asked, order: OrderHead): Outcome {
  return {
    documents: [
      issue('BA', 0, order, {
        perihal: 'Pembatalan',
        alasan: asked.reason,
        oleh: asked.doer.name,
      }),
    ],
    patch: { pending_change: null },
    facts: {
      terlambat: order.deliver_from !== null && isAfterChangeHour(asked.at, order.deliver_from, 12) ? 1 : 0,
    },
  }
}

/** Later than this hour of the day before the delivery. */
export function isAfterChangeHour(at: Instant, deliverFrom: Instant, hour: number): boolean {
  const left = daysBetween(dayOf(at), dayOf(deliverFrom))
  return left < 1 || (left === 1 && localFields(at).hour >= hour)
}

async function proposeChange(
  client: Client,
  asked: Asked,
  order: OrderHead,
  rules: OrderRules,
  amiss: Amiss,
): Promise<Outcome> {
  if (order.pending_change) return no('change-waits')
  if (order.deliver_from === null || order.deliver_until === null) return no('draft-incomplete')
  if (isAfterChangeHour(asked.at, order.deliver_from, rules.change_until_hour))
    return no('change-too-late', { hour: rules.change_until_hour })
  const lines = await readLines(client, asked.klpd, order.order_id, order.version)
  const quantities = lines.map((line) => {
    const typed = asked.body[`jumlah_${line.ordinal}`]
    const quantity = typed?.trim() ? wholeNumber(typed) : line.quantity
    const slack = Math.floor((line.quantity * rules.change_percent) / 100)
    const isFit = quantity !== undefined && quantity >= 1 && Math.abs(quantity - line.quantity) <= slack
    if (!isFit)
      amiss.add('change-too-large', {
        field: `jumlah_${line.ordinal}`,
        line: line.name,
        ordered: line.quantity,
        slack,
      })
    return { ordinal: line.ordinal, quantity: isFit ? quantity : line.quantity }
  })
  for (const field of ['antar_dari', 'antar_sampai']) {
    const typed = (asked.body[field] ?? '').trim()
    if (typed !== '' && !localInstant('2000-01-01', typed))
      amiss.add('hours-bad', { field, typed: typed.slice(0, 20) })
  }
  const from = localInstant(asked.body['antar_tanggal'], asked.body['antar_dari']) ?? order.deliver_from
  const until = localInstant(asked.body['antar_tanggal'], asked.body['antar_sampai']) ?? order.deliver_until
  // Asked of the day itself: hours that cannot be read do not hide it.
  const day = (asked.body['antar_tanggal'] ?? '').trim()
  if (day !== '' && day !== dayOf(order.deliver_from)) amiss.add('change-other-day')
  else if (until <= from) amiss.add('slot-order')
  return {
    patch: {
      pending_change: {
        by: asked.doer.actor,
        quantities,
        deliverFrom: from,
        deliverUntil: until,
        reason: asked.reason,
      },
    },
    facts: { jumlah: quantities.map((one) => one.quantity).join(', ') },
  }
}

/** `2026-11-24` and `11:00`, as typed in Jakarta. */
export function localInstant(day: string | undefined, time: string | undefined): Instant | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day ?? '') || !/^([01]\d|2[0-3]):[0-5]\d$/.test(time ?? ''))
    return undefined
  const ms = Date.parse(`${day}T${time}:00+07:00`)
  return Number.isNaN(ms) ? undefined : (new Date(ms).toISOString() as Instant)
}

/** The other side agrees: the next version of the surat pesanan; money and portions change by the difference, guards run again. */
async function agreeChange(client: Client, asked: Asked, order: OrderHead): Promise<Done> {
  const change = order.pending_change
  if (!change || change.by === asked.doer.actor) return no('no-change-proposed')
  const next = stepFrom(asked, order)
  const before = await readLines(client, asked.klpd, order.order_id, order.version)
  // The draft lines take the new quantities, so that the guards judge what will be.
  for (const one of change.quantities)
    await client.query(
      'update orders.pesanan_line set quantity = $4 where klpd = $1 and order_id = $2 and version = 0 and ordinal = $3',
      [asked.klpd, order.order_id, one.ordinal, one.quantity],
    )
  await client.query(
    'update orders.pesanan set deliver_from = $3, deliver_until = $4 where klpd = $1 and order_id = $2',
    [asked.klpd, order.order_id, change.deliverFrom, change.deliverUntil],
  )
  const loaded = await loadDraft(client, asked.klpd, order.order_id, asked.at, asked.today)
  if (!loaded) return no('no-order')
  const total = totalOf(loaded.facts.order)
  const difference = total - BigInt(order.total_rupiah)
  const hoursChange = change.deliverFrom !== order.deliver_from || change.deliverUntil !== order.deliver_until
  let passed: NonNullable<Step['passed']> = []
  if (difference > 0n || hoursChange) {
    // What the order holds already is not asked of budget, package and kitchen a second time.
    const own = portionsByClass(await readLinesOf(client, asked.klpd, order))
    const facts = {
      ...loaded.facts,
      budget: {
        freeRupiah: loaded.facts.budget.freeRupiah + BigInt(order.total_rupiah),
        paketFreeRupiah: loaded.facts.budget.paketFreeRupiah + BigInt(order.total_rupiah),
      },
      capacity: loaded.facts.capacity.map((one) => ({
        ...one,
        taken: one.taken - (own.get(one.classCode) ?? 0),
      })),
      seller: { ...loaded.facts.seller, waivesLead: true },
    }
    const found = judgeSending(facts, loaded.rules).filter((one) => one.guard !== 'G-DOBEL')
    // The hour is judged with the reason of this change; everything else with the reasons the order was sent with.
    const reasons = {
      ...(await earlierReasons(client, asked.klpd, order.order_id)),
      'G-TANGGAL': change.reason,
    }
    const against = standing(found, reasons)
    if (against.length > 0) throw new Refused([], against)
    passed = found
      .filter((one) => one.guard === 'G-TANGGAL')
      .map((one) => ({ ...one, reason: change.reason }))
  }
  const version = order.version + 1
  await save(client, {
    klpd: asked.klpd,
    order,
    move: asked.move,
    doer: asked.doer,
    key: asked.key,
    reason: asked.reason,
    at: asked.at,
    next,
    facts: { versi: version, selisih: Number(difference), alasan: change.reason },
    patch: {
      version,
      subtotal_rupiah: subtotalOf(loaded.facts.order.lines),
      total_rupiah: total,
      portions: portionsOf(loaded.facts.order.lines),
      pending_change: null,
    },
    documents: [
      issue('SP', version, order, {
        ...orderContent(loaded, version, await officerOf(client, asked.klpd, order)),
        perubahan: {
          dari: order.version,
          selisih: Number(difference),
          alasan: change.reason,
          diusulkan: change.by === 'penyedia' ? 'penyedia' : 'pejabat pengadaan',
          baris: before.flatMap((line) => {
            const now =
              change.quantities.find((one) => one.ordinal === line.ordinal)?.quantity ?? line.quantity
            return now === line.quantity
              ? []
              : [{ nama: line.name, satuan: line.unit, dari: line.quantity, menjadi: now }]
          }),
          jam: hoursChange
            ? {
                dari: [order.deliver_from, order.deliver_until],
                menjadi: [change.deliverFrom, change.deliverUntil],
              }
            : null,
        },
      }),
    ],
    passed,
    copyLinesTo: version,
    commitRupiah: difference,
  })
  await releaseCapacity(client, asked.klpd, order.order_id, order.last_seq + 1)
  const taken = await takeCapacity(
    client,
    asked.klpd,
    order.order_id,
    -(order.last_seq + 1),
    order.seller_id!,
    dayOf(change.deliverFrom),
    portionsByClass(loaded.facts.order.lines),
  )
  if (!taken)
    throw new Refused(
      [],
      [
        {
          guard: 'G-KAPASITAS',
          level: 'H',
          code: 'kitchen-full',
          facts: { class: order.class_codes[0] ?? '', wanted: portionsOf(loaded.facts.order.lines), free: 0 },
        },
      ],
    )
  await ledger(
    client,
    asked,
    order,
    difference > 0n ? 'reserve' : 'release',
    difference > 0n ? difference : -difference,
  )
  await tellAndAudit(client, asked, order, next, { versi: version, selisih: Number(difference) })
  return { how: 'done', location: asked.location, state: next.state }
}

const readLinesOf = async (client: Client, klpd: string, order: OrderHead) =>
  (await readLines(client, klpd, order.order_id, order.version)).map((line) => ({
    classCode: line.class_code,
    quantity: line.quantity,
    servesPersons: line.serves_persons,
  }))

/** Who ordered: a new version is the office's order too when it is the kitchen that agreed. */
async function officerOf(client: Client, klpd: string, order: OrderHead): Promise<Pick<Doer, 'name' | 'sk'>> {
  const found = await client.query<{ name: string; sk: string | null }>(
    `select content ->> 'oleh' as name, content ->> 'sk' as sk from orders.document where klpd = $1 and order_id = $2 and kind = 'SP' and version = $3`,
    [klpd, order.order_id, order.version],
  )
  return found.rows[0] ?? { name: '', sk: null }
}

async function earlierReasons(
  client: Client,
  klpd: string,
  orderId: string,
): Promise<Record<string, string>> {
  const found = await client.query<{ guard: string; reason: string | null }>(
    'select guard, reason from orders.passed_guard where klpd = $1 and order_id = $2 order by at',
    [klpd, orderId],
  )
  return Object.fromEntries(found.rows.map((row) => [row.guard, row.reason ?? '']))
}

async function outcomeOf(
  client: Client,
  asked: Asked,
  order: OrderHead,
  rules: OrderRules,
  amiss: Amiss,
): Promise<Outcome> {
  let outcome: Outcome
  try {
    outcome = (await HANDLERS[asked.move]?.(client, asked, order, rules, amiss)) ?? {}
  } catch (error) {
    // Gathered already when the handler itself refused what it had gathered.
    throw error instanceof Refused && error.because === amiss.because ? error : amiss.together(error)
  }
  amiss.refuse()
  return outcome
}

/** Any move but sending. */
export async function moveOrder(client: Client, asked: Asked): Promise<Done> {
  const order = await opened(client, asked)
  if ('repeat' in order) return { how: 'repeat', location: order.repeat }
  if (asked.move === 'setujui-ubah') return agreeChange(client, asked, order)
  const amiss = new Amiss(asked.amiss)
  const next = stepFrom(asked, order, amiss)
  const effect: Effect | undefined = moveRow(asked.move)?.effect
  const rules = await readRules(client, asked.klpd, asked.today)
  const outcome = await outcomeOf(client, asked, order, rules, amiss)
  const held = effect ? await reservedBy(client, asked.klpd, order.order_id) : 0n
  const released = effect === 'release' ? held : effect === 'release-rest' ? (outcome.amountRupiah ?? 0n) : 0n
  const patch = Object.fromEntries(
    Object.entries(outcome.patch ?? {}).filter(([, value]) => value !== undefinedPatch),
  )
  await save(client, {
    klpd: asked.klpd,
    order,
    move: asked.move,
    doer: asked.doer,
    key: asked.key,
    reason: asked.reason,
    at: asked.at,
    next,
    ...(outcome.facts ? { facts: outcome.facts } : {}),
    patch,
    ...(outcome.passed ? { passed: outcome.passed } : {}),
    documents: await numbered(client, asked.klpd, order, outcome.documents),
    commitRupiah: -released,
  })
  await outcome.after?.(client)
  if (effect === 'release') await releaseCapacity(client, asked.klpd, order.order_id, order.last_seq + 1)
  if (released > 0n) await ledger(client, asked, order, 'release', released)
  if (effect === 'realise') await ledger(client, asked, order, 'realise', outcome.amountRupiah ?? 0n)
  await tellAndAudit(client, asked, order, next, { keadaan: next.state, ...(outcome.facts ?? {}) })
  return { how: 'done', location: asked.location, state: next.state }
}

/** The clock: orders that no kitchen answered in time let go of money and portions. At most `limit` in one go. */
export async function expireOrders(
  inGovernment: <T>(work: (client: pg.PoolClient) => Promise<T>) => Promise<T>,
  klpd: string,
  at: Instant,
  limit = 500,
): Promise<number> {
  const due = await inGovernment((client) =>
    client.query<{ order_id: string }>(
      `select order_id from orders.pesanan where klpd = $1 and state = 'DIKIRIM' and answer_due_at <= $2 order by answer_due_at limit $3`,
      [klpd, at, limit],
    ),
  )
  let done = 0
  for (const { order_id } of due.rows) {
    try {
      await inGovernment((client) =>
        moveOrder(client, {
          klpd,
          orderId: order_id,
          move: 'kedaluwarsa',
          doer: { actor: 'sistem', personId: null, name: 'Padan', sk: null },
          key: randomUUID(),
          reason: null,
          at,
          today: dayOf(at),
          route: 'kedaluwarsa',
          body: {},
          location: '',
        }),
      )
      done++
    } catch (error) {
      // The kitchen answered in this very moment: then nothing expires.
      if (!(error instanceof Refused)) throw error
    }
  }
  return done
}
