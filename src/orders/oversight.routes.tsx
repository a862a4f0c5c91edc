/** Pages that look across orders: warnings passed with a reason, the payment clock, the book of ceilings. */
import {
  applyCeilingDifferences,
  findBudgetLine,
  listBudgetLines,
  listCeilingDifferences,
  listLedger,
  post,
  type PostResult,
} from '#budget'
import type pg from 'pg'
import { appendAudit } from '#audit'
import {
  allows,
  confinedTo,
  type FormProblem,
  html,
  readForm,
  redirectWith,
  type Route,
  textParameter,
  type Visit,
} from '#people'
import { findIsoDate, type Instant } from '#shared/date'
import { menuPlace, sheetResponse } from '#web'
import { paymentClock } from './guards/after-delivery.ts'
import type { GuardId } from './guards/guard.ts'
import { sentenceOfFinding } from './guards/sentences.ts'
import { isKey, Refused } from './step.action.ts'
import { readHolidays, readRules } from './lookups.queries.ts'
import { wholeNumber } from './ordering.action.ts'
import {
  isFirst,
  listAgencies,
  newKey,
  notFound,
  PAGE_SIZE,
  pageNumber,
  problemsOf,
  SHEET_ROWS,
  t,
} from './requests.ts'
import { AuditorPage, BudgetLinesPage, ClockPage } from './oversight.page.tsx'
import { countPassed, listPassed, listUnpaid, sumUnpaid } from './views.queries.ts'
import { lastDayOlderThan } from './working-days.ts'
import { orderWords, sentenceOfReason } from './words.ts'

/** To be routed before `/pesanan/:id`. */
export function oversightRoutes(): Route[] {
  return [
    {
      method: 'GET',
      path: '/pesanan/pengawas',
      menu: menuPlace('pesanan', 50, 'Alasan dilewati', 'Passed warnings'),
      permission: 'orders.audit',
      handle: auditorPage,
    },
    { method: 'GET', path: '/pesanan/pengawas/unduh', permission: 'orders.audit', handle: auditorSheet },
    {
      method: 'GET',
      path: '/pesanan/pembayaran',
      menu: menuPlace('pesanan', 30, 'Jam bayar', 'Payment clock'),
      permission: 'orders.read',
      handle: clockPage,
    },
    {
      method: 'GET',
      path: '/pesanan/anggaran',
      menu: menuPlace('pesanan', 40, 'Buku pagu', 'Ceilings'),
      permission: 'orders.read',
      handle: (visit) => budgetPage(visit, []),
    },
    {
      method: 'POST',
      path: '/pesanan/anggaran',
      money: 'key',
      permission: 'orders.configure',
      handle: recordCeiling,
    },
  ]
}

async function auditorPage(visit: Visit): Promise<Response> {
  const guard = textParameter(visit, 'penjaga')
  const agency = textParameter(visit, 'satker')
  const page = pageNumber(visit)
  const data = await visit.inGovernment(async (client) => ({
    rows: await listPassed(client, visit.klpd!, { guard, agency }, PAGE_SIZE, (page - 1) * PAGE_SIZE),
    pages: Math.ceil((await countPassed(client, visit.klpd!, { guard, agency })) / PAGE_SIZE),
    agencies: await listAgencies(client, visit.klpd!),
  }))
  return html(
    visit,
    { title: orderWords[visit.language].auditor },
    <AuditorPage
      language={visit.language}
      url={visit.url}
      guard={guard}
      agency={agency}
      page={page}
      {...data}
    />,
  )
}
async function auditorSheet(visit: Visit): Promise<Response> {
  const rows = await visit.inGovernment((client) =>
    listPassed(
      client,
      visit.klpd!,
      { guard: textParameter(visit, 'penjaga'), agency: textParameter(visit, 'satker') },
      SHEET_ROWS,
      0,
    ),
  )
  return sheetResponse(
    {
      name: `alasan-${visit.klpd}`,
      columns: ['waktu', 'nomor', 'kd_satker_str', 'penjaga', 'temuan', 'alasan'],
      rows: rows.map((row) => [
        row.at,
        row.number,
        row.kd_satker_str,
        row.guard,
        sentenceOfFinding(
          { guard: row.guard as GuardId, level: 'J', code: row.code, facts: row.facts },
          'id',
        ),
        row.reason,
      ]),
    },
    visit.url.searchParams.get('format') === 'csv' ? 'csv' : 'xlsx',
  )
}

