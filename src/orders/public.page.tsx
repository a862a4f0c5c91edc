/** Pages without an account: is this document genuine, and receipt by a delegate with a code. No personal data. */
import {
  Empty,
  ErrorSummary,
  Facts,
  FileField,
  formatInstant,
  formatOffice,
  formatUnit,
  Hidden,
  type Language,
  Notice,
  SentBack,
  Status,
  TextArea,
  TextField,
} from '#web'
import type { Instant } from '#shared/date'
import { sentenceOfFinding } from './guards/sentences.ts'
import type { Sent, Timely } from './move-forms.tsx'
import type { State } from './moves.ts'
import { slot } from './amounts.ts'
import { StateTag } from './order.parts.tsx'
import type { ViewLine } from './views.queries.ts'
import { DOCUMENT_WORDS, MOVE_WORDS } from './words.ts'

const t = (language: Language, id: string, en: string) => (language === 'id' ? id : en)

export interface Verified {
  readonly kind: string
  readonly number: string
  readonly version: number
  readonly issued_at: Instant
  readonly latest: number
  /** The order was cancelled later. */
  readonly cancelled: boolean
  readonly government: string
  readonly agency: string
  readonly seller: string
  readonly total: string | null
}

export function VerifyPage({
  language,
  code,
  found,
}: {
  language: Language
  code: string
  found: Verified | null
}) {
  if (!found)
    return (
      <Empty
        level={1}
        title={t(language, 'Tidak ada dokumen dengan kode ini', 'No document has this code')}
        text={t(
          language,
          `Kode ${code || 'ini'} tidak pernah diterbitkan di sini. Periksa ketikannya, atau tanyakan kepada penerbit dokumen.`,
          `${code ? `Code ${code}` : 'This code'} was never issued here. Check the typing, or ask whoever issued the document.`,
        )}
      />
    )
  // An order and its preparation have versions; a second record or tax slip stands beside the first.
  const replaced = ['SP', 'KAK', 'HPS'].includes(found.kind) && found.version < found.latest
  // The record of a cancellation stands; what it cancelled does not.
  const invalid = replaced || (found.cancelled && ['SP', 'KAK', 'HPS', 'SJ'].includes(found.kind))
  return (
    <section className="stack">
      <h1>
        {invalid
          ? t(
              language,
              'Dokumen ini diterbitkan di Padan, tetapi tidak berlaku lagi',
              'This document was issued in Padan, but no longer stands',
            )
          : t(language, 'Dokumen ini diterbitkan di Padan', 'This document was issued in Padan')}
      </h1>
      <p>
        <Status kind={found.cancelled ? 'stopped' : replaced ? 'waiting' : 'kept'}>
          {found.cancelled
            ? t(language, 'Pesanannya sudah dibatalkan', 'Its order was cancelled')
            : replaced
              ? t(language, `Sudah diganti versi ${found.latest}`, `Replaced by version ${found.latest}`)
              : t(language, 'Versi terakhir', 'Latest version')}
        </Status>
      </p>
      <Facts
        language={language}
        items={[
          [t(language, 'Jenis', 'Kind'), DOCUMENT_WORDS[found.kind]?.[language] ?? found.kind],
          [t(language, 'Nomor', 'Number'), found.number],
          [t(language, 'Diterbitkan', 'Issued'), formatInstant(found.issued_at, language)],
          [t(language, 'Pemerintah', 'Government'), found.government],
          [t(language, 'Perangkat daerah', 'Agency'), formatOffice(found.agency)],
          [t(language, 'Penyedia', 'Seller'), found.seller],
          ...(found.total ? ([[t(language, 'Nilai', 'Value'), found.total]] as const) : []),
        ]}
      />
      <p className="soft small">
        {t(
          language,
          'Cocokkan nomor dan nilai dengan kertas di tangan Anda.',
          'Compare number and value with the paper in your hand.',
        )}
      </p>
    </section>
  )
}

export function DelegatePage(props: {
  language: Language
  action: string
  name: string
  number: string
  title: string
  seller: string
  state: State
  from: Instant | null
  until: Instant | null
  lines: readonly ViewLine[]
  /** The form that was refused. */
  sent: Sent | null
  timely: Timely
  newKey: () => string
  done: boolean
}) {
  const { language } = props
  type Move = 'terima' | 'terima-sebagian' | 'tidak-sesuai'
  const form = (move: Move) =>
    props.sent?.move === move ? (
      <SentBack typed={props.sent.typed} problems={props.sent.problems}>
        {emptyForm(move)}
      </SentBack>
    ) : (
      emptyForm(move)
    )
  const behind = (move: Move) => (
    <details open={props.sent?.move === move}>
      <summary>{MOVE_WORDS[move].button[language]}</summary>
      {form(move)}
    </details>
  )
  const emptyForm = (move: Move) => (
    <form noValidate method="post" action={props.action} className="stack" encType="multipart/form-data">
      <Hidden fields={{ kunci: props.newKey(), tindakan: move }} />
      {move === 'terima-sebagian'
        ? props.lines.map((line) => (
            <TextField
              key={line.ordinal}
              name={`diterima_${line.ordinal}`}
              label={`${line.name}: ${t(language, 'diterima', 'received')}`}
              hint={`${t(language, 'Dipesan', 'Ordered')} ${line.quantity}`}
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
      {(props.timely[move] ?? []).map((one) => (
        <p key={one.code}>{sentenceOfFinding(one, language)}</p>
      ))}
      {move === 'terima' && (props.timely[move] ?? []).length === 0 ? null : (
        <TextArea name={`${move}-alasan`} label={t(language, 'Alasan', 'Reason')} rows={2} required />
      )}
      <div className="actions">
        <button className={move === 'terima' ? 'primary' : move === 'tidak-sesuai' ? 'danger' : undefined}>
          {MOVE_WORDS[move].button[language]}
        </button>
      </div>
    </form>
  )
  return (
    <>
      <ErrorSummary errors={props.sent?.problems ?? []} language={language} />
      <h1>{props.title}</h1>
      <p>
        <StateTag state={props.state} language={language} /> {props.number} · {props.seller}
      </p>
      <p className="soft">
        {t(language, 'Anda menerima atas nama PPK:', 'You receive for the PPK:')} {props.name}.{' '}
        {slot(props.from, props.until, language)}
      </p>
      <ul>
        {props.lines.map((line) => (
          <li key={line.ordinal}>
            {line.name}: <strong>{line.quantity}</strong> {formatUnit(line.unit, language, line.quantity)}
          </li>
        ))}
      </ul>
      {props.done ? (
        <Notice
          kind="good"
          title={t(language, 'Penerimaan tercatat. Terima kasih.', 'The receipt is recorded. Thank you.')}
        />
      ) : props.state === 'DIANTAR' ? (
        <>
          {form('terima')}
          {behind('terima-sebagian')}
          {behind('tidak-sesuai')}
        </>
      ) : (
        <Notice kind="waiting" title={t(language, 'Belum dapat diterima', 'Cannot be received yet')}>
          {t(
            language,
            'Dapur belum menandai "sudah diantar", atau pesanan sudah diterima.',
            'The kitchen has not marked it as delivered, or it was received already.',
          )}
        </Notice>
      )}
    </>
  )
}
