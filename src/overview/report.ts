/** The summary of a city, or of one agency, as a two-page letter: figures, chain, course, then the ranking or the packages. */
import type { IsoDate } from '#shared/date'
import { type Sen, senFromNumeric } from '#shared/money'
import { basisPointsOf } from '#shared/percent'
import {
  formatDay,
  formatOffice,
  formatPercent,
  formatRupiahShort,
  type Language,
  monthNames,
  pdfBar,
  type PdfBlock,
  type PdfDocument,
  pdfFigures,
  pdfHeading,
  pdfPageBreak,
  pdfQr,
  pdfSignatures,
  pdfTable,
  pdfText,
  pdfTitle,
  wordsIn,
} from '#web'
import type { OpenPaket } from './agency.queries.ts'
import { type Goals, goalText, OWN_PROMISE_BP, percentOf, reachedMonth } from './figure-parts.tsx'
import { sortAgencies } from './ringkasan.page.tsx'
import type { AgencyTotals, Course, Filter, Totals } from './ringkasan.queries.ts'
import { overviewWords } from './words.ts'

export interface ReportData {
  readonly language: Language
  readonly government: string
  /** `Ringkasan provinsi`: what the whole is called here. */
  readonly summary: string
  readonly agencyName: string | null
  readonly isDemo: boolean
  readonly filter: Filter
  readonly totals: Totals
  readonly goals: Goals
  readonly course: readonly [Course, Course]
  readonly agencies: readonly AgencyTotals[]
  /** Of one agency, for those who may open its rows. */
  readonly open: readonly OpenPaket[] | null
  readonly asOf: IsoDate
  readonly at: string
  readonly person: string
  /** Full address of the page this report is of. */
  readonly address: string
}

const AGENCIES_SHOWN = 20

export async function reportOf(data: ReportData): Promise<PdfDocument> {
  const { language, totals, filter, asOf } = data
  const words = overviewWords[language]
  const w = words.view
  const unknown = wordsIn[language].unknown
  const percent = (basisPoints: number | null) =>
    basisPoints === null ? unknown : formatPercent(basisPoints, language)
  const amount = (sen: Sen | null) => (sen === null ? unknown : formatRupiahShort(sen, language))
  const k = percentOf(totals.pdn, totals.pagu.known)
  const p = totals.paid === null ? null : percentOf(totals.paid.pdn, totals.paid.value)
  const umk = percentOf(totals.umk, totals.budget)
  const bar = (value: number | null, target: number): PdfBlock =>
    pdfBar(value === null ? null : value / 12_500, target / 12_500)
  const goal = (id: keyof Goals) => goalText(data.goals[id], language)
  return {
    language,
    title: w.reportTitle(filter.year),
    letterhead: { government: data.government, ...(data.agencyName ? { agency: data.agencyName } : {}) },
    isDemo: data.isDemo,
    made: w.reportMade(data.at, data.person, data.address),
    blocks: [
      pdfTitle(
        w.reportTitle(filter.year),
        `${data.agencyName ?? data.summary}. ${w.reportUnder(formatDay(asOf, language))}`,
      ),
      pdfFigures([
        { title: words.metrics.M5, value: percent(k), beside: goal('M5') },
        {
          title: words.metrics.M6,
          value: percent(p),
          beside: totals.paid === null ? w.noPayments : goal('M6'),
        },
        { title: words.metrics.M7, value: percent(umk), beside: goal('M7') },
      ]),
      pdfText(words.metrics.M5, true),
      bar(k, data.goals.M5.bp ?? OWN_PROMISE_BP),
      pdfHeading(w.chainTitle),
      pdfTable(
        [{ label: '' }, { label: words.lines.value, number: true }, { label: '%', number: true }],
        [
          [w.budget, amount(totals.budget), ''],
          [w.committed, amount(totals.pagu.known), percent(percentOf(totals.pagu.known, totals.budget))],
          [w.contracted, amount(totals.pdn), percent(k)],
          [
            w.paid,
            amount(totals.paid?.pdn ?? null),
            totals.paid === null ? unknown : percent(percentOf(totals.paid.pdn, totals.pdn)),
          ],
        ],
      ),
      pdfHeading(words.quality),
      pdfTable(
        [{ label: '' }, { label: words.lines.value, number: true }],
        [
          [words.parts.known, amount(totals.quality.known)],
          [words.parts.zero, amount(totals.quality.zero)],
          [words.parts.unknown, amount(totals.quality.unknown)],
        ],
      ),
      ...courseBlocks(data),
      pdfPageBreak,
      ...(data.agencyName ? packages(data) : ranking(data)),
      pdfHeading(w.reportBasis),
      pdfText(`${words.basis} ${words.formulas.M5} ${words.inferred}`, true),
      await pdfQr(data.address, w.reportOpen),
      ...(data.agencyName
        ? [
            pdfSignatures(`${w.reportSign} ${formatDay(asOf, language)}`, [
              { role: w.reportSignRole, name: '                                        ', under: 'NIP' },
            ]),
          ]
        : []),
    ],
  }
}

