/** Purchases that may stand in two channels, with the evidence, for a decision. */
import { senFromNumeric } from '#shared/money'
import type { DecidedLump, Lump } from '#realisation'
import type { Instant } from '#shared/date'
import {
  Amount,
  Empty,
  ErrorSummary,
  Facts,
  formatCount,
  formatInstant,
  formatRupiahShort,
  Hidden,
  LocalNav,
  Pager,
  type Problem,
  withParameters,
} from '#web'
import { overviewWords } from '../words.ts'
import { lineName } from '../line-name.ts'
import { careWords } from './care.words.ts'
import { agencyName, type Common, day, lineAddress, Scope, sen } from './care.parts.tsx'
import { evidenceOf, type PairFilter, type PairRow, type PairSide } from './pairs.queries.ts'

/** Where the reason of one card is typed; its refusal leads there. */
export const reasonField = (key: string): string => `alasan-${key}`.replace(/[^A-Za-z0-9-]/g, '-')

export function PairsPage(
  props: Common & {
    filter: PairFilter
    pairs: readonly PairRow[]
    lumps: readonly (Lump | DecidedLump)[]
    total: number
    nilai: string
    perKeadaan: Readonly<Record<string, number>>
    mayDecide: boolean
    problems: readonly Problem[]
    page: number
    pages: number
  },
) {
  const { language, url, filter } = props
  const words = careWords[language].pairs
  return (
    <>
      <div className="tight">
        <h1>{words.title}</h1>
        <p className="soft">{words.intro}</p>
      </div>
      <ErrorSummary errors={props.problems} language={language} />
      <Scope {...props} />
      <section className="stack">
        <LocalNav
          label={words.title}
          items={(['ragu', 'ganda', 'bukan'] as const).map((state) => ({
            href: withParameters(url, { keadaan: state === 'ragu' ? null : state, hal: null }),
            label: `${words.states[state]} (${formatCount(props.perKeadaan[state] ?? 0, language)})`,
            current: filter.state === state,
          }))}
        />
        {props.pairs.length === 0 ? (
          <Empty
            title={words.empty[filter.state]}
            text={filter.state === 'ragu' ? words.emptyText : undefined}
          />
        ) : (
          <>
            <p>
              {words.total(
                formatCount(props.total, language),
                formatRupiahShort(senFromNumeric(props.nilai), language),
              )}
            </p>
            <ol className="plain stack">
              {props.pairs.map((pair) => (
                <li key={`${pair.lemah.sumber} ${pair.lemah.kunci} ${pair.kuat.kunci}`}>
                  <PairCard {...props} pair={pair} />
                </li>
              ))}
            </ol>
            <Pager url={url} page={props.page} pages={props.pages} language={language} />
          </>
        )}
      </section>
      {props.lumps.length > 0 ? (
        <section className="stack" aria-labelledby="borongan">
          <h2 id="borongan">{words.lumps}</h2>
          <p className="soft">{words.lumpsText}</p>
          <div>
            <ol className="plain stack">
              {props.lumps.map((lump) => (
                <li key={lump.key}>
                  <LumpCard {...props} lump={lump} />
                </li>
              ))}
            </ol>
          </div>
        </section>
      ) : null}
    </>
  )
}

function LumpCard(
  props: Common & { lump: Lump | DecidedLump; mayDecide: boolean; filter: { readonly state: string } },
) {
  const { language, lump } = props
  const words = careWords[language].pairs
  const id = reasonField(lump.key)
  return (
    <article className="stack boxed">
      <h3 className="small-heading">
        <Amount sen={sen(lump.nilai)} language={language} full /> ·{' '}
        {agencyName(props.choices, lump.kd_satker_str)}
      </h3>
      <p>
        SP2D {lump.no_sp2d}, {day(lump.tgl_sp2d, language)}
        {lump.uraian ? `: ${lump.uraian}` : ''}
      </p>
      <div>
        {words.lumpPays(formatCount(lump.orders.length, language))}:
        <ul>
          {lump.orders.map((order) => (
            <li key={order.order_id}>
              <a href={`/pesanan/${order.order_id}`}>{order.number}</a>,{' '}
              <Amount sen={sen(order.nilai)} language={language} full />, {day(order.dibayar, language)}
            </li>
          ))}
        </ul>
      </div>
      {'alasan' in lump ? (
        <>
          <Facts language={language} items={[[words.reason, lump.alasan]]} />
          <p className="soft">
            {words.decided(
              lump.diputus_oleh,
              formatInstant(new Date(lump.diputus_pada).toISOString() as Instant, language),
            )}
          </p>
        </>
      ) : null}
      {props.mayDecide ? (
        <form noValidate method="post" action="/tinjau" className="stack tight">
          <Hidden
            fields={{
              tahun: String(props.year),
              borongan: lump.key,
              pesanan: lump.orders.map((one) => one.number).join(' '),
              dahulu: props.filter.state,
              kembali: `${props.url.pathname}${props.url.search}`,
            }}
          />
          {'alasan' in lump ? (
            <button name="keputusan" value="tarik">
              {words.undo}
            </button>
          ) : (
            <>
              <div className="field">
                <label htmlFor={id}>{words.reason}</label>
                <input id={id} name="alasan" className="long" maxLength={500} required minLength={5} />
              </div>
              <div className="actions">
                <button className="primary" name="keputusan" value="ganda">
                  {words.lumpYes}
                </button>
                <button name="keputusan" value="bukan">
                  {words.lumpNo}
                </button>
              </div>
            </>
          )}
        </form>
      ) : null}
    </article>
  )
}

