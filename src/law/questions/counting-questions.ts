import { basisPointsOf } from '#shared/percent'
import { type P3dnDataset } from '../counting/dataset.ts'
import { p3dn1 } from '../counting/example-p3dn-1.ts'
import { type MetricName, metrics } from '../counting/metrics.ts'
import { checkPublished } from '../counting/published.ts'
import { validateRealisation } from '../counting/validate.ts'
import { plain, type Question, toldAs } from './asked.ts'
import { readDataset } from './dataset-words.ts'
import {
  BadQuestion,
  basisPointsIfKnown,
  fieldsOf,
  rupiahIfKnown,
  signedRupiah,
  signedRupiahIfKnown,
  word,
} from './read.ts'

const metricNames = Object.keys(metrics) as MetricName[]
/** A published percentage may be far above 100 %. */
const MOST_PUBLISHED_BP = 100_000_000

const dataset = (value: unknown): P3dnDataset => {
  if (value === 'P3DN-1') return readDataset(fieldsOf(p3dn1))
  if (typeof value === 'string')
    throw new BadQuestion(`dataset: "${value}" tidak dikenal; kirim "P3DN-1" atau objeknya.`)
  return readDataset(fieldsOf(value, 'dataset'))
}

export const countingQuestions: Record<string, Question> = {
  metrics: (input) => {
    const f = fieldsOf(input)
    const name = word(f, 'metric', metricNames)
    return plain(metrics[name](dataset(f['dataset'])))
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
