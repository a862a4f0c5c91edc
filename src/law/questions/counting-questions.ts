import { basisPointsOf } from '#shared/percent'
import { p3dn1 } from '../counting/example-p3dn-1.ts'
import { type MetricName, metrics } from '../counting/metrics.ts'
import { checkPublished } from '../counting/published.ts'
import { validateRealisation } from '../counting/validate.ts'
import { factMissing } from '../verdict.ts'
import { plain, type Question, told, toldAs } from './asked.ts'
import { partNotSent, readDataset } from './dataset-words.ts'
import {
  BadQuestion,
  basisPointsIfKnown,
  type Fields,
  fieldsOf,
  rupiahIfKnown,
  signedRupiah,
  signedRupiahIfKnown,
  word,
} from './read.ts'

const metricNames = Object.keys(metrics) as MetricName[]
/** A published percentage may be far above 100 %. */
const MOST_PUBLISHED_BP = 100_000_000

/** A dataset is named, or given as an object, or its lists stand in the question itself beside its name. */
const datasetFields = (f: Fields): Fields => {
  const value = f['dataset']
  if (typeof value === 'object' && value !== null) return fieldsOf(value, 'dataset')
  if (Object.hasOwn(f, 'rup') || Object.hasOwn(f, 'realisasi')) return f
  if (value === 'P3DN-1') return fieldsOf(p3dn1)
  if (typeof value === 'string')
    throw new BadQuestion(`dataset: "${value}" tidak dikenal; kirim "P3DN-1" atau objeknya.`)
  return fieldsOf(value, 'dataset')
}

export const countingQuestions: Record<string, Question> = {
  metrics: (input) => {
    const f = fieldsOf(input)
    const name = word(f, 'metric', metricNames)
    const given = datasetFields(f)
    const dataset = readDataset(given)
    const missing = partNotSent(given, name)
    return missing === undefined ? plain(metrics[name](dataset)) : told(factMissing(null, missing))
  },
  pct_bp: (input) => {
    const f = fieldsOf(input)
    const numerator = signedRupiahIfKnown(f, 'num')
    const denominator = rupiahIfKnown(f, 'den')
    return plain(numerator === null || denominator === null ? null : basisPointsOf(numerator, denominator))
  },
  check_published: (input) => {
    const f = fieldsOf(input)
    const check = checkPublished(
      rupiahIfKnown(f, 'num'),
      rupiahIfKnown(f, 'den'),
      basisPointsIfKnown(f, 'published_bp', MOST_PUBLISHED_BP),
    )
    return toldAs(check, (found) => ({ recomputed_bp: found.recomputedBp, flag: found.flag }))
  },
  validate_realisasi: (input) => {
    const f = fieldsOf(input)
    return plain(
      validateRealisation(
        signedRupiah(f, 'nilai'),
        signedRupiahIfKnown(f, 'pdn'),
        signedRupiahIfKnown(f, 'umk'),
      ),
    )
  },
}
