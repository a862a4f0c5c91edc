import {
  Crumbs,
  Empty,
  Facts,
  formatCount,
  Hidden,
  type Language,
  LocalNav,
  Notice,
  Pages,
  withParameters,
} from '#web'
import { formatNpwp } from '../numbers.ts'
import type { Evidence } from './compare-firms.ts'
import type { DuplicateRow, DuplicateSide } from './duplicates.queries.ts'
import type { Mention, ReviewRow, ReviewView } from './mentions.queries.ts'
import { matchingWords, sentenceOfEvidence } from './words.ts'

export type View = ReviewView | 'kembar'
export const VIEWS: readonly View[] = ['diusulkan', 'kembar', 'baru', 'tertaut', 'dipisah']

export interface ReviewData {
  readonly language: Language
  readonly url: URL
  readonly view: View
  readonly text: string
  readonly counts: Readonly<Record<View, number>>
  readonly rows: readonly ReviewRow[]
  readonly twins: readonly DuplicateRow[]
  readonly total: number
  readonly page: number
  readonly pageSize: number
  readonly problem: string | null
}

export function ReviewPage(props: ReviewData) {
  const { language, url, view } = props
  const words = matchingWords[language]
  const nothing = VIEWS.every((one) => props.counts[one] === 0)
  return (
    <>
      <Crumbs items={[{ href: '/pelaku', label: words.back }]} language={language} />
      <div className="tight">
        <h1>{words.title}</h1>
        <p className="soft">{words.text}</p>
      </div>
      {props.problem ? (
        <Notice kind="bad">
          <p>{props.problem}</p>
        </Notice>
      ) : null}
      <LocalNav
        label={words.title}
        items={VIEWS.map((one) => ({
          href: withParameters(url, { lihat: one, hal: null, q: null }),
          label: `${words.views[one]} (${formatCount(props.counts[one], language)})`,
          current: one === view,
        }))}
      />
      {view === 'kembar' ? null : (
        <form method="get" action={url.pathname} className="filters">
          <input type="hidden" name="lihat" value={view} />
          <div>
            <label htmlFor="f-q">{words.search}</label>
            <input id="f-q" name="q" type="search" defaultValue={props.text} />
          </div>
          <div>
            <button>{words.show}</button>
          </div>
        </form>
      )}
      {view === 'kembar' ? <p className="soft">{words.twins}</p> : null}
      {props.rows.length + props.twins.length === 0 ? (
        <Empty title={nothing ? words.noneYet : words.none} />
      ) : view === 'kembar' ? (
        props.twins.map((twin) => <Twin key={twin.a.id + twin.b.id} twin={twin} {...props} />)
      ) : (
        props.rows.map((row) => (
          <MentionRow key={`${row.kunci} ${row.bentuk} ${row.npwp}`} row={row} {...props} />
        ))
      )}
      <Pages
        url={url}
        page={props.page}
        pages={Math.ceil(props.total / props.pageSize)}
        language={language}
      />
    </>
  )
}

