/**
 * A photo from a phone is five megabytes and the line is weak: it is made small on the phone before it is sent, for every file field marked
 * `data-shrink`. Without this script, or where the browser cannot, the file goes as it is and the server makes it small.
 */
const WIDEST = 1600
const QUALITY = 0.82
/** Below this nothing is won. */
const SMALL_BYTES = 400_000

for (const field of document.querySelectorAll<HTMLInputElement>('input[type=file][data-shrink]'))
  field.addEventListener('change', () => void shrink(field))

async function shrink(field: HTMLInputElement): Promise<void> {
  const file = field.files?.[0]
  if (!file || !file.type.startsWith('image/') || file.size < SMALL_BYTES) return
  say(field, field.dataset['shrinking'] ?? '')
  try {
    // Upright as the phone was held; place and time of the phone do not come along.
    const picture = await createImageBitmap(file, { imageOrientation: 'from-image' })
    const scale = Math.min(1, WIDEST / Math.max(picture.width, picture.height))
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(picture.width * scale)
    canvas.height = Math.round(picture.height * scale)
    canvas.getContext('2d')!.drawImage(picture, 0, 0, canvas.width, canvas.height)
    picture.close()
    const small = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', QUALITY))
    // Chosen anew in the meantime: the newer choice counts.
    if (!small || small.size >= file.size || field.files?.[0] !== file) return say(field, '')
    const files = new DataTransfer()
    files.items.add(new File([small], file.name.replace(/\.\w+$/, '.jpg'), { type: 'image/jpeg' }))
    field.files = files.files
    say(
      field,
      (field.dataset['shrunk'] ?? '').replace('{from}', size(file.size)).replace('{to}', size(small.size)),
    )
  } catch {
    say(field, '')
  }
}

const size = (bytes: number): string =>
  bytes >= 1_000_000
    ? `${(bytes / 1_000_000).toFixed(1).replace('.', document.documentElement.lang === 'en' ? '.' : ',')} MB`
    : `${Math.max(1, Math.round(bytes / 1000))} kB`

function say(field: HTMLInputElement, words: string): void {
  let note = field.parentElement!.querySelector<HTMLElement>('[data-shrink-note]')
  if (!note) {
    note = document.createElement('p')
    note.setAttribute('role', 'status')
    note.dataset['shrinkNote'] = ''
    note.className = 'small'
    field.after(note)
  }
  note.textContent = words
}
