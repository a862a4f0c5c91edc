/**
 * Whether a paper may be recorded as it was typed. Pure: what is known about the maker and the number is loaded before.
 * All problems are told at once, each with the field it belongs to.
 */
import {
  basisPointsOfText,
  certificateStatus,
  type CertificateRegime,
  findInForce,
  findRule,
  type Rule,
} from '#law'
import { findIsoDate, type IsoDate } from '#shared/date'
import type { Decision, Reason } from '#shared/decision'
import {
  type CertificateKind,
  CERTIFICATE_KINDS,
  computedEnd,
  REGIMES,
  TKDN_KINDS,
} from './certificate-kinds.ts'
import { keyOfCertificateNumber } from './numbers.ts'

/** The form's own text, field by field. */
export interface CertificateDraft {
  readonly jenis: string
  readonly nomor: string
  readonly rezim: string
  readonly produk: string
  readonly tipe: string
  readonly spesifikasi: string
  readonly merk: string
  readonly standar: string
  readonly kbli: string
  readonly kode_hs: string
  readonly tkdn: string
  readonly bmp: string
  readonly lembaga: string
  readonly tgl_terbit: string
  readonly berlaku_sampai: string
  readonly cara_periksa: string
  readonly diperiksa_pada: string
}

export interface KnownAboutCertificate {
  readonly today: IsoDate
  /** A file is attached or stands from an earlier version. */
  readonly hasEvidence: boolean
  /** Certificates with the same number and kind. */
  readonly sameNumber: readonly { id: string; makerId: string; makerName: string; produk: string | null }[]
  readonly makerId: string
}

/** What is stored; `known_*`, ids and persons are added by the action. */
export interface CertificateFacts {
  readonly jenis: CertificateKind
  readonly nomor: string
  readonly nomor_kunci: string
  readonly rezim: CertificateRegime | null
  readonly produk: string | null
  readonly tipe: string | null
  readonly spesifikasi: string | null
  readonly merk: string | null
  readonly standar: string | null
  readonly kbli: string | null
  readonly kode_hs: string | null
  readonly tkdn_bp: number | null
  readonly bmp_bp: number | null
  readonly lembaga: string | null
  readonly tgl_terbit: IsoDate | null
  readonly terbit_dasar: 'tercetak' | 'tidak_diketahui'
  readonly berlaku_sampai: IsoDate | null
  readonly akhir_dasar: 'tercetak' | 'dihitung' | 'tanpa_akhir' | 'tidak_diketahui'
  readonly cara_periksa: 'dokumen' | 'portal' | 'lapangan' | 'belum'
  readonly diperiksa_pada: IsoDate | null
  readonly catatan: readonly string[]
}

/** Both regimes stop at 15 %, and so does the column. */
const BMP_COLUMN_CAP = 1500
const CHECKS = ['dokumen', 'portal', 'lapangan', 'belum'] as const
/** Seen on four public certificates: 177/ILMATE/TKDN/3/2019, 16335/SJ-IND.8/E-TKDN/10/2025. Another pattern is noted, not refused. */
const TKDN_NUMBER = /^\d+\/(ILMATE|SJ-IND\.8)\/(E-)?TKDN\/\d{1,2}\/\d{4}$/
/** The value of a rule on the day of issue; `null` when no version was in force: then nothing is checked against it. */
function valueOn(id: string, day: IsoDate): number | null {
  const rule = findRule(id) as Rule<number> | undefined
  if (!rule) throw new Error(`law has no rule ${id}`)
  const version = findInForce(rule, day)
  return version.ok ? version.value.value : null
}
/** First day of Permenperin 35/2025, whose term of five years is the newest version of that rule. */
function newRegimeFrom(): IsoDate {
  const version = findRule('tkdn.cert.validity_years')?.versions.find(
    (one) => one.regulation === 'permenperin-35-2025',
  )
  if (!version) throw new Error('law does not know Permenperin 35/2025')
  return version.from
}

