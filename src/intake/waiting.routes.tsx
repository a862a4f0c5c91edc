import { allows, html, redirectWith, type Route, type Visit } from '#people'
import { intakeWords } from './words.ts'
import type { Dataset } from './dataset.ts'
import { decideRun } from './decide-run.ts'
import { listWaiting } from './runs.queries.ts'
import { MOST_FILES_AT_ONCE } from './upload.ts'
import { headingOf, isBusy, WAITING_PATH, WaitingPage } from './waiting.page.tsx'

export { WAITING_PATH } from './waiting.page.tsx'

/** More than one sending may wait; what does not fit is on the page of all files. */
const MOST_SHOWN = MOST_FILES_AT_ONCE * 2

export const waitingRoutes = (datasets: readonly Dataset[]): Route[] => [
  {
    method: 'GET',
    path: WAITING_PATH,
    permission: 'intake.read',
    handle: (visit) => waitingPage(visit, datasets, null),
  },
  {
    method: 'POST',
    path: WAITING_PATH,
    permission: 'intake.write',
    handle: (visit) => applyChosen(visit, datasets),
  },
]

async function waitingPage(
  visit: Visit,
  datasets: readonly Dataset[],
  problem: string | null,
): Promise<Response> {
  const runs = await visit.inGovernment((client) => listWaiting(client, visit.klpd!, MOST_SHOWN))
  return html(
    visit,
    {
      title: headingOf(runs, visit.language),
      status: problem ? 422 : 200,
      ...(runs.some(isBusy) ? { refreshSeconds: 4, scripts: ['renew.js'] } : {}),
    },
    <WaitingPage
      language={visit.language}
      url={visit.url}
      runs={runs}
      datasets={datasets}
      mayWrite={allows(visit.viewer, 'intake.write', undefined)}
      problem={problem}
    />,
  )
}

async function applyChosen(visit: Visit, datasets: readonly Dataset[]): Promise<Response> {
  const words = intakeWords[visit.language].together
  const form = await visit.request.req.parseBody({ all: true })
  const asked = [form['berkas'] ?? []].flat().filter((value) => typeof value === 'string')
  const chosen = new Set(asked.slice(0, MOST_SHOWN))
  if (chosen.size === 0) return waitingPage(visit, datasets, words.nothingChosen)
  let applied = 0
  await visit.inGovernment(async (client) => {
    // In the order in which they came, not in that of the form.
    for (const run of await listWaiting(client, visit.klpd!, MOST_SHOWN))
      if (chosen.has(run.id) && (await decideRun(client, visit, run, 'applying'))) applied += 1
  })
  const others = chosen.size - applied
  return redirectWith(WAITING_PATH, {
    kind: applied > 0 ? 'good' : 'plain',
    text: [words.applied(applied), others > 0 ? words.already(others) : ''].join(' ').trim(),
  })
}
