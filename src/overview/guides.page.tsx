/** The role guides of docs/guides, readable inside Padan. Only the little Markdown that the guides use; everything else stays text. */
import type { ReactNode } from 'react'
import { Crumbs, type Language } from '#web'

export interface Guide {
  readonly name: string
  readonly title: string
}

const words = {
  id: {
    title: 'Panduan',
    about:
      'Satu panduan untuk setiap peran, dengan gambar dari kota rekaan. Panduan ditulis dalam Bahasa Indonesia.',
    inIndonesian: null,
  },
  en: {
    title: 'Guides',
    about:
      'One guide for each role, with pictures from the invented city. The guides are written in Bahasa Indonesia.',
    inIndonesian: 'This guide is written in Bahasa Indonesia.',
  },
}
export const guidesTitle = (language: Language) => words[language].title

export function GuidesPage({ language, guides }: { language: Language; guides: readonly Guide[] }) {
  return (
    <>
      <div className="tight">
        <h1>{words[language].title}</h1>
        <p className="soft">{words[language].about}</p>
      </div>
      <ul className="hits" lang="id">
        {guides.map((guide) => (
          <li key={guide.name}>
            <a href={`/panduan/${guide.name}`}>{guide.title}</a>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Known before a picture arrives, so that the text does not jump. */
export type PictureSizes = ReadonlyMap<string, { readonly width: number; readonly height: number }>

export function GuidePage(props: {
  language: Language
  guide: Guide
  markdown: string
  sizes: PictureSizes
}) {
  return (
    <>
      <div className="tight">
        <Crumbs
          language={props.language}
          items={[{ href: '/panduan', label: words[props.language].title }]}
        />
        {words[props.language].inIndonesian ? (
          <p className="soft">{words[props.language].inIndonesian}</p>
        ) : null}
      </div>
      <article className="guide stack" lang="id">
        {blocksOf(props.markdown, props.sizes)}
      </article>
    </>
  )
}

/** Headings, lists, tables, pictures and paragraphs; lines of a paragraph are one. */
export function blocksOf(markdown: string, sizes: PictureSizes = new Map()): ReactNode[] {
  const inline = (text: string) => inlineOf(text, sizes)
  const lines = markdown.split(/\r?\n/)
  const blocks: ReactNode[] = []
  for (let at = 0; at < lines.length;) {
    const line = lines[at]!
    const heading = /^(#{1,4}) (.+)$/.exec(line)
    if (line.trim() === '') at++
    else if (heading) {
      const Tag = `h${heading[1]!.length}` as 'h1' | 'h2' | 'h3' | 'h4'
      blocks.push(<Tag key={at}>{inline(heading[2]!)}</Tag>)
      at++
    } else if (line.startsWith('```')) {
      const from = ++at
      while (at < lines.length && !lines[at]!.startsWith('```')) at++
      blocks.push(
        <pre key={from} tabIndex={0}>
          {lines.slice(from, at).join('\n')}
        </pre>,
      )
      at++
    } else if (/^\s*([-*]|\d+\.) /.test(line)) {
      const from = at
      const items: string[] = []
      for (; at < lines.length && lines[at]!.trim() !== ''; at++) {
        const item = /^\s*(?:[-*]|\d+\.) (.*)$/.exec(lines[at]!)
        if (item) items.push(item[1]!)
        else items.push(`${items.pop() ?? ''} ${lines[at]!.trim()}`)
      }
      const Tag = /^\s*\d/.test(line) ? 'ol' : 'ul'
      blocks.push(
        <Tag key={from}>
          {items.map((item, n) => (
            <li key={n}>{inline(item)}</li>
          ))}
        </Tag>,
      )
    } else if (line.startsWith('|')) {
      const from = at
      while (at < lines.length && lines[at]!.startsWith('|')) at++
      blocks.push(<Table key={from} lines={lines.slice(from, at)} inline={inline} />)
    } else {
      const from = at
      while (at < lines.length && lines[at]!.trim() !== '' && !/^(#{1,4} |```|\||\s*[-*] )/.test(lines[at]!))
        at++
      // A line that begins like another block but is none still moves on.
      if (at === from) at++
      blocks.push(<p key={from}>{inline(lines.slice(from, at).join(' '))}</p>)
    }
  }
  return blocks
}

function Table({ lines, inline }: { lines: readonly string[]; inline: (text: string) => ReactNode[] }) {
  const cells = (line: string) => line.split('|').slice(1, -1)
  const [head, , ...rows] = lines
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={cells(head!).join(' ').trim()}>
      <table>
        <thead>
          <tr>
            {cells(head!).map((cell, at) => (
              <th key={at} scope="col">
                {inline(cell.trim())}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, n) => (
            <tr key={n}>
              {cells(row).map((cell, at) => (
                <td key={at}>{inline(cell.trim())}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const INLINE = /!\[([^\]]*)\]\(([^)\s]+)\)|\[([^\]]+)\]\(([^)\s]+)\)|\*\*([^*]+)\*\*|\*([^*]+)\*|`([^`]+)`/g

function inlineOf(text: string, sizes: PictureSizes): ReactNode[] {
  const sized = (file: string) => {
    const size = sizes.get(file)
    return size ? { width: size.width, height: size.height } : {}
  }
  const parts: ReactNode[] = []
  let from = 0
  for (const found of text.matchAll(INLINE)) {
    parts.push(text.slice(from, found.index))
    from = found.index + found[0].length
    const [, alt, picture, label, address, strong, soft, code] = found
    const key = found.index
    const file = /^img\/([\w-]+\.png)$/.exec(picture ?? '')?.[1]
    if (picture !== undefined)
      parts.push(
        file ? (
          <img key={key} src={`/panduan/gambar/${file}`} alt={alt!} loading="lazy" {...sized(file)} />
        ) : (
          alt
        ),
      )
    else if (address !== undefined) {
      const guide = /^([\w-]+)\.md$/.exec(address)?.[1]
      parts.push(
        guide ? (
          <a key={key} href={`/panduan/${guide}`}>
            {label}
          </a>
        ) : /^\/[\w/-]*$/.test(address) ? (
          <a key={key} href={address}>
            {label}
          </a>
        ) : (
          label
        ),
      )
    } else if (strong !== undefined) parts.push(<strong key={key}>{strong}</strong>)
    else if (soft !== undefined) parts.push(<em key={key}>{soft}</em>)
    else parts.push(<code key={key}>{code}</code>)
  }
  return [...parts, text.slice(from)]
}
