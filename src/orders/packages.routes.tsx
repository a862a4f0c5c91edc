/** RUP packages for e-order, and their disposition to a PPK by PA/KPA. */
import { findBudgetLine } from '#budget'
import {
  confinedTo,
  type FormProblem,
  html,
  readForm,
  redirectWith,
  textParameter,
  type Visit,
} from '#people'
import { PackageListPage, PackagePage } from './packages.page.tsx'
import { disposePackage } from './prepare.action.ts'
import {
  hasRole,
  isFirst,
  maySee,
  newKey,
  notFound,
  PAGE_SIZE,
  pageNumber,
  problemsOf,
  t,
} from './requests.ts'
import { Amiss, Refused } from './step.action.ts'
import { listOrdersOfPackage } from './trace.queries.ts'
import { findGrantSk, findPackage, listOfficials, listPackages } from './views.queries.ts'
import { orderWords } from './words.ts'

export async function packagesPage(visit: Visit): Promise<Response> {
  const page = pageNumber(visit)
  const year = Number(visit.today.slice(0, 4))
  const search = textParameter(visit, 'cari').slice(0, 80)
  const rows = await visit.inGovernment((client) =>
    listPackages(
      client,
      visit.klpd!,
      year,
      { agencies: confinedTo(visit.viewer, 'orders.read'), search, disposedOnly: false },
      PAGE_SIZE + 1,
      (page - 1) * PAGE_SIZE,
    ),
  )
  return html(
    visit,
    { title: orderWords[visit.language].packages },
    <PackageListPage
      language={visit.language}
      url={visit.url}
      rows={rows.slice(0, PAGE_SIZE)}
      year={year}
      search={search}
      page={page}
      hasMore={rows.length > PAGE_SIZE}
    />,
  )
}

export async function packagePage(
  visit: Visit,
  problems: readonly FormProblem[],
  typed: Readonly<Record<string, string>> | null = null,
): Promise<Response> {
  const rup = visit.request.req.param('rup')!
  const data = await visit.inGovernment(async (client) => {
    const paket = await findPackage(client, visit.klpd!, rup)
    if (!paket || !maySee(visit, paket.kd_satker_str)) return undefined
    const line = paket.line_id ? await findBudgetLine(client, visit.klpd!, paket.line_id) : undefined
    const orders = await listOrdersOfPackage(client, visit.klpd!, rup)
    return {
      paket,
      line,
      orders,
      officials: await listOfficials(client, visit.klpd!, 'ppk', paket.kd_satker_str),
    }
  })
  if (!data) return notFound()
  const { paket, line } = data
  const isPpk = paket.roles.some(
    (role) => role.role === 'ppk' && role.until_day === null && role.person_id === visit.viewer.personId,
  )
  return html(
    visit,
    { title: paket.nama, status: problems.length > 0 ? 422 : 200 },
    <PackagePage
      language={visit.language}
      paket={paket}
      url={visit.url}
      orders={data.orders}
      officials={data.officials}
      mayDispose={hasRole(visit, 'pa_kpa', paket.kd_satker_str)}
      mayPrepare={isPpk}
      newKey={newKey()}
      problems={problems}
      typed={typed}
      line={
        line
          ? {
              ceiling: line.ceilingRupiah,
              reserved: line.reservedRupiah,
              realised: line.realisedRupiah,
              free: line.freeRupiah,
            }
          : null
      }
    />,
  )
}

export async function dispose(visit: Visit): Promise<Response> {
  const rup = visit.request.req.param('rup')!
  const typed = await readForm(visit)
  try {
    const done = await visit.inGovernment(async (client) => {
      const paket = await findPackage(client, visit.klpd!, rup)
      if (!paket || !hasRole(visit, 'pa_kpa', paket.kd_satker_str)) return false
      if (!(await isFirst(client, visit, typed, `/pesanan/paket/${encodeURIComponent(rup)}`))) return true
      const own = await findGrantSk(
        client,
        visit.klpd!,
        visit.viewer.personId!,
        'pa_kpa',
        paket.kd_satker_str,
      )
      const ppk = (await listOfficials(client, visit.klpd!, 'ppk', paket.kd_satker_str)).find(
        (one) => one.personId === typed['ppk'],
      )
      const amiss = new Amiss()
      const rekening = (typed['rekening'] ?? '').trim()
      const sub = (typed['subkegiatan'] ?? '').trim()
      if (!ppk) amiss.add('officer-needed', { field: 'ppk' })
      if (!/^[0-9.]{5,40}$/.test(rekening))
        amiss.add('account-bad', { field: 'rekening', typed: rekening.slice(0, 40) })
      if (!/^[0-9A-Za-z.X-]{3,60}$/.test(sub))
        amiss.add('sub-bad', { field: 'subkegiatan', typed: sub.slice(0, 60) })
      amiss.refuse()
      await disposePackage(
        client,
        {
          klpd: visit.klpd!,
          kdRup: rup,
          tahun: paket.tahun,
          kdSatkerStr: paket.kd_satker_str,
          nama: paket.nama,
          paguRupiah: BigInt(paket.pagu_rupiah),
          kdSubkegiatan: sub,
          kdRekening: rekening,
          ppk: { personId: ppk!.personId, name: ppk!.name, sk: ppk!.sk ?? '' },
          by: { personId: visit.viewer.personId!, name: visit.viewer.name, sk: own?.sk ?? '' },
          at: visit.now,
          today: visit.today,
        },
        paket.is_disposed ? typed['sebab']?.trim() || null : null,
      )
      return true
    })
    if (!done) return notFound()
  } catch (error) {
    if (error instanceof Refused) return packagePage(visit, problemsOf(error, visit, 'ppk'), typed)
    throw error
  }
  return redirectWith(`/pesanan/paket/${encodeURIComponent(rup)}`, {
    kind: 'good',
    text: t(visit, 'Paket didisposisi.', 'The package is assigned.'),
  })
}
