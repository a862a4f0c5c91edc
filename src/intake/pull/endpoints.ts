/** Feeds of data.inaproc.id/api that take `kode_klpd` and `tahun` (data-sources 1.2). A person chooses among these; free addresses are not asked for, so a key goes nowhere else. */
export interface Endpoint {
  readonly path: string
  readonly title: { readonly id: string; readonly en: string }
}

const v1 = (path: string, id: string, en: string): Endpoint => ({ path: `/v1/${path}`, title: { id, en } })

export const ENDPOINTS: readonly Endpoint[] = [
  v1('rup/paket-penyedia-terumumkan', 'RUP penyedia', 'RUP, provider packages'),
  v1('rup/paket-swakelola-terumumkan', 'RUP swakelola', 'RUP, swakelola packages'),
  v1('rup/paket-anggaran-penyedia', 'RUP sumber dana penyedia', 'RUP, funding lines of provider packages'),
  v1('rup/paket-anggaran-swakelola', 'RUP sumber dana swakelola', 'RUP, funding lines of swakelola'),
  v1('rup/program-master', 'RUP program', 'RUP, programmes'),
  v1('rup/master-satker', 'RUP daftar satker', 'RUP, register of agencies'),
  v1('rup/history-kaji-ulang', 'RUP riwayat kaji ulang', 'RUP, review history'),
  v1('tender/pengumuman', 'Tender: pengumuman', 'Tenders: announcements'),
  v1('tender/tender-selesai-nilai', 'Tender selesai (nilai)', 'Finished tenders (values)'),
  v1('tender/tender-ekontrak-kontrak', 'Tender: e-kontrak', 'Tenders: e-contracts'),
  v1(
    'tender/tender-ekontrak',
    'Tender: e-kontrak utuh (dengan BAP)',
    'Tenders: whole e-contracts (with minutes)',
  ),
  v1('tender/peserta-tender', 'Tender: peserta', 'Tenders: participants'),
  v1('tender/jadwal-tahapan-tender', 'Tender: jadwal', 'Tenders: schedule'),
  v1('tender/non-tender-pengumuman', 'Non-tender: pengumuman', 'Non-tender: announcements'),
  v1('tender/non-tender-selesai', 'Non-tender selesai', 'Non-tender, finished'),
  v1('tender/non-tender-ekontrak-kontrak', 'Non-tender: e-kontrak', 'Non-tender: e-contracts'),
  v1(
    'tender/non-tender-ekontrak',
    'Non-tender: e-kontrak utuh (dengan BAP)',
    'Non-tender: whole e-contracts (with minutes)',
  ),
  v1('tender/jadwal-tahapan-non-tender', 'Non-tender: jadwal', 'Non-tender: schedule'),
  v1('tender/pencatatan-non-tender', 'Pencatatan non-tender', 'Records, non-tender'),
  v1(
    'tender/pencatatan-non-tender-realisasi',
    'Pencatatan non-tender: realisasi',
    'Records, non-tender: realisation',
  ),
  v1('tender/pencatatan-swakelola', 'Pencatatan swakelola', 'Records, swakelola'),
  v1(
    'tender/pencatatan-swakelola-realisasi',
    'Pencatatan swakelola: realisasi',
    'Records, swakelola: realisation',
  ),
  v1('ekatalog/paket-e-purchasing', 'E-Katalog v6: pesanan', 'E-Catalogue v6: orders'),
  v1('ekatalog-archive/paket-e-purchasing', 'E-Katalog v5: pesanan', 'E-Catalogue v5: orders'),
  v1('ekatalog-archive/instansi-satker', 'E-Katalog: satker', 'E-Catalogue: agencies'),
  { path: '/legacy/rup/struktur-anggaran-pd', title: { id: 'Struktur anggaran', en: 'Budget structure' } },
  { path: '/legacy/rup/kegiatan-master', title: { id: 'RUP kegiatan', en: 'RUP, activities' } },
  { path: '/legacy/rup/subkegiatan-master', title: { id: 'RUP sub-kegiatan', en: 'RUP, sub-activities' } },
  {
    path: '/legacy/bela/toko-daring-realisasi',
    title: { id: 'Toko Daring: realisasi', en: 'Toko Daring: realisation' },
  },
]

export const findEndpoint = (path: string): Endpoint | undefined => ENDPOINTS.find((one) => one.path === path)
