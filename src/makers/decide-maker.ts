/** Whether a maker may be registered or completed as typed. Pure. */
import { umkmClass, type UmkmBasis, type UmkmClass } from '#law'
import { findIsoDate, type IsoDate } from '#shared/date'
import type { Decision, Reason } from '#shared/decision'
import { type LegalForm, readFirmName } from './firm-name.ts'
import { parseNib, parseNpwp } from './numbers.ts'

export const SITE_KINDS = ['kantor_pusat', 'pabrik', 'dapur', 'gudang', 'gerai'] as const
export type SiteKind = (typeof SITE_KINDS)[number]

export interface MakerDraft {
  readonly nama: string
  readonly nib: string
  readonly npwp: string
  /** Five-digit codes, separated by spaces or commas. */
  readonly kbli: string
  readonly skala_dasar: string
  /** Rupiah for capital or sales; a class for a statement. */
  readonly skala_nilai: string
  readonly skala_pada: string
  readonly lokasi_jenis: string
  readonly alamat: string
  readonly kelurahan_kode: string
}

export interface KnownAboutMaker {
  readonly today: IsoDate
  /** The maker that is being completed; `null` for a new one. */
  readonly self: { id: string; nib: string | null } | null
  /** Who holds the typed numbers now. */
  readonly holders: readonly { jenis: 'nib' | 'npwp'; nilai: string; makerId: string; makerName: string }[]
  /** Makers with the same bare name and form. */
  readonly namesakes: readonly { id: string; nama: string }[]
  /** The person looked at the namesakes and says it is another firm. */
  readonly isAnotherFirm: boolean
  /** `undefined`: no KBLI file has been loaded, codes cannot be checked. */
  readonly kbliKnown: ReadonlySet<string> | undefined
  readonly kelurahan:
    { kode: string; nama: string; kecamatan: string; kecamatanKode: string; kabkota: string } | undefined
  readonly regionsLoaded: boolean
}

export interface MakerFacts {
  readonly nama: string
  readonly kunci: string
  readonly bentuk: LegalForm | null
  readonly nib: string | null
  readonly npwp: string | null
  readonly kbli: readonly string[]
  readonly scale: {
    pada: IsoDate
    kelas: UmkmClass
    dasar: UmkmBasis | 'pernyataan'
    nilai: bigint | null
  } | null
  readonly site: {
    jenis: SiteKind
    alamat: string | null
    kelurahan_kode: string | null
    kelurahan: string | null
    kecamatan_kode: string | null
    kecamatan: string | null
    kabkota: string | null
  } | null
}

export function decideMaker(draft: MakerDraft, known: KnownAboutMaker): Decision<MakerFacts> {
  const because: Reason[] = []
  const no = (field: string, code: string, facts: Reason['facts'] = {}) =>
    because.push({ code, facts: { field, ...facts } })
  const name = readFirmName(draft.nama)
  if (name.key === '') no('nama', 'name-empty')
  const number = (field: 'nib' | 'npwp', parse: (written: string) => Decision<string>): string | null => {
    if (draft[field].trim() === '') return null
    const parsed = parse(draft[field])
    if (parsed.ok) return parsed.value
    for (const reason of parsed.because) no(field, reason.code, reason.facts ?? {})
    return null
  }
  const nib = number('nib', parseNib)
  const npwp = number('npwp', parseNpwp)
  for (const holder of known.holders) {
    const typed = holder.jenis === 'nib' ? nib : npwp
    if (typed === holder.nilai && holder.makerId !== known.self?.id)
      no(holder.jenis, `${holder.jenis}-of-another-maker`, { maker: holder.makerName, id: holder.makerId })
  }
  // One firm has one NIB (OSS). Two numbers mean two firms, or a typing error: people must say which.
  if (nib !== null && known.self?.nib && known.self.nib !== nib)
    no('nib', 'maker-has-another-nib', { known: known.self.nib, typed: nib })
  const firstNamesake = known.namesakes.find((one) => one.id !== known.self?.id)
  if (!known.self && firstNamesake && !known.isAnotherFirm)
    no('nama', 'namesake-exists', { maker: firstNamesake.nama, id: firstNamesake.id })

  const kbli = [...new Set(draft.kbli.split(/[\s,;]+/).filter((code) => code !== ''))]
  for (const code of kbli) {
    if (!/^\d{5}$/.test(code)) no('kbli', 'kbli-not-5-digits', { typed: code.slice(0, 20) })
    else if (known.kbliKnown && !known.kbliKnown.has(code)) no('kbli', 'kbli-not-in-2020', { typed: code })
  }
  if (kbli.length > 20) no('kbli', 'kbli-too-many', { count: kbli.length })
  const scale = scaleOf(draft, known.today, no)
  const site = siteOf(draft, known, no)
  if (because.length > 0) return { ok: false, because }
  return {
    ok: true,
    value: {
      nama: draft.nama.trim().replace(/\s+/g, ' '),
      kunci: name.key,
      bentuk: name.form,
      nib,
      npwp,
      kbli,
      scale,
      site,
    },
  }
}