async function clockPage(visit: Visit): Promise<Response> {
  const page = pageNumber(visit)
  const confined = confinedTo(visit.viewer, 'orders.read')
  const data = await visit.inGovernment(async (client) => {
    const rules = await readRules(client, visit.klpd!, visit.today)
    const holidays = await readHolidays(client, visit.klpd!)
    const clock = (receivedAt: Instant) => paymentClock(receivedAt, visit.today, holidays, rules)
    const lateOn = lastDayOlderThan(visit.today, rules.payment_working_days, holidays)
    const agencies = await sumUnpaid(client, visit.klpd!, confined, lateOn)
    const found = await listUnpaid(client, visit.klpd!, { agencies: confined }, PAGE_SIZE, (page - 1) * PAGE_SIZE) // prettier-ignore
    return {
      agencies: agencies.map((one) => ({ ...one, age: clock(one.oldest).age })),
      rows: found.map((row) => ({ ...row, clock: clock(row.received_at) })),
      pages: Math.ceil(agencies.reduce((sum, one) => sum + one.count, 0) / PAGE_SIZE),
    }
  })
  return html(
    visit,
    { title: orderWords[visit.language].clock },
    <ClockPage language={visit.language} url={visit.url} page={page} {...data} />,
  )
}

/** `typed` is the form that came back: the page is again that of its year and line. */
async function budgetPage(
  visit: Visit,
  problems: readonly FormProblem[],
  typed: Readonly<Record<string, string>> | null = null,
): Promise<Response> {
  const asked = typed?.['tahun'] ?? visit.url.searchParams.get('tahun')
  const year = Math.floor(Number(asked) || Number(visit.today.slice(0, 4)))
  const chosenId = typed?.['baris'] ?? textParameter(visit, 'baris')
  const search = textParameter(visit, 'cari').slice(0, 80)
  const page = pageNumber(visit)
  const data = await visit.inGovernment(async (client) => {
    const { lines, total } = await listBudgetLines(
      client,
      visit.klpd!,
      year,
      { agencies: confinedTo(visit.viewer, 'orders.read'), search },
      PAGE_SIZE,
      (page - 1) * PAGE_SIZE,
    )
    const differences = allows(visit.viewer, 'orders.configure', undefined)
      ? await listCeilingDifferences(client, visit.klpd!, year, visit.today, visit.now)
      : []
    const named = isKey(chosenId) ? await findBudgetLine(client, visit.klpd!, chosenId) : undefined
    const chosen = named && allows(visit.viewer, 'orders.read', named.kdSatkerStr) ? named : undefined
    return {
      rows: lines,
      agencies: await listAgencies(client, visit.klpd!),
      pages: Math.ceil(total / PAGE_SIZE),
      differences,
      chosen: chosen ?? null,
      ledger: chosen ? await listLedger(client, visit.klpd!, chosen.lineId, 200) : [],
    }
  })
  return html(
    visit,
    { title: orderWords[visit.language].budget, status: problems.length > 0 ? 422 : 200 },
    <BudgetLinesPage
      language={visit.language}
      url={visit.url}
      year={year}
      search={search}
      page={page}
      {...data}
      mayRecord={allows(visit.viewer, 'orders.configure', undefined)}
      problems={problems}
      typed={typed}
      newKey={newKey}
    />,
  )
}

/** Every open line takes the ceiling of the imported DPA; what is already promised or paid above it is told, not cut. */
async function takeCeilings(visit: Visit, typed: Record<string, string>): Promise<Response> {
  const year = Math.floor(Number(typed['tahun']) || Number(visit.today.slice(0, 4)))
  const location = `/pesanan/anggaran?tahun=${year}`
  try {
    const done = await visit.inGovernment(async (client) => {
      if (!(await isFirst(client, visit, typed, location))) return { applied: 0, refused: [] }
      const differences = await listCeilingDifferences(client, visit.klpd!, year, visit.today, visit.now)
      const result = await applyCeilingDifferences(client, visit.klpd!, differences, {
        at: visit.now,
        by: visit.viewer.name,
      })
      await appendAudit(client, {
        klpd: visit.klpd!,
        agency: '',
        at: visit.now,
        actor: visit.viewer.name,
        action: 'budget.ceilings-from-dpa',
        subject: String(year),
        facts: { diterapkan: result.applied, ditolak: result.refused.length },
      })
      return result
    })
    const refused = done.refused
      .map((one) => `${one.kdSatkerStr} ${one.kdSubkegiatan} ${one.kdRekening}`)
      .slice(0, 10)
    return redirectWith(location, {
      kind: refused.length > 0 ? 'bad' : 'good',
      text:
        t(
          visit,
          `${done.applied} pagu diambil dari DPA.`,
          `${done.applied} ceilings were taken from the DPA.`,
        ) +
        (refused.length > 0
          ? t(
              visit,
              ` ${done.refused.length} tidak dapat diturunkan karena sudah dijanjikan atau dibayar: ${refused.join('; ')}.`,
              ` ${done.refused.length} cannot be lowered, being promised or paid: ${refused.join('; ')}.`,
            )
          : ''),
    })
  } catch (error) {
    if (error instanceof Refused) return budgetPage(visit, problemsOf(error, visit, 'pagu'))
    throw error
  }
}

