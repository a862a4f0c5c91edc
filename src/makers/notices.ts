import { defineNotice } from '#notices'
import type { IsoDate } from '#shared/date'
import { countedEn, formatCount, formatDay, type Language } from '#web'
import { makersWords } from './words.ts'

export interface EndingFacts {
  readonly count: number
  readonly ended: number
  readonly examples: readonly { maker: string; product: string | null; end: IsoDate }[]
}

const listed = (facts: EndingFacts, language: Language): string =>
  facts.examples
    .map((one) => `${one.maker}: ${one.product ?? '–'} (${formatDay(one.end, language)})`)
    .join('\n')

export const certificatesEnding = defineNotice<EndingFacts>({
  name: 'makers.certificates-ending',
  about: {
    id: 'Sertifikat penyedia atau binaan pemerintah ini akan atau sudah habis',
    en: 'Certificates of this government’s providers or guided firms end or have ended',
  },
  mail: 'daily',
  title: (facts, language) =>
    language === 'id'
      ? `${formatCount(facts.count, 'id')} sertifikat akan atau sudah habis`
      : `${countedEn(formatCount(facts.count, 'en'), 'certificate ends soon or has', 'certificates end soon or have')} ended`,
  text: (facts, language) =>
    language === 'id'
      ? `${formatCount(facts.ended, 'id')} sudah habis, lainnya habis dalam 90, 30, atau 7 hari. Ingatkan pelaku usahanya; yang sudah habis tidak lagi menjadi dasar TKDN.\n\n${listed(facts, 'id')}`
      : `${formatCount(facts.ended, 'en')} have ended, the others end within 90, 30 or 7 days. Remind the makers; an ended certificate is no basis for TKDN.\n\n${listed(facts, 'en')}`,
})

export interface RevokedFacts {
  readonly maker: string
  readonly product: string | null
  readonly state: string
  readonly since: IsoDate | null
  readonly reason: string | null
}
const stateWord = (facts: RevokedFacts, language: Language): string =>
  makersWords[language].statuses[facts.state as keyof (typeof makersWords)['id']['statuses']] ?? facts.state

export const certificateRevoked = defineNotice<RevokedFacts>({
  name: 'makers.certificate-state',
  about: {
    id: 'Sertifikat yang dipakai pemerintah ini dicabut, dibekukan, atau berlaku lagi',
    en: 'A certificate this government relies on is revoked, frozen or valid again',
  },
  mail: 'now',
  title: (facts, language) => `${facts.maker}: ${facts.product ?? ''} ${stateWord(facts, language)}`,
  text: (facts, language) => {
    const since = facts.since ? formatDay(facts.since, language) : '–'
    return language === 'id'
      ? `Keadaan: ${stateWord(facts, 'id')} sejak ${since}. Alasan: ${facts.reason ?? '–'}.\n\nHalamannya menunjukkan pembelian yang tersentuh dan angka yang dihitung ulang.`
      : `State: ${stateWord(facts, 'en')} since ${since}. Reason: ${facts.reason ?? '–'}.\n\nThe page shows the purchases it touches and the restated figures.`
  },
})

export const makersNoticeKinds = [certificatesEnding, certificateRevoked] as const
