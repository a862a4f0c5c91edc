/**
 * A whole invented city-year as the feeds of LKPP, with the faults real files have: unmarked and zero PDN,
 * addenda under new numbers, cancelled records, several RUP codes in one field, mixed date forms, a year
 * typed as 0204, identical repeats, a contradiction, PDN above its contract, text where a number should be.
 */
import { type Agency, agenciesOf, CITY, type Firm, firmsOf, KINDS } from './city.ts'
import { type Random, randomFrom } from './random.ts'

export type FeedRow = Record<string, string | number | boolean | null>

export interface Feed {
  readonly dataset: string
  rows(): Iterable<FeedRow>
}

export interface CityYear {
  readonly feeds: readonly Feed[]
}

interface Paket {
  readonly kdRup: number
  readonly agency: Agency
  readonly kind: string
  readonly nama: string
  readonly pagu: number
  readonly metode: readonly [kode: number | null, nama: string]
  readonly pdn: boolean
  readonly ukm: boolean
  readonly month: number
  readonly insideOf: number | null
}

const METHODS = {
  epurchasing: [9, 'E-Purchasing'],
  langsung: [8, 'Pengadaan Langsung'],
  penunjukan: [7, 'Penunjukan Langsung'],
  tender: [13, 'Tender'],
  seleksi: [15, 'Seleksi'],
  dikecualikan: [16, 'Dikecualikan'],
} as const

const pad = (n: number, size = 2) => String(n).padStart(size, '0')
const amount = (random: Random, low: number, high: number): number => {
  const value = Math.exp(Math.log(low) + random.next() * (Math.log(high) - Math.log(low)))
  return Math.round(value / 1000) * 1000
}

export function cityYear(seed: number, scale: number, year: number, eventDate: string): CityYear {
  const random = randomFrom(seed)
  const agencies = agenciesOf(Math.max(6, Math.min(700, Math.round(24 * Math.sqrt(scale)))))
  const firms = firmsOf(random, Math.max(20, Math.round(220 * scale)))
  const weights = agencies.flatMap((agency) => Array.from({ length: agency.weight }, () => agency))
  const swakelola = Array.from({ length: Math.round(420 * scale) }, (_, index) => ({
    kdRup: 36_000_000 + index,
    agency: random.pick(weights),
    pagu: random.chance(0.1) ? 0 : amount(random, 1e6, 600e6),
    month: random.whole(1, 11),
  }))
  const paket = Array.from({ length: Math.round(2_400 * scale) }, (_, index) =>
    onePaket(random, weights, index, swakelola),
  )
  const head = (agency: Agency) => ({
    tahun_anggaran: year,
    kd_klpd: CITY.klpd,
    nama_klpd: CITY.nama,
    jenis_klpd: CITY.jenis,
    kd_satker: agency.kdSatker,
    kd_satker_str: agency.kdSatkerStr,
    nama_satker: agency.nama,
  })
  const spseHead = (agency: Agency) => ({
    ...head(agency),
    kd_satker: agency.kdSatkerSpse,
    kd_lpse: CITY.lpse,
  })
  const day = (month: number, date = 1) => `${year}-${pad(Math.min(12, month))}-${pad(date)}`

  const bought = contracts(random, paket, firms, year)
  const records = recorded(random, paket, swakelola, year)
  return {
    feeds: [
      {
        dataset: 'RUP-StrukturAnggaranPD',
        rows: () => structure(randomFrom(seed + 1), agencies, paket, head),
      },
      {
        dataset: 'RUP-PaketPenyedia-Terumumkan',
        rows: () => planRows(randomFrom(seed + 2), paket, head, day, eventDate),
      },
      {
        dataset: 'RUP-PaketSwakelola-Terumumkan',
        rows: () => swakelolaRows(swakelola, head, day, eventDate),
      },
      {
        dataset: 'RUP-PaketAnggaranPenyedia',
        rows: () => fundingRows(randomFrom(seed + 3), paket, head, eventDate, year),
      },
      {
        dataset: 'SPSE-TenderSelesai',
        rows: () => bought.finished.filter((b) => b.tender).map((b) => finishedTender(b, spseHead)),
      },
      {
        dataset: 'SPSE-TenderSelesaiNilai',
        rows: () => bought.finished.filter((b) => b.tender).map((b) => tenderValue(b, spseHead, eventDate)),
      },
      {
        dataset: 'SPSE-TenderEkontrak-Kontrak',
        rows: () =>
          contractRows(
            bought.contracts.filter((c) => c.tender),
            spseHead,
          ),
      },
      {
        dataset: 'SPSE-NonTenderSelesai',
        rows: () =>
          bought.finished.filter((b) => !b.tender).map((b) => finishedNonTender(b, spseHead, eventDate)),
      },
      {
        dataset: 'SPSE-NonTenderEkontrak-Kontrak',
        rows: () =>
          contractRows(
            bought.contracts.filter((c) => !c.tender),
            spseHead,
          ),
      },
      {
        dataset: 'SPSE-NonTenderEkontrak-BAPBAST',
        rows: () =>
          payments(
            bought.contracts.filter((c) => !c.tender && c.version === c.lastVersion),
            spseHead,
            eventDate,
          ),
      },
      {
        dataset: 'SPSE-PencatatanNonTender',
        rows: () => records.nonTender.map((r) => r.row(spseHead, eventDate)),
      },
      {
        dataset: 'SPSE-PencatatanNonTenderRealisasi',
        rows: () => records.nonTender.flatMap((r) => r.lines(spseHead, eventDate)),
      },
      {
        dataset: 'SPSE-PencatatanSwakelola',
        rows: () => records.swakelola.map((r) => r.row(spseHead, eventDate)),
      },
      {
        dataset: 'SPSE-PencatatanSwakelolaRealisasi',
        rows: () => records.swakelola.flatMap((r) => r.lines(spseHead, eventDate)),
      },
      { dataset: 'Ecat-PaketEPurchasingV6', rows: () => orders(randomFrom(seed + 4), paket, year) },
      {
        dataset: 'Bela-TokoDaringRealisasi',
        rows: () => onlineShops(randomFrom(seed + 5), agencies, scale, year),
      },
    ],
  }
}

