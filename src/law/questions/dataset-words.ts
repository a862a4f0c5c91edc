/** The words of a dataset in a question (rup, realisasi, bayar) turned into the facts of counting/. */
import { type P3dnDataset } from '../counting/dataset.ts'
import { type MetricName } from '../counting/metrics.ts'
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

/** A list that was not sent is empty here; whether the metric needs it is asked by `partNotSent`. */
const rowsOf = <T>(f: Fields, name: string, read: (item: Fields) => T): readonly T[] =>
  f[name] === undefined || f[name] === null ? [] : listOf(f, name, read)

const partsOf: Record<MetricName, readonly ('belanja_pengadaan' | 'rup' | 'realisasi' | 'bayar')[]> = {
  komitmen_pdn: ['rup'],
  pct_komitmen_bp: ['rup', 'belanja_pengadaan'],
  pct_komitmen_rup_dedup_bp: ['rup'],
  realisasi_pdn_kontrak: ['realisasi'],
  pct_K_bp: ['realisasi', 'rup'],
  pct_P_bp: ['bayar', 'realisasi'],
  pct_pdn_of_all_contracts_bp: ['realisasi'],
  pct_umk_bp: ['realisasi', 'belanja_pengadaan'],
  porsi_bersertifikat_bp: ['realisasi'],
  tkdn_tertimbang_bp: ['realisasi'],
}
/** The first part of the dataset this metric stands on that was not sent; nothing known is never zero. */
export const partNotSent = (f: Fields, metric: MetricName): string | undefined =>
  partsOf[metric].find((name) => f[name] === undefined || f[name] === null)

export const readDataset = (f: Fields): P3dnDataset => ({
  procurementSpending: rupiahIfKnown(f, 'belanja_pengadaan') ?? 0n,
  packages: rowsOf(f, 'rup', (item) => ({
    id: text(item, 'kd_rup'),
    kind: word(item, 'tipe', ['penyedia', 'swk', 'pdsw']),
    swakelolaId: textIfKnown(item, 'kd_rup_swakelola'),
    pagu: rupiah(item, 'pagu'),
    isPdn: flagIfKnown(item, 'pdn'),
    isActive: flag(item, 'aktif'),
    isDeleted: flag(item, 'hapus'),
    isAnnounced: flag(item, 'umumkan'),
  })),
  realisations: rowsOf(f, 'realisasi', (item) => ({
    id: text(item, 'id'),
    addendum: Number(rupiahIfKnown(item, 'versi_addendum') ?? 0n),
    value: rupiah(item, 'nilai'),
    pdn: rupiahIfKnown(item, 'pdn'),
    umk: rupiahIfKnown(item, 'umk'),
    isCancelled: textIfKnown(item, 'status') === 'batal',
    duplicateOf: textIfKnown(item, 'duplicate_of'),
    includedIn: textIfKnown(item, 'included_in'),
    certifiedValue: rupiahIfKnown(item, 'cert_value') ?? 0n,
    tkdnBp: basisPointsIfKnown(item, 'tkdn_bp') ?? 0,
  })),
  payments: rowsOf(f, 'bayar', (item) => ({ id: text(item, 'id'), paid: rupiah(item, 'dibayar') })),
})
