import {
  certaintyWords,
  dayBefore,
  findInForce,
  findRule,
  roundHalfUp,
  type Rule,
  sentenceOfLawReason,
  spokenWord,
  wordsOfRule,
} from '#law'
import { type KeptAndPaid } from '#orders'
import { type Proposal, releaseOf, sourceOf } from '#rulebook'
import { type IsoDate } from '#shared/date'
import {
  Crumbs,
  ErrorSummary,
  Facts,
  Field,
  formatCount,
  formatDay,
  formatInstant,
  formatOffice,
  formatPercent,
  type Language,
} from '#web'
import { type Change, type FigureChange, type Impact, type Share } from './impact.ts'
import { CertaintyTag, ReachNote, RecordTable, rupiahText, SourceItem, valueText } from './parts.tsx'
import { rulePath } from './rules.page.tsx'
import { ruleWords } from './rules.words.ts'

const stateOf = (proposal: Proposal) => proposal.putusan ?? ('menunggu' as const)
const stateTones = { rilis: 'kept', tolak: 'stopped', menunggu: 'waiting' } as const
const ruleTitle = (proposal: Proposal, language: Language) =>
  findRule(proposal.aturan)?.title[language] ?? proposal.aturan
const newValue = (proposal: Proposal, language: Language) => {
  const release = releaseOf(proposal)
  return release ? valueText(findRule(proposal.aturan)!, release.value, language) : proposal.nilai
}
const proposalPath = (nomor: number) => `/aturan/usulan/rincian?nomor=${nomor}`

