import { accountScheme, type Dataset, parseAccount, parseProgramme, parseSubActivity } from '#intake'

/**
 * Ceilings of the DPA per account. No system exports them in one shape, so a person maps the headings once; a file with
 * these names itself needs no mapping. Every change of the APBD is a list of its own, and lines within one sub-activity
 * are replaced together.
 */
export const paguDpa: Dataset = {
  name: 'DPA-Pagu',
  title: { id: 'Pagu DPA per rekening', en: 'DPA ceilings by account' },
  table: 'budget.pagu_dpa',
  constants: {},
  signature: ['kd_subkegiatan', 'kd_rekening', 'pagu_dpa'],
  shape: { kind: 'set', parent: ['tahun', 'kd_satker_str', 'perubahan_ke', 'kd_subkegiatan'] },
  completeWithin: ['kd_satker_str', 'perubahan_ke'],
  rupiah: 'pagu',
  asOf: [],
  fields: [
    { name: 'tahun_anggaran', column: 'tahun', type: 'year', required: true, aliases: ['tahun'] },
    { name: 'kd_satker_str', type: 'code', required: true },
    { name: 'nama_satker', type: 'text', stageOnly: true },
    { name: 'perubahan_ke', type: 'int', whenEmpty: '0', notNegative: true },
    { name: 'tgl_berlaku', type: 'day' },
    { name: 'nomor_dpa', type: 'text' },
    { name: 'kd_program', type: 'text', parse: parseProgramme },
    { name: 'kd_subkegiatan', type: 'code', required: true, parse: parseSubActivity },
    { name: 'nama_subkegiatan', type: 'text' },
    { name: 'kd_aktivitas', type: 'code' },
    { name: 'nama_aktivitas', type: 'text' },
    { name: 'kd_sub_aktivitas', type: 'code' },
    { name: 'nama_sub_aktivitas', type: 'text' },
    { name: 'kd_rekening', type: 'code', required: true, parse: parseAccount },
    { name: 'nama_rekening', type: 'text' },
    { name: 'sumber_dana', type: 'text' },
    { name: 'pagu_dpa', column: 'pagu', type: 'money', required: true },
  ],
  derive: { skema_rekening: (row) => accountScheme(row.get('kd_rekening')) },
  notes: (row) => [
    ...(row.get('perubahan_ke') !== '0' && row.get('tgl_berlaku') === null
      ? ['tanggal-perubahan-kosong']
      : []),
    ...(row.get('pagu')?.startsWith('-') ? ['nilai-negatif'] : []),
  ],
  ignored: ['kd_klpd', 'nama_klpd'],
  traps: [
    {
      id: 'Setiap perubahan APBD adalah daftar tersendiri (perubahan ke-0 = APBD murni); daftar lama tidak ditimpa.',
      en: 'Every change of the APBD is a list of its own (change 0 = original APBD); old lists are not overwritten.',
    },
    {
      id: 'Baris satu sub-kegiatan diganti bersama-sama; unggah daftar yang utuh per sub-kegiatan.',
      en: 'Rows of one sub-activity are replaced together; upload a list that is whole per sub-activity.',
    },
    {
      id: 'Kode rekening tiga dan empat angka di tingkat akhir adalah daftar yang berbeda, tidak disamakan.',
      en: 'Account codes with three and with four digits at the last level are different lists and are not equated.',
    },
  ],
  mapping: {
    fields: [
      {
        name: 'tahun_anggaran',
        label: { id: 'Tahun anggaran', en: 'Fiscal year' },
        guesses: ['tahun_anggaran', 'tahun', 'ta'],
        mayBeFixed: true,
      },
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
        name: 'kd_subkegiatan',
        label: { id: 'Kode sub-kegiatan', en: 'Sub-activity code' },
        hint: {
          id: 'Enam tingkat, mis. 1.02.01.2.06.0009. Di sebagian daftar DKI kode ini berjudul kode_kegiatan.',
          en: 'Six levels, e.g. 1.02.01.2.06.0009. Some DKI lists head it kode_kegiatan.',
        },
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
        guesses: ['kd_rekening', 'kode_rekening', 'kode_akun', 'rekening', 'akun', 'kd_akun'],
      },
      {
        name: 'pagu_dpa',
        label: { id: 'Pagu (rupiah)', en: 'Ceiling (rupiah)' },
        guesses: [
          'pagu_dpa',
          'pagu',
          'anggaran',
          'nilai_anggaran',
          'pagu_anggaran',
          'jumlah_anggaran',
          'nilai',
          'jumlah',
          'total_harga',
        ],
      },
      {
        name: 'perubahan_ke',
        label: { id: 'Perubahan APBD ke-', en: 'Budget change number' },
        hint: { id: '0 = APBD murni, 1 = perubahan pertama.', en: '0 = original budget, 1 = first change.' },
        guesses: ['perubahan_ke', 'pergeseran_ke', 'versi', 'tahapan_ke'],
        mayBeFixed: true,
      },
      {
        name: 'tgl_berlaku',
        label: { id: 'Tanggal berlaku', en: 'In force from' },
        guesses: ['tgl_berlaku', 'tanggal_berlaku', 'tanggal_dpa', 'tgl_dpa', 'tanggal_perubahan'],
        mayBeFixed: true,
      },
      {
        name: 'nomor_dpa',
        label: { id: 'Nomor DPA', en: 'DPA number' },
        guesses: ['nomor_dpa', 'no_dpa'],
        mayBeFixed: true,
      },
      {
        name: 'kd_program',
        label: { id: 'Kode program', en: 'Programme code' },
        guesses: ['kd_program', 'kode_program'],
      },
      {
        name: 'nama_subkegiatan',
        label: { id: 'Nama sub-kegiatan', en: 'Sub-activity name' },
        guesses: ['nama_subkegiatan', 'nama_sub_kegiatan', 'uraian_sub_kegiatan'],
      },
      {
        name: 'kd_aktivitas',
        label: { id: 'Kode aktivitas (di bawah sub-kegiatan)', en: 'Activity code (below the sub-activity)' },
        guesses: ['kd_aktivitas', 'kode_aktivitas'],
      },
      {
        name: 'nama_aktivitas',
        label: { id: 'Nama aktivitas', en: 'Activity name' },
        guesses: ['nama_aktivitas', 'aktivitas'],
      },
      {
        name: 'kd_sub_aktivitas',
        label: { id: 'Kode sub-aktivitas', en: 'Sub-activity level two' },
        guesses: ['kd_sub_aktivitas', 'kode_sub_aktivitas'],
      },
      {
        name: 'nama_sub_aktivitas',
        label: { id: 'Nama sub-aktivitas', en: 'Name of that level' },
        guesses: ['nama_sub_aktivitas', 'sub_aktivitas'],
      },
      {
        name: 'nama_rekening',
        label: { id: 'Uraian rekening', en: 'Account name' },
        guesses: ['nama_rekening', 'uraian_kode_rekening', 'uraian_rekening', 'nama_akun', 'uraian'],
      },
      {
        name: 'sumber_dana',
        label: { id: 'Sumber dana', en: 'Source of funds' },
        guesses: ['sumber_dana', 'nama_dana'],
      },
    ],
  },
}