function PairCard(props: Common & { pair: PairRow; mayDecide: boolean }) {
  const { language, pair, year } = props
  const words = careWords[language].pairs
  const evidence = evidenceOf(pair)
  const said = (codes: readonly string[]) => codes.map((code) => words.evidence[code] ?? code).join('; ')
  const id = reasonField(`${pair.lemah.sumber}-${pair.lemah.kunci}`)
  return (
    <article className="stack boxed">
      <h2 className="small-heading">
        <Amount sen={sen(pair.lemah.nilai)} language={language} full /> ·{' '}
        {agencyName(props.choices, pair.lemah.kd_satker_str)}
      </h2>
      <div className="two">
        <Side {...props} title={words.stands} side={pair.kuat} />
        <Side {...props} title={words.falls} side={pair.lemah} />
      </div>
      <Facts
        language={language}
        items={[
          [words.forIt, said(evidence.mendukung)],
          [words.against, evidence.melawan.length === 0 ? '–' : said(evidence.melawan)],
          ...(pair.alasan ? ([[words.reason, pair.alasan]] as const) : []),
        ]}
      />
      {pair.diputus_oleh && pair.diputus_pada ? (
        <p className="soft">
          {words.decided(
            pair.diputus_oleh,
            formatInstant(new Date(pair.diputus_pada).toISOString() as Instant, language),
          )}
        </p>
      ) : null}
      {props.mayDecide ? (
        <form noValidate method="post" action="/tinjau" className="stack tight">
          <Hidden
            fields={{
              tahun: String(year),
              kuat_sumber: pair.kuat.sumber,
              kuat_kunci: pair.kuat.kunci,
              lemah_sumber: pair.lemah.sumber,
              lemah_kunci: pair.lemah.kunci,
              kembali: `${props.url.pathname}${props.url.search}`,
            }}
          />
          {pair.keadaan === 'ragu' ? (
            <>
              <div className="field">
                <label htmlFor={id}>{words.reason}</label>
                <p className="hint">{words.reasonHint}</p>
                <input id={id} name="alasan" className="long" maxLength={500} required minLength={5} />
              </div>
              <div className="actions">
                <button className="primary" name="keputusan" value="ganda">
                  {words.same}
                </button>
                <button name="keputusan" value="bukan">
                  {words.two}
                </button>
              </div>
            </>
          ) : (
            <button name="keputusan" value="tarik">
              {words.undo}
            </button>
          )}
        </form>
      ) : null}
    </article>
  )
}

function Side({ language, year, title, side }: Common & { title: string; side: PairSide }) {
  const words = careWords[language]
  const channels = overviewWords[language].channels
  return (
    <section>
      <h3>{title}</h3>
      <p>
        <a href={lineAddress(year, side.sumber, side.kunci)}>
          {lineName(side.nama_paket, side.kunci, language)}
        </a>
      </p>
      <Facts
        language={language}
        items={[
          [words.channel, channels[side.kanal] ?? side.kanal],
          ['RUP', side.kd_rup ?? '–'],
          [words.date, day(side.tanggal, language)],
          [words.provider, side.penyedia ?? '–'],
          [
            words.pdn,
            side.pdn === null ? null : <Amount key="pdn" sen={sen(side.pdn)} language={language} />,
          ],
        ]}
      />
    </section>
  )
}
