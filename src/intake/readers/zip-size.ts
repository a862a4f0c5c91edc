import { FileProblem } from '../file-problem.ts'

/** Real workbooks pack 1:5 to 1:30; LKPP's largest export is some tens of megabytes. */
const MAX_UNPACKED_BYTES = 1024 * 1024 * 1024
const MAX_PACK_RATIO = 300
const SMALL_BYTES = 32 * 1024 * 1024
const MAX_ENTRIES = 5_000

/**
 * Adds up what a ZIP says it unpacks to, from its central directory, before anything is unpacked. A bomb is refused by its own
 * words; one that lies about its sizes is caught by the reader's bounds on rows and columns.
 */
export function checkZipSize(zip: Uint8Array): void {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength)
  const end = findEnd(view)
  if (end < 0)
    throw new FileProblem('xlsx-rusak', { sebab: 'daftar isi ZIP tidak ditemukan (berkas terpotong?)' })
  const entries = view.getUint16(end + 10, true)
  if (entries > MAX_ENTRIES) throw new FileProblem('berkas-terlalu-besar', { batas: MAX_UNPACKED_BYTES })
  let at = view.getUint32(end + 16, true)
  let unpacked = 0
  for (let entry = 0; entry < entries; entry++) {
    if (at + 46 > zip.byteLength || view.getUint32(at, true) !== 0x02014b50)
      throw new FileProblem('xlsx-rusak', { sebab: 'daftar isi ZIP rusak' })
    unpacked += view.getUint32(at + 24, true)
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  if (unpacked > MAX_UNPACKED_BYTES || (unpacked > SMALL_BYTES && unpacked > zip.byteLength * MAX_PACK_RATIO))
    throw new FileProblem('berkas-terlalu-besar', { batas: MAX_UNPACKED_BYTES })
}

/** The end record stands within the last 64 KiB and a few bytes. */
function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0 && at > view.byteLength - 22 - 65_536; at--)
    if (view.getUint32(at, true) === 0x06054b50) return at
  return -1
}
