/** Reads single rows again from a kept raw file: the evidence behind a fact, or the sheet of rejects. */
import { detectFormat, readerFor } from './detect.ts'
import { StopReading } from './readers/row-sink.ts'
import { contentOf, headOf, rawPath } from './receive.ts'

export interface RawRows {
  readonly columns: readonly string[]
  readonly rows: ReadonlyMap<number, readonly (string | null)[]>
}

/** @param wanted data rows, 1 = first. Stops reading after the last of them. */
export async function readRawRows(
  dataDir: string,
  sha256: string,
  wanted: ReadonlySet<number>,
): Promise<RawRows> {
  const path = rawPath(dataDir, sha256)
  const reader = readerFor(detectFormat(await headOf(path)))
  const last = Math.max(0, ...wanted)
  const rows = new Map<number, readonly (string | null)[]>()
  try {
    await reader.read(contentOf(path), {
      row(values, rowNo) {
        if (wanted.has(rowNo))
          rows.set(
            rowNo,
            Array.from(values, (value) => value ?? null),
          )
        if (rowNo >= last) throw new StopReading()
      },
      flush: async () => undefined,
    })
  } catch (error) {
    if (!(error instanceof StopReading)) throw error
  }
  return { columns: reader.columns, rows }
}
