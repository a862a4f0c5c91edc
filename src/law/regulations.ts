/** Every regulation the rules stand on: short name and subject. Days in force stand with each rule version. */
export const regulations = {
  'uu-1-2004': ['UU 1/2004', 'Perbendaharaan Negara'],
  'uu-20-2008': ['UU 20/2008', 'Usaha Mikro, Kecil, dan Menengah'],
  'uu-36-2008': ['UU 36/2008', 'Pajak Penghasilan'],
  'uu-10-2020': ['UU 10/2020', 'Bea Meterai'],
  'uu-7-2021': ['UU 7/2021', 'Harmonisasi Peraturan Perpajakan'],
  'uu-6-2023': ['UU 6/2023', 'Cipta Kerja'],
  'pp-29-2018': ['PP 29/2018', 'Pemberdayaan Industri'],
  'pp-7-2021': ['PP 7/2021', 'Kemudahan, Pelindungan, dan Pemberdayaan Koperasi dan UMKM'],
  'pp-55-2022': ['PP 55/2022', 'Penyesuaian Pengaturan di Bidang Pajak Penghasilan'],
  'pp-42-2024': ['PP 42/2024', 'Penyelenggaraan Bidang Jaminan Produk Halal'],
  'perpres-54-2010': ['Perpres 54/2010', 'Pengadaan Barang/Jasa Pemerintah'],
  'perpres-16-2018': ['Perpres 16/2018', 'Pengadaan Barang/Jasa Pemerintah'],
  'perpres-12-2021': ['Perpres 12/2021', 'Perubahan atas Perpres 16/2018'],
  'perpres-46-2025': ['Perpres 46/2025', 'Perubahan kedua atas Perpres 16/2018'],
  'inpres-2-2022': ['Inpres 2/2022', 'Percepatan penggunaan PDN dan produk UMK-koperasi'],
  'permenperin-16-2011': ['Permenperin 16/M-IND/PER/2/2011', 'Penghitungan TKDN'],
  'permenperin-46-2022': ['Permenperin 46/2022', 'Penghitungan TKDN industri kecil'],
  'permenperin-35-2025': ['Permenperin 35/2025', 'Sertifikasi TKDN dan BMP'],
  'se-lkpp-8-2023': ['SE Kepala LKPP 8/2023', 'Implementasi P3DN pada pengadaan'],
  'pk-dki': ['Perjanjian Kinerja Pemprov DKI Jakarta', 'Indikator P3DN perangkat daerah'],
  'perda-dki-1-2024': ['Perda DKI Jakarta 1/2024', 'Pajak Daerah dan Retribusi Daerah'],
  'pmk-34-2017': ['PMK 34/PMK.010/2017', 'Pemungutan PPh Pasal 22'],
  'pmk-197-2013': ['PMK 197/PMK.03/2013', 'Batasan pengusaha kecil PPN'],
  'pmk-97-2021': ['PMK 97/PMK.05/2021', 'Kartu kredit pemerintah'],
  'pmk-58-2022': ['PMK 58/PMK.03/2022', 'Pihak lain sebagai pemungut pajak pengadaan'],
  'pmk-131-2024': ['PMK 131/2024', 'PPN dengan DPP nilai lain'],
  'bps-2-2020': ['Peraturan BPS 2/2020', 'KBLI 2020'],
  'bps-7-2025': ['Peraturan BPS 7/2025', 'KBLI 2025'],
  'permendagri-90-2019': ['Permendagri 90/2019', 'Klasifikasi, kodefikasi, nomenklatur keuangan daerah'],
  'e-order-dki': [
    'e-Order Pemprov DKI Jakarta',
    'Belanja pada UMKM sampai Rp50 juta (naskahnya belum ditemukan)',
  ],
  'perka-irtp': ['Peraturan BPOM tentang SPP-IRT', 'Sertifikat produksi pangan industri rumah tangga'],
  'perka-bpom': ['Peraturan BPOM tentang registrasi pangan olahan', 'Izin edar MD/ML'],
  'uu-merek': ['UU Merek', 'Merek dan indikasi geografis'],
  'skema-sni': ['Skema sertifikasi SNI', 'SPPT-SNI'],
  'permenkes-slhs': ['Permenkes tentang laik higiene sanitasi', 'SLHS'],
} as const satisfies Record<string, readonly [string, string]>

export type RegulationId = keyof typeof regulations

/** `Perpres 46/2025 Pasal 66 ayat (2)`. */
export const citationText = (regulation: RegulationId, place?: string): string =>
  place ? `${regulations[regulation][0]} ${place}` : regulations[regulation][0]
