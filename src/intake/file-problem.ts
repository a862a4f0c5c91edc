import type { Reason } from '#shared/decision'

/** The whole file cannot be read: nothing of it is applied. A bad *row* is data, not this. */
export class FileProblem extends Error {
  readonly reason: Reason
  constructor(code: FileProblemCode, facts: Reason['facts'] = {}) {
    super(`${code} ${JSON.stringify(facts)}`)
    this.reason = { code, facts: facts ?? {} }
  }
}

export type FileProblemCode =
  | 'berkas-kosong'
  | 'bukan-utf8'
  | 'daftar-bersarang-rusak'
  | 'json-rusak'
  | 'json-terpotong'
  | 'csv-rusak'
  | 'xlsx-rusak'
  | 'parquet-rusak'
  | 'gzip-rusak'
  | 'halaman-tantangan'
  | 'halaman-html'
  | 'jawaban-galat'
  | 'data-null'
  | 'tanpa-baris'
  | 'dataset-tidak-dikenal'
  | 'dataset-belum-diolah'
  | 'dataset-lain'
  | 'klpd-tidak-diketahui'
  | 'klpd-tidak-sah'
  | 'terlalu-banyak-kolom'
  | 'baris-terlalu-panjang'
  | 'terlalu-banyak-baris'
  | 'format-tidak-dikenal'
  | 'terlalu-banyak-ditolak'
  | 'tidak-berwenang'
  | 'berkas-terlalu-besar'
