import {
  certaintyWords,
  conflicts,
  examplesOf,
  type Family,
  findInForce,
  type LawReason,
  lookUpsOf,
  type Rule,
  type RuleValue,
  sentenceOfLawReason,
  sources,
  type Version,
  work,
} from '#law'
import { type IsoDate } from '#shared/date'
import { Crumbs, formatCount, formatDay, type Language, Select, withParameters } from '#web'
import { calculatorTitle } from './calculators/index.ts'
import { answerText, factsText } from './example-text.ts'
import { families } from './families.ts'
import {
  CertaintyTag,
  periodText,
  ReachNote,
  Reasons,
  RecordTable,
  SourceItem,
  sourcesOf,
  Timeline,
  valueText,
} from './parts.tsx'
import { ruleWords } from './rules.words.ts'

export interface RuleFilter {
  readonly on: IsoDate
  readonly family: string
  readonly certainty: string
  readonly search: string
}
export interface ListedRule {
  readonly rule: Rule
  readonly version: Version<RuleValue>
}
export interface RuleListProps {
  readonly language: Language
  readonly url: URL
  readonly filter: RuleFilter
  readonly inForce: readonly ListedRule[]
  readonly notInForce: readonly { rule: Rule; because: readonly LawReason[] }[]
  readonly maySeeProposals: boolean
}

export const rulePath = (id: string, on: IsoDate) => `/aturan/rincian?id=${encodeURIComponent(id)}&pada=${on}`
const grouped = <T extends { rule: Rule }>(
  rows: readonly T[],
): readonly (readonly [Family, readonly T[]])[] =>
  (Object.keys(families) as Family[]).flatMap((family) => {
    const found = rows.filter((row) => row.rule.family === family)
    return found.length > 0 ? [[family, found] as const] : []
  })

export function RuleListPage({ language, url, filter, inForce, notInForce, maySeeProposals }: RuleListProps) {
  const w = ruleWords[language]
  const all = { value: '', label: w.all }
  const sheet = (format: string) =>
    withParameters(new URL('/aturan/unduh', url), { ...Object.fromEntries(url.searchParams), format })
  return (
    <>
      <div className="tight">
        <h1>{w.title}</h1>
        <p className="soft">{w.intro}</p>
        <p>
          <a href="/hitung">{w.calculatorTitle}</a>
          {maySeeProposals ? (
            <>
              {' · '}
              <a href="/aturan/usulan">{w.proposals}</a>
            </>
          ) : null}
        </p>
      </div>
      <form method="get" action="/aturan" className="filters" role="search">
        <div>
          <label htmlFor="f-pada">{w.on}</label>
          <input id="f-pada" name="pada" type="date" defaultValue={filter.on} required />
        </div>
        <Select
          name="kelompok"
          label={w.family}
          value={filter.family}
          options={[
            all,
            ...Object.entries(families).map(([value, words]) => ({ value, label: words.title[language] })),
          ]}
        />
        <Select
          name="kepastian"
          label={w.certainty}
          value={filter.certainty}
          options={[
            all,
            ...Object.entries(certaintyWords).map(([value, words]) => ({ value, label: words[language] })),
          ]}
        />
        <div>
          <label htmlFor="f-cari">{w.search}</label>
          <input id="f-cari" name="cari" type="search" defaultValue={filter.search} />
        </div>
        <div>
          <button>{w.show}</button>
        </div>
      </form>
      <p>
        <strong>{w.count(formatCount(inForce.length, language), formatDay(filter.on, language))}</strong>{' '}
        <span>
          {w.download}: <a href={sheet('xlsx')}>XLSX</a> <a href={sheet('csv')}>CSV</a>
        </span>
      </p>
      {inForce.length === 0 && notInForce.length === 0 ? <p className="empty">{w.none}</p> : null}
      {grouped(inForce).map(([family, rows]) => (
        <section key={family} className="tight">
          <h2 id={family}>{families[family].title[language]}</h2>
          <RecordTable
            name="rules"
            label={families[family].title[language]}
            head={[w.rule, w.value, w.period, w.article, w.certainty, w.sources]}
            numbers={[1]}
            rows={rows.map(({ rule, version }) => ({
              key: rule.id,
              cells: [
                <a href={rulePath(rule.id, filter.on)}>{rule.title[language]}</a>,
                valueText(rule, version.value, language),
                periodText(version, language),
                <>
                  {version.citation}
                  {version.released ? (
                    <div className="small soft">{w.released(version.released.number)}</div>
                  ) : null}
                </>,
                <>
                  <CertaintyTag certainty={version.certainty} language={language} />
                  {rule.conflicts.length > 0 && version.certainty !== 'disputed' ? (
                    <>
                      {' '}
                      <span className="tag waiting">{w.conflictMark}</span>
                    </>
                  ) : null}
                </>,
                <span className="small">
                  {sourcesOf(version)
                    .map(({ id, source }) => `${id ?? source.title[language]} (${source.grade})`)
                    .join(', ') || '–'}
                </span>,
              ],
            }))}
          />
        </section>
      ))}
      {notInForce.length === 0 ? null : (
        <section className="tight">
          <h2>{w.notInForce}</h2>
          <RecordTable
            label={w.notInForce}
            head={[w.rule, w.why]}
            rows={notInForce.map(({ rule, because }) => ({
              key: rule.id,
              cells: [
                <>
                  <a href={rulePath(rule.id, filter.on)}>{rule.title[language]}</a>
                  <div className="small soft">{families[rule.family].title[language]}</div>
                </>,
                because.map((reason) => sentenceOfLawReason(reason, language)).join(' '),
              ],
            }))}
          />
        </section>
      )}
    </>
  )
}

