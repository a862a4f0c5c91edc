import { building } from './synonyms/building.ts'
import { equipment } from './synonyms/equipment.ts'
import { field } from './synonyms/field.ts'
import { furniture } from './synonyms/furniture.ts'
import { health } from './synonyms/health.ts'
import { industry } from './synonyms/industry.ts'
import { learning } from './synonyms/learning.ts'
import { medicine } from './synonyms/medicine.ts'
import { office } from './synonyms/office.ts'
import { plainWords } from './synonyms/plain-words.ts'
import type { SynonymRow } from './synonyms/row.ts'
import { transport } from './synonyms/transport.ts'

/** The whole table: 1 row = one claim about words, with who made it, when, and a need in which it is right. */
export const synonyms: readonly SynonymRow[] = [
  ...office,
  ...furniture,
  ...health,
  ...medicine,
  ...transport,
  ...building,
  ...field,
  ...equipment,
  ...industry,
  ...learning,
  ...plainWords,
]
