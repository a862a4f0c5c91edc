/**
 * What was typed survives a lost connection: forms marked `data-draft` keep their fields in this browser until the server has them.
 * Without this script the forms work as they are. Files and hidden fields are never kept: the key of a form stays the server's.
 */
type Kept = Record<string, string | boolean>
const here = `padan-draft:${location.pathname}:`
const DAY_MS = 86_400_000

// A form that leads to another page when it is done leaves its name; an answer of success there forgets it.
const LEFT = 'padan-draft-left'
try {
  const left = localStorage.getItem(LEFT)
  localStorage.removeItem(LEFT)
  if (left?.startsWith('padan-draft:') && document.querySelector('.flash[data-kind=good]'))
    localStorage.removeItem(left)
} catch {
  // Not allowed to look: nothing was kept either.
}
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
    if (navigator.onLine) return leave(form)
    event.preventDefault()
    say(form, form.dataset['offline'] ?? '', true)
    addEventListener('online', () => say(form, form.dataset['online'] ?? '', true), { once: true })
  })
}

function nameOf(form: HTMLFormElement): string {
  // Not `form.id`: a field named "id" stands before it.
  return (
    here + (form.getAttribute('id') ?? new URL(form.getAttribute('action') ?? '', location.href).pathname)
  )
}

function fieldsOf(form: HTMLFormElement) {
  return [...form.elements].filter(
    (one): one is HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement =>
      (one instanceof HTMLInputElement && !['hidden', 'file', 'password', 'submit'].includes(one.type)) ||
      one instanceof HTMLTextAreaElement ||
      one instanceof HTMLSelectElement,
  )
}
// Functions, not constants: the forms above are restored before a constant down here would stand.
function isTicked(one: Element): one is HTMLInputElement {
  return one instanceof HTMLInputElement && (one.type === 'checkbox' || one.type === 'radio')
}
function keyOf(one: { name: string; value: string }, ticked: boolean): string {
  return ticked ? `${one.name}=${one.value}` : one.name
}

function keep(form: HTMLFormElement): void {
  const kept: Kept = {}
  for (const one of fieldsOf(form)) kept[keyOf(one, isTicked(one))] = isTicked(one) ? one.checked : one.value
  try {
    localStorage.setItem(nameOf(form), JSON.stringify({ at: Date.now(), kept }))
  } catch {
    // No room or not allowed: the form works without.
  }
}

function leave(form: HTMLFormElement): void {
  try {
    localStorage.setItem(LEFT, nameOf(form))
  } catch {
    // No room or not allowed: the form works without.
  }
}

/** What the server put into the field: a browser that reloads may have filled it again by itself. */
function sentBy(one: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement): string {
  if (!(one instanceof HTMLSelectElement)) return one.defaultValue
  return ([...one.options].find((option) => option.defaultSelected) ?? one.options[0])?.value ?? ''
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
        changed ||= one.defaultChecked !== value
        one.checked = Boolean(value)
      } else {
        changed ||= sentBy(one) !== value
        one.value = String(value)
      }
    }
  } catch {
    return
  }
  if (changed) say(form, form.dataset['restored'] ?? '')
}

/** What happened to the button is told beside the button, what came back at the head of the form. */
function say(form: HTMLFormElement, words: string, byButton = false): void {
  let note = form.querySelector<HTMLElement>('[data-draft-note]')
  if (!note) {
    note = document.createElement('p')
    note.setAttribute('role', 'status')
    note.dataset['draftNote'] = ''
    note.className = 'small'
  }
  const button = byButton ? (form.querySelector('.actions') ?? form.querySelector('button')) : null
  if (button) button.before(note)
  else form.prepend(note)
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