function MentionRow({ row, language, url }: { row: ReviewRow; language: Language; url: URL }) {
  const words = matchingWords[language]
  return (
    <section className="stack ruled">
      <div className="tight">
        <h2>{row.nama}</h2>
        <p className="small soft">
          {row.npwp ? formatNpwp(row.npwp) : (row.npwp_written ?? words.noNpwp)} ·{' '}
          {words.feeds(row.feeds.join(', '), formatCount(row.rows, language))}
        </p>
        {row.status === 'tertaut' && row.maker_id ? (
          <p>
            → <a href={`/pelaku/${row.maker_id}`}>{row.maker}</a>{' '}
            <span className="soft small">({words.linkedBy[row.cara ?? ''] ?? ''})</span>
          </p>
        ) : null}
      </div>
      {row.proposals.map((one) => (
        <div key={one.maker_id} className="tight">
          <p>
            {words.candidate} <a href={`/pelaku/${one.maker_id}`}>{one.maker}</a>
            <span className="small soft">
              {' '}
              {[
                one.maker_place,
                one.maker_npwp ? formatNpwp(one.maker_npwp) : words.noNpwp,
                words.certificates(formatCount(one.certificates, language)),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </p>
          <EvidenceList evidence={one.evidence} language={language} />
          <div className="actions">
            <Decide
              row={row}
              url={url}
              act="terima"
              maker={one.maker_id}
              label={words.accept}
              about={`${row.nama} – ${one.maker}`}
            />{' '}
            <Decide
              row={row}
              url={url}
              act="tolak"
              maker={one.maker_id}
              label={words.refuse}
              about={`${row.nama} – ${one.maker}`}
            />
          </div>
        </div>
      ))}
      <div className="actions">
        {row.status === 'tertaut' && row.maker_id ? (
          <Decide
            row={row}
            url={url}
            act="tolak"
            maker={row.maker_id}
            label={words.unlink}
            about={row.nama}
          />
        ) : (
          <>
            <Decide row={row} url={url} act="baru" maker="" label={words.create} about={row.nama} />{' '}
            {row.status === 'dipisah' ? null : (
              <Decide row={row} url={url} act="kesampingkan" maker="" label={words.aside} about={row.nama} />
            )}
          </>
        )}
      </div>
    </section>
  )
}

function Decide(props: {
  row: Mention
  url: URL
  act: 'terima' | 'tolak' | 'baru' | 'kesampingkan'
  maker: string
  label: string
  about: string
}) {
  return (
    <form noValidate method="post" action="/pelaku/padankan" className="inline">
      <Hidden
        fields={{
          kunci: props.row.kunci,
          bentuk: props.row.bentuk,
          npwp: props.row.npwp,
          pelaku: props.maker,
          kembali: `${props.url.pathname}${props.url.search}`,
        }}
      />
      <button
        name="putusan"
        value={props.act}
        className={props.act === 'terima' ? undefined : 'plain'}
        aria-label={`${props.label}: ${props.about}`}
      >
        {props.label}
      </button>
    </form>
  )
}

function EvidenceList({ evidence, language }: { evidence: readonly Evidence[]; language: Language }) {
  const words = matchingWords[language]
  const of = (speaks: Evidence['speaks']) => evidence.filter((one) => one.speaks === speaks)
  return (
    <Facts
      language={language}
      items={(['for', 'against', 'neither'] as const)
        .filter((speaks) => of(speaks).length > 0)
        .map((speaks) => [
          words[speaks],
          of(speaks)
            .map((one) => sentenceOfEvidence(one, language))
            .join('; '),
        ])}
    />
  )
}

function Twin({ twin, language, url }: { twin: DuplicateRow; language: Language; url: URL }) {
  const words = matchingWords[language]
  const side = (one: DuplicateSide) => (
    <div>
      <a href={`/pelaku/${one.id}`}>{one.nama}</a>{' '}
      <span className="small soft">
        {[
          one.place,
          one.nib,
          one.npwp ? formatNpwp(one.npwp) : words.noNpwp,
          words.certificates(formatCount(one.certificates, language)),
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </div>
  )
  const form = (act: 'gabung' | 'beda', keep: DuplicateSide, other: DuplicateSide, label: string) => (
    <form noValidate method="post" action="/pelaku/padankan" className="inline">
      <Hidden fields={{ pelaku: keep.id, lain: other.id, kembali: `${url.pathname}${url.search}` }} />
      <button
        name="putusan"
        value={act}
        className="plain"
        aria-label={`${label}: ${keep.nama} – ${other.nama}`}
      >
        {label}
      </button>
    </form>
  )
  return (
    <section className="tight ruled">
      {side(twin.a)}
      {side(twin.b)}
      <EvidenceList evidence={twin.evidence} language={language} />
      <div className="actions">
        {form('gabung', twin.a, twin.b, words.keep(twin.a.nama))}{' '}
        {form('gabung', twin.b, twin.a, words.keep(twin.b.nama))}{' '}
        {form('beda', twin.a, twin.b, words.different)}
      </div>
    </section>
  )
}
