/** The course of one package, from the announcement to the payment. */
import type { Instant, IsoDate } from '#shared/date'
import { addSen, rupiahNumber, senFromNumeric, ZERO_SEN } from '#shared/money'
import { basisPointsOf } from '#shared/percent'
import {
  Amount,
  Bullet,
  DataTable,
  formatDay,
  formatInstant,
  formatPercent,
  formatRupiah,
  type Language,
  type Step,
  Timeline,
  Unknown,
} from '#web'
import { ChangeHistory, RevisionHistory } from './history.tsx'
import type { ChainLine, ChainPayment, Funding, InferredItem, Revision } from './paket-chain.queries.ts'
import type { Version } from './rows.queries.ts'
import { overviewWords } from './words.ts'

export interface PaketChainData {
  readonly language: Language
  readonly url: URL
  readonly agency: string
  readonly versions: readonly Version[]
  readonly lines: readonly ChainLine[]
  readonly funding: readonly Funding[]
  readonly payments: readonly ChainPayment[]
  readonly items: readonly InferredItem[]
  readonly revisions: readonly Revision[]
  readonly today: IsoDate
}

const dayOf = (facts: Version['facts'], name: string): IsoDate | null => {
  const value = facts[name]
  return typeof value === 'string' ? (value.slice(0, 10) as IsoDate) : null
}

export function PaketChain(props: PaketChainData) {
  const { language, versions, lines } = props
  const words = overviewWords[language]
  const w = words.paket
  const current = versions[0]!
  const pagu = senFromNumeric(String(current.facts['pagu']))
  const used = lines
    .filter((line) => line.alasan === null && line.nilai !== null)
    .reduce((sum, line) => addSen(sum, senFromNumeric(line.nilai!)), ZERO_SEN)
  const share = basisPointsOf(used, pagu)
  return (
    <>
      <div className="with-aside">
        <section className="stack">
          <h2>{w.chain}</h2>
          <Timeline language={language} label={w.chain} steps={stepsOf(props)} />
        </section>
        <section className="stack">
          <div className="figure">
            <h3>{words.plan.pagu}</h3>
            <p className="value">
              <Amount sen={pagu} language={language} />
            </p>
            {share === null ? null : (
              <>
                <p className="beside">{w.used(formatPercent(share, language))}</p>
                <Bullet
                  id="pagu"
                  value={rupiahNumber(used)}
                  target={rupiahNumber(pagu)}
                  label={w.used(formatPercent(share, language))}
                />
              </>
            )}
          </div>
          <DataTable
            language={language}
            url={props.url}
            caption={w.funding}
            rows={props.funding}
            rowKey={(_, index) => String(index)}
            empty={w.fundingNone}
            stacks
            columns={[
              {
                key: 'mak',
                label: w.mak,
                className: 'code',
                cell: (row) => row.mak ?? <Unknown language={language} />,
              },
              {
                key: 'sumber',
                label: w.source,
                cell: (row) => row.sumber_dana ?? <Unknown language={language} />,
              },
              {
                key: 'pagu',
                label: w.amount,
                number: true,
                cell: (row) => <Amount sen={senFromNumeric(row.pagu)} language={language} />,
              },
            ]}
          />
        </section>
      </div>
      {props.items.length === 0 ? null : (
        <DataTable
          language={language}
          url={props.url}
          caption={w.items}
          about={w.itemsAbout}
          rows={props.items}
          rowKey={(row) => String(row.urut)}
          stacks
          columns={[
            { key: 'urut', label: '#', name: '#', number: true, cell: (row) => row.urut },
            { key: 'butir', label: w.item, cell: (row) => row.uraian },
            {
              key: 'mak',
              label: w.mak,
              className: 'code',
              cell: (row) => row.mak ?? <Unknown language={language} />,
            },
            {
              key: 'pagu',
              label: w.amount,
              number: true,
              cell: (row) => <Amount sen={senFromNumeric(row.pagu)} language={language} full />,
            },
          ]}
        />
      )}
      {props.revisions.length === 0 ? null : (
        <RevisionHistory
          language={language}
          url={props.url}
          kind={String(current.facts['jenis'])}
          code={String(current.facts['kd_rup'])}
          revisions={props.revisions}
        />
      )}
      <ChangeHistory language={language} url={props.url} versions={versions} title={words.history.plan} />
    </>
  )
}

function stepsOf({ language, versions, lines, payments, agency, today }: PaketChainData): Step[] {
  const words = overviewWords[language]
  const w = words.paket
  const { facts } = versions[0]!
  const first = versions.at(-1)!
  const announced = dayOf(facts, 'tgl_pengumuman_paket')
  const [from, to] = [dayOf(facts, 'tgl_awal_pemilihan'), dayOf(facts, 'tgl_akhir_pemilihan')]
  const counted = lines.filter((line) => line.alasan === null)
  const begun = from !== null && from <= today
  return [
    {
      name: w.announced,
      state: 'done',
      when: announced ? formatDay(announced, language) : formatInstant(first.known_from as Instant, language),
    },
    ...(versions.length > 1
      ? [
          {
            name: w.changed,
            state: 'done' as const,
            when: formatInstant(versions[0]!.known_from as Instant, language),
          },
        ]
      : []),
    {
      name: w.selection,
      state: counted.length > 0 ? 'done' : begun ? 'now' : 'todo',
      ...(from && to ? { when: w.planned(formatDay(from, language), formatDay(to, language)) } : {}),
      ...(lines.length === 0 ? { note: w.noLine } : {}),
    },
    ...lines.map((line): Step => ({
      name: nameOfLine(line, w),
      state: line.alasan === 'dibatalkan' ? 'stopped' : 'done',
      ...(line.tanggal ? { when: formatDay(line.tanggal as IsoDate, language) } : {}),
      note: (
        <>
          <a
            href={`/transaksi/rincian?tahun=${line.tahun}&sumber=${line.sumber}&kunci=${encodeURIComponent(line.kunci)}&satker=${encodeURIComponent(agency)}`}
          >
            {line.penyedia ?? words.channels[line.kanal] ?? line.kanal}
          </a>
          ,{' '}
          {line.nilai === null ? (
            <Unknown language={language} />
          ) : (
            formatRupiah(senFromNumeric(line.nilai), language)
          )}
          {line.alasan === null ? (
            <>
              {'; PDN '}
              {line.pdn === null ? (
                <Unknown language={language} />
              ) : (
                formatRupiah(senFromNumeric(line.pdn), language)
              )}
            </>
          ) : (
            ` · ${words.detail.notCounted(words.reasons[line.alasan] ?? line.alasan)}`
          )}
        </>
      ),
    })),
    ...(payments.length === 0
      ? [{ name: w.payment, state: 'todo' as const, note: w.paymentUnknown }]
      : payments.map((payment): Step => ({
          name: `${w.payment}, SP2D ${payment.no_sp2d}`,
          state: 'done',
          when: formatDay(payment.tgl_sp2d as IsoDate, language),
          note: formatRupiah(senFromNumeric(payment.nilai), language),
        }))),
  ]
}

const nameOfLine = (
  line: ChainLine,
  w: { addendum: string; record: string; finished: string; contract: string },
) =>
  line.alasan === 'addendum-lama'
    ? w.addendum
    : line.sumber === 'pencatatan'
      ? w.record
      : line.sumber === 'selesai'
        ? w.finished
        : w.contract
