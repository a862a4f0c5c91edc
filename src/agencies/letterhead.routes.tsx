/** The lines of an agency's letterhead, set by the administrator of the government. */
import { appendAudit } from '#audit'
import {
  type FormProblem,
  html,
  readForm,
  redirectWith,
  type Route,
  textParameter,
  type Visit,
} from '#people'
import { menuPlace } from '#web'
import { LetterheadPage } from './letterhead.page.tsx'
import { listLetterheads, saveLetterhead } from './letterhead.queries.ts'

const HERE = '/orang/kop'
const MAX_LENGTH = 160

export const letterheadRoutes = (): Route[] => [
  {
    method: 'GET',
    path: HERE,
    menu: menuPlace('kelola', 15, 'Kop surat', 'Letterheads'),
    permission: 'people.manage',
    handle: (visit) => letterheadPage(visit, null, []),
  },
  { method: 'POST', path: HERE, permission: 'people.manage', handle: setLetterhead },
]

const agenciesOf = async (visit: Visit) =>
  visit.inGovernment(async (client) => ({
    agencies: (
      await client.query<{ code: string; name: string }>(
        'select kd_satker_str as code, nama as name from agencies.satker where klpd = $1 order by nama limit 2000',
        [visit.klpd],
      )
    ).rows,
    rows: await listLetterheads(client, visit.klpd!),
  }))

/** @param typed what was sent and refused; `null` = the page as it stands, of the agency in the address */
async function letterheadPage(
  visit: Visit,
  typed: Record<string, string> | null,
  problems: readonly FormProblem[],
): Promise<Response> {
  const data = await agenciesOf(visit)
  const code = textParameter(visit, 'satker')
  const now = data.rows.find((row) => row.code === code)
  return html(
    visit,
    {
      title: visit.language === 'id' ? 'Kop surat' : 'Letterheads',
      status: problems.length > 0 ? 422 : 200,
    },
    <LetterheadPage
      language={visit.language}
      {...data}
      typed={typed ?? { satker: code, alamat: now?.alamat ?? '', kontak: now?.kontak ?? '' }}
      problems={problems}
    />,
  )
}

async function setLetterhead(visit: Visit): Promise<Response> {
  const typed = await readForm(visit)
  const t = (id: string, en: string) => (visit.language === 'id' ? id : en)
  // One line each: a letterhead has no room for more.
  const line = (name: string) => (typed[name] ?? '').replace(/\s+/g, ' ').trim()
  const [alamat, kontak] = [line('alamat'), line('kontak')]
  const { agencies } = await agenciesOf(visit)
  const agency = agencies.find((one) => one.code === typed['satker'])
  const problems: FormProblem[] = []
  if (!agency)
    problems.push({ field: 'satker', message: t('Pilih perangkat daerahnya.', 'Choose the agency.') })
  for (const [field, value] of [
    ['alamat', alamat],
    ['kontak', kontak],
  ] as const)
    if (value !== '' && (value.length < 5 || value.length > MAX_LENGTH))
      problems.push({
        field,
        message: t(
          `Isi 5 sampai ${MAX_LENGTH} huruf; yang datang ${value.length} huruf.`,
          `Write 5 to ${MAX_LENGTH} letters; ${value.length} came.`,
        ),
      })
  if (problems.length > 0) return letterheadPage(visit, typed, problems)
  await visit.inGovernment(async (client) => {
    await saveLetterhead(client, visit.klpd!, {
      code: agency!.code,
      alamat,
      kontak,
      set_by: visit.viewer.name,
      set_at: visit.now,
    })
    await appendAudit(client, {
      klpd: visit.klpd!,
      agency: agency!.code,
      at: visit.now,
      actor: visit.viewer.name,
      action: 'agencies.letterhead',
      subject: agency!.code,
      facts: { alamat, kontak },
    })
  })
  return redirectWith(HERE, {
    kind: 'good',
    text: t(`Kop surat ${agency!.name} tersimpan.`, `The letterhead of ${agency!.name} is saved.`),
  })
}
