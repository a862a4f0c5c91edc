/** The list of orders for officials. */
import {
  type Column,
  DataTable,
  formatCount,
  formatDay,
  formatOffice,
  type Language,
  SelectField,
  TextField,
} from '#web'
import { dayOf } from '#shared/date'
import { rupiah } from './amounts.ts'
import { COUNT_LIMIT, type OrderFilter, type OrderRow, STATE_GROUPS } from './views.queries.ts'
import { NEXT, orderWords, STATE_WORDS } from './words.ts'
import { StateTag } from './order.parts.tsx'

const t = (language: Language, id: string, en: string) => (language === 'id' ? id : en)

export function OrderListPage(props: {
  language: Language
  url: URL
  filter: OrderFilter
  rows: readonly OrderRow[]
  total: number
  page: number
  pages: number
  agencies: readonly { code: string; name: string }[]
  waiting: readonly OrderRow[]
  links: readonly { href: string; label: string }[]
}) {
  const { language, filter } = props
  const words = orderWords[language]
  const columns: readonly Column<OrderRow>[] = [
    {
      key: 'number',
      label: words.number,
      cell: (row) => <a href={`/pesanan/${row.order_id}`}>{row.number}</a>,
    },
    {
      key: 'title',
      label: t(language, 'Judul', 'Title'),
      cell: (row) => (
        <>
          {row.title}
          <div className="small soft">{formatOffice(row.agency_name ?? row.kd_satker_str)}</div>
        </>
      ),
    },
    { key: 'seller', label: words.seller, cell: (row) => row.seller_name ?? '–' },
    { key: 'state', label: words.state, cell: (row) => <StateTag state={row.state} language={language} /> },
    {
      key: 'delivery',
      label: words.delivery,
      cell: (row) => (row.deliver_from ? formatDay(dayOf(row.deliver_from), language) : '–'),
    },
    {
      key: 'total',
      label: words.total,
      number: true,
      cell: (row) => (row.total_rupiah === 0 ? '–' : rupiah(row.total_rupiah, language)),
    },
  ]
  return (
    <>
      <div className="tight">
        <h1>{words.title}</h1>
        <p className="soft">{words.intro}</p>
        <p className="actions">
          {props.links.map((link) => (
            <a key={link.href} href={link.href}>
              {link.label}
            </a>
          ))}
        </p>
      </div>
      {props.waiting.length > 0 ? (
        <section className="stack">
          <h2>{words.yourTurn}</h2>
          <ul className="findings">
            {props.waiting.map((row) => (
              <li key={row.order_id}>
                <a href={`/pesanan/${row.order_id}`}>{row.number}</a> {row.title}{' '}
                <StateTag state={row.state} language={language} />
                <div className="small soft">{NEXT[row.state].what[language]}</div>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <form method="get" className="filters">
        <SelectField
          name="keadaan"
          label={words.state}
          value={filter.state}
          options={[
            { value: '', label: words.all },
            ...Object.keys(STATE_GROUPS).map((key) => ({ value: key, label: words.groups[key] ?? key })),
            ...Object.entries(STATE_WORDS).map(([key, one]) => ({
              value: key,
              label: `– ${one.words[language]}`,
            })),
          ]}
        />
        <SelectField
          name="satker"
          label={words.agency}
          value={filter.agency}
          options={[
            { value: '', label: words.all },
            ...props.agencies.map((one) => ({ value: one.code, label: formatOffice(one.name) })),
          ]}
        />
        <TextField name="cari" label={words.search} type="search" value={filter.search} />
        <button>{words.filter}</button>
      </form>
      <DataTable
        language={language}
        url={props.url}
        caption={`${props.total > COUNT_LIMIT ? words.moreThan(formatCount(COUNT_LIMIT, language)) : formatCount(props.total, language)} ${t(language, 'pesanan', 'orders')}`}
        columns={columns}
        rows={props.rows}
        rowKey={(row) => row.order_id}
        page={props.page}
        pages={props.pages}
        download="/pesanan/unduh"
        empty={words.none}
        stacks
      />
    </>
  )
}
