/**
 * A part of the page that changes while something is under way: `data-renew` is fetched anew with its page every few seconds and
 * replaced where it stands, so that neither the focus nor what was typed elsewhere is lost. When the page no longer has such a part the
 * work is done and the page loads once more. Without this script the page reloads itself by `refreshSeconds`.
 */
const EVERY_MS = 3_000
const MOST_TIMES = 1_200

const place = () => document.querySelector<HTMLElement>('[data-renew]')
if (place()) void renew()

async function renew(): Promise<void> {
  for (let times = 0; times < MOST_TIMES; times++) {
    await new Promise((resume) => setTimeout(resume, EVERY_MS))
    // Nobody looks: nothing is asked.
    if (document.visibilityState === 'hidden') continue
    try {
      const response = await fetch(location.href)
      if (!response.ok) continue
      const next = new DOMParser()
        .parseFromString(await response.text(), 'text/html')
        .querySelector<HTMLElement>('[data-renew]')
      if (!next) return location.reload()
      if (next.innerHTML !== place()!.innerHTML) place()!.innerHTML = next.innerHTML
    } catch {
      // A weak signal: ask again.
    }
  }
}
