import { readdirSync, statSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { userInfo } from 'node:os'
import { type ImportOutcome, receivePath, runImport, sentenceOfReason, withSavedMapping } from '#intake'
import { say } from '#platform/log'
import { senFromNumeric, rupiahNumber } from '#shared/money'
import { afterMerge, datasets, recognised } from '../datasets.ts'
import { printJson, readArguments, UsageError, withDatabase } from './usage.ts'

const SKIPPED =
  /^(readme|licen[cs]e|copying|changelog|notice|authors)([-_.].*)?$|\.(md|txt|pdf|docx?|png|jpe?g)$|^\./i

export async function run(args: string[]): Promise<number> {
  const { values, positionals } = readArguments({
    args,
    options: {
      dataset: { type: 'string' },
      klpd: { type: 'string' },
      preview: { type: 'boolean', default: false },
      complete: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  })
  if (positionals.length === 0)
    throw new UsageError(
      'Pemakaian: padan import BERKAS… [--dataset NAMA] [--klpd KODE] [--preview] [--complete] [--json]',
    )
  const { files, skipped } = listFiles(positionals)
  const results = await withDatabase(async (pool, config) => {
    const reports = []
    for (const path of files) {
      const fileName = basename(path)
      let outcome: ImportOutcome | undefined
      let error: string | null = null
      try {
        const file = await receivePath(config.dataDir, path)
        const known = await withSavedMapping(
          { pool, dataDir: config.dataDir, datasets, recognised, onMerged: afterMerge },
          {
            file,
            fileName,
            datasetName: values.dataset,
            klpd: values.klpd,
            preview: values.preview,
            complete: values.complete,
            by: `cli:${userInfo().username}`,
          },
        )
        outcome = await runImport(known.around, known.request)
        if (outcome.error?.code === 'dataset-belum-diolah') {
          say(`– ${fileName}: ${sentenceOfReason(outcome.error, 'id')}`)
          skipped.push(path)
          continue
        }
        if (outcome.error) error = sentenceOfReason(outcome.error, 'id')
      } catch (problem) {
        if (!isFileSystemError(problem)) throw problem
        error = `Berkas tidak dapat dibaca: ${problem.message}`
      }
      const report = reportOf(path, outcome, error)
      reports.push(report)
      say(lineOf(report))
    }
    return reports
  })
  if (values.json) printJson({ files: results, skipped })
  return results.some((report) => report.error !== null) ? 1 : 0
}

const isFileSystemError = (problem: unknown): problem is NodeJS.ErrnoException =>
  problem instanceof Error &&
  ['ENOENT', 'EACCES', 'EISDIR', 'EPERM'].includes((problem as NodeJS.ErrnoException).code ?? '')

function listFiles(paths: readonly string[]): { files: string[]; skipped: string[] } {
  const files: string[] = []
  const skipped: string[] = []
  const visit = (path: string, named: boolean) => {
    const stat = statSync(path, { throwIfNoEntry: false })
    if (stat?.isDirectory()) {
      for (const name of readdirSync(path).sort()) visit(join(path, name), false)
    } else if (SKIPPED.test(basename(path)) && (!named || /^(readme|licen[cs]e)/i.test(basename(path))))
      skipped.push(path)
    else files.push(path)
  }
  for (const path of paths) visit(resolve(path), true)
  return { files, skipped }
}

function reportOf(path: string, o: ImportOutcome | undefined, error: string | null) {
  const rupiah = (text: string) => rupiahNumber(senFromNumeric(text))
  return {
    path,
    dataset: o?.dataset ?? null,
    rows_read: o?.rowsRead ?? 0,
    new: o?.created.rows ?? 0,
    changed: o?.changed.rows ?? 0,
    unchanged: o?.unchanged.rows ?? 0,
    rejected: o?.rejected.rows ?? 0,
    gone: o?.gone.rows ?? 0,
    reasons: o?.reasons ?? {},
    notes: o?.notes ?? {},
    rupiah_read: rupiah(o?.rupiahRead ?? '0'),
    rupiah_applied: o ? rupiah(sumText(o.created.rupiah, o.changed.rupiah)) : 0,
    columns_missing: o?.columns.missing ?? [],
    columns_unknown: o?.columns.unknown ?? [],
    error,
  }
}

const sumText = (a: string, b: string): string => {
  const total = senFromNumeric(a) + senFromNumeric(b)
  return `${total < 0n ? '-' : ''}${(total < 0n ? -total : total) / 100n}.${String((total < 0n ? -total : total) % 100n).padStart(2, '0')}`
}

function lineOf(report: ReturnType<typeof reportOf>): string {
  const name = basename(report.path)
  if (report.error !== null) return `✗ ${name}: ${report.error}`
  return `✓ ${name}: ${report.dataset}, ${report.rows_read} baris = ${report.new} baru + ${report.changed} berubah + ${report.unchanged} tetap + ${report.rejected} ditolak; ${report.gone} tidak ada lagi di berkas`
}
