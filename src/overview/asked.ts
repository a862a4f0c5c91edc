/** What a page of the figures was asked for: year, agency, channel, method, page, format. */
import { confinedTo, textParameter, type Visit } from '#people'
import { type Filter, readYears } from './ringkasan.queries.ts'

export const pageNumber = (visit: Visit) =>
  Math.max(1, Math.floor(Number(visit.url.searchParams.get('hal')) || 1))

export async function yearOf(visit: Visit): Promise<number> {
  const asked = Number(visit.url.searchParams.get('tahun'))
  if (Number.isInteger(asked) && asked >= 2000 && asked <= 2100) return asked
  const years = await visit.inGovernment((client) => readYears(client, visit.klpd!))
  return years[0] ?? Number(visit.today.slice(0, 4))
}

export async function filterOf(visit: Visit): Promise<Filter> {
  return {
    year: await yearOf(visit),
    agency: textParameter(visit, 'satker'),
    channel: textParameter(visit, 'kanal'),
    method: textParameter(visit, 'metode'),
  }
}

/** The one agency of a person who works for one. */
export const ownAgency = (visit: Visit): string | null => {
  const own = confinedTo(visit.viewer, 'lines.read')
  return own?.length === 1 ? own[0]! : null
}

export const formatOf = (visit: Visit) => (visit.url.searchParams.get('format') === 'csv' ? 'csv' : 'xlsx')