class NotPosted extends Error {
  readonly result: PostResult
  constructor(result: PostResult) {
    super(result)
    this.result = result
  }
}

/** The new ceiling is recorded as its difference, dated; below what is promised it is refused. */
async function recordCeiling(visit: Visit): Promise<Response> {
  const typed = await readForm(visit)
  if (typed['apa'] === 'dpa') return takeCeilings(visit, typed)
  const to = wholeNumber(typed['pagu'])
  const from = findIsoDate((typed['berlaku'] ?? '').trim())
  const document = (typed['dokumen'] ?? '').trim()
  const problems: FormProblem[] = []
  const bad = (field: string, id: string, en: string) => problems.push({ field, message: t(visit, id, en) })
  if (!isKey(typed['baris'])) bad('pagu', 'Pilih mata anggarannya.', 'Choose the budget line.')
  if (!isKey(typed['kunci']))
    bad(
      'pagu',
      sentenceOfReason({ code: 'key-missing' }, 'id'),
      sentenceOfReason({ code: 'key-missing' }, 'en'),
    )
  if (to === undefined) {
    const came = (typed['pagu'] ?? '').trim().slice(0, 30)
    bad(
      'pagu',
      `Isi pagu sebagai angka bulat, misalnya 80.000.000${came ? `; tertulis "${came}"` : ''}.`,
      `Enter the ceiling as a whole number, like 80.000.000${came ? `; you wrote "${came}"` : ''}.`,
    )
  }
  if (document.length < 3) bad('dokumen', 'Isi nomor DPA/DPPA.', 'Enter the DPA/DPPA number.')
  if (!from || from > visit.today)
    bad(
      'berlaku',
      'Isi tanggal yang sudah berlaku, misalnya 2026-09-01. Perubahan yang akan datang dicatat pada harinya.',
      'Enter a day that has come, like 2026-09-01. A future change is recorded on its day.',
    )
  if (problems.length > 0 || to === undefined || !from) return budgetPage(visit, problems, typed)
  const location = `/pesanan/anggaran?tahun=${typed['tahun'] ?? ''}&baris=${typed['baris']}`
  const record = async (client: pg.PoolClient): Promise<{ result: PostResult }> => {
    const line = await findBudgetLine(client, visit.klpd!, typed['baris']!)
    if (!line) return { result: 'no-line' }
    if (!(await isFirst(client, visit, typed, location)) || line.ceilingRupiah === BigInt(to))
      return { result: 'posted' }
    const posted = await post(client, {
      klpd: visit.klpd!,
      lineId: line.lineId,
      kind: 'ceiling',
      amountRupiah: BigInt(to) - line.ceilingRupiah,
      document,
      key: typed['kunci']!,
      at: visit.now,
      by: visit.viewer.name,
      effectiveOn: from,
    })
    if (posted.result === 'posted')
      await appendAudit(client, {
        klpd: visit.klpd!,
        agency: line.kdSatkerStr,
        at: visit.now,
        actor: visit.viewer.name,
        action: 'budget.ceiling',
        subject: `${line.kdSubkegiatan} ${line.kdRekening}`,
        facts: { pagu: to, dokumen: document, berlaku: from },
      })
    // The key goes with what was not done.
    else throw new NotPosted(posted.result)
    return posted
  }
  const answer = await visit.inGovernment(record).catch((error: unknown) => {
    if (error instanceof NotPosted) return { result: error.result }
    if (error instanceof Refused) return { result: error.because[0]!.code as 'key-of-another' }
    throw error
  })
  if (answer.result === 'key-of-another')
    bad(
      'pagu',
      sentenceOfReason({ code: 'key-of-another' }, 'id'),
      sentenceOfReason({ code: 'key-of-another' }, 'en'),
    )
  if (answer.result === 'not-enough')
    bad(
      'pagu',
      'Pagu baru lebih kecil dari yang sudah dijanjikan dan dibayar. Lepaskan pesanan dahulu.',
      'The new ceiling is below what is promised and paid. Release orders first.',
    )
  if (problems.length > 0) return budgetPage(visit, problems, typed)
  if (answer.result === 'no-line') return notFound()
  return redirectWith(location, {
    kind: 'good',
    text: t(visit, 'Pagu tercatat.', 'The ceiling is recorded.'),
  })
}
