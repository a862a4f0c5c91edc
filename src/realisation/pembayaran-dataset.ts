import { accountScheme, type Dataset, parseAccount, parseSubActivity } from '#intake'

/**
 * Payment list of SIPD/BPKD, one row per SP2D line. No system exports it in one shape, so a person maps the headings
 * once; a file with these names itself needs no mapping.
 */
export const pembayaran: Dataset = {
  name: 'BPKD-Pembayaran',
  title: { id: 'Pembayaran (SP2D) dari SIPD/BPKD', en: 'Payments (SP2D) from SIPD/BPKD' },
  table: 'realisation.pembayaran',
  constants: {},
  signature: ['no_sp2d', 'tgl_sp2d', 'nilai_bruto'],
  shape: { kind: 'set', parent: ['tahun', 'kd_satker_str', 'no_sp2d'] },
  completeWithin: ['kd_satker_str'],
  rupiah: 'nilai_bruto',
  asOf: [],
  fields: [
    { name: 'tahun_anggaran', column: 'tahun', type: 'year', required: true, aliases: ['tahun'] },
    { name: 'kd_satker_str', type: 'code', required: true },
    { name: 'nama_satker', type: 'text', stageOnly: true },
    { name: 'no_sp2d', type: 'code', required: true },
    { name: 'tgl_sp2d', type: 'day', required: true },
    { name: 'nilai_bruto', type: 'money', required: true },
    { name: 'jenis_sp2d', type: 'text' },
    { name: 'kd_subkegiatan', type: 'code', keepWhenBad: true, parse: parseSubActivity },
    { name: 'kd_rekening', type: 'code', keepWhenBad: true, parse: parseAccount },
    { name: 'no_kontrak', type: 'text' },
    { name: 'kd_rup', type: 'code' },
    { name: 'nama_penyedia', type: 'text' },
    { name: 'npwp_penyedia', type: 'text' },
    { name: 'uraian', type: 'text' },
  ],
  derive: { skema_rekening: (row) => accountScheme(row.get('kd_rekening')) },
  notes: (row) => [
    ...(row.get('kd_rekening') === null ? ['rekening-kosong'] : []),
    ...(row.get('no_kontrak') === null ? ['kontrak-kosong'] : []),
    ...(row.get('nilai_bruto')?.startsWith('-') ? ['nilai-negatif'] : []),
  ],
  ignored: ['kd_klpd', 'nama_klpd'],
  traps: [
    {
      id: 'Satu SP2D dapat punya beberapa baris rekening; semua baris satu SP2D diganti bersama-sama.',
      en: 'One SP2D may have several account rows; all rows of an SP2D are replaced together.',
    },
    {
      id: 'UP dan TU adalah uang muka kepada bendahara, bukan pembayaran kepada penyedia.',
      en: 'UP and TU are advances to the treasurer, not payments to a provider.',
    },
    {
      id: 'Nilai bruto dipakai, bukan nilai setelah potongan pajak.',
      en: 'The gross amount is used, not the amount after tax.',
    },
  ],
  mapping: {
    fields: [
      {
        name: 'kd_satker_str',
        label: { id: 'Perangkat daerah', en: 'Agency' },
        hint: { id: 'Kode atau nama.', en: 'Code or name.' },
        guesses: [
          'kd_satker_str',
          'kode_skpd',
          'kode_opd',
          'kd_skpd',
          'kode_unit_skpd',
          'skpd',
          'opd',
          'nama_skpd',
          'nama_opd',
          'perangkat_daerah',
          'unit_skpd',
          'satker',
        ],
        mayBeFixed: true,
      },
      {
        name: 'no_sp2d',
        label: { id: 'Nomor SP2D', en: 'SP2D number' },
        guesses: ['no_sp2d', 'nomor_sp2d', 'sp2d'],
      },
      {
        name: 'tgl_sp2d',
        label: { id: 'Tanggal SP2D', en: 'SP2D date' },
        guesses: [
          'tgl_sp2d',
          'tanggal_sp2d',
          'tgl_cair',
          'tanggal_cair',
          'tanggal_pencairan',
          'tanggal',
          'tgl',
        ],
      },
      {
        name: 'nilai_bruto',
        label: { id: 'Nilai bruto (rupiah)', en: 'Gross amount (rupiah)' },
        hint: { id: 'Sebelum potongan pajak.', en: 'Before tax deductions.' },
        guesses: [
          'nilai_bruto',
          'bruto',
          'nilai_sp2d',
          'nilai_realisasi',
          'jumlah_bruto',
          'realisasi',
          'nilai',
          'jumlah',
        ],
      },
      {
        name: 'tahun_anggaran',
        label: { id: 'Tahun anggaran', en: 'Fiscal year' },
        hint: {
          id: 'Bila tidak ada kolomnya, pilih kolom tanggal SP2D: tahunnya diambil dari sana.',
          en: 'Without such a column choose the SP2D date: its year is taken.',
        },
        guesses: ['tahun_anggaran', 'tahun', 'ta'],
        mayBeFixed: true,
      },
      {
        name: 'kd_subkegiatan',
        label: { id: 'Kode sub-kegiatan', en: 'Sub-activity code' },
        guesses: [
          'kd_subkegiatan',
          'kode_subkegiatan',
          'kode_sub_kegiatan',
          'kd_sub_kegiatan',
          'sub_kegiatan',
          'subkegiatan',
        ],
      },
      {
        name: 'kd_rekening',
        label: { id: 'Kode rekening', en: 'Account code' },
        hint: {
          id: 'Tanpa rekening tidak diketahui apakah pembayaran termasuk belanja pengadaan.',
          en: 'Without an account it is not known whether a payment is procurement spending.',
        },
        guesses: ['kd_rekening', 'kode_rekening', 'kode_akun', 'rekening', 'akun', 'kd_akun'],
      },
      {
        name: 'no_kontrak',
        label: { id: 'Nomor kontrak', en: 'Contract number' },
        hint: {
          id: 'Menghubungkan pembayaran dengan kontrak di SPSE.',
          en: 'Joins the payment to its contract in SPSE.',
        },
        guesses: ['no_kontrak', 'nomor_kontrak', 'kontrak', 'no_spk', 'nomor_spk'],
      },
      {
        name: 'jenis_sp2d',
        label: { id: 'Jenis SP2D (LS, GU, TU, UP)', en: 'Kind of SP2D (LS, GU, TU, UP)' },
        guesses: ['jenis_sp2d', 'jenis_spm', 'jenis'],
      },
      {
        name: 'kd_rup',
        label: { id: 'Kode RUP', en: 'RUP code' },
        guesses: ['kd_rup', 'kode_rup', 'id_rup', 'rup'],
      },
      {
        name: 'nama_penyedia',
        label: { id: 'Penerima', en: 'Payee' },
        guesses: ['nama_penyedia', 'penyedia', 'penerima', 'nama_penerima', 'pihak_ketiga', 'rekanan'],
      },
      {
        name: 'npwp_penyedia',
        label: { id: 'NPWP penerima', en: 'NPWP of the payee' },
        guesses: ['npwp_penyedia', 'npwp'],
      },
      {
        name: 'uraian',
        label: { id: 'Uraian', en: 'Description' },
        guesses: ['uraian', 'keperluan', 'untuk_keperluan', 'keterangan', 'uraian_sp2d'],
      },
    ],
  },
}