export function decideCertificate(
  draft: CertificateDraft,
  known: KnownAboutCertificate,
): Decision<CertificateFacts> {
  const because: Reason[] = []
  const no = (field: string, code: string, facts: Reason['facts'] = {}) =>
    because.push({ code, facts: { field, ...facts } })
  const text = (value: string) => (value.trim() === '' ? null : value.trim())
  const day = (field: 'tgl_terbit' | 'berlaku_sampai' | 'diperiksa_pada'): IsoDate | null => {
    const typed = draft[field].trim()
    if (typed === '') return null
    const found = findIsoDate(typed)
    if (!found) no(field, 'day-not-in-calendar', { typed })
    return found ?? null
  }

  const kind = CERTIFICATE_KINDS.find((one) => one === draft.jenis)
  if (!kind) {
    no('jenis', 'certificate-kind-unknown', { typed: draft.jenis })
    return { ok: false, because }
  }
  const nomor = draft.nomor.trim()
  const nomorKey = keyOfCertificateNumber(nomor)
  if (nomor === '') no('nomor', 'certificate-number-empty')
  if (kind === 'spp_irt' && nomor !== '' && nomor.replace(/\D/g, '').length !== 15)
    no('nomor', 'pirt-not-15-digits', { digits: nomor.replace(/\D/g, '').length })
  const produk = text(draft.produk)
  for (const other of known.sameNumber) {
    if (other.makerId !== known.makerId)
      no('nomor', 'certificate-number-of-another-maker', { maker: other.makerName, id: other.id })
    else if ((other.produk ?? '').toLowerCase() === (produk ?? '').toLowerCase())
      no('nomor', 'certificate-already-recorded', { id: other.id })
  }
  if (produk === null && kind !== 'merek' && kind !== 'slhs') no('produk', 'product-empty')

  const issued = day('tgl_terbit')
  const printedEnd = day('berlaku_sampai')
  const checkedOn = day('diperiksa_pada')
  if (issued !== null && issued > known.today)
    no('tgl_terbit', 'issued-in-future', { issued, today: known.today })
  if (issued !== null && printedEnd !== null && printedEnd < issued)
    no('berlaku_sampai', 'certificate-ends-before-issue', { issued, end: printedEnd })
  const notes: string[] = []
  const values = valuesOf(draft, kind, issued ?? known.today, no, notes)
  const regime = regimeOf(draft, kind, issued, no)
  const end = endOf(kind, regime, issued, printedEnd, no, notes)
  if (TKDN_KINDS.has(kind) && nomor !== '' && !TKDN_NUMBER.test(nomorKey)) notes.push('NOMOR_TIDAK_LAZIM')

  const kbli = text(draft.kbli)
  if (kbli !== null && !/^\d{5}$/.test(kbli)) no('kbli', 'kbli-not-5-digits', { typed: kbli })
  // Only manufacturing (C, 10–33) can apply; catering and trade cannot (p3dn-rules 7.1).
  else if (kbli !== null && (kind === 'tkdn_barang' || kind === 'tkdn_ik')) {
    const division = Number(kbli.slice(0, 2))
    if (division < 10 || division > 33) no('kbli', 'kbli-not-industry', { typed: kbli })
  }
  const check = CHECKS.find((one) => one === draft.cara_periksa)
  if (!check) no('cara_periksa', 'check-not-named')
  if (check === 'dokumen' && !known.hasEvidence) no('bukti', 'evidence-missing')
  if (
    check &&
    check !== 'belum' &&
    checkedOn === null &&
    !because.some((one) => one.facts?.['field'] === 'diperiksa_pada')
  )
    no('diperiksa_pada', 'check-day-missing')
  if (checkedOn !== null && checkedOn > known.today)
    no('diperiksa_pada', 'checked-in-future', { day: checkedOn })

  if (because.length > 0) return { ok: false, because }
  return {
    ok: true,
    value: {
      jenis: kind,
      nomor,
      nomor_kunci: nomorKey,
      rezim: regime,
      produk,
      tipe: text(draft.tipe),
      spesifikasi: text(draft.spesifikasi),
      merk: text(draft.merk),
      standar: text(draft.standar),
      kbli,
      kode_hs: text(draft.kode_hs),
      ...values,
      lembaga: text(draft.lembaga),
      tgl_terbit: issued,
      terbit_dasar: issued === null ? 'tidak_diketahui' : 'tercetak',
      ...end,
      cara_periksa: check!,
      diperiksa_pada: checkedOn,
      catatan: notes,
    },
  }
}

