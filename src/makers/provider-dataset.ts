/** Providers of the national catalogue with their SIKaP code: names, tax numbers, KBLI and class as the feed tells them. */
import type { Dataset } from '#intake'
import { readFirmName } from './firm-name.ts'
import { bestNpwp } from './numbers.ts'

/** The classes as the feed writes them; anything else is kept as text and becomes no class. */
export const CLASS_OF_FEED = {
  'USAHA MIKRO': 'mikro',
  'USAHA KECIL': 'kecil',
  'USAHA MENENGAH': 'menengah',
  'USAHA BESAR': 'besar',
} as const

export const catalogueProviders: Dataset = {
  name: 'Ecat-PenyediaDetail',
  title: { id: 'Penyedia e-Katalog (SIKaP)', en: 'Providers of the e-Katalog (SIKaP)' },
  table: 'makers.penyedia_katalog',
  constants: {},
  signature: ['kd_penyedia', 'nama_penyedia', 'kbli2020_penyedia'],
  shape: { kind: 'keyed', identity: ['kd_penyedia'] },
  scope: 'klpd',
  asOf: ['_event_date', 'last_update_ref', 'tgl_penarikan'],
  fields: [
    { name: 'kd_penyedia', type: 'code', required: true },
    { name: 'nama_penyedia', type: 'text', required: true },
    { name: 'kode_penyedia_sikap', column: 'kode_sikap', type: 'code' },
    { name: 'npwp_penyedia', type: 'text' },
    {
      name: 'npwp_16',
      column: 'npwp16_penyedia',
      type: 'text',
      aliases: ['npwp16_penyedia', 'npwp_16_penyedia'],
    },
    { name: 'kbli2020_penyedia', column: 'kbli', type: 'text' },
    { name: 'penyedia_ukm', column: 'ukm', type: 'text' },
  ],
  derive: {
    kunci: (row) => readFirmName(row.get('nama_penyedia') ?? '').key,
    bentuk: (row) => readFirmName(row.get('nama_penyedia') ?? '').form ?? '',
    npwp_penuh: (row) => bestNpwp(row.get('npwp_penyedia'), row.get('npwp16_penyedia')).full ?? '',
  },
  notes: (row) => {
    const notes: string[] = []
    const kbli = row.get('kbli')
    const ukm = row.get('ukm')?.trim().toUpperCase()
    if (kbli !== null && !/^[A-V]?\d{5}(\s*;\s*[A-V]?\d{5})*;?$/.test(kbli.trim()))
      notes.push('KBLI_TIDAK_TERBACA')
    if (ukm && !(ukm in CLASS_OF_FEED)) notes.push('SKALA_TIDAK_DIKENAL')
    if (row.get('npwp_penuh') === '') notes.push('NPWP_TIDAK_LENGKAP')
    return notes
  },
  ignored: ['alamat_penyedia', 'email_penyedia', 'no_telp_penyedia', 'kd_klpd', 'tahun_anggaran'],
  traps: [
    {
      id: 'Umpan tidak memuat kode pemerintah daerah: pilih saat memasukkan, atau beri nama berkas K/L/D-nya.',
      en: 'The feed holds no code of the government: choose it when importing, or name the file by its K/L/D.',
    },
    {
      id: 'KBLI ditulis dengan huruf golongan di depan dan dipisah titik koma: C12345;G67890.',
      en: 'KBLI is written with the letter of its section in front, separated by semicolons: C12345;G67890.',
    },
    {
      id: 'Alamat, surel, dan telepon penyedia tidak disimpan.',
      en: 'Address, e-mail and telephone of providers are not kept.',
    },
  ],
}
