import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { html, type Route, type Visit } from '#people'
import { projectRoot } from '#platform/config'
import { menuPlace } from '#web'
import { type Guide, GuidePage, GuidesPage, guidesTitle, type PictureSizes } from './guides.page.tsx'

const FOLDER = join(projectRoot, 'docs/guides')
const notFound = () => new Response(null, { status: 404 })

export const guideRoutes = (): Route[] => [
  {
    method: 'GET',
    path: '/panduan',
    menu: menuPlace('aturan', 90, 'Panduan', 'Guides'),
    permission: 'open',
    handle: (visit) =>
      html(
        visit,
        { title: guidesTitle(visit.language) },
        <GuidesPage language={visit.language} guides={guides()} />,
      ),
  },
  { method: 'GET', path: '/panduan/gambar/:berkas', permission: 'open', handle: picture },
  { method: 'GET', path: '/panduan/:nama', permission: 'open', handle: guidePage },
]

/** Only names that stand in the folder are ever opened. */
const guides = (): Guide[] =>
  readdirSync(FOLDER)
    .filter((file) => /^[\w-]+\.md$/.test(file))
    .map((file) => ({
      name: file.slice(0, -3),
      title: /^# (.+)$/m.exec(readFileSync(join(FOLDER, file), 'utf8'))?.[1] ?? file.slice(0, -3),
    }))
    .sort((a, b) => a.title.localeCompare(b.title, 'id'))

/** Width and height stand in the first 24 bytes of a PNG. */
const pictureSizes = (): PictureSizes =>
  new Map(
    readdirSync(join(FOLDER, 'img'))
      .filter((file) => file.endsWith('.png'))
      .map((file) => {
        const head = readFileSync(join(FOLDER, 'img', file)).subarray(0, 24)
        return [file, { width: head.readUInt32BE(16), height: head.readUInt32BE(20) }] as const
      }),
  )

function guidePage(visit: Visit): Response {
  const guide = guides().find((one) => one.name === visit.request.req.param('nama'))
  if (!guide) return notFound()
  const markdown = readFileSync(join(FOLDER, `${guide.name}.md`), 'utf8')
  return html(
    visit,
    { title: guide.title },
    <GuidePage language={visit.language} guide={guide} markdown={markdown} sizes={pictureSizes()} />,
  )
}

function picture(visit: Visit): Response {
  const file = readdirSync(join(FOLDER, 'img')).find((one) => one === visit.request.req.param('berkas'))
  if (!file?.endsWith('.png')) return notFound()
  return new Response(new Uint8Array(readFileSync(join(FOLDER, 'img', file))), {
    headers: { 'content-type': 'image/png', 'cache-control': 'public, max-age=3600' },
  })
}