type No = (field: string, code: string, facts?: Reason['facts']) => void

function valuesOf(draft: CertificateDraft, kind: CertificateKind, day: IsoDate, no: No, notes: string[]) {
  const carriesTkdn = TKDN_KINDS.has(kind)
  const carriesBmp = carriesTkdn || kind === 'bmp'
  let tkdn: number | null = null
  let bmp: number | null = null
  if (carriesTkdn) {
    if (draft.tkdn.trim() === '') no('tkdn', 'tkdn-empty')
    else if (/^999([.,]9+)?\s*%?$/.test(draft.tkdn.trim())) no('tkdn', 'tkdn-no-value')
    else {
      tkdn = basisPointsOfText(draft.tkdn)
      if (tkdn === null) no('tkdn', 'not-a-percentage', { typed: draft.tkdn.slice(0, 20) })
    }
  } else if (draft.tkdn.trim() !== '') no('tkdn', 'kind-has-no-tkdn')
  if (carriesBmp && draft.bmp.trim() !== '') {
    bmp = basisPointsOfText(draft.bmp)
    const cap = valueOn('bmp.max', day) ?? BMP_COLUMN_CAP
    if (bmp === null) no('bmp', 'not-a-percentage', { typed: draft.bmp.slice(0, 20) })
    else if (bmp > cap) no('bmp', 'bmp-over-cap', { bmp, cap })
  } else if (kind === 'bmp') no('bmp', 'bmp-empty')
  else if (draft.bmp.trim() !== '') no('bmp', 'kind-has-no-bmp')
  // BMP is at most 15 %, so a sum of 40 % needs TKDN of 25 % (p3dn-rules 2.1): otherwise one of the two was misread.
  const [sum, least] = [valueOn('pdn.mandatory.sum_tkdn_bmp', day), valueOn('pdn.mandatory.min_tkdn', day)]
  if (tkdn !== null && bmp !== null && sum !== null && least !== null && tkdn < least && tkdn + bmp >= sum)
    no('tkdn', 'sum-40-needs-tkdn-25', { tkdn, bmp, least, sum })
  if (tkdn === 0) notes.push('TKDN_NOL')
  return { tkdn_bp: tkdn, bmp_bp: bmp }
}

function regimeOf(
  draft: CertificateDraft,
  kind: CertificateKind,
  issued: IsoDate | null,
  no: No,
): CertificateRegime | null {
  if (!TKDN_KINDS.has(kind)) return null
  const from = newRegimeFrom()
  const typed = REGIMES.find((one) => one === draft.rezim)
  if (draft.rezim !== '' && !typed) no('rezim', 'regime-unknown', { typed: draft.rezim })
  if (typed === 'PM35_2025' && issued !== null && issued < from)
    no('rezim', 'regime-not-in-force', { issued, from })
  if ((typed === 'PM16_2011' || typed === 'PM46_2022_IK') && issued !== null && issued >= from)
    no('rezim', 'regime-ended', { issued, from })
  const regime =
    typed ??
    (issued === null
      ? null
      : issued >= from
        ? 'PM35_2025'
        : kind === 'tkdn_ik'
          ? 'PM46_2022_IK'
          : 'PM16_2011')
  if (regime === 'PM46_2022_IK') {
    if (kind !== 'tkdn_ik') no('rezim', 'regime-for-small-industry-only')
    const bp = basisPointsOfText(draft.tkdn)
    if (bp !== null && bp > 4000) no('tkdn', 'tkdn-ik-over-40', { tkdn: bp })
  }
  return regime
}

