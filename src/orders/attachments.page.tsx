/** Photos and scans that came with the moves of an order: who sent what, and the way to it. */
import { formatBytes, formatInstant, type Language } from '#web'
import type { AttachmentView } from './attachments.queries.ts'

const WORDS: Readonly<Record<string, readonly [string, string]>> = {
  undangan: ['Undangan rapat', 'Invitation to the meeting'],
  antar: ['Foto pengantaran', 'Photo of the delivery'],
  terima: ['Foto penerimaan', 'Photo of the receipt'],
  'terima-sebagian': ['Foto penerimaan sebagian', 'Photo of the partial receipt'],
  'tidak-sesuai': ['Foto barang yang tidak sesuai', 'Photo of what was not as ordered'],
  hadir: ['Daftar hadir', 'Attendance list'],
  'bayar-manual': ['Bukti pembayaran', 'Proof of payment'],
}
/** Both sides see what was delivered and received; lists of persons and proofs of the bank stay with the office. */
export const KITCHEN_SEES: readonly string[] = ['antar', 'terima', 'terima-sebagian', 'tidak-sesuai']
const FORMATS: Readonly<Record<string, string>> = {
  'image/jpeg': 'JPG',
  'image/png': 'PNG',
  'application/pdf': 'PDF',
}

export function AttachmentList(props: {
  attachments: readonly AttachmentView[]
  language: Language
  base: string
  /** The pictures themselves; on a phone with a weak line the link is enough. */
  withPictures: boolean
}) {
  const { language } = props
  if (props.attachments.length === 0) return null
  return (
    <section className="tight">
      <h2>{language === 'id' ? 'Foto dan berkas' : 'Photos and files'}</h2>
      <ul className="evidence">
        {props.attachments.map((one) => {
          const name = WORDS[one.kind]?.[language === 'id' ? 0 : 1] ?? one.kind
          const href = `${props.base}/lampiran/${one.attachment_id}`
          return (
            <li key={one.attachment_id}>
              {props.withPictures && one.media_type.startsWith('image/') ? (
                <a href={href}>
                  <img src={href} alt="" loading="lazy" width="240" height="180" />
                </a>
              ) : null}
              <a href={href}>
                {name} ({FORMATS[one.media_type] ?? one.media_type}, {formatBytes(one.bytes, language)})
              </a>
              <div className="small soft">
                {one.added_by}, {formatInstant(one.added_at, language)}
              </div>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
