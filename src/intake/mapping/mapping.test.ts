import { describe, expect, test } from 'vitest'
import { paguDpa } from '#budget'
import { pembayaran } from '#realisation'
import { buildDataset, type ColumnMapping, judgeMapping } from './build-dataset.ts'
import { compareHeadings, fingerprintOf, repeatedHeadings, suggestColumns } from './headings.ts'
import { agencyAs, agencyNameAs, dayAs, moneyAs, yearAs } from './written-values.ts'

describe('headings', () => {
  test('next month’s list is found whatever the order, case and punctuation of its headings', () => {
    const march = fingerprintOf(['Nomor SP2D', 'Tanggal', 'Nilai Bruto (Rp)'])
    expect(fingerprintOf(['nilai bruto (rp)', 'NOMOR SP2D', 'Tanggal'])).toBe(march)
    expect(fingerprintOf(['Nomor SP2D', 'Tanggal', 'Nilai Netto (Rp)'])).not.toBe(march)
  })
  test('rejected rows sent back corrected are the same list, with Padan’s own two columns behind', () =>
    expect(fingerprintOf(['SP2D', 'Nilai', '_baris', '_alasan'])).toBe(fingerprintOf(['SP2D', 'Nilai', ''])))
  test('a proposal takes each heading once, exact names before likenesses', () => {
    expect(
      suggestColumns(pembayaran, [
        'No',
        'Nama SKPD',
        'Nomor SP2D',
        'Tanggal SP2D',
        'Kode Rekening',
        'Kode Sub Kegiatan',
        'Nilai Bruto',
        'Nilai Netto',
        'Nomor Kontrak',
      ]),
    ).toEqual({
      kd_satker_str: 'Nama SKPD',
      no_sp2d: 'Nomor SP2D',
      tgl_sp2d: 'Tanggal SP2D',
      kd_rekening: 'Kode Rekening',
      kd_subkegiatan: 'Kode Sub Kegiatan',
      nilai_bruto: 'Nilai Bruto',
      no_kontrak: 'Nomor Kontrak',
    })
  })
  test('a heading that stands twice is never proposed', () => {
    expect(repeatedHeadings(['Kode', 'kode ', 'Nilai'])).toEqual(['Kode', 'kode '])
    expect(suggestColumns(paguDpa, ['Pagu', 'Pagu', 'Kode Rekening'])).toEqual({
      kd_rekening: 'Kode Rekening',
    })
  })
  test('renamed, missing and new columns are told by name', () =>
    expect(
      compareHeadings(
        {
          judul: ['SP2D', 'Tgl', 'Bruto', 'Ket'],
          kolom: { no_sp2d: 'SP2D', tgl_sp2d: 'Tgl', nilai_bruto: 'Bruto' },
        },
        ['SP2D', 'Tgl', 'Nilai Kotor'],
      ),
    ).toEqual({ lost: ['Bruto'], goneUnused: ['Ket'], added: ['Nilai Kotor'], kept: 2 }))
})

