/** Codes of the nation: KBLI and regions by Kemendagri. They are loaded from files, because their licences do not let us ship them. */
import type { Dataset, StagedRow } from '#intake'

export const kbli2020: Dataset = {
  name: 'KBLI-2020',
  title: { id: 'KBLI 2020', en: 'KBLI 2020, kinds of business' },
  table: 'makers.kbli',
  national: true,
  constants: { versi: '2020' },
  signature: ['kode', 'tingkat', 'judul'],
  shape: { kind: 'keyed', identity: ['kode'] },
  scope: 'tingkat',
  asOf: [],
  fields: [
    { name: 'kode', type: 'code', required: true },
    { name: 'tingkat', type: 'text' },
    { name: 'judul', type: 'text', required: true },
  ],
  ignored: [],
  traps: [
    {
      id: 'Kode bertingkat: 2 angka golongan pokok sampai 5 angka kelompok.',
      en: 'Codes have levels: from 2 digits (division) to 5 digits (group).',
    },
  ],
}

const region = (
  tingkat: 'kabkota' | 'kecamatan' | 'kelurahan',
  parent: string,
  titles: Dataset['title'],
): Dataset => ({
  name: `Wilayah-${tingkat}`,
  title: titles,
  table: 'makers.wilayah',
  national: true,
  constants: { tingkat },
  signature: ['code', parent, 'name'],
  shape: { kind: 'keyed', identity: ['kode'] },
  scope: 'provinsi',
  asOf: [],
  fields: [
    { name: 'code', column: 'kode', type: 'code', required: true },
    { name: parent, column: 'induk', type: 'code', required: true },
    { name: 'name', column: 'nama', type: 'text', required: true },
  ],
  derive: { provinsi: (row: StagedRow) => row.get('kode')?.slice(0, 2) ?? null },
  ignored: [],
  traps: [
    {
      id: 'Kode Kemendagri bertitik, misalnya 31.71.01.1001.',
      en: 'Codes of the Ministry of Home Affairs with dots, such as 31.71.01.1001.',
    },
  ],
})

export const regionDatasets: readonly Dataset[] = [
  region('kabkota', 'province_code', { id: 'Wilayah: kabupaten/kota', en: 'Regions: cities and regencies' }),
  region('kecamatan', 'regency_code', { id: 'Wilayah: kecamatan', en: 'Regions: districts' }),
  region('kelurahan', 'district_code', { id: 'Wilayah: kelurahan/desa', en: 'Regions: villages' }),
]
