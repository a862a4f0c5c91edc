/** The form of each move: few fields, one firm button; what cannot be undone says so. Works without script. */
import type { ReactNode } from 'react'
import {
  DateField,
  draftOf,
  Facts,
  FileField,
  formatRupiah,
  formatUnit,
  Hidden,
  type Language,
  MoneyField,
  Radios,
  SelectField,
  SentBack,
  TextArea,
  TextField,
  TimeField,
} from '#web'
import type { FormProblem } from '#people'
import { senFromRupiah } from '#shared/money'
import { type Instant, localFields } from '#shared/date'
import { guardArrival, guardReceiptDay } from './guards/after-delivery.ts'
import type { Finding } from './guards/guard.ts'
import { sentenceOfFinding } from './guards/sentences.ts'
import type { MoveId } from './moves.ts'
import type { OrderRules } from './rules.ts'
import type { OfficialRow, WholeOrder } from './views.queries.ts'
import { MOVE_WORDS } from './words.ts'

/** The move that was sent and came back: its form keeps what was typed and says at each field what is amiss. */
export interface Sent {
  readonly move: string
  readonly typed: Readonly<Record<string, string>>
  readonly problems: readonly FormProblem[]
}

export interface FormProps {
  readonly whole: WholeOrder
  readonly language: Language
  /** A fresh idempotency key for each form. */
  readonly newKey: () => string
  readonly base: string
  readonly officials?: readonly OfficialRow[]
  /** Findings of doing this move at this moment: a stop takes the button away, a soft one asks its reason beforehand. */
  readonly timely: Timely
  readonly sent?: Sent | undefined
}
export type Timely = Readonly<Partial<Record<MoveId, readonly Finding[]>>>

/** What the hour says to a delivery or a receipt marked now; the same guards judge again when the button is pressed. */
export function timelyOf(
  order: Pick<WholeOrder['order'], 'is_consumption' | 'deliver_from' | 'deliver_until' | 'delivered_at'>,
  meetingEndsAt: Instant | null,
  now: Instant,
  rules: OrderRules,
): Timely {
  const { deliver_from: deliverFrom, deliver_until: deliverUntil, delivered_at: arrivedAt } = order
  if (deliverFrom === null || deliverUntil === null) return {}
  const receipt = arrivedAt === null ? [] : guardReceiptDay(arrivedAt, now, rules)
  return {
    antar: guardArrival(
      { isConsumption: order.is_consumption, deliverFrom, deliverUntil, meetingEndsAt },
      now,
      rules,
    ),
    terima: receipt,
    'terima-sebagian': receipt,
    'tidak-sesuai': receipt,
  }
}

const twoDigits = (n: number) => String(n).padStart(2, '0')
export const timeOf = (instant: string | null): string => {
  if (!instant) return ''
  const { hour, minute } = localFields(instant as never)
  return `${twoDigits(hour)}:${twoDigits(minute)}`
}
const t = (language: Language, id: string, en: string) => (language === 'id' ? id : en)

/** Moves whose form is a page of its own. */
export const OWN_PAGE: readonly string[] = ['lengkapi', 'pilih', 'kirim']

export function MoveForm({ move, primary, ...props }: FormProps & { move: MoveId; primary: boolean }) {
  const { language } = props
  const words = MOVE_WORDS[move]
  const timely = props.timely[move] ?? []
  const stopped = timely.filter((one) => one.level === 'H')
  if (stopped.length > 0)
    return (
      <p className="soft" id={`form-${move}`}>
        <strong>{words.button[language]}:</strong>{' '}
        {stopped.map((one) => sentenceOfFinding(one, language)).join(' ')}
      </p>
    )
  return (
    <form
      noValidate
      method="post"
      action={`${props.base}/${move}`}
      className="stack"
      id={`form-${move}`}
      {...draftOf(language)}
      encType={takesFile(move) ? 'multipart/form-data' : undefined}
    >
      <Hidden fields={{ kunci: props.newKey() }} />
      {timely.map((one) => (
        <p key={one.code}>{sentenceOfFinding(one, language)}</p>
      ))}
      {props.sent?.move === move ? (
        <SentBack typed={props.sent.typed} problems={props.sent.problems}>
          {fieldsOf(move, props)}
        </SentBack>
      ) : (
        fieldsOf(move, props)
      )}
      <div className="actions">
        <button className={primary ? 'primary' : DANGER.includes(move) ? 'danger' : undefined}>
          {words.button[language]}
        </button>
      </div>
    </form>
  )
}
const DANGER: readonly string[] = [
  'tolak',
  'tidak-sesuai',
  'batalkan',
  'batalkan-pesanan',
  'mundur',
  'bekukan',
  'sengketakan',
]
/** Moves whose form has a place for a photo, a scan or a proof. */
export const takesFile = (move: string) =>
  ['lengkapi', 'antar', 'terima', 'terima-sebagian', 'tidak-sesuai', 'hadir', 'bayar-manual'].includes(move)