function onePaket(
  random: Random,
  weights: readonly Agency[],
  index: number,
  swakelola: readonly { kdRup: number; agency: Agency; pagu: number }[],
): Paket {
  const inside = random.chance(0.02) && swakelola.length > 0 ? random.pick(swakelola) : null
  const agency = inside?.agency ?? random.pick(weights)
  const kind = random.pick(agency.kinds)
  const { names, pagu, jenis } = KINDS[kind]!
  const value = inside
    ? Math.max(1000, Math.floor(inside.pagu / 3000) * 1000)
    : amount(random, pagu[0], pagu[1])
  return {
    kdRup: 55_000_000 + index * 3,
    agency,
    kind,
    month: random.whole(1, 10),
    pagu: value,
    insideOf: inside?.kdRup ?? null,
    nama: `${random.pick(names)}${random.chance(0.3) ? ` Tahap ${random.whole(1, 3)}` : ''}`,
    metode: methodFor(random, value, jenis[0]),
    pdn: random.chance(0.96),
    ukm: value < 15e9 && random.chance(0.9),
  }
}

function methodFor(random: Random, pagu: number, jenis: string): Paket['metode'] {
  if (jenis === '3') return pagu > 100e6 ? METHODS.seleksi : METHODS.langsung
  if (jenis === '2') return pagu > 400e6 ? METHODS.tender : METHODS.langsung
  const dice = random.next()
  if (dice < 0.62) return METHODS.epurchasing
  if (dice < 0.66) return METHODS.dikecualikan
  return pagu > 200e6 ? (random.chance(0.8) ? METHODS.tender : METHODS.penunjukan) : METHODS.langsung
}

type Head = (agency: Agency) => FeedRow