export interface ProposeProps {
  readonly language: Language
  readonly rule: Rule
  readonly today: IsoDate
  readonly typed: Readonly<Record<string, string>>
  readonly problems: readonly { field: string; message: string }[]
}
export function ProposePage({ language, rule, today, typed, problems }: ProposeProps) {
  const w = ruleWords[language]
  const p = w.proposal
  const found = findInForce(rule, today)
  const error = (name: string) => problems.find((problem) => problem.field === name)?.message
  const input = (name: string, label: string, type: string, hint?: string) => (
    <Field name={name} label={label} {...(hint ? { hint } : {})} error={error(name)}>
      <input
        id={name}
        name={name}
        type={type}
        defaultValue={typed[name] ?? ''}
        maxLength={500}
        autoComplete="off"
        aria-describedby={error(name) ? `${name}-error` : hint ? `${name}-hint` : undefined}
        aria-invalid={error(name) ? true : undefined}
      />
    </Field>
  )
  const select = (name: string, label: string, options: readonly (readonly [string, string])[]) => (
    <Field name={name} label={label} error={error(name)}>
      <select id={name} name={name} defaultValue={typed[name] ?? options[0]?.[0]}>
        {options.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </Field>
  )
  return (
    <>
      <div className="tight">
        <Crumbs
          language={language}
          items={[{ href: rulePath(rule.id, today), label: rule.title[language] }]}
        />
        <h1>{p.title(rule.title[language])}</h1>
        <p>{p.intro}</p>
        <p>
          {p.nowValue}:{' '}
          <strong>
            {found.ok
              ? valueText(rule, found.value.value, language)
              : w.noneInForce(formatDay(today, language))}
          </strong>
        </p>
        <ReachNote rule={rule} language={language} />
      </div>
      <ErrorSummary errors={problems} language={language} />
      <form noValidate method="post" action="/aturan/usul" className="stack">
        <input type="hidden" name="id" value={rule.id} />
        {input('dari', p.from, 'date')}
        {input('sampai', p.until, 'date')}
        {rule.unit === 'word'
          ? select(
              'nilai',
              p.value,
              wordsOfRule(rule).map((word) => [word, spokenWord(word, language)] as const),
            )
          : input('nilai', p.value, 'text', p.hints[rule.unit])}
        {input('peraturan', p.regulation, 'text', p.regulationHint)}
        {input('pasal', p.article, 'text')}
        {input('sumber', p.sourceTitle, 'text')}
        {input('alamat', p.sourceUrl, 'url')}
        {select('mutu', p.grade, [
          ['A', 'A'],
          ['B', 'B'],
          ['C', 'C'],
        ])}
        {select(
          'kepastian',
          w.certainty,
          Object.entries(certaintyWords).map(([value, words]) => [value, words[language]] as const),
        )}
        {input('catatan', p.note, 'text')}
        {input('catatan_en', p.noteEn, 'text')}
        <p className="actions">
          <button className="button primary">{p.send}</button>
        </p>
      </form>
    </>
  )
}

export function ProposalListPage({
  language,
  proposals,
}: {
  language: Language
  proposals: readonly Proposal[]
}) {
  const w = ruleWords[language]
  const p = w.proposal
  return (
    <>
      <div className="tight">
        <Crumbs language={language} items={[{ href: '/aturan', label: w.title }]} />
        <h1>{w.proposals}</h1>
        <p className="soft">{p.listIntro}</p>
      </div>
      {proposals.length === 0 ? (
        <p className="empty">{p.empty}</p>
      ) : (
        <RecordTable
          label={p.list}
          head={[w.rule, p.value, p.from, w.article, w.result]}
          numbers={[1]}
          rows={proposals.map((proposal) => ({
            key: String(proposal.nomor),
            cells: [
              <>
                <a
                  href={proposalPath(proposal.nomor)}
                >{`${proposal.nomor}. ${ruleTitle(proposal, language)}`}</a>
                <div className="small soft">
                  {p.proposedBy(proposal.diusulkan_nama, formatInstant(proposal.diusulkan_pada, language))}
                </div>
              </>,
              newValue(proposal, language),
              formatDay(proposal.berlaku_dari, language),
              `${proposal.peraturan} ${proposal.pasal}`,
              <span className={`tag ${stateTones[stateOf(proposal)]}`}>{p.states[stateOf(proposal)]}</span>,
            ],
          }))}
        />
      )}
    </>
  )
}

/** What held until the new version begins, also after its release. */
const dayBeforeStart = (proposal: Proposal): IsoDate => dayBefore(proposal.berlaku_dari)

/** A verdict in words, by what was judged. */
export function verdictText(verdict: unknown, language: Language): string {
  const w = ruleWords[language]
  if (verdict === null) return w.undecided
  if (typeof verdict === 'boolean') return verdict ? w.yes : w.no
  if (typeof verdict === 'string') return spokenWord(verdict, language)
  if (isKeptAndPaid(verdict))
    return w.proposal.keptAndPaid(
      rupiahText(BigInt(verdict.kept), language),
      rupiahText(BigInt(verdict.paid), language),
    )
  return JSON.stringify(verdict)
}
const isKeptAndPaid = (verdict: unknown): verdict is KeptAndPaid =>
  typeof verdict === 'object' && verdict !== null && 'kept' in verdict && 'paid' in verdict

/** `71,8 % (Rp… dari Rp…)`. */
export function shareText({ numerator, denominator }: Share, language: Language): string {
  const percent =
    denominator === 0n
      ? '–'
      : formatPercent(Number(roundHalfUp({ numerator: numerator * 10_000n, denominator })), language)
  return ruleWords[language].proposal.share(
    percent,
    rupiahText(numerator, language),
    rupiahText(denominator, language),
  )
}

function FigureChanges({ changes, language }: { changes: readonly FigureChange[]; language: Language }) {
  const p = ruleWords[language].proposal
  if (changes.length === 0) return null
  return (
    <section className="tight">
      <h3>{p.impactFigures}</h3>
      {[...new Set(changes.map((change) => change.year))].map((year) => (
        <RecordTable
          key={year}
          label={p.impactFigure(year)}
          head={[p.impactFigure(year), p.before, p.after]}
          rows={changes
            .filter((change) => change.year === year)
            .slice(0, SHOWN_CHANGES + 1)
            .map((change) => ({
              key: change.agencyCode ?? '',
              cells: [
                change.agencyCode === null
                  ? p.wholeGovernment
                  : formatOffice(change.agency ?? change.agencyCode),
                shareText(change.before, language),
                <strong>{shareText(change.after, language)}</strong>,
              ],
            }))}
        />
      ))}
    </section>
  )
}

export const SHOWN_CHANGES = 15

export interface ProposalProps {
  readonly language: Language
  readonly proposal: Proposal
  readonly rule: Rule | undefined
  readonly impact: { readonly found: Impact; readonly until: IsoDate; readonly cut: boolean } | null
  /** The changed rows this visitor may read. */
  readonly visible: readonly Change[]
  /** What this visitor may do with it. */
  readonly role: 'release' | 'take-back' | 'look'
  readonly problem: string | null
}
export function ProposalPage({ language, proposal, rule, impact, visible, role, problem }: ProposalProps) {
  const w = ruleWords[language]
  const p = w.proposal
  const state = stateOf(proposal)
  const before = rule ? findInForce(rule, dayBeforeStart(proposal)) : undefined
  return (
    <>
      <div className="tight">
        <Crumbs language={language} items={[{ href: '/aturan/usulan', label: w.proposals }]} />
        <h1>{`${proposal.nomor}. ${ruleTitle(proposal, language)}`}</h1>
        <p>
          <span className={`tag ${stateTones[state]}`}>{p.states[state]}</span>{' '}
          {p.proposedBy(proposal.diusulkan_nama, formatInstant(proposal.diusulkan_pada, language))}
        </p>
      </div>
      {rule ? <ReachNote rule={rule} language={language} /> : null}
      <ErrorSummary
        language={language}
        errors={
          problem ? [{ field: role === 'look' || proposal.putusan ? 'isi' : 'alasan', message: problem }] : []
        }
      />
      <Facts
        language={language}
        roomy
        items={[
          [
            // Rows below are judged on days of their own; this is the day before the version begins.
            `${p.before} (${formatDay(dayBeforeStart(proposal), language)})`,
            !rule || !before
              ? '–'
              : before.ok
                ? valueText(rule, before.value.value, language)
                : w.noneInForce(formatDay(dayBeforeStart(proposal), language)),
          ],
          [
            p.value,
            <>
              <strong>{newValue(proposal, language)}</strong>{' '}
              <CertaintyTag certainty={proposal.kepastian} language={language} />
            </>,
          ],
          [
            w.period,
            `${formatDay(proposal.berlaku_dari, language)} – ${proposal.berlaku_sampai ? formatDay(proposal.berlaku_sampai, language) : '…'}`,
          ],
          [w.article, `${proposal.peraturan} ${proposal.pasal}`],
          ...(proposal.catatan
            ? [
                [
                  w.note,
                  language === 'id' ? proposal.catatan : proposal.catatan_en || proposal.catatan,
                ] as const,
              ]
            : []),
        ]}
      />
      <section className="tight">
        <h2>{w.readIn}</h2>
        <ul>
          <SourceItem source={sourceOf(proposal)} language={language} />
        </ul>
      </section>
      {proposal.putusan ? (
        <section className="tight">
          <h2>{p.states[state]}</h2>
          <p>
            {p.decidedBy(proposal.diputuskan_nama ?? '', formatInstant(proposal.diputuskan_pada!, language))}
          </p>
          {proposal.alasan ? <p>{proposal.alasan}</p> : null}
          {proposal.dampak ? (
            <p>
              {p.recorded}:{' '}
              {p.impactOf(
                formatCount(proposal.dampak.changed, language),
                formatCount(proposal.dampak.asked, language),
                rupiahText(BigInt(proposal.dampak.rupiah), language),
              )}
            </p>
          ) : null}
          <FigureChanges
            changes={(proposal.dampak?.figures ?? []).map((one) => ({
              year: one.year,
              agencyCode: null,
              agency: null,
              before: { numerator: BigInt(one.before[0]), denominator: BigInt(one.before[1]) },
              after: { numerator: BigInt(one.after[0]), denominator: BigInt(one.after[1]) },
            }))}
            language={language}
          />
        </section>
      ) : (
        <section className="tight">
          <h2>{p.impact}</h2>
          {impact === null ? (
            <p>{p.impactNone}</p>
          ) : impact.found.asked === 0 ? (
            <p>
              {p.impactNothing}{' '}
              {impact.found.standing ? p.standingBills(formatCount(impact.found.standing, language)) : null}
            </p>
          ) : (
            <>
              <p>
                <strong>
                  {p.impactOf(
                    formatCount(impact.found.changed.length, language),
                    formatCount(impact.found.asked, language),
                    rupiahText(impact.found.rupiah, language),
                  )}
                </strong>{' '}
                {w.verdicts[impact.found.judged]}.
              </p>
              <p className="small soft">
                {p.impactSince(formatDay(proposal.berlaku_dari, language), formatDay(impact.until, language))}{' '}
                {impact.found.undecided > 0
                  ? p.impactUndecided(formatCount(impact.found.undecided, language))
                  : ''}{' '}
                {impact.cut ? p.impactCut(formatCount(impact.found.asked, language)) : ''}
              </p>
              {impact.found.standing ? (
                <p>{p.standingBills(formatCount(impact.found.standing, language))}</p>
              ) : null}
              <FigureChanges changes={impact.found.figures} language={language} />
              {visible.length < impact.found.changed.length ? <p>{p.ownRowsOnly}</p> : null}
              {visible.length === 0 ? null : (
                <>
                  <RecordTable
                    label={p.impact}
                    head={[p.subject, p.day, p.amount, p.before, p.after]}
                    numbers={[2]}
                    rows={visible.slice(0, SHOWN_CHANGES).map((change) => ({
                      key: change.subject.key,
                      cells: [
                        <>
                          {change.subject.href ? (
                            <a href={change.subject.href}>{change.subject.label}</a>
                          ) : (
                            change.subject.label
                          )}
                          {change.subject.label.startsWith(change.subject.agency ?? '') ? null : (
                            <div className="small soft">{change.subject.agency}</div>
                          )}
                          {change.because.map((reason, i) => (
                            <div key={i} className="small soft">
                              {sentenceOfLawReason(reason, language)}
                            </div>
                          ))}
                        </>,
                        formatDay(change.subject.on, language),
                        rupiahText(change.subject.rupiah, language),
                        verdictText(change.before, language),
                        <strong>{verdictText(change.after, language)}</strong>,
                      ],
                    }))}
                  />
                  <p>
                    {visible.length > SHOWN_CHANGES ? `${p.more(String(SHOWN_CHANGES))} ` : ''}
                    {w.download}:{' '}
                    <a href={`/aturan/usulan/unduh?nomor=${proposal.nomor}&format=xlsx`}>XLSX</a>{' '}
                    <a href={`/aturan/usulan/unduh?nomor=${proposal.nomor}&format=csv`}>CSV</a>
                  </p>
                </>
              )}
            </>
          )}
          {role === 'look' ? <p>{p.notYours}</p> : null}
          {role === 'take-back' ? <p>{p.own}</p> : null}
          {role === 'look' ? null : (
            <form noValidate method="post" action="/aturan/usulan/putuskan" className="stack">
              <input type="hidden" name="nomor" value={proposal.nomor} />
              <Field name="alasan" label={p.reason} {...(problem ? { error: problem } : {})}>
                <input
                  id="alasan"
                  name="alasan"
                  type="text"
                  maxLength={500}
                  autoComplete="off"
                  aria-invalid={problem ? true : undefined}
                />
              </Field>
              <p className="actions">
                {role === 'release' ? (
                  <button className="button primary" name="putusan" value="rilis">
                    {p.release}
                  </button>
                ) : null}{' '}
                <button className="button danger" name="putusan" value="tolak">
                  {role === 'release' ? p.refuse : p.takeBack}
                </button>
              </p>
            </form>
          )}
        </section>
      )}
    </>
  )
}
