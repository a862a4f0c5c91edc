import type { Dataset } from '#intake'
import { channelDatasets } from './channel-datasets.ts'
import { nestedDatasets } from './nested-datasets.ts'
import { spseDatasets } from './spse-datasets.ts'
import { stageDatasets } from './stage-datasets.ts'

/** Every feed whose facts this room keeps. */
export const realisationDatasets: readonly Dataset[] = [
  ...spseDatasets,
  ...nestedDatasets,
  ...stageDatasets,
  ...channelDatasets,
]
