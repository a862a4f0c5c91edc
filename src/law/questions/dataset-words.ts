/** The words of a dataset in a question (rup, realisasi, bayar) turned into the facts of counting/. */
import { type P3dnDataset } from '../counting/dataset.ts'
import {
  basisPointsIfKnown,
  type Fields,
  flag,
  flagIfKnown,
  listOf,
  rupiah,
  rupiahIfKnown,
  text,
  textIfKnown,
  word,
} from './read.ts'

export const readDataset = (f: Fields): P3dnDataset => ({
  procurementSpending: rupiah(f, 'belanja_pengadaan'),
  packages: listOf(f, 'rup', (item) => ({
    id: text(item, 'kd_rup'),
    kind: word(item, 'tipe', ['penyedia', 'swk', 'pdsw']),
    swakelolaId: textIfKnown(item, 'kd_rup_swakelola'),
    pagu: rupiah(item, 'pagu'),
    isPdn: flagIfKnown(item, 'pdn'),
    isActive: flag(item, 'aktif'),
    isDeleted: flag(item, 'hapus'),
    isAnnounced: flag(item, 'umumkan'),
  })),
  realisations: listOf(f, 'realisasi', (item) => ({
    id: text(item, 'id'),
    addendum: Number(rupiahIfKnown(item, 'versi_addendum') ?? 0n),
    value: rupiah(item, 'nilai'),
    pdn: rupiahIfKnown(item, 'pdn'),
    umk: rupiahIfKnown(item, 'umk'),
    isCancelled: text(item, 'status') === 'batal',
    duplicateOf: textIfKnown(item, 'duplicate_of'),
    includedIn: textIfKnown(item, 'included_in'),
    certifiedValue: rupiahIfKnown(item, 'cert_value') ?? 0n,
    tkdnBp: basisPointsIfKnown(item, 'tkdn_bp') ?? 0,
  })),
  payments: listOf(f, 'bayar', (item) => ({ id: text(item, 'id'), paid: rupiah(item, 'dibayar') })),
})