function* structure(
  random: Random,
  agencies: readonly Agency[],
  paket: readonly Paket[],
  head: Head,
): Iterable<FeedRow> {
  for (const [index, agency] of agencies.entries()) {
    const planned = paket.filter((p) => p.agency === agency).reduce((sum, p) => sum + p.pagu, 0)
    const pengadaan = Math.round((planned * (1.05 + random.next() * 0.2)) / 1000) * 1000
    const non = Math.round((planned * (0.3 + random.next() * 0.5)) / 1000) * 1000
    const rest = head(agency)
    delete rest['jenis_klpd'] // this feed does not carry it
    // One agency in the real province has no figures either.
    if (index === agencies.length - 1) {
      yield {
        ...rest,
        belanja_operasi: null,
        belanja_modal: null,
        belanja_btt: null,
        belanja_non_pengadaan: null,
        belanja_pengadaan: null,
        total_belanja: null,
      }
      continue
    }
    const total = pengadaan + non
    const modal = Math.round(total * 0.35)
    yield {
      ...rest,
      belanja_operasi: total - modal,
      belanja_modal: modal,
      belanja_btt: 0,
      belanja_non_pengadaan: non,
      belanja_pengadaan: pengadaan,
      total_belanja: total,
    }
  }
}

function* planRows(
  random: Random,
  paket: readonly Paket[],
  head: Head,
  day: (m: number, d?: number) => string,
  eventDate: string,
): Iterable<FeedRow> {
  for (const [index, p] of paket.entries()) {
    const { items, jenis } = KINDS[p.kind]!
    const count = random.whole(1, 4)
    const row: FeedRow = {
      ...head(p.agency),
      kd_rup: p.kdRup,
      nama_paket: p.nama,
      pagu: p.pagu,
      kd_metode_pengadaan: p.metode[0],
      metode_pengadaan: p.metode[1],
      kd_jenis_pengadaan: jenis[0],
      jenis_pengadaan: jenis[1],
      status_pradipa: 'Non-PraDIPA',
      status_pdn: p.pdn ? 'PDN' : 'Non-PDN',
      status_ukm: p.ukm ? 'UKM' : 'Non-UKM',
      alasan_non_ukm: p.ukm ? null : random.pick(['', 'Kompetensi tidak sesuai dengan usaha kecil']),
      status_konsolidasi: 'Non-Konsolidasi',
      tipe_paket: p.insideOf ? 'PDS' : 'Penyedia',
      kd_rup_swakelola: p.insideOf,
      kd_rup_lokal: null,
      volume_pekerjaan: random.pick(['1 Paket', '1 paket', `${random.whole(2, 40)} Unit`]),
      urarian_pekerjaan: Array.from({ length: count }, () => `${random.pick(items)}; `).join(''),
      spesifikasi_pekerjaan: random.chance(0.2)
        ? '-; \r\n'
        : Array.from({ length: count }, () => `${random.pick(items)} sesuai KAK; \r\n`).join(''),
      tgl_awal_pemilihan: day(p.month),
      tgl_akhir_pemilihan: day(p.month),
      tgl_awal_kontrak: day(p.month + 1),
      tgl_akhir_kontrak: day(12),
      tgl_awal_pemanfaatan: day(p.month + 1),
      tgl_akhir_pemanfaatan: day(12),
      tgl_buat_paket: day(1, 10),
      tgl_pengumuman_paket: `${day(1, 15)} ${pad(8 + (index % 9))}:${pad(index % 60)}:${pad((index * 7) % 60)}`,
      status_aktif_rup: !random.chance(0.01),
      status_delete_rup: random.chance(0.005),
      status_umumkan_rup: 'Terumumkan',
      status_dikecualikan: p.metode[0] === 16,
      alasan_dikecualikan: p.metode[0] === 16 ? random.pick(['', '    ', 'Tarif diatur']) : null,
      tahun_pertama: null,
      kode_rup_tahun_pertama: null,
      nomor_kontrak: null,
      spp_aspek_ekonomi: random.chance(0.01),
      spp_aspek_sosial: random.chance(0.01),
      spp_aspek_lingkungan: random.chance(0.01),
      _event_date: eventDate,
    }
    yield row
    if (index === 40) yield row // an identical repeat, as feeds give when a page is read twice
    if (index === 80) yield { ...row, pagu: p.pagu + 1_000_000 } // a contradiction: nobody can say which is right
    if (index === 120) yield { ...row, kd_rup: null }
    if (index === 121) yield { ...row, kd_rup: 54_999_998, pagu: 'Rp dua juta' }
    if (index === 122) yield { ...row, kd_rup: 54_999_997, tgl_awal_kontrak: '05/06/2026' }
  }
}

