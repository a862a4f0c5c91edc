/** What is still missing from the commitment, and where the year may end. */
import { minusSen, senFromNumeric, senFromRupiah } from '#shared/money'
import {
  Amount,
  DataTable,
  Facts,
  formatCount,
  formatPercent,
  formatRupiahAxis,
  formatRupiahShort,
  LineChart,
  Status,
} from '#web'
import { NothingYet } from '../nothing-yet.tsx'
import { careWords } from './care.words.ts'
import { agencyName, type Common, day, Scope, sen } from './care.parts.tsx'
import type { BackTest, Forecast } from './forecast.ts'
import type { Gap, OpenPackage } from './gap.queries.ts'

export function GapPage(
  props: Common & {
    gap: Gap
    /** Whole months of the year that have ended. */
    months: number
    forecast: Forecast
    test: BackTest
    today: string
  },
) {
  const { language, url, gap, forecast, months } = props
  const words = careWords[language].gap
  const committed = senFromNumeric(gap.komitmen)
  const realised = senFromNumeric(gap.realisasi)
  const missing = minusSen(committed, realised)
  const short = (value: number) => formatRupiahShort(senFromRupiah(Math.round(value)), language)
  const own = gap.kurva.find((curve) => curve.year === props.year)
  const past = gap.kurva.filter((curve) => curve.year < props.year).slice(-3)
  const ahead = forecast.known && months < 12 && own ? forecast : null
  return (
    <>
      <h1>
        {committed === 0n
          ? words.noPlan
          : missing > 0n
            ? words.headline(formatRupiahShort(missing, language))
            : words.closed}
      </h1>
      <Scope {...props} />
      {props.choices.years.includes(props.year) ? (
        <>
          <Facts
            language={language}
            roomy
            items={[
              [words.committed, <Amount key="1" sen={committed} language={language} full />],
              [words.realised, <Amount key="2" sen={realised} language={language} full />],
              [
                words.open,
                <span key="3">
                  <Amount sen={sen(gap.paguTerbuka)} language={language} full /> (
                  {words.openCount(formatCount(gap.paketTerbuka, language))})
                </span>,
              ],
              [
                words.unknown,
                <span key="4">
                  <a href={`/belum-tercatat?tahun=${props.year}&jenis=pdn-belum-diisi`}>
                    <Amount sen={sen(gap.belumDiketahui)} language={language} full />
                  </a>
                  . {words.unknownNote}
                </span>,
              ],
              [
                words.uncertain,
                <a key="5" href={`/tinjau?tahun=${props.year}`}>
                  <Amount sen={sen(gap.ragu)} language={language} full />
                </a>,
              ],
              [words.noDay, <Amount key="6" sen={sen(gap.tanpaTanggal)} language={language} full />],
            ]}
          />
          <section className="stack">
            <h2>{words.forecast}</h2>
            <div className="tight">
              <p>
                {months >= 12
                  ? words.yearOver(props.year, formatRupiahShort(realised, language))
                  : forecast.known
                    ? words.forecastText(
                        short(forecast.centre),
                        short(forecast.low),
                        short(forecast.high),
                        forecast.pastYears.join(', ') || String(props.year),
                      )
                    : words.because[forecast.because]}
              </p>
              <p className="soft">
                {props.test.meanErrorBp === null
                  ? words.noTest
                  : words.test(
                      formatCount(props.test.cases, language),
                      formatPercent(props.test.meanErrorBp, language),
                      formatPercent(props.test.coverageBp ?? 0, language),
                    )}
              </p>
            </div>
            {own && months > 0 ? (
              <LineChart
                id="kurva"
                language={language}
                title={words.chart}
                summary={words.chartText(words.months[Math.max(0, Math.min(11, months - 1))]!)}
                labelName={words.month}
                labels={words.months}
                format={(value) => formatRupiahAxis(value, language)}
                formatFull={(value) => <Amount sen={senFromRupiah(Math.round(value))} language={language} />}
                series={[
                  {
                    name: String(props.year),
                    values: own.cumulative.map((value, at) => (at < months ? value : null)),
                  },
                  ...(ahead
                    ? [
                        {
                          name: words.forecast,
                          dashed: true,
                          values: own.cumulative.map((_, at) =>
                            at === months - 1 ? own.cumulative[at]! : at === 11 ? ahead.centre : null,
                          ),
                          band: own.cumulative.map((_, at) =>
                            at === 11 ? ([ahead.low, ahead.high] as const) : null,
                          ),
                        },
                      ]
                    : []),
                  ...past.map((curve) => ({ name: String(curve.year), values: curve.cumulative })),
                ]}
              />
            ) : null}
          </section>
          <DataTable<OpenPackage>
            language={language}
            url={url}
            caption={words.open}
            about={words.tableAbout}
            rows={gap.paket}
            rowKey={(one) => `${one.jenis} ${one.kd_rup}`}
            download="/celah/unduh"
            empty={Number(gap.komitmen) > 0 ? words.empty : words.noPackages}
            stacks
            columns={[
              {
                key: 'nama',
                label: careWords[language].package,
                cell: (one) => (
                  <a href={`/paket/rincian?kunci=${encodeURIComponent(`${one.jenis}|${one.kd_rup}`)}`}>
                    {one.nama_paket ?? one.kd_rup}
                  </a>
                ),
              },
              {
                key: 'satker',
                label: careWords[language].agency,
                cell: (one) => agencyName(props.choices, one.kd_satker_str),
              },
              { key: 'metode', label: words.method, cell: (one) => one.metode ?? '–' },
              {
                key: 'pemilihan',
                className: 'number-text',
                label: words.selection,
                cell: (one) =>
                  one.tgl_awal_pemilihan !== null && one.tgl_awal_pemilihan < props.today ? (
                    <Status kind="waiting">
                      {day(one.tgl_awal_pemilihan, language)} ({words.late})
                    </Status>
                  ) : (
                    day(one.tgl_awal_pemilihan, language)
                  ),
              },
              {
                key: 'pagu',
                label: words.ceiling,
                number: true,
                cell: (one) => <Amount sen={sen(one.pagu)} language={language} />,
              },
            ]}
          />
        </>
      ) : (
        <NothingYet language={language} year={props.year} />
      )}
    </>
  )
}
