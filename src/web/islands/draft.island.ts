/**
 * What was typed survives a lost connection: forms marked `data-draft` keep their fields in this browser until the server has them.
 * Without this script the forms work as they are. Files and hidden fields are never kept: the key of a form stays the server's.
 */
type Kept = Record<string, string | boolean>
const here = `padan-draft:${location.pathname}:`
const DAY_MS = 86_400_000

// After an answer of success nothing typed on this page waits any more.
if (document.querySelector('.flash[data-kind=good]')) forget(() => true)
// A form that is gone was done: its page has moved on.
const forms = [...document.querySelectorAll<HTMLFormElement>('form[data-draft]')]
if (forms.length > 0) forget((name) => !forms.some((form) => name === nameOf(form)))
for (const form of forms) {
  restore(form)
  form.addEventListener('input', () => keep(form))
  form.addEventListener('submit', (event) => {
    keep(form)
    if (navigator.onLine) return
    event.preventDefault()
    say(form, form.dataset['offline'] ?? '')
    addEventListener('online', () => say(form, form.dataset['online'] ?? ''), { once: true })
  })
}

function nameOf(form: HTMLFormElement): string {
  return here + (form.id || new URL(form.action).pathname)
}

function fieldsOf(form: HTMLFormElement) {
  return [...form.elements].filter(
    (one): one is HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement =>
      (one instanceof HTMLInputElement && !['hidden', 'file', 'password', 'submit'].includes(one.type)) ||
      one instanceof HTMLTextAreaElement ||
      one instanceof HTMLSelectElement,
  )
}
const isTicked = (one: Element): one is HTMLInputElement =>
  one instanceof HTMLInputElement && (one.type === 'checkbox' || one.type === 'radio')
const keyOf = (one: { name: string; value: string }, ticked: boolean) =>
  ticked ? `${one.name}=${one.value}` : one.name

function keep(form: HTMLFormElement): void {
  const kept: Kept = {}
  for (const one of fieldsOf(form)) kept[keyOf(one, isTicked(one))] = isTicked(one) ? one.checked : one.value
  try {
    localStorage.setItem(nameOf(form), JSON.stringify({ at: Date.now(), kept }))
  } catch {
    // No room or not allowed: the form works without.
  }
}

function restore(form: HTMLFormElement): void {
  let changed = false
  try {
    const found = JSON.parse(localStorage.getItem(nameOf(form)) ?? 'null') as {
      at: number
      kept: Kept
    } | null
    if (!found || Date.now() - found.at > DAY_MS) return localStorage.removeItem(nameOf(form))
    for (const one of fieldsOf(form)) {
      const value = found.kept[keyOf(one, isTicked(one))]
      if (value === undefined) continue
      if (isTicked(one)) {
        changed ||= one.checked !== value
        one.checked = Boolean(value)
      } else {
        changed ||= one.value !== value
        one.value = String(value)
      }
    }
  } catch {
    return
  }
  if (changed) say(form, form.dataset['restored'] ?? '')
}

function say(form: HTMLFormElement, words: string): void {
  let note = form.querySelector<HTMLElement>('[data-draft-note]')
  if (!note) {
    note = document.createElement('p')
    note.setAttribute('role', 'status')
    note.dataset['draftNote'] = ''
    note.className = 'small'
    form.prepend(note)
  }
  note.textContent = words
  for (let open = form.closest('details'); open; open = open.parentElement?.closest('details') ?? null)
    open.open = true
}

function forget(which: (name: string) => boolean): void {
  try {
    for (const name of Object.keys(localStorage))
      if (name.startsWith(here) && which(name)) localStorage.removeItem(name)
  } catch {
    // Not allowed to look: nothing was kept either.
  }
}
