/** Public: is the spending of an agency spread over many kitchens, or heaped on few. Figures only, no names of sellers. */
import { DataTable, formatCount, formatOffice, type Language, Status } from '#web'
import { rupiah } from './amounts.ts'
import { SPREAD_DAYS, type Spread } from './spread.queries.ts'

const t = (language: Language, id: string, en: string) => (language === 'id' ? id : en)

export function SpreadPage(props: {
  readonly language: Language
  readonly url: URL
  readonly government: string
  readonly spread: Spread
  /** From which share a buyer must give a written reason, and from which index the agency is told (rules of this government). */
  readonly reasonPercent: number
  readonly hhiHigh: number
}) {
  const { language, spread } = props
  return (
    <>
      <div className="tight">
        <h1>
          {t(language, 'Sebaran belanja konsumsi dan barang UMKM', 'How orders are spread over kitchens')}
        </h1>
        <p className="soft">
          {props.government}.{' '}
          {t(
            language,
            `Pesanan ${SPREAD_DAYS} hari terakhir lewat Padan. Dari ${formatCount(spread.kitchens, language)} penyedia, ${formatCount(spread.idle, language)} belum mendapat pesanan.`,
            `Orders of the last ${SPREAD_DAYS} days through Padan. Of ${formatCount(spread.kitchens, language)} sellers ${formatCount(spread.idle, language)} got no order.`,
          )}
        </p>
      </div>
      <DataTable
        language={language}
        url={props.url}
        caption={t(language, 'Sebaran per perangkat daerah', 'Spread by agency')}
        columns={[
          {
            key: 'agency',
            label: t(language, 'Perangkat daerah', 'Agency'),
            cell: (row) => formatOffice(row.agency_name ?? row.kd_satker_str),
          },
          {
            key: 'orders',
            label: t(language, 'Pesanan', 'Orders'),
            number: true,
            cell: (row) => formatCount(row.orders, language),
          },
          {
            key: 'rupiah',
            label: t(language, 'Nilai', 'Value'),
            number: true,
            cell: (row) => rupiah(row.rupiah, language),
          },
          {
            key: 'sellers',
            label: t(language, 'Penyedia', 'Sellers'),
            number: true,
            cell: (row) => formatCount(row.sellers, language),
          },
          {
            key: 'top',
            label: t(language, 'Bagian terbesar', 'Largest share'),
            number: true,
            cell: (row) => (
              <Status kind={row.top_percent >= props.reasonPercent ? 'waiting' : 'kept'}>
                {language === 'id' ? `${row.top_percent} %` : `${row.top_percent}%`}
              </Status>
            ),
          },
          { key: 'hhi', label: 'HHI', number: true, cell: (row) => formatCount(row.hhi, language) },
        ]}
        rows={spread.rows}
        rowKey={(row) => row.kd_satker_str}
        empty={t(
          language,
          'Belum ada pesanan dalam masa ini. Daftar terisi begitu pesanan pertama dikirim.',
          'No orders in this time. The list fills with the first order sent.',
        )}
        stacks
      />
      <p className="small soft">
        {t(
          language,
          `HHI: jumlah kuadrat bagian tiap penyedia, 10.000 = satu penyedia saja; di atas ${formatCount(props.hhiHigh, language)} pembeli diperingatkan. Mulai ${props.reasonPercent} % pembeli wajib menulis alasan. Kedua angka ditetapkan pemerintah ini; sumbernya usulan, bukan aturan.`,
          `HHI: the sum of the squared shares, 10,000 = a single seller; above ${formatCount(props.hhiHigh, language)} buyers are warned. From ${props.reasonPercent}% a buyer must write a reason. This government sets both numbers; they are proposals, not law.`,
        )}
      </p>
    </>
  )
}