const Reason = ({
  move,
  language,
  required = true,
}: {
  move: string
  language: Language
  required?: boolean
}) => (
  <TextArea
    name={`${move}-alasan`}
    label={t(language, 'Alasan', 'Reason')}
    hint={
      required
        ? t(
            language,
            'Paling sedikit 10 huruf; tercatat pada riwayat.',
            'At least 10 letters; kept in the history.',
          )
        : t(language, 'Bila ada.', 'If any.')
    }
    rows={2}
    maxLength={500}
    required={required}
  />
)
const Photo = ({ move, language }: { move: string; language: Language }) => (
  <FileField
    name={`${move}-foto`}
    label={t(language, 'Foto', 'Photo')}
    hint={t(
      language,
      'JPG atau PNG, paling besar 10 MB. Boleh kosong.',
      'JPG or PNG, at most 10 MB. May stay empty.',
    )}
    shrinks={language}
    accept="image/jpeg,image/png"
  />
)

/** To which account the treasurer transfers: as the invoice has it, not as the kitchen may have changed it since. */
function accountOf(whole: WholeOrder, language: Language): (readonly [string, string | null])[] {
  const seller = whole.documents.find((one) => one.kind === 'INV')?.content['penyedia'] as
    { bank?: string | null; rekening?: string | null; pemilik?: string | null } | undefined
  if (!seller) return []
  const account = [seller.bank, seller.rekening].filter(Boolean).join(' ')
  return [
    [
      t(language, 'Rekening penyedia', 'Account of the seller'),
      account === ''
        ? t(
            language,
            'belum ada pada tagihan; minta dapur mengisinya di Ketentuan',
            'not on the invoice; ask the kitchen to enter it under Terms',
          )
        : `${account}${seller.pemilik ? `, ${t(language, 'a.n.', 'in the name of')} ${seller.pemilik}` : ''}`,
    ],
  ]
}

const asksReason = (props: FormProps, move: MoveId) =>
  (props.timely[move] ?? []).some((one) => one.level === 'J')

