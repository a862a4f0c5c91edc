import { computeFigures, type Figures } from '#realisation'
import { inGovernment } from '#platform/db'
import { now, today } from '#platform/clock'
import { earlier, endOfYear, findInstant, findIsoDate } from '#shared/date'
import { findKlpd } from '#shared/ids'
import { printJson, readArguments, UsageError, withDatabase } from './usage.ts'

const USAGE =
  'Pemakaian: padan figures --year TAHUN --klpd KODE [--agency KD_SATKER_STR] [--basis contract|payment] [--as-of TANGGAL] [--known-at SAAT] [--json]'

export async function run(args: string[]): Promise<number> {
  const { values } = readArguments({
    args,
    options: {
      year: { type: 'string' },
      klpd: { type: 'string' },
      agency: { type: 'string' },
      basis: { type: 'string', default: 'contract' },
      'as-of': { type: 'string' },
      'known-at': { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  })
  const year = Number(values.year)
  const klpd = findKlpd(values.klpd ?? '')
  if (!Number.isInteger(year) || year < 2000 || year > 2100)
    throw new UsageError(`--year: ${values.year ?? '(kosong)'} bukan tahun anggaran. ${USAGE}`)
  if (!klpd) throw new UsageError(`--klpd: ${values.klpd ?? '(kosong)'} bukan kode KLPD. ${USAGE}`)
  if (values.basis !== 'contract' && values.basis !== 'payment')
    throw new UsageError(`--basis: contract atau payment. ${USAGE}`)
  const asOf =
    values['as-of'] === undefined ? earlier(endOfYear(year), today()) : findIsoDate(values['as-of'])
  if (!asOf) throw new UsageError(`--as-of: ${values['as-of']} bukan tanggal (TTTT-BB-HH). ${USAGE}`)
  const knownAt = values['known-at'] === undefined ? now() : findInstant(values['known-at'])
  if (!knownAt)
    throw new UsageError(
      `--known-at: ${values['known-at']} bukan saat (contoh 2026-01-31T17:00:00Z). ${USAGE}`,
    )
  const basis = values.basis
  const figures = await withDatabase((pool) =>
    inGovernment(
      pool,
      klpd,
      (client) => computeFigures(client, { klpd, year, agency: values.agency, basis, asOf, knownAt }),
      'read only',
    ),
  )
  if (values.json) printJson(figures)
  else process.stdout.write(plainText(figures))
  return 0
}

function plainText(figures: Figures): string {
  const number = new Intl.NumberFormat('id-ID')
  const show = (value: number | null) => (value === null ? 'belum diketahui' : number.format(value))
  const lines = figures.metrics.map((m) => {
    const percent = m.percent_bp === null ? '' : ` = ${(m.percent_bp / 100).toFixed(2).replace('.', ',')} %`
    const base = m.denominator === null ? '' : ` / ${show(m.denominator)}`
    return `${m.id}  ${show(m.numerator)}${base}${percent}  (diketahui ${show(m.known)}, dinyatakan nol ${show(m.declared_zero)}, belum diketahui ${show(m.unknown)}; ${m.rows} baris)`
  })
  return `${figures.klpd} ${figures.year}, dasar ${figures.basis === 'contract' ? 'kontrak' : 'pembayaran'}, sampai ${figures.as_of}\n${lines.join('\n')}\n`
}