export interface RulePageProps {
  readonly language: Language
  readonly rule: Rule
  readonly on: IsoDate
  readonly mayPropose: boolean
}

export function RulePage({ language, rule, on, mayPropose }: RulePageProps) {
  const w = ruleWords[language]
  const family = families[rule.family]
  const found = findInForce(rule, on)
  const read = [
    ...new Map(
      rule.versions
        .flatMap(sourcesOf)
        .map((one) => [one.id ?? `${one.source.title.id}${one.source.url}`, one]),
    ).values(),
  ]
  const named = examplesOf(rule.id, rule.family)
  const worked = (named.length > 0 ? named : lookUpsOf(rule)).slice(0, 8).map(work)
  return (
    <>
      <div className="tight">
        <Crumbs language={language} items={[{ href: `/aturan?pada=${on}#${rule.family}`, label: w.title }]} />
        <p className="soft">{family.title[language]}</p>
        <h1>{rule.title[language]}</h1>
        {found.ok ? (
          <>
            <p className="headline">
              <span className="number">{valueText(rule, found.value.value, language)}</span>
            </p>
            <p>
              {w.holds(periodText(found.value, language), found.value.citation)}{' '}
              <CertaintyTag certainty={found.value.certainty} language={language} />
            </p>
            {found.value.note ? <p>{found.value.note[language]}</p> : null}
          </>
        ) : (
          <div className="notice">
            <p>
              <strong>{w.noneInForce(formatDay(on, language))}</strong>
            </p>
            <p>{found.because.map((reason) => sentenceOfLawReason(reason, language)).join(' ')}</p>
            <p>{w.noneInForceHint}</p>
          </div>
        )}
      </div>
      <form method="get" action="/aturan/rincian" className="filters">
        <input type="hidden" name="id" value={rule.id} />
        <div>
          <label htmlFor="f-pada">{w.on}</label>
          <input id="f-pada" name="pada" type="date" defaultValue={on} required />
        </div>
        <div>
          <button>{w.show}</button>
        </div>
      </form>
      <section className="tight">
        <h2>{w.versions}</h2>
        <p className="small soft">{w.versionsIntro}</p>
        <Timeline rule={rule} on={on} language={language} />
        <RecordTable
          label={w.versions}
          head={[w.period, w.value, w.article, w.certainty, w.note]}
          numbers={[1]}
          rows={rule.versions.map((version) => ({
            key: `${version.from}${version.released?.number ?? ''}`,
            cells: [
              periodText(version, language),
              valueText(rule, version.value, language),
              <>
                {version.citation}
                {version.released ? (
                  <div className="small soft">{w.released(version.released.number)}</div>
                ) : null}
              </>,
              <CertaintyTag certainty={version.certainty} language={language} />,
              version.note?.[language] ?? '–',
            ],
          }))}
        />
        <ReachNote rule={rule} language={language} />
        {mayPropose ? (
          <p>
            <a className="button" href={`/aturan/usul?id=${encodeURIComponent(rule.id)}`}>
              {w.propose}
            </a>
          </p>
        ) : null}
      </section>
      <section className="tight">
        <h2>{w.readIn}</h2>
        {read.length === 0 ? (
          <p>{w.noSource}</p>
        ) : (
          <ul>
            {read.map(({ id, source }) => (
              <SourceItem
                key={id ?? source.title.id}
                {...(id ? { id } : {})}
                source={source}
                language={language}
              />
            ))}
          </ul>
        )}
      </section>
      {rule.conflicts.length === 0 ? null : (
        <section className="tight">
          <h2>{w.conflicts}</h2>
          {rule.conflicts.map((id) => {
            const conflict = conflicts[id]
            return (
              <div key={id} className="tight">
                <h3>{conflict.about[language]}</h3>
                <ul>
                  {conflict.claims.map((claim, i) => (
                    <li key={i}>
                      {claim.says[language]}{' '}
                      {conflict.default === i ? <span className="tag kept">{w.default}</span> : null}
                      <ul>
                        {claim.sources.map((source) => (
                          <SourceItem key={source} id={source} source={sources[source]} language={language} />
                        ))}
                      </ul>
                    </li>
                  ))}
                </ul>
                <p>
                  {conflict.default === null ? `${w.noDefault} ` : ''}
                  {w.why}: {conflict.why[language]}
                </p>
              </div>
            )
          })}
        </section>
      )}
      <section className="tight">
        <h2>{w.asks}</h2>
        <p>{family.asks[language]}</p>
        <h3>{w.fails}</h3>
        <p>{family.fails[language]}</p>
        <h3>{w.remedy}</h3>
        <p>{family.remedy[language]}</p>
        <h3>{w.reliedOnBy}</h3>
        <p>{family.reliedOnBy[language]}</p>
        {family.calculators.length === 0 ? null : (
          <p>
            {w.calculators}:{' '}
            {family.calculators.map((slug, i) => (
              <span key={slug}>
                {i > 0 ? ' · ' : ''}
                <a href={`/hitung/buka?apa=${slug}`}>{calculatorTitle(slug, language)}</a>
              </span>
            ))}
          </p>
        )}
      </section>
      <section className="tight">
        <h2>{w.examples}</h2>
        <p className="small soft">{named.length > 0 ? w.examplesIntro : w.noExamples}</p>
        {worked.map((one, i) => (
          <details key={i} open={i < 2}>
            <summary>
              {one.title[language]}:{' '}
              <strong>
                {one.refusal === undefined
                  ? (answerText(one.fn, one.out, language) ?? <span className="unknown">{w.undecided}</span>)
                  : w.refused}
              </strong>
            </summary>
            <p className="small soft">
              {w.question}: {factsText(one.in, language)}
            </p>
            {one.refusal === undefined ? (
              <Reasons because={one.because} language={language} />
            ) : (
              <p>{one.refusal}</p>
            )}
          </details>
        ))}
      </section>
    </>
  )
}