function fieldsOf(move: MoveId, props: FormProps): ReactNode {
  const { language, whole } = props
  const { order } = whole
  const money = (rupiah: number | null) => formatRupiah(senFromRupiah(rupiah ?? 0), language)
  switch (move) {
    case 'tugaskan':
      return (
        <SelectField
          name="pejabat"
          label={t(language, 'Pejabat pengadaan', 'Procurement officer')}
          hint={t(
            language,
            'Tidak boleh sama dengan PPK atau bendahara pada paket ini.',
            'May not be the PPK or treasurer of this package.',
          )}
          options={(props.officials ?? []).map((one) => ({
            value: one.personId,
            label: `${one.name}${one.sk ? ` · ${one.sk}` : ''}`,
          }))}
        />
      )
    case 'kembalikan':
    case 'tarik':
    case 'tolak':
    case 'tolak-ubah':
    case 'tolak-autodebet':
    case 'batal-bayar':
    case 'batalkan':
    case 'batalkan-pesanan':
    case 'mundur':
    case 'sengketakan':
    case 'selesaikan-sengketa':
    case 'bekukan':
    case 'cairkan':
      return <Reason move={move} language={language} />
    case 'antar':
      return (
        <>
          <Photo move={move} language={language} />
          <TextField name="catatan" label={t(language, 'Catatan', 'Note')} maxLength={200} />
          {asksReason(props, move) ? <Reason move={move} language={language} /> : null}
        </>
      )
    case 'terima':
    case 'terima-sebagian':
    case 'tidak-sesuai':
      return (
        <>
          {move === 'terima-sebagian'
            ? whole.lines.map((line) => (
                <TextField
                  key={line.ordinal}
                  name={`diterima_${line.ordinal}`}
                  label={`${line.name}: ${t(language, 'diterima', 'received')}`}
                  hint={`${t(language, 'Dipesan', 'Ordered')} ${line.quantity} ${formatUnit(line.unit, language, line.quantity)}`}
                  inputMode="numeric"
                  width="short"
                  value={String(line.quantity)}
                  required
                />
              ))
            : null}
          <TextField
            name="kondisi"
            id={`${move}-kondisi`}
            label={t(language, 'Keadaan barang', 'Condition')}
            hint={t(language, 'Misalnya: hangat, kemasan utuh.', 'For example: warm, boxes intact.')}
            maxLength={200}
          />
          <Photo move={move} language={language} />
          {move === 'terima' && !asksReason(props, move) ? null : <Reason move={move} language={language} />}
        </>
      )
    case 'putus-denda':
      return (
        <>
          <p>
            {t(language, 'Usul denda', 'Proposed fine')} {order.fine_percent} %:{' '}
            {money(Math.floor(((order.received_rupiah ?? 0) * (order.fine_percent ?? 0)) / 100))}
          </p>
          <Radios
            name="denda"
            label={t(language, 'Keputusan', 'Decision')}
            options={[
              { value: 'kenakan', label: t(language, 'Kenakan', 'Charge it') },
              { value: 'bebas', label: t(language, 'Bebaskan, dengan alasan', 'Waive it, with a reason') },
            ]}
            value="kenakan"
          />
          <Reason move={move} language={language} required={false} />
        </>
      )
    case 'bayar-manual':
      return (
        <>
          <Facts
            language={language}
            items={[
              [t(language, 'Transfer ke penyedia', 'Transfer to the seller'), money(order.transfer_rupiah)],
              ...accountOf(whole, language),
              [t(language, 'Pajak yang dipotong', 'Tax withheld'), money(order.withheld_rupiah)],
            ]}
          />
          <TextField
            name="bukti_bayar"
            label={t(language, 'Nomor bukti pembayaran', 'Number of the payment proof')}
            required
            maxLength={100}
          />
          {(order.withheld_rupiah ?? 0) > 0 ? (
            <TextField
              name="bukti_potong"
              label={t(language, 'Nomor bukti potong', 'Number of the tax slip')}
              required
              maxLength={100}
            />
          ) : null}
          <FileField
            name="bayar-manual-foto"
            label={t(language, 'Berkas bukti', 'Proof file')}
            hint={t(language, 'JPG, PNG, atau PDF, paling besar 10 MB.', 'JPG, PNG or PDF, at most 10 MB.')}
            shrinks={language}
            accept="image/jpeg,image/png,application/pdf"
          />
        </>
      )
    case 'cocokkan':
      return (
        <>
          <p>
            {t(language, 'Yang harus keluar dari rekening', 'What must have left the account')}:{' '}
            <strong>{money(order.transfer_rupiah)}</strong>
          </p>
          <MoneyField
            name="jumlah"
            label={t(language, 'Jumlah pada rekening koran', 'Amount on the bank statement')}
            required
          />
          <TextField
            name="referensi"
            label={t(language, 'Nomor referensi bank', 'Bank reference')}
            required
            maxLength={100}
          />
          {order.tax_slip_no === null && (order.withheld_rupiah ?? 0) > 0 ? (
            <TextField
              name="bukti_potong"
              label={t(language, 'Nomor bukti potong', 'Number of the tax slip')}
              required
              maxLength={100}
            />
          ) : null}
        </>
      )
    case 'hadir':
      return (
        <>
          {whole.groups.map((group) => (
            <TextField
              key={group.ordinal}
              name={`hadir_${group.ordinal}`}
              label={`${group.institution}: ${t(language, 'hadir', 'present')}`}
              hint={`${t(language, 'Direncanakan', 'Planned')} ${group.planned}`}
              inputMode="numeric"
              width="short"
              value={group.attended === null ? '' : String(group.attended)}
              required
            />
          ))}
          <FileField
            name="hadir-foto"
            label={t(language, 'Daftar hadir', 'Attendance list')}
            hint={t(
              language,
              'Pindaian PDF atau foto, paling besar 10 MB.',
              'PDF scan or photo, at most 10 MB.',
            )}
            shrinks={language}
            accept="image/jpeg,image/png,application/pdf"
          />
        </>
      )
    case 'nilai-penyedia':
    case 'nilai-pemesan':
      return (
        <>
          <Radios
            name="bintang"
            label={
              move === 'nilai-penyedia'
                ? t(language, 'Bintang untuk penyedia', 'Stars for the seller')
                : t(language, 'Bintang untuk pemesan', 'Stars for the buyer')
            }
            hint={t(language, '1 buruk, 5 baik sekali.', '1 is poor, 5 is very good.')}
            inline
            options={[1, 2, 3, 4, 5].map((n) => ({ value: String(n), label: String(n) }))}
            required
          />
          <TextField name="ulasan" label={t(language, 'Ulasan', 'Comment')} maxLength={500} />
        </>
      )
    case 'tutup':
      return <Reason move={move} language={language} required={false} />
    case 'usul-ubah':
      return (
        <>
          {whole.lines.map((line) => (
            <TextField
              key={line.ordinal}
              name={`jumlah_${line.ordinal}`}
              label={line.name}
              hint={`${t(language, 'Sekarang', 'Now')} ${line.quantity} ${formatUnit(line.unit, language, line.quantity)}`}
              inputMode="numeric"
              width="short"
              value={String(line.quantity)}
            />
          ))}
          <DateField
            name="antar_tanggal"
            label={t(language, 'Tanggal antar', 'Day of delivery')}
            value={order.deliver_day ?? ''}
          />
          <TimeField
            name="antar_dari"
            label={t(language, 'Dari jam', 'From')}
            value={timeOf(order.deliver_from)}
          />
          <TimeField
            name="antar_sampai"
            label={t(language, 'Sampai jam', 'Until')}
            value={timeOf(order.deliver_until)}
          />
          <Reason move={move} language={language} />
        </>
      )
    case 'tunjuk-penerima':
      return (
        <TextField
          name="penerima"
          label={t(language, 'Nama penerima', 'Name of the receiver')}
          hint={t(
            language,
            'Mendapat kode QR yang berlaku sampai sehari sesudah pengantaran.',
            'Gets a QR code that is valid until the day after the delivery.',
          )}
          required
          maxLength={100}
        />
      )
    default:
      return null
  }
}
