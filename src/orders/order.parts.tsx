/** What officials and the kitchen see of an order alike: its state, facts, papers, findings and history. */
import type { ReactNode } from 'react'
import { DataTable, Facts, formatCount, formatInstant, formatUnit, type Language, Notice, Status } from '#web'
import { type Finding, GUARDS } from './guards/guard.ts'
import { levelWord, sentenceOfFinding } from './guards/sentences.ts'
import { rupiah, slot } from './amounts.ts'
import type { Actor, MoveId, State } from './moves.ts'
import { type WholeOrder } from './views.queries.ts'
import { ACTOR_WORDS, DOCUMENT_WORDS, MODE_WORDS, MOVE_WORDS, orderWords, STATE_WORDS } from './words.ts'

const t = (language: Language, id: string, en: string) => (language === 'id' ? id : en)

export const StateTag = ({ state, language }: { state: State; language: Language }) => (
  <Status kind={STATE_WORDS[state].kind}>{STATE_WORDS[state].words[language]}</Status>
)

/** Findings as people read them: level, sentence, where it stands. */
export function Findings({ findings, language }: { findings: readonly Finding[]; language: Language }) {
  return (
    <ul className="findings">
      {findings.map((one, index) => (
        <li key={index}>
          <Status kind={one.level === 'H' ? 'stopped' : one.level === 'J' ? 'waiting' : 'declared'}>
            {one.guard} · {levelWord(one.level, language)}
          </Status>{' '}
          {sentenceOfFinding(one, language)}
          <div className="small soft">{GUARDS[one.guard].source[language]}</div>
        </li>
      ))}
    </ul>
  )
}

export function OrderFacts({
  whole,
  language,
  taxSentence,
}: {
  whole: WholeOrder
  language: Language
  taxSentence: string | null
}) {
  const { order, meeting } = whole
  const words = orderWords[language]
  return (
    <>
      {meeting ? (
        <section className="tight">
          <h2>{words.meeting}</h2>
          <Facts
            language={language}
            items={[
              [t(language, 'Maksud', 'Purpose'), meeting.purpose],
              [t(language, 'Waktu', 'Time'), slot(meeting.starts_at, meeting.ends_at, language)],
              [
                t(language, 'Tempat', 'Place'),
                `${meeting.place} (${MODE_WORDS[meeting.mode]?.[language] ?? meeting.mode})`,
              ],
              [
                t(language, 'Undangan', 'Invitation'),
                meeting.invitation_no === null
                  ? null
                  : `${meeting.invitation_no} (${
                      meeting.invitation_file === null
                        ? t(language, 'berkas belum dilampirkan', 'letter not attached')
                        : t(language, 'berkas terlampir', 'letter attached')
                    })`,
              ],
              [
                t(language, 'Peserta', 'Participants'),
                whole.groups
                  .map(
                    (group) =>
                      `${group.institution} ${group.planned}${group.attended === null ? '' : ` (${t(language, 'hadir', 'present')} ${group.attended})`}`,
                  )
                  .join('; ') || null,
              ],
            ]}
          />
        </section>
      ) : null}
      <section className="tight">
        <h2>{words.lines}</h2>
        {whole.lines.length === 0 ? (
          <p className="soft">{t(language, 'Belum dipilih.', 'Not chosen yet.')}</p>
        ) : (
          <>
            <DataTable
              language={language}
              url={new URL('http://x/')}
              caption={order.seller_name ?? ''}
              columns={[
                {
                  key: 'name',
                  label: t(language, 'Produk', 'Product'),
                  cell: (line) => (
                    <>
                      {line.name}
                      {line.pdn_basis ? null : (
                        <div className="small">
                          <Status kind="declared">
                            {t(
                              language,
                              'klaim dalam negeri belum diverifikasi',
                              'domestic claim not verified',
                            )}
                          </Status>
                        </div>
                      )}
                    </>
                  ),
                },
                {
                  key: 'q',
                  label: t(language, 'Jumlah', 'Quantity'),
                  number: true,
                  cell: (line) =>
                    `${formatCount(line.quantity, language)} ${formatUnit(line.unit, language, line.quantity)}`,
                },
                {
                  key: 'r',
                  label: t(language, 'Diterima', 'Received'),
                  number: true,
                  cell: (line) =>
                    line.received_quantity === null ? '–' : formatCount(line.received_quantity, language),
                },
                {
                  key: 'p',
                  label: t(language, 'Harga', 'Price'),
                  number: true,
                  cell: (line) => rupiah(line.unit_price_rupiah, language),
                },
                {
                  key: 's',
                  label: t(language, 'Jumlah harga', 'Sum'),
                  number: true,
                  cell: (line) => rupiah(line.quantity * line.unit_price_rupiah, language),
                },
              ]}
              rows={whole.lines}
              rowKey={(line) => String(line.ordinal)}
              stacks
            />
            <Facts
              language={language}
              items={[
                [words.delivery, slot(order.deliver_from, order.deliver_until, language)],
                [t(language, 'Alamat', 'Address'), order.address],
                [t(language, 'Kontak', 'Contact'), order.contact ?? '–'],
                [t(language, 'Catatan', 'Note'), order.note ?? '–'],
              ]}
            />
          </>
        )}
      </section>
      <section className="tight">
        <h2>{words.money}</h2>
        <Facts
          language={language}
          items={[
            [
              'HPS',
              order.hps_rupiah === null
                ? null
                : `${rupiah(order.hps_rupiah, language)}${order.hps_basis ? ` (${order.hps_basis})` : ''}`,
            ],
            [t(language, 'Ongkos kirim', 'Delivery'), rupiah(order.delivery_rupiah, language)],
            [
              t(language, 'Total pesanan, pajak termasuk', 'Order total, tax included'),
              rupiah(order.total_rupiah, language),
            ],
            ...(order.received_rupiah === null
              ? []
              : ([
                  [t(language, 'Nilai diterima', 'Received value'), rupiah(order.received_rupiah, language)],
                ] as const)),
            ...(order.fine_rupiah > 0
              ? ([[t(language, 'Denda', 'Fine'), rupiah(order.fine_rupiah, language)]] as const)
              : []),
            ...(order.invoice_rupiah === null
              ? []
              : ([
                  [t(language, 'Tagihan', 'Invoice'), rupiah(order.invoice_rupiah, language)],
                  [t(language, 'Pajak dipotong', 'Tax withheld'), rupiah(order.withheld_rupiah, language)],
                  [t(language, 'Transfer', 'Transfer'), rupiah(order.transfer_rupiah, language)],
                ] as const)),
            ...(order.received_rupiah === null
              ? []
              : ([
                  ['PDN', rupiah(order.pdn_rupiah, language)],
                  ['UMK', rupiah(order.umk_rupiah, language)],
                ] as const)),
          ]}
        />
        {taxSentence ? <p className="small soft">{taxSentence}</p> : null}
      </section>
    </>
  )
}