function* swakelolaRows(
  list: readonly { kdRup: number; agency: Agency; pagu: number; month: number }[],
  head: Head,
  day: (m: number) => string,
  eventDate: string,
): Iterable<FeedRow> {
  for (const s of list) {
    yield {
      ...head(s.agency),
      kd_rup: s.kdRup,
      nama_paket:
        s.kdRup % 3 === 0 ? 'Belanja Perjalanan Dinas Biasa' : 'Honorarium Narasumber dan Tim Pelaksana',
      pagu: s.pagu,
      tipe_swakelola: s.kdRup % 17 === 0 ? 2 : 1,
      volume_pekerjaan: '1 Paket',
      uraian_pekerjaan: 'Uang Harian; ',
      kd_klpd_penyelenggara: null,
      nama_klpd_penyelenggara: null,
      nama_satker_penyelenggara: null,
      tgl_awal_pelaksanaan_kontrak: day(s.month),
      tgl_akhir_pelaksanaan_kontrak: day(12),
      tgl_buat_paket: day(1),
      tgl_pengumuman_paket: `${day(1)} 09:00:00`,
      kd_rup_lokal: null,
      status_aktif_rup: true,
      status_delete_rup: false,
      status_umumkan_rup: 'Terumumkan',
      _event_date: eventDate,
    }
  }
}

function* fundingRows(
  random: Random,
  paket: readonly Paket[],
  head: Head,
  eventDate: string,
  year: number,
): Iterable<FeedRow> {
  for (const p of paket) {
    const lines = random.whole(1, 4)
    const part = Math.floor(p.pagu / lines / 1000) * 1000
    for (let line = 0; line < lines; line++) {
      yield {
        ...head(p.agency),
        kd_rup: p.kdRup,
        kd_rup_lokal: null,
        kd_kegiatan: 12_000_000 + (p.kdRup % 97),
        kd_komponen: null,
        kd_subkegiatan: 13_000_000 + (p.kdRup % 89),
        pagu: line === lines - 1 ? p.pagu - part * (lines - 1) : part,
        mak: `${p.agency.kdSatkerStr.slice(0, 4)}.01.1.01.0007.${KINDS[p.kind]!.account}.1.1.1.20.10.30.001.00024`,
        sumber_dana: random.chance(0.05) ? 'APBDP' : 'APBD',
        asal_dana: CITY.klpd,
        tahun_anggaran_dana: year,
        asal_dana_klpd: CITY.nama,
        asal_dana_satker: p.agency.nama,
        status_aktif_rup: true,
        status_delete_rup: false,
        status_umumkan_rup: 'Terumumkan',
        _event_date: eventDate,
      }
    }
  }
}

interface Bought {
  readonly id: number
  readonly tender: boolean
  readonly paket: Paket
  readonly firm: Firm
  readonly value: number | null
  readonly negotiated: number
  readonly pdn: number | null
  readonly umk: number | null
  readonly kdRup: string
  readonly day: string
}
interface Contract extends Bought {
  readonly version: number
  readonly lastVersion: number
  readonly number: string
  readonly status: string
  readonly contractValue: number
}

