import { type BothLanguages } from '#law'
import { defineNotice } from '#notices'
import { isoDate } from '#shared/date'
import { formatDay } from '#web'

interface ProposalFacts {
  readonly rule: BothLanguages
  readonly by: string
  readonly from: string
}

/** To everyone who may release it, not to who proposed it. */
export const ruleProposed = defineNotice<ProposalFacts>({
  name: 'rules.waiting',
  about: {
    id: 'Usulan versi aturan menunggu orang kedua',
    en: 'A proposed rule version waits for a second person',
  },
  mail: 'daily',
  title: ({ rule }, language) =>
    language === 'id'
      ? `Usulan aturan menunggu Anda: ${rule.id}`
      : `A proposed rule waits for you: ${rule.en}`,
  text: ({ by, from }, language) =>
    language === 'id'
      ? `Diusulkan ${by}, berlaku dari ${formatDay(isoDate(from), 'id')}. Periksa naskahnya dan putusan yang berubah, lalu rilis atau tolak.`
      : `Proposed by ${by}, in force from ${formatDay(isoDate(from), 'en')}. Check its text and the verdicts that change, then release or refuse it.`,
})

/** To who proposed it. */
export const ruleDecided = defineNotice<
  ProposalFacts & { readonly released: boolean; readonly reason: string }
>({
  name: 'rules.decided',
  about: { id: 'Usulan versi aturan Anda diputuskan', en: 'Your proposed rule version was decided' },
  mail: 'daily',
  title: ({ rule, released }, language) =>
    language === 'id'
      ? `Usulan aturan ${released ? 'dirilis' : 'ditolak'}: ${rule.id}`
      : `Proposed rule ${released ? 'released' : 'refused'}: ${rule.en}`,
  text: ({ by, from, reason }, language) =>
    language === 'id'
      ? `Diputuskan ${by}; berlaku dari ${formatDay(isoDate(from), 'id')}.${reason ? ` Alasan: ${reason}` : ''}`
      : `Decided by ${by}; in force from ${formatDay(isoDate(from), 'en')}.${reason ? ` Reason: ${reason}` : ''}`,
})

export const ruleNotices = [ruleProposed, ruleDecided]
