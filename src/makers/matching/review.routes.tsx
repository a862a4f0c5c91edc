import type pg from 'pg'
import { appendAudit, type AuditAction } from '#audit'
import { html, readForm, redirectTo, type Route, textParameter, type Visit } from '#people'
import { menuPlace } from '#web'
import { decideDuplicate, joinMakers, listDuplicates } from './duplicates.queries.ts'
import {
  findMention,
  linkMention,
  listMentions,
  makerFromMention,
  refuseProposal,
  setAside,
} from './mentions.queries.ts'
import { ReviewPage, VIEWS } from './review.page.tsx'
import { matchingWords } from './words.ts'

const PAGE_SIZE = 20
const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/

export const reviewRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/pelaku/padankan',
    menu: menuPlace('pelaku', 30, 'Padanan nama', 'Matching names'),
    permission: 'makers.write',
    handle: (visit) => page(visit, null),
  },
  { method: 'POST', path: '/pelaku/padankan', permission: 'makers.write', handle: decide },
]

async function page(visit: Visit, problem: string | null): Promise<Response> {
  const view = VIEWS.find((one) => one === textParameter(visit, 'lihat')) ?? 'diusulkan'
  const number = Math.min(10_000, Math.max(1, Math.floor(Number(visit.url.searchParams.get('hal')) || 1)))
  const text = textParameter(visit, 'q')
  const { mentions, twins } = await visit.inGovernment(async (client) => ({
    mentions: await listMentions(client, visit.klpd!, {
      view: view === 'kembar' ? 'diusulkan' : view,
      text,
      page: view === 'kembar' ? 1 : number,
      pageSize: PAGE_SIZE,
    }),
    twins: await listDuplicates(client, view === 'kembar' ? number : 1, PAGE_SIZE),
  }))
  return html(
    visit,
    { title: matchingWords[visit.language].title, ...(problem ? { status: 409 } : {}) },
    <ReviewPage
      language={visit.language}
      url={visit.url}
      view={view}
      text={text}
      counts={{ ...mentions.counts, kembar: twins.total }}
      rows={view === 'kembar' ? [] : mentions.rows}
      twins={view === 'kembar' ? twins.rows : []}
      total={view === 'kembar' ? twins.total : mentions.total}
      page={number}
      pageSize={PAGE_SIZE}
      problem={problem}
    />,
  )
}

async function decide(visit: Visit): Promise<Response> {
  const form = await readForm(visit)
  const act = form['putusan'] ?? ''
  const words = matchingWords[visit.language]
  const maker = UUID.test(form['pelaku'] ?? '') ? form['pelaku']! : null
  const saving = { at: visit.now, by: visit.viewer.email ?? '', source: 'umpan LKPP' }
  const problem = await visit.inGovernment(async (client) => {
    const klpd = visit.klpd!
    if (act === 'gabung' || act === 'beda') {
      const other = UUID.test(form['lain'] ?? '') ? form['lain']! : null
      if (!maker || !other) return words.gone
      const decision = { at: saving.at, by: saving.by, klpd }
      if (act === 'beda') await decideDuplicate(client, maker, other, 'ditolak', decision)
      else {
        const outcome = await joinMakers(client, { keep: maker, into: other }, decision)
        if (outcome !== 'joined') return outcome === 'two-nib' ? words.twoNib : words.gone
      }
      await audit(visit, client, act === 'gabung' ? 'makers.joined' : 'makers.kept-apart', maker, { other })
      return null
    }
    const mention = await findMention(client, klpd, {
      kunci: form['kunci'] ?? '',
      bentuk: form['bentuk'] ?? '',
      npwp: form['npwp'] ?? '',
    })
    if (!mention) return words.gone
    if (act === 'terima' && maker) {
      if (mention.status === 'tertaut') return words.gone
      await linkMention(client, klpd, mention, maker, saving)
    } else if (act === 'tolak' && maker) await refuseProposal(client, klpd, mention, maker, saving)
    else if (act === 'baru' && mention.status !== 'tertaut')
      await makerFromMention(client, klpd, mention, saving)
    else if (act === 'kesampingkan') await setAside(client, klpd, mention, saving)
    else return words.gone
    await audit(visit, client, `makers.mention-${act}`, maker ?? '', { name: mention.nama })
    return null
  })
  return problem === null ? redirectTo(form['kembali'] ?? '/pelaku/padankan') : page(visit, problem)
}

const audit = (
  visit: Visit,
  client: pg.PoolClient,
  action: AuditAction,
  subject: string,
  facts: Record<string, string>,
) =>
  appendAudit(client, {
    klpd: visit.klpd!,
    agency: '',
    at: visit.now,
    actor: visit.viewer.email ?? '',
    action,
    subject,
    facts,
  })