function endOf(
  kind: CertificateKind,
  regime: CertificateRegime | null,
  issued: IsoDate | null,
  printedEnd: IsoDate | null,
  no: No,
  notes: string[],
): Pick<CertificateFacts, 'berlaku_sampai' | 'akhir_dasar'> {
  if (kind === 'halal') {
    // Since UU 6/2023 a halal certificate holds while the recipe stays; an old printed end is kept as a note.
    if (printedEnd !== null) notes.push('HALAL_TANGGAL_TERCETAK')
    if (issued === null) no('tgl_terbit', 'issue-day-missing')
    return { berlaku_sampai: null, akhir_dasar: 'tanpa_akhir' }
  }
  if (issued === null && printedEnd === null) {
    no('berlaku_sampai', 'certificate-days-missing')
    return { berlaku_sampai: null, akhir_dasar: 'tidak_diketahui' }
  }
  if (TKDN_KINDS.has(kind)) {
    const term = issued === null ? null : certificateStatus({ regime, issued, printedEnd: null }, issued)
    const computed = term?.ok ? term.value.verdict.validUntil : null
    if (printedEnd !== null && computed !== null && printedEnd > computed) notes.push('MASA_LEBIH_PANJANG')
    if (printedEnd !== null) return { berlaku_sampai: printedEnd, akhir_dasar: 'tercetak' }
    return { berlaku_sampai: computed, akhir_dasar: computed === null ? 'tidak_diketahui' : 'dihitung' }
  }
  if (printedEnd !== null) return { berlaku_sampai: printedEnd, akhir_dasar: 'tercetak' }
  const computed = issued === null ? null : computedEnd(kind, issued)
  return { berlaku_sampai: computed, akhir_dasar: computed === null ? 'tidak_diketahui' : 'dihitung' }
}

// ── a change of state ───────────────────────────────────────────────────────────────────────────

export const STATES = ['aktif', 'dicabut', 'dibekukan', 'perlu_pembaruan'] as const
export type CertificateState = (typeof STATES)[number]

export interface StateChange {
  readonly to: string
  /** Since which day it holds in the world; what was bought before stays. */
  readonly since: string
  readonly reason: string
}

export function decideStateChange(
  certificate: { jenis: CertificateKind; keadaan: CertificateState; tgl_terbit: IsoDate | null },
  change: StateChange,
  today: IsoDate,
): Decision<{ to: CertificateState; since: IsoDate; reason: string }> {
  const because: Reason[] = []
  const no = (field: string, code: string, facts: Reason['facts'] = {}) =>
    because.push({ code, facts: { field, ...facts } })
  const to = STATES.find((one) => one === change.to)
  const since = findIsoDate(change.since.trim())
  if (!to) no('keadaan', 'state-unknown', { typed: change.to })
  if (to && to === certificate.keadaan) no('keadaan', 'state-already', { state: to })
  if (to === 'perlu_pembaruan' && certificate.jenis !== 'halal') no('keadaan', 'recipe-only-for-halal')
  if (!since) no('sejak', 'day-not-in-calendar', { typed: change.since })
  else if (since > today) no('sejak', 'state-in-future', { day: since })
  else if (certificate.tgl_terbit !== null && since < certificate.tgl_terbit)
    no('sejak', 'state-before-issue', { day: since, issued: certificate.tgl_terbit })
  if (change.reason.trim().length < 10) no('alasan', 'reason-too-short')
  if (because.length > 0 || !to || !since) return { ok: false, because }
  return { ok: true, value: { to, since, reason: change.reason.trim() } }
}
