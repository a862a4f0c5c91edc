/**
 * The bar that moves. While a file is sent: bytes from the browser. While it is read: `/berkas/…/kemajuan`.
 * Without this script the form posts as it is and the page reloads itself.
 */
interface Progress {
  readonly done: boolean
  readonly percent: number | null
  readonly text: string
}

const form = document.querySelector<HTMLFormElement>('form[data-upload]')
if (form) form.addEventListener('submit', (event) => send(event, form))

function send(event: SubmitEvent, source: HTMLFormElement): void {
  const input = source.querySelector<HTMLInputElement>('input[type=file]')
  if (!input?.files?.length) return
  event.preventDefault()
  const bar = source.querySelector('progress')!
  const text = source.querySelector<HTMLElement>('[data-progress-text]')!
  const button = source.querySelector('button')!
  source.querySelector<HTMLElement>('[data-progress]')!.hidden = false
  button.disabled = true
  const request = new XMLHttpRequest()
  request.open('POST', source.action)
  request.setRequestHeader('accept', 'application/json')
  request.upload.onprogress = (sent) => {
    if (!sent.lengthComputable) return
    bar.max = sent.total
    bar.value = sent.loaded
    text.textContent = `${Math.floor((sent.loaded / sent.total) * 100)} %`
  }
  request.onload = () => {
    const answer = parse<{ to?: string; error?: string }>(request.responseText)
    if (answer?.to) location.assign(answer.to)
    else fail(answer?.error ?? source.dataset['failed'] ?? String(request.status))
  }
  request.onerror = () => fail(source.dataset['failed'] ?? '')
  const fail = (message: string) => {
    text.textContent = message
    text.className = 'error'
    button.disabled = false
  }
  request.send(new FormData(source))
}

const watch = document.querySelector<HTMLElement>('[data-watch]')
if (watch) void follow(watch)

async function follow(place: HTMLElement): Promise<void> {
  const bar = place.querySelector('progress')!
  const text = place.querySelector<HTMLElement>('[data-progress-text]')!
  for (;;) {
    await new Promise((resume) => setTimeout(resume, 700))
    try {
      const response = await fetch(place.dataset['watch']!, { headers: { accept: 'application/json' } })
      if (!response.ok) continue
      const progress = (await response.json()) as Progress
      if (progress.done) return location.reload()
      if (progress.percent === null) bar.removeAttribute('value')
      else bar.value = progress.percent
      text.textContent = progress.text
    } catch {
      // A weak signal: ask again.
    }
  }
}

function parse<T>(text: string): T | undefined {
  try {
    return JSON.parse(text) as T
  } catch {
    return undefined
  }
}