function contracts(
  random: Random,
  paket: readonly Paket[],
  firms: readonly Firm[],
  year: number,
): { finished: Bought[]; contracts: Contract[] } {
  const finished: Bought[] = []
  const signed: Contract[] = []
  const viaSpse = paket.filter((p) =>
    ['Tender', 'Seleksi', 'Pengadaan Langsung', 'Penunjukan Langsung'].includes(p.metode[1]),
  )
  for (const [index, p] of viaSpse.entries()) {
    if (!random.chance(0.72)) continue
    const tender = p.metode[1] === 'Tender' || p.metode[1] === 'Seleksi'
    const firm = random.pick(firms)
    const value = Math.round(p.pagu * (0.82 + random.next() * 0.17) * 100) / 100
    const dice = random.next()
    // Real non-tender: two thirds carry no PDN value; tender contracts are well filled (data-sources 0.5).
    const pdn = tender
      ? dice < 0.93
        ? value
        : dice < 0.97
          ? 0
          : null
      : dice < 0.34
        ? value
        : dice < 0.36
          ? Math.round(value * 0.6)
          : dice < 0.82
            ? 0
            : null
    const id = 1_400_000_000 + index * 1000 + CITY.lpse
    const month = Math.min(10, p.month + random.whole(1, 2)) // nothing after the day of the feeds
    const bought: Bought = {
      id,
      tender,
      paket: p,
      firm,
      negotiated: value,
      pdn,
      umk: firm.kecil ? value : 0,
      day: `${year}-${pad(month)}-${pad(random.whole(1, 27))}`,
      value: pdn === null ? null : value,
      kdRup: index % 41 === 0 ? `${p.kdRup};${p.kdRup + 3}` : String(p.kdRup),
    }
    finished.push(bought)
    if (pdn === null && !tender) continue // finished, contract not entered yet
    const versions = random.chance(0.12) ? random.whole(1, 2) : 0
    for (let version = 0; version <= versions; version++) {
      const contractValue = Math.round(value * (1 + version * 0.04) * 100) / 100
      const scaled = pdn === null ? 0 : Math.round(((pdn * contractValue) / value) * 100) / 100
      signed.push({
        ...bought,
        version,
        lastVersion: versions,
        contractValue,
        number: version > 0 && index % 2 === 0 ? `027/${id}/ADD-${version}/${year}` : `027/${id}/SP/${year}`,
        pdn: index % 97 === 0 ? contractValue + 1000 : scaled,
        umk: firm.kecil ? contractValue : 0,
        status:
          index % 53 === 0
            ? 'Kontrak Dibatalkan'
            : random.pick(['Kontrak Sedang Berjalan', 'Kontrak Selesai']),
      })
    }
  }
  return { finished, contracts: signed }
}

const finishedTender = (b: Bought, head: Head): FeedRow => ({
  ...head(b.paket.agency),
  nama_lpse: `LPSE ${CITY.nama}`,
  kd_tender: b.id,
  kd_pkt_dce: b.id + 1,
  kd_rup: b.kdRup,
  nama_paket: b.paket.nama,
  pagu: b.paket.pagu,
  hps: b.paket.pagu,
  sumber_dana: 'APBD',
  mak: null,
  kualifikasi_paket: b.firm.kecil ? 'Kecil' : 'Non Kecil',
  jenis_pengadaan: KINDS[b.paket.kind]!.jenis[1],
  mtd_pemilihan: b.paket.metode[1],
  mtd_evaluasi: 'Harga Terendah',
  mtd_kualifikasi: 'Pasca',
  kontrak_pembayaran: 'Lumsum',
  status_tender: 'Selesai',
  tgl_pengumuman_tender: `${b.day} 08:00:00`,
  tgl_penetapan_pemenang: `${b.day} 16:00:00`,
  url_lpse: 'https://lpse.contoh.invalid/eproc4',
})

function tenderValue(b: Bought, head: Head, eventDate: string): FeedRow {
  const { kd_satker_str: code, ...rest } = head(b.paket.agency)
  return {
    ...rest,
    kd_satker: code ?? null,
    kd_tender: b.id,
    kd_paket: b.id + 2,
    kd_rup_paket: b.kdRup,
    pagu: b.paket.pagu,
    hps: b.paket.pagu,
    nilai_penawaran: b.negotiated,
    nilai_terkoreksi: b.negotiated,
    nilai_negosiasi: b.negotiated,
    nilai_kontrak: b.negotiated,
    tgl_pengumuman_tender: b.day,
    tgl_penetapan_pemenang: b.day,
    kd_penyedia: b.firm.kode,
    nama_penyedia: b.firm.nama,
    npwp_penyedia: b.firm.npwp,
    nilai_pdn_kontrak: b.pdn,
    nilai_umk_kontrak: b.umk,
    _event_date: eventDate,
  }
}