type No = (field: string, code: string, facts?: Reason['facts']) => void
const CLASSES = ['mikro', 'kecil', 'menengah', 'besar'] as const

/** By law from capital or sales (PP 7/2021 Pasal 35); a bare statement is kept as a statement. */
function scaleOf(draft: MakerDraft, today: IsoDate, no: No): MakerFacts['scale'] {
  const basis = (['modal', 'penjualan', 'pernyataan'] as const).find((one) => one === draft.skala_dasar)
  const typed = draft.skala_nilai.trim()
  if (!basis || typed === '') {
    if (typed !== '') no('skala_dasar', 'scale-basis-missing')
    return null
  }
  const day = draft.skala_pada.trim() === '' ? today : findIsoDate(draft.skala_pada.trim())
  if (!day) {
    no('skala_pada', 'day-not-in-calendar', { typed: draft.skala_pada })
    return null
  }
  if (day > today) no('skala_pada', 'scale-in-future', { day })
  if (basis === 'pernyataan') {
    const kelas = CLASSES.find((one) => one === typed.toLowerCase())
    if (!kelas) no('skala_nilai', 'scale-class-unknown', { typed: typed.slice(0, 20) })
    return kelas ? { pada: day, kelas, dasar: 'pernyataan', nilai: null } : null
  }
  const digits = typed.replace(/^Rp\.?\s*/i, '').replace(/[.\s](?=\d{3}(\D|$))/g, '')
  if (!/^\d{1,18}$/.test(digits)) {
    no('skala_nilai', 'not-rupiah', { typed: typed.slice(0, 30) })
    return null
  }
  const found = umkmClass(day, basis, BigInt(digits))
  if (found.verdict === null) {
    no('skala_pada', 'no-class-in-force', { day })
    return null
  }
  return { pada: day, kelas: found.verdict, dasar: basis, nilai: BigInt(digits) }
}

function siteOf(draft: MakerDraft, known: KnownAboutMaker, no: No): MakerFacts['site'] {
  const address = draft.alamat.trim()
  const code = draft.kelurahan_kode.trim()
  if (address === '' && code === '') return null
  const kind = SITE_KINDS.find((one) => one === draft.lokasi_jenis)
  if (!kind) no('lokasi_jenis', 'site-kind-missing')
  if (code !== '' && !/^\d{2}\.\d{2}\.\d{2}\.\d{4}$/.test(code))
    no('kelurahan_kode', 'kelurahan-code-shape', { typed: code.slice(0, 20) })
  else if (code !== '' && known.regionsLoaded && !known.kelurahan)
    no('kelurahan_kode', 'kelurahan-unknown', { typed: code })
  return {
    jenis: kind ?? 'kantor_pusat',
    alamat: address === '' ? null : address,
    kelurahan_kode: code === '' ? null : code,
    kelurahan: known.kelurahan?.nama ?? null,
    kecamatan_kode: known.kelurahan?.kecamatanKode ?? (code === '' ? null : code.slice(0, 8)),
    kecamatan: known.kelurahan?.kecamatan ?? null,
    kabkota: known.kelurahan?.kabkota ?? null,
  }
}