function courseBlocks({ language, course, filter, asOf }: ReportData): PdfBlock[] {
  const words = overviewWords[language]
  const [now, before] = course
  const month = reachedMonth(filter.year, asOf)
  const quarters = [3, 6, 9, 12]
  const shown = [...new Set([...quarters.filter((one) => one < month), month])].filter((one) => one > 0)
  if (shown.length === 0) return []
  return [
    pdfHeading(words.view.courseTitle),
    pdfTable(
      [
        { label: words.view.month },
        { label: String(now.year), number: true },
        { label: String(before.year), number: true },
      ],
      shown.map((one) => [
        monthNames(language)[one - 1]!,
        formatRupiahShort(now.pdn[one - 1]!, language),
        formatRupiahShort(before.pdn[one - 1]!, language),
      ]),
    ),
  ]
}

function ranking({ language, agencies }: ReportData): PdfBlock[] {
  const words = overviewWords[language]
  const unknown = wordsIn[language].unknown
  const rows = sortAgencies(agencies, 'belanja').slice(0, AGENCIES_SHOWN)
  return [
    pdfHeading(words.view.reportTop(rows.length)),
    pdfTable(
      [
        { label: words.agency },
        { label: words.view.budget, number: true },
        { label: words.commitment, number: true },
        { label: words.realised, number: true },
        { label: words.share, number: true },
      ],
      rows.map((agency) => {
        const k = basisPointsOf(agency.pdn, agency.pagu.known)
        return [
          formatOffice(agency.name),
          agency.budget === null ? unknown : formatRupiahShort(agency.budget, language),
          formatRupiahShort(agency.pagu.known, language),
          formatRupiahShort(agency.pdn, language),
          k === null ? '–' : formatPercent(k, language),
        ]
      }),
    ),
  ]
}

function packages({ language, open }: ReportData): PdfBlock[] {
  const words = overviewWords[language]
  const unknown = wordsIn[language].unknown
  if (open === null) return [pdfText(words.view.notYours, true)]
  return [
    pdfHeading(words.view.biggest),
    pdfText(open.length === 0 ? words.view.biggestNone : words.view.biggestAbout, true),
    ...(open.length === 0
      ? []
      : [
          pdfTable(
            [
              { label: words.lines.package },
              { label: words.plan.code },
              { label: words.view.start },
              { label: words.plan.pagu, number: true },
            ],
            open.map((row) => [
              row.nama_paket ?? unknown,
              row.kd_rup,
              row.tgl_awal_pemilihan ? formatDay(row.tgl_awal_pemilihan as IsoDate, language) : unknown,
              formatRupiahShort(senFromNumeric(row.pagu), language),
            ]),
          ),
        ]),
  ]
}