export function DocumentList({
  whole,
  language,
  base,
  without = [],
}: {
  whole: WholeOrder
  language: Language
  base: string
  without?: readonly string[]
}) {
  const words = orderWords[language]
  const issued = whole.documents.filter((one) => !without.includes(one.kind))
  const always = [
    ...(whole.order.kak ? [{ kind: 'KAK', version: 1 }] : []),
    ...(whole.order.hps_rupiah ? [{ kind: 'HPS', version: 1 }] : []),
  ].filter((one) => !without.includes(one.kind) && !issued.some((other) => other.kind === one.kind))
  return (
    <section className="tight">
      <h2>{words.documents}</h2>
      <ul>
        {[
          ...always.map((one) => ({ ...one, number: `${whole.order.number}/${one.kind}`, issued_at: null })),
          ...issued,
        ].map((one) => (
          <li key={`${one.kind}-${one.version}`}>
            <a href={`${base}/dokumen/${one.kind}/${one.version}`}>
              {DOCUMENT_WORDS[one.kind]?.[language] ?? one.kind}
              {one.version > 1
                ? ` ${['SP', 'KAK', 'HPS'].includes(one.kind) ? 'v' : ''}${one.version}`
                : ''}{' '}
              (PDF)
            </a>
            <div className="soft small">
              {one.number}
              {one.issued_at ? `, ${formatInstant(one.issued_at, language)}` : ''}
            </div>
          </li>
        ))}
      </ul>
      {always.length + issued.length === 0 ? (
        <p className="soft">{t(language, 'Belum ada.', 'None yet.')}</p>
      ) : null}
    </section>
  )
}

const STOPPED: readonly State[] = ['SENGKETA', 'BEKU', 'BATAL', 'TIDAK_SESUAI', 'DITOLAK_PENYEDIA']

/** Whoever has to decide reads first why the order stands still, and who said so. */
export function WhyStopped({ whole, language }: { whole: WholeOrder; language: Language }) {
  const last = whole.actions.findLast((one) => one.reason !== null && one.reason !== '')
  if (!last || !STOPPED.includes(whole.order.state as State)) return null
  return (
    <Notice kind="waiting" title={t(language, 'Mengapa berhenti', 'Why it stopped')}>
      <p>“{last.reason}”</p>
      <p className="soft small">
        {last.person_name} ({roleWithin(last.actor, language)}), {formatInstant(last.at, language)}
      </p>
    </Notice>
  )
}

/** A role told within brackets has none of its own. */
const roleWithin = (actor: Actor, language: Language) =>
  ACTOR_WORDS[actor][language].replace(/ \((.*)\)/, ', $1')

export function History({
  whole,
  language,
  untitled = false,
}: {
  whole: WholeOrder
  language: Language
  /** Where the heading stands already. */
  untitled?: boolean
}) {
  const row = (when: string, who: ReactNode, what: string, reason: string | null, key: string) => (
    <li key={key}>
      <span className="soft small">{when}</span> {who} {what}
      {reason ? <div className="small">“{reason}”</div> : null}
    </li>
  )
  return (
    <section className="tight">
      {untitled ? null : <h2>{orderWords[language].history}</h2>}
      <ol className="history">
        {row(
          formatInstant(whole.paket.disposed_at, language),
          `${whole.paket.disposed_by} (${roleWithin('pa_kpa', language)})`,
          t(language, 'mendisposisi paket', 'assigned the package'),
          null,
          'd',
        )}
        {whole.actions.map((action) =>
          row(
            formatInstant(action.at, language),
            `${action.person_name} (${roleWithin(action.actor, language)}${action.sk ? `, ${action.sk}` : ''})`,
            MOVE_WORDS[action.move as MoveId]?.done[language] ?? action.move,
            action.reason,
            String(action.seq),
          ),
        )}
      </ol>
    </section>
  )
}
