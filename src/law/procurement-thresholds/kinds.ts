/** Jenis pengadaan. */
export const procurementKinds = ['barang', 'jasa_lainnya', 'konsultansi', 'konstruksi'] as const
export type ProcurementKind = (typeof procurementKinds)[number]

/** Metode pemilihan. */
export const procurementMethods = [
  'pengadaan_langsung',
  'penunjukan_langsung',
  'tender',
  'tender_cepat',
  'seleksi',
  'e_purchasing',
  'toko_daring',
] as const
export type ProcurementMethod = (typeof procurementMethods)[number]
