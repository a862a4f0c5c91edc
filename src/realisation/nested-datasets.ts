/**
 * The e-contract of the v1 API as one object (data-sources 1.2): the contract with its orders to start and its minutes of payment inside.
 * The same facts as the flat feeds, by another way; keys inside the lists are those of SPMKSPP and BAPBAST.
 */
import type { Dataset, Field, StagedRow } from '#intake'
import { kontrakNonTender, kontrakTender } from './spse-datasets.ts'
import { bap, spmk } from './stage-datasets.ts'

type Kind = 'tender' | 'nontender'

/** The first day that a list names, e.g. `[{"tgl_bap":"2026-02-10"}]` → `2026-02-10`; the text of the list itself is not kept. */
const firstDay = (raw: string) => {
  const days = [...raw.matchAll(/"tgl_[a-z_]+"\s*:\s*"(\d{4}-\d{2}-\d{2})/g)].map((found) => found[1]!)
  return days.length === 0 ? null : { text: days.sort()[0]! }
}

const days: readonly Field[] = [
  { name: 'spmkspp_history_json', column: 'hari_spmk', type: 'text', stageOnly: true, parse: firstDay },
  { name: 'bapbast_history_json', column: 'hari_bap', type: 'text', stageOnly: true, parse: firstDay },
]

/** The object may come without its budget year: then the year of the contract, or of the first day that its lists name. */
const yearOfContract = (row: StagedRow): string | null =>
  (row.get('tgl_kontrak') ?? row.get('hari_spmk') ?? row.get('hari_bap'))?.slice(0, 4) ?? null

const withYear = (dataset: Dataset): readonly Field[] => [
  ...dataset.fields.map((field) =>
    field.name === 'tahun_anggaran' ? { ...field, infer: yearOfContract } : field,
  ),
  ...(dataset.fields.some((field) => field.name === 'tgl_kontrak')
    ? []
    : [{ name: 'tgl_kontrak', type: 'day', stageOnly: true, keepWhenBad: true } as const]),
  ...days,
]

const inside = (dataset: Dataset): Dataset => ({
  ...dataset,
  fields: withYear(dataset),
  ignored: dataset.ignored.filter((name) => name !== 'tgl_kontrak'),
})

const nested = (jenis: Kind, flat: Dataset): Dataset => ({
  ...flat,
  name: jenis === 'tender' ? 'SPSE-TenderEkontrak' : 'SPSE-NonTenderEkontrak',
  title: {
    id: jenis === 'tender' ? 'E-kontrak tender, utuh' : 'E-kontrak non-tender, utuh',
    en: jenis === 'tender' ? 'Tender e-contracts, whole' : 'Non-tender e-contracts, whole',
  },
  signature: [`kd_${jenis}`, 'no_kontrak', 'nilai_kontrak', 'bapbast_history_json'],
  notPresent: [],
  fields: withYear(flat),
  nested: [
    { field: 'spmkspp_history_json', dataset: inside(spmk(jenis)) },
    { field: 'bapbast_history_json', dataset: inside(bap(jenis)) },
  ],
  // Marks for the provider's work: no page uses them.
  ignored: [...flat.ignored, 'penilaian_kinerja_penyedia'],
  traps: [
    ...flat.traps,
    {
      id: 'SPMK/SPP dan BAP/BAST ada di dalam barisnya dan ikut diterapkan; nilainya tidak menambah nilai kontrak.',
      en: 'SPMK/SPP and BAP/BAST stand inside its rows and are applied with them; they add nothing to the contract value.',
    },
    {
      id: 'Kontrak yang sama dari umpan e-kontrak datar adalah satu kontrak.',
      en: 'The same contract from the flat e-contract feed is one contract.',
    },
  ],
})

export const nestedDatasets: readonly Dataset[] = [
  nested('tender', kontrakTender),
  nested('nontender', kontrakNonTender),
]
