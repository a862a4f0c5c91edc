/** Finds the saved mapping of a file whose columns no feed knows, and hands the intake a description made from it. */
import { inGovernment } from '#platform/db'
import type { ImportRequest, ImportSurroundings } from '../run-import.ts'
import { detectDataset } from '../detect.ts'
import { FileProblem } from '../file-problem.ts'
import { buildDataset, judgeMapping } from './build-dataset.ts'
import { readSample } from './check-rows.ts'
import { fingerprintOf } from './headings.ts'
import {
  findMappingBySidik,
  findMappingOfRun,
  listKnownAgencies,
  noteMappingOfRun,
  type SavedMapping,
} from './mapping.queries.ts'

export interface MappedImport {
  readonly around: ImportSurroundings
  readonly request: ImportRequest
  readonly mapping: SavedMapping | null
}

/**
 * The same request where a feed is recognised by itself or nothing is known. A run that was previewed by a mapping is
 * applied by that same mapping, also if someone saved another one in between.
 */
export async function withSavedMapping(
  around: ImportSurroundings,
  request: ImportRequest,
): Promise<MappedImport> {
  const plain: MappedImport = { around, request, mapping: null }
  const { klpd } = request
  if (klpd === undefined) return plain
  let headings: readonly string[]
  try {
    headings = (await readSample(around.dataDir, request.file.sha256)).headings
  } catch (error) {
    if (error instanceof FileProblem) return plain // the import itself says what is wrong
    throw error
  }
  // A list that names Padan's own headings may still write its numbers or agencies its own way: a mapping may stand over it.
  const detected = detectDataset(headings, around.datasets)
  if (detected && !detected.mapping) return plain
  return inGovernment(around.pool, klpd, async (client) => {
    const remembered = request.runId ? await findMappingOfRun(client, klpd, request.runId) : undefined
    const mapping = remembered ?? (await findMappingBySidik(client, klpd, fingerprintOf(headings)))
    const base = around.datasets.find((dataset) => dataset.name === mapping?.dataset)
    if (!mapping || !base || !judgeMapping(base, mapping, headings).ok) {
      return plain
    }
    const mapped = buildDataset(base, mapping, await listKnownAgencies(client, klpd))
    if (request.runId) await noteMappingOfRun(client, klpd, request.runId, mapping.id)
    return {
      around: {
        ...around,
        datasets: around.datasets.map((dataset) => (dataset === base ? mapped : dataset)),
      },
      request: { ...request, datasetName: mapped.name },
      mapping,
    }
  })
}