const finishedNonTender = (b: Bought, head: Head, eventDate: string): FeedRow => ({
  ...head(b.paket.agency),
  lpse_id: CITY.lpse,
  nama_lpse: `LPSE ${CITY.nama}`,
  kd_nontender: b.id,
  kd_pkt_dce: b.id + 1,
  kd_rup: b.kdRup,
  nama_paket: b.paket.nama,
  pagu: b.paket.pagu,
  hps: b.paket.pagu,
  nilai_penawaran: b.negotiated,
  nilai_terkoreksi: b.negotiated,
  nilai_negosiasi: b.negotiated,
  nilai_kontrak: b.value,
  nilai_pdn_kontrak: b.value === null ? null : b.pdn,
  nilai_umk_kontrak: b.value === null ? null : b.umk,
  sumber_dana: 'APBD',
  mak: null,
  kualifikasi_paket: 'Kecil',
  jenis_pengadaan: KINDS[b.paket.kind]!.jenis[1],
  mtd_pemilihan: b.paket.metode[1],
  kontrak_pembayaran: 'Lumsum',
  status_nontender: 'Selesai',
  tgl_pengumuman_nontender: `${b.day} 08:00:00`,
  tgl_selesai_nontender: `${b.day} 23:59:00`,
  kd_penyedia: b.firm.kode,
  nama_penyedia: b.firm.nama,
  npwp_penyedia: b.firm.npwp,
  npwp16_penyedia: b.firm.npwp16,
  url_lpse: 'https://lpse.contoh.invalid/eproc4',
  tgl_penarikan: eventDate,
})

function* contractRows(list: readonly Contract[], head: Head): Iterable<FeedRow> {
  for (const [index, c] of list.entries()) {
    const row: FeedRow = {
      ...head(c.paket.agency),
      [c.tender ? 'kd_tender' : 'kd_nontender']: c.id,
      nama_paket: c.paket.nama,
      ...(c.tender ? {} : { mtd_pengadaan: c.paket.metode[1] }),
      lingkup_pekerjaan: c.tender ? '<p>Sesuai&nbsp;KAK</p>' : null,
      no_sppbj: `SPPBJ/${c.id}`,
      no_kontrak: c.number,
      tgl_kontrak: index % 4 === 0 ? `${c.day}T00:00:00.000000Z` : `${c.day} 00:00:00`,
      tgl_kontrak_awal: c.day,
      tgl_kontrak_akhir: null,
      kota_kontrak: 'Cemara',
      jabatan_ppk: 'Pejabat Pembuat Komitmen',
      ...(c.tender ? { kd_penyedia: c.firm.kode } : {}),
      nama_penyedia: c.firm.nama,
      npwp_penyedia: c.firm.npwp,
      [c.tender ? 'npwp_16_penyedia' : 'npwp16_penyedia']: c.firm.npwp16,
      bentuk_usaha_penyedia: c.firm.bentuk,
      tipe_penyedia: null,
      anggota_kso: null,
      nilai_kontrak: c.contractValue,
      alasan_ubah_nilai_kontrak: c.version > 0 ? 'Pekerjaan tambah' : '',
      alasan_nilai_kontrak_10_persen: null,
      nilai_pdn_kontrak: c.pdn,
      nilai_umk_kontrak: c.umk,
      jenis_kontrak: 'Lumsum',
      informasi_lainnya: null,
      status_kontrak: c.status,
      tgl_penetapan_status_kontrak: c.status === 'Kontrak Selesai' ? `${c.day}T20:41:43.540000Z` : null,
      alasan_penetapan_status_kontrak: null,
      apakah_addendum: c.version > 0 ? 'Ya' : 'Tidak',
      versi_addendum: c.version,
      alasan_addendum: c.version > 0 ? 'Tambah volume' : null,
    }
    yield row
    if (index === 7) yield row
  }
}

