import type { Dataset } from '#intake'

/** RUP-StrukturAnggaranPD: LKPP's split of each agency's budget (base of M2, p3dn-rules 4.5, 4.6). */
export const strukturAnggaran: Dataset = {
  name: 'RUP-StrukturAnggaranPD',
  title: { id: 'Struktur anggaran perangkat daerah', en: 'Budget structure of agencies' },
  table: 'budget.struktur_anggaran',
  constants: {},
  signature: ['belanja_pengadaan', 'belanja_operasi', 'belanja_modal', 'total_belanja'],
  shape: { kind: 'keyed', identity: ['tahun', 'kd_satker_str'] },
  rupiah: 'belanja_pengadaan',
  asOf: ['_event_date'],
  fields: [
    { name: 'tahun_anggaran', column: 'tahun', type: 'year', required: true, aliases: ['tahun'] },
    { name: 'nama_klpd', type: 'text', stageOnly: true },
    { name: 'kd_satker_str', type: 'code', required: true },
    { name: 'kd_satker', type: 'code' },
    { name: 'nama_satker', type: 'text', stageOnly: true },
    { name: 'belanja_operasi', type: 'money' },
    { name: 'belanja_modal', type: 'money' },
    { name: 'belanja_btt', type: 'money' },
    { name: 'belanja_non_pengadaan', type: 'money' },
    { name: 'belanja_pengadaan', type: 'money' },
    { name: 'total_belanja', type: 'money' },
  ],
  notes: (row) => (row.get('belanja_pengadaan') === null ? ['belanja-pengadaan-kosong'] : []),
  ignored: ['kd_klpd', 'jenis_klpd', '_event_date', 'last_update_ref'],
  traps: [
    {
      id: 'Dasar "belanja pengadaan" LKPP berbeda jauh dari "5.1.02 + 5.2"; dasar yang dipakai selalu disebut.',
      en: 'LKPP’s base "belanja pengadaan" differs much from "5.1.02 + 5.2"; the base used is always named.',
    },
  ],
}
