import { decidePdnDuty } from '../pdn-duty/duty.ts'
import { isPdn } from '../pdn-duty/is-pdn.ts'
import { type Question, type Refused, told } from './asked.ts'
import {
  basisPoints,
  basisPointsIfKnown,
  day,
  type Fields,
  fieldsOf,
  flagIfKnown,
  listOf,
  mustDiffer,
  text,
  word,
  wordList,
} from './read.ts'

const product = (item: Fields) => {
  const kind = word(item, 'kind', ['CERT', 'SIINAS', 'IMPORT'])
  // Only a certificate's figures count; a product without one may leave them out.
  const read = kind === 'CERT' ? basisPoints : (f: Fields, name: string) => basisPointsIfKnown(f, name) ?? 0
  return { id: text(item, 'id'), kind, tkdnBp: read(item, 'tkdn_bp'), bmpBp: read(item, 'bmp_bp') }
}

export const dutyQuestions: Record<string, Question> = {
  pdn_duty: (input) => {
    const f = fieldsOf(input)
    const products = listOf(f, 'products', product)
    mustDiffer(
      'products',
      products.map((p) => p.id),
    )
    const insufficient =
      f['insufficient'] === undefined || f['insufficient'] === null
        ? []
        : wordList(f, 'insufficient', ['a', 'b', 'c', 'd'])
    const decision = decidePdnDuty(day(f, 'date'), products, insufficient)
    if (decision.ok) return told(decision.value)
    const reason = decision.because[0]!
    return reason.code === 'TKDN_BMP_INCONSISTENT'
      ? { out: { error: reason.code }, because: [{ ...reason, code: reason.code, certainty: 'derived' }] }
      : ({ refused: reason } satisfies Refused)
  },
  is_pdn: (input) => {
    const f = fieldsOf(input)
    return told(
      isPdn({
        investsHere: flagIfKnown(f, 'invests_in_id'),
        producesHere: flagIfKnown(f, 'produces_in_id'),
        indonesianWorkersBp: basisPointsIfKnown(f, 'wni_share_bp'),
        domesticInputBp: basisPointsIfKnown(f, 'domestic_input_bp'),
      }),
    )
  },
}
