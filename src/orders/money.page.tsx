/** "Where is my money": what is owed to a kitchen and since when, what was paid. */
import { formatDay, formatOffice, type Language, Status } from '#web'
import { dayOf } from '#shared/date'
import { rupiah, sinceReceipt } from './amounts.ts'
import type { PaymentClock } from './guards/after-delivery.ts'
import type { PaidRow } from './kitchen.queries.ts'
import { WaitTag } from './kitchen.page.tsx'
import type { UnpaidRow } from './views.queries.ts'

const t = (language: Language, id: string, en: string) => (language === 'id' ? id : en)

export function MoneyPage(props: {
  language: Language
  rows: readonly (UnpaidRow & { clock: PaymentClock })[]
  paid: readonly PaidRow[]
  targetDays: number
}) {
  const { language } = props
  const owed = props.rows.reduce((sum, row) => sum + row.owed_rupiah, 0)
  const late = props.rows.filter((row) => row.clock.colour === 'merah').length
  return (
    <>
      <div className="tight">
        <h1>{t(language, 'Uang saya', 'My money')}</h1>
        <p className="soft">
          {t(
            language,
            `Target bayar ${props.targetDays} hari kerja sejak barang diterima (BAST). Lewat dari itu, kepala perangkat daerah diberi tahu.`,
            `Payment is due within ${props.targetDays} working days of the receipt (BAST). Past that, the head of the agency is told.`,
          )}
        </p>
      </div>
      <section className="tight">
        <h2>
          {t(language, 'Belum dibayar', 'Not paid yet')}: {rupiah(owed, language)}
        </h2>
        {late > 0 ? (
          <p>
            <Status kind="stopped">{t(language, `${late} terlambat dibayar`, `${late} paid late`)}</Status>
          </p>
        ) : null}
        {props.rows.length === 0 ? (
          <p className="soft">
            {t(language, 'Tidak ada yang menunggu pembayaran.', 'Nothing waits for payment.')}
          </p>
        ) : (
          <ul className="findings">
            {props.rows.map((row) => (
              <li key={row.order_id} className="tight">
                <a href={`/dapur/pesanan/${row.order_id}`}>{row.title}</a>
                <div>
                  <strong>{rupiah(row.owed_rupiah, language)}</strong>
                </div>
                <div className="small soft">
                  {formatOffice(row.agency_name ?? row.kd_satker_str)}, {row.number}
                </div>
                <div>
                  <WaitTag row={row} language={language} />
                </div>
                <div>
                  <Status
                    kind={
                      row.clock.colour === 'merah'
                        ? 'stopped'
                        : row.clock.colour === 'kuning'
                          ? 'waiting'
                          : 'kept'
                    }
                  >
                    {t(language, 'jatuh tempo', 'due')} {formatDay(row.clock.dueOn, language)}
                    {sinceReceipt(row.clock.age, language)}
                  </Status>
                </div>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section className="tight">
        <h2>{t(language, 'Sudah dibayar', 'Paid')}</h2>
        {props.paid.length === 0 ? (
          <p className="soft">{t(language, 'Belum ada.', 'None yet.')}</p>
        ) : (
          <ul className="findings">
            {props.paid.map((row) => (
              <li key={row.order_id} className="tight">
                <a href={`/dapur/pesanan/${row.order_id}`}>{row.title}</a>
                <div>
                  <strong>{rupiah(row.transfer_rupiah, language)}</strong> {t(language, 'dibayar', 'paid')}{' '}
                  {formatDay(dayOf(row.paid_at), language)}
                </div>
                <div className="small soft">
                  {formatOffice(row.agency_name ?? row.kd_satker_str)}, {row.number}
                </div>
              </li>
            ))}
          </ul>
        )}
      </section>
    </>
  )
}
