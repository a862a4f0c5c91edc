/**
 * Every form that posts, sent with nothing filled in: the server itself answers, in Padan's own words, and leads to the
 * field; the browser's bubbles (in the browser's language, gone after a moment) are switched off by `noValidate`.
 */
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../support/browser.ts'
import { type Busy, makeBusy } from '../support/busy-city.ts'
import { pagesToSee, signedIn, visit } from '../support/pages.ts'
import { type RunningPadan, SSO_THAT_IS_DOWN, startPadan, waitForCity } from '../support/running-padan.ts'

let padan: RunningPadan
let busy: Busy
let browser: Browser
beforeAll(async () => {
  padan = await startPadan({ PADAN_PORT: '8485', ...SSO_THAT_IS_DOWN })
  browser = await openBrowser()
  await waitForCity(padan)
  busy = await makeBusy(padan)
}, 600_000)
afterAll(async () => {
  await browser?.close()
  await padan?.stop()
})

interface Sent {
  readonly form: string
  readonly fields: string
  readonly checksItself: boolean
  readonly status: number
  readonly text: string
}

/** Sends each form of the page as it is but with what a person would fill left blank; hidden fields stay. */
const sendBlank = (page: Page, done: readonly string[]): Promise<Sent[]> =>
  page.evaluate(async (before) => {
    const sent: Sent[] = []
    for (const form of document.querySelectorAll<HTMLFormElement>('main form[method=post]')) {
      const controls = [...form.elements].filter(
        (one): one is HTMLInputElement =>
          (one instanceof HTMLInputElement && !['hidden', 'submit', 'button'].includes(one.type)) ||
          one instanceof HTMLTextAreaElement,
      )
      const action = new URL(form.action).pathname
      const name = `${action.replace(/[0-9a-f-]{20,}|\d+/g, ':n')} ${[...new Set(controls.map((one) => one.name))].join(',')}`
      if (controls.length === 0 || before.includes(name) || sent.some((one) => one.form === name)) continue
      const body = new FormData(form)
      for (const control of controls) {
        body.delete(control.name)
        if (!['checkbox', 'radio'].includes(control.type))
          body.append(control.name, control.type === 'file' ? new File([], '') : '')
      }
      // The last button is the one that refuses or takes back, where there are several.
      const button = [...form.querySelectorAll('button')].at(-1)
      if (button?.name) body.set(button.name, button.value)
      const plain = form.enctype === 'multipart/form-data' ? body : new URLSearchParams(body as never)
      const answer = await fetch(form.action, { method: 'POST', body: plain, redirect: 'manual' })
      sent.push({
        form: name,
        fields: controls
          .filter((one) => one.required)
          .map((one) => one.name)
          .join(','),
        checksItself: !form.noValidate,
        status: answer.type === 'opaqueredirect' ? 303 : answer.status,
        text: answer.type === 'opaqueredirect' ? '' : await answer.text(),
      })
    }
    return sent
  }, done as string[])

test('each answers with its own words', { timeout: 1_200_000 }, async () => {
  const windows = new Map<string | null, BrowserContext>()
  const done: string[] = []
  const wrong: string[] = []
  for (const see of pagesToSee()) {
    const context =
      windows.get(see.person) ??
      (await signedIn(browser, padan, see.person, { language: 'id', theme: 'light', width: 1280 }))
    windows.set(see.person, context)
    const page = await context.newPage()
    if ((await visit(page, padan, see, busy)) === null)
      for (const one of await sendBlank(page, done)) {
        done.push(one.form)
        const summary = /class="[^"]*error-summary/.test(one.text)
        if (one.status >= 500) wrong.push(`${see.name}: ${one.form} answers ${one.status}`)
        if (one.status === 422 && !summary) wrong.push(`${see.name}: ${one.form} refuses without a summary`)
        if (one.fields && one.status === 303)
          wrong.push(`${see.name}: ${one.form} takes nothing for an answer (${one.fields})`)
        if (one.checksItself) wrong.push(`${see.name}: ${one.form} leaves the checking to the browser`)
      }
    await page.close()
  }
  for (const context of windows.values()) await context.close()
  expect(wrong).toEqual([])
})