function* payments(list: readonly Contract[], head: Head, eventDate: string): Iterable<FeedRow> {
  for (const c of list.filter((_, index) => index % 3 !== 0)) {
    yield {
      ...head(c.paket.agency),
      kd_nontender: c.id,
      nama_paket: c.paket.nama,
      mtd_pengadaan: c.paket.metode[1],
      lingkup_pekerjaan: null,
      no_sppbj: `SPPBJ/${c.id}`,
      no_kontrak: c.number,
      tgl_kontrak: c.day,
      nilai_kontrak: c.contractValue,
      jabatan_ppk: 'Pejabat Pembuat Komitmen',
      nama_penyedia: c.firm.nama,
      npwp_penyedia: c.firm.npwp,
      no_bast: `BAST/${c.id}`,
      tgl_bast: c.day,
      no_bap: `BAP/${c.id}`,
      tgl_bap: c.day,
      besar_pembayaran: c.contractValue,
      progres_pekerjaan: 100,
      cara_pembayaran_kontrak: 'Sekaligus',
      status_kontrak: c.status,
      apakah_addendum: 'Tidak',
      versi_addendum: c.version,
      _event_date: eventDate,
    }
  }
}

interface RecordFeed {
  row(head: Head, eventDate: string): FeedRow
  lines(head: Head, eventDate: string): FeedRow[]
}

function recorded(
  random: Random,
  paket: readonly Paket[],
  swakelola: readonly { kdRup: number; agency: Agency; pagu: number; month: number }[],
  year: number,
) {
  const make = (
    jenis: 'nontender' | 'swakelola',
    index: number,
    source: { kdRup: number; agency: Agency; pagu: number; month: number },
    nama: string,
    metode: string | null,
  ): RecordFeed => {
    const count = random.whole(1, 6)
    const parts = Array.from({ length: count }, () =>
      Math.max(1000, Math.round((source.pagu * (0.5 + random.next() * 0.45)) / count / 500) * 500),
    )
    const total = parts.reduce((a, b) => a + b, 0)
    const pdn = jenis === 'swakelola' ? 0 : random.chance(0.35) ? total : 0
    const cancelled = random.chance(0.03)
    const id = (jenis === 'nontender' ? 10_700_000_000 : 10_017_000_000) + index * 1000
    const key = { [`kd_${jenis}_pct`]: id }
    const day = (n: number) => `${year}-${pad(Math.min(10, source.month + 1))}-${pad(1 + (n % 27))}`
    return {
      row: (head, eventDate) => ({
        ...head(source.agency),
        ...key,
        kd_pkt_dce: id + 7,
        kd_rup: String(source.kdRup),
        nama_paket: nama,
        pagu: source.pagu,
        total_realisasi: index % 60 === 59 ? null : total,
        nilai_pdn_pct: pdn,
        nilai_umk_pct: pdn,
        sumber_dana: 'APBD',
        uraian_pekerjaan: '',
        informasi_lainnya: null,
        ...(jenis === 'nontender'
          ? { kategori_pengadaan: 'Jasa Lainnya', mtd_pemilihan: metode, bukti_pembayaran: 'NonSPK' }
          : { tipe_swakelola: null, tipe_swakelola_nama: null }),
        [`status_${jenis}_pct`]: cancelled ? 'Ditutup' : 'Aktif',
        [`status_${jenis}_pct_ket`]: cancelled ? 'Paket Dibatalkan' : 'Paket Selesai',
        alasan_pembatalan: cancelled ? 'refocusing' : null,
        tgl_buat_paket: `${day(3)}T10:02:51.263000Z`,
        tgl_mulai_paket: `${day(3)} 09:37:16`,
        tgl_selesai_paket: `${day(20)} 00:00:00`,
        _event_date: eventDate,
      }),
      lines: (head, eventDate) =>
        parts.map((value, n) => ({
          tahun_anggaran: year,
          kd_klpd: CITY.klpd,
          kd_satker: head(source.agency)['kd_satker'] ?? null,
          kd_lpse: CITY.lpse,
          ...key,
          jenis_realisasi: 'Kwitansi',
          no_realisasi: `SP2D: ${1000 + index}/GU/${year}`,
          tgl_realisasi:
            index === 5 && n === 0 ? '0204-06-04T00:00:00.000000Z' : `${day(n * 3)}T00:00:00.000000Z`,
          nilai_realisasi: value,
          dok_realisasi: n % 2 === 0 ? 'Kuitansi' : null,
          [jenis === 'nontender' ? 'nama_penyedia' : 'nama_pelaksana']: null,
          [jenis === 'nontender' ? 'npwp_penyedia' : 'npwp_pelaksana']: '',
          _event_date: eventDate,
        })),
    }
  }
  const outside = paket.filter(
    (p) => p.metode[1] === 'Dikecualikan' || (p.metode[1] === 'Pengadaan Langsung' && p.pagu < 15e6),
  )
  return {
    nonTender: outside
      .filter(() => random.chance(0.7))
      .map((p, index) => make('nontender', index, p, p.nama, p.metode[1])),
    swakelola: swakelola
      .filter((s) => s.pagu > 0 && random.chance(0.6))
      .map((s, index) => make('swakelola', index, s, 'Belanja Perjalanan Dinas Biasa', null)),
  }
}

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