describe('values as the list writes them', () => {
  test.each([
    ['titik', '1.500', '1500'],
    ['titik', '1.500.000,50', '1500000.50'],
    ['titik', 'Rp 12.345', '12345'],
    ['titik', '(2.000.000,00)', '-2000000'],
    ['titik', '4500000.00', '4500000'],
    ['titik', '-', null],
    ['koma', '1,500', '1500'],
    ['koma', '1,500,000.25', '1500000.25'],
    ['ketat', '1.500', { bad: 'angka-ambigu' }],
    ['ketat', '1,500', { bad: 'angka-ambigu' }],
    ['titik', '1,500', { bad: 'angka-ambigu' }],
    ['titik', 'seribu', { bad: 'bukan-angka' }],
    ['titik', '1.50.000', { bad: 'bukan-angka' }],
  ] as const)('%s: %j → %j', (style, raw, wanted) => {
    const parsed = moneyAs(style)(raw)
    if (wanted === null) expect(parsed).toBeNull()
    else if (typeof wanted === 'string')
      expect(Number((parsed as { text: string }).text)).toBe(Number(wanted))
    else expect(parsed).toEqual(wanted)
  })
  test.each([
    ['hari-bulan', '03/04/2026', '2026-04-03'],
    ['bulan-hari', '03/04/2026', '2026-03-04'],
    ['hari-bulan', '3 Apr 2026', '2026-04-03'],
    ['hari-bulan', '2026-04-03 00:00:00', '2026-04-03'],
    ['ketat', '03/04/2026', 'tanggal-ambigu'],
    ['bulan-hari', '31/04/2026', 'bukan-tanggal'],
    ['hari-bulan', '03/04/26', 'bukan-tanggal'],
  ] as const)('%s: %j → %s', (style, raw, wanted) => {
    const parsed = dayAs(style)(raw)!
    expect('text' in parsed ? parsed.text : parsed.bad).toBe(wanted)
  })
  test('the fiscal year may stand in the payment’s date', () => {
    expect(yearAs('hari-bulan')('05/01/2026')).toEqual({ text: '2026' })
    expect(yearAs('ketat')('2026')).toEqual({ text: '2026' })
    expect(yearAs('ketat')('26')).toEqual({ bad: 'tahun-tidak-wajar' })
  })
  test('an agency is found by pair, code, code before the name, or exact name; never by likeness', () => {
    const agencies = [
      { code: '1.01.0.00.0.00.01.0000', name: 'Dinas Pendidikan' },
      { code: '1.02.0.00.0.00.01.0000', name: 'Dinas Kesehatan' },
      { code: '7.01.0.00.0.00.01.0000', name: 'Kecamatan Cemara' },
      { code: '7.01.0.00.0.00.02.0000', name: 'KECAMATAN CEMARA' },
    ]
    const find = agencyAs(agencies, { 'DIKBUD PROV': '1.01.0.00.0.00.01.0000' })
    expect(find('dinas  pendidikan')).toEqual({ text: '1.01.0.00.0.00.01.0000' })
    expect(find('1.02.0.00.0.00.01.0000 - Dinas Kesehatan Kota')).toEqual({ text: '1.02.0.00.0.00.01.0000' })
    expect(find('DIKBUD PROV ')).toEqual({ text: '1.01.0.00.0.00.01.0000' })
    expect(find('Dinas Pendidkan')).toEqual({ bad: 'satker-tidak-dikenal' })
    expect(find('Kecamatan Cemara')).toEqual({ bad: 'satker-ganda' })
    expect(find('2.07.0.00.0.00.01.0000 Dinas Tenaga Kerja')).toEqual({ text: '2.07.0.00.0.00.01.0000' })
    expect(find('constructor')).toEqual({ bad: 'satker-tidak-dikenal' })
    expect(agencyNameAs(agencies)('2.07.0.00.0.00.01.0000 Dinas Tenaga Kerja')).toEqual({
      text: 'Dinas Tenaga Kerja',
    })
    expect(agencyNameAs(agencies)('1.02.0.00.0.00.01.0000 - Dinkes')).toBeNull()
  })
})

describe('a mapping', () => {
  const headings = ['SKPD', 'No SP2D', 'Tgl', 'Bruto', 'Rek', 'Rek ']
  const mapping: ColumnMapping = {
    dataset: 'BPKD-Pembayaran',
    kolom: {
      kd_satker_str: 'SKPD',
      no_sp2d: 'No SP2D',
      tgl_sp2d: 'Tgl',
      nilai_bruto: 'Bruto',
      tahun_anggaran: 'Tgl',
    },
    tetapan: {},
    padanan: {},
    tulisan_angka: 'titik',
    tulisan_tanggal: 'hari-bulan',
  }
  const codes = (changes: Partial<ColumnMapping>) => {
    const judged = judgeMapping(pembayaran, { ...mapping, ...changes }, headings)
    return judged.ok ? 'good' : judged.because.map((reason) => `${reason.code} ${reason.facts!['field']}`)
  }
  test('year and date may share a column, other data may not', () => {
    expect(codes({})).toBe('good')
    expect(codes({ kolom: { ...mapping.kolom, uraian: 'No SP2D' } })).toEqual([
      'judul-dipakai-dua no_sp2d, uraian',
    ])
  })
  test('names what is missing, gone, doubled or fixed wrongly', () => {
    const { nilai_bruto: _gone, ...without } = mapping.kolom
    expect(codes({ kolom: without })).toEqual(['kolom-wajib nilai_bruto'])
    expect(codes({ kolom: { ...mapping.kolom, nilai_bruto: 'Netto' } })).toEqual([
      'kolom-tidak-ada nilai_bruto',
    ])
    expect(codes({ kolom: { ...mapping.kolom, kd_rekening: 'Rek' } })).toEqual(['judul-ganda kd_rekening'])
    expect(codes({ tetapan: { tahun_anggaran: '2026' } })).toEqual(['kolom-atau-tetapan tahun_anggaran'])
    const { tahun_anggaran: _year, ...yearless } = mapping.kolom
    expect(codes({ kolom: yearless, tetapan: { tahun_anggaran: '1926' } })).toEqual([
      'tetapan-tidak-sah tahun_anggaran',
    ])
    expect(codes({ tetapan: { no_sp2d: '7' } })).toEqual([
      'kolom-atau-tetapan no_sp2d',
      'tetapan-tidak-sah no_sp2d',
    ])
  })
  test('becomes a description whose fields bear the file’s own headings', () => {
    const mapped = buildDataset(pembayaran, mapping, [])
    expect(mapped.fields.find((field) => field.column === 'nilai_bruto')?.name).toBe('Bruto')
    expect(mapped.signature).toEqual(['SKPD', 'No SP2D', 'Tgl', 'Bruto'])
  })
})
