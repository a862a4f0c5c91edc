import { resolve } from 'node:path'
import { say } from '#platform/log'
import { CITY, writeCityYear } from '#simulate'
import { printJson, readArguments, UsageError } from './usage.ts'

const USAGE = 'Pemakaian: padan simulate --seed N --scale X --out FOLDER [--year TAHUN] [--json]'

export async function run(args: string[]): Promise<number> {
  const { values } = readArguments({
    args,
    options: {
      seed: { type: 'string', default: '1' },
      scale: { type: 'string', default: '1' },
      year: { type: 'string', default: '2026' },
      out: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  })
  const seed = Number(values.seed)
  const scale = Number(values.scale)
  const year = Number(values.year)
  if (!Number.isSafeInteger(seed) || seed < 0)
    throw new UsageError(`--seed: ${values.seed} bukan bilangan bulat. ${USAGE}`)
  if (!(scale > 0 && scale <= 1000))
    throw new UsageError(`--scale: ${values.scale} bukan angka di antara 0 dan 1000. ${USAGE}`)
  if (!Number.isInteger(year) || year < 2000 || year > 2100)
    throw new UsageError(`--year: ${values.year} bukan tahun anggaran. ${USAGE}`)
  if (!values.out) throw new UsageError(USAGE)
  const files = await writeCityYear(resolve(values.out), seed, scale, year, `${year}-11-15`)
  if (values.json) printJson({ klpd: CITY.klpd, name: CITY.nama, year, files })
  for (const file of files) say(`${file.path}: ${file.rows} baris`)
  return 0
}