function* orders(random: Random, paket: readonly Paket[], year: number): Iterable<FeedRow> {
  for (const p of paket.filter((one) => one.metode[1] === 'E-Purchasing')) {
    if (!random.chance(0.55)) continue
    const total = Math.round((p.pagu * (0.6 + random.next() * 0.35)) / 100) * 100
    yield {
      count_product: 1,
      fiscal_year: year,
      flag_minikom: 'Tidak',
      funding_source: 'APBD',
      kode_klpd: CITY.klpd,
      kode_penyedia: String(7_000_000 + random.whole(0, 200)),
      kode_satker: String(p.agency.kdSatker),
      mak: null,
      nama_satker: p.agency.nama,
      order_date: `${year}-${pad(Math.min(10, p.month + 1))}-${pad(random.whole(1, 27))}T03:12:09.000Z`,
      order_id: `01${Array.from({ length: 24 }, () => random.pick([...CROCKFORD])).join('')}`,
      product_id: null,
      rekan_id: null,
      rup_code: String(p.kdRup),
      rup_desc: null,
      rup_name: p.nama,
      shipment_status: 'COMPLETED',
      shipping_fee: 0,
      status: random.pick(['COMPLETED', 'ON_PROCESS', 'PAYMENT_OUTSIDE_SYSTEM']),
      total,
      total_qty: random.whole(1, 90),
    }
  }
}

function* onlineShops(
  random: Random,
  agencies: readonly Agency[],
  scale: number,
  year: number,
): Iterable<FeedRow> {
  for (let index = 0; index < Math.round(160 * scale); index++) {
    const agency = random.pick(agencies)
    yield {
      kd_klpd: CITY.klpd,
      nama_klpd: CITY.nama,
      kd_satker: agency.kdSatkerStr.slice(0, 7),
      nama_satker: agency.nama,
      order_id: `TD-${year}-${pad(index, 6)}`,
      order_desc: random.pick([
        'Nasi kotak ayam bakar',
        'Snack box isi 3',
        'Kertas A4 70 gr',
        'Tinta printer hitam',
      ]),
      valuasi: random.whole(150, 9_000) * 1000,
      kategori: 'Katering',
      metode_bayar: 'Transfer',
      tanggal_transaksi: `${year}-${pad(random.whole(1, 10))}-${pad(random.whole(1, 27))}`,
      marketplace: 'Pasar Contoh',
      nama_merchant: 'Dapur Contoh',
      jenis_transaksi: 'Langsung',
      kota_kab: CITY.nama,
      provinsi: 'Contoh',
      status_verif: 'Terverifikasi',
      sumber_data: 'PPMSE',
      status_konfirmasi_ppmse: 'Selesai',
      keterangan_ppmse: null,
    }
  }
}
