import type { Instant } from '#shared/date'
import { ErrorSummary, formatInstant, type Language, Pager, Scroll, Select } from '#web'
import { channelsOf, type Channels, type KindInfo, type MailChoice } from './notice.ts'
import {
  type MessageRow,
  type MessageState,
  type NoticeFilter,
  type NoticeRow,
  STATES,
} from './notices.queries.ts'
import { noticeWords } from './words.ts'

export function NoticesPage(props: {
  language: Language
  url: URL
  rows: readonly NoticeRow[]
  unread: number
  filter: NoticeFilter
  kinds: readonly KindInfo[]
  page: number
  pages: number
}) {
  const { language } = props
  const words = noticeWords[language]
  const here = `${props.url.pathname}${props.url.search}`
  return (
    <>
      <div className="tight">
        <h1>{words.titleUnread(props.unread)}</h1>
        <p className="soft">{words.text}</p>
      </div>
      <form method="get" className="filters">
        <Select
          name="tampil"
          label={words.show}
          value={props.filter.unreadOnly ? 'baru' : ''}
          options={[
            { value: '', label: words.allOfThem },
            { value: 'baru', label: words.unread },
          ]}
        />
        <Select
          name="jenis"
          label={words.kind}
          value={props.filter.kind}
          options={[
            { value: '', label: words.kindAll },
            ...props.kinds.map((kind) => ({ value: kind.name, label: kind.about[language] })),
          ]}
        />
        <button>{words.filter}</button>
      </form>
      {props.rows.length === 0 ? (
        <p className="empty">{props.filter.unreadOnly ? words.noneUnread : words.none}</p>
      ) : (
        <ul className="notices">
          {props.rows.map((row) => (
            <li key={row.id} className={row.readAt ? 'read' : undefined}>
              <div className="tight">
                <h2 id={`n-${row.id}`}>
                  {row.readAt ? null : <span className="tag waiting">{words.new}</span>} {row.title}
                </h2>
                {row.body.split(/\n{2,}/).map((paragraph, index) => (
                  <p key={index}>{paragraph}</p>
                ))}
                <p className="small soft">
                  <time dateTime={row.at}>{formatInstant(row.at as Instant, language)}</time>
                </p>
              </div>
              <form noValidate method="post" className="actions">
                <input type="hidden" name="nomor" value={row.id} />
                <input type="hidden" name="kembali" value={here} />
                <button formAction="/pemberitahuan/buka" aria-describedby={`n-${row.id}`}>
                  {words.open}
                </button>
                {row.readAt ? null : (
                  <button
                    className="plain"
                    formAction="/pemberitahuan/dibaca"
                    aria-describedby={`n-${row.id}`}
                  >
                    {words.markRead}
                  </button>
                )}
              </form>
            </li>
          ))}
        </ul>
      )}
      <Pager url={props.url} page={props.page} pages={props.pages} language={language} />
      <div className="actions">
        {props.unread > 0 ? (
          <form noValidate method="post" action="/pemberitahuan/dibaca">
            <input type="hidden" name="nomor" value="semua" />
            <input type="hidden" name="kembali" value={here} />
            <button>{words.markAll}</button>
          </form>
        ) : null}
        <a href="/pemberitahuan/pilihan">{words.choose}</a>
      </div>
    </>
  )
}

const MAIL_CHOICES: readonly MailChoice[] = ['now', 'daily', 'off']

export function ChoicesPage(props: {
  language: Language
  kinds: readonly KindInfo[]
  chosen: ReadonlyMap<string, Channels>
  saved: boolean
  problems: readonly { field: string; message: string }[]
}) {
  const { language } = props
  const words = noticeWords[language]
  return (
    <>
      <div className="tight">
        <h1>{words.choicesTitle}</h1>
        <p className="soft">{words.choicesText}</p>
      </div>
      {props.saved ? (
        <p className="notice good" role="status">
          {words.saved}
        </p>
      ) : null}
      <form noValidate method="post" action="/pemberitahuan/pilihan" className="stack">
        <ErrorSummary errors={props.problems} language={language} />
        <Scroll label={words.choicesTitle}>
          <table className="stacks">
            <thead>
              <tr>
                <th scope="col">{words.kind}</th>
                <th scope="col">{words.inApp}</th>
                <th scope="col">{words.mail}</th>
              </tr>
            </thead>
            <tbody>
              {props.kinds.map((kind) => {
                const channels = channelsOf(kind, props.chosen.get(kind.name))
                return (
                  <tr key={kind.name}>
                    <th scope="row" id={`k-${kind.name}`}>
                      {kind.about[language]}
                      {kind.fixed ? <div className="small soft">{words.fixed}</div> : null}
                    </th>
                    <td data-label={words.inApp}>
                      <div>
                        <input
                          type="checkbox"
                          id={`padan.${kind.name}`}
                          name={`padan.${kind.name}`}
                          defaultChecked={channels.inApp}
                          disabled={kind.fixed}
                          aria-label={`${words.inApp}: ${kind.about[language]}`}
                        />
                      </div>
                    </td>
                    <td data-label={words.mail}>
                      <div>
                        <select
                          id={`surel.${kind.name}`}
                          name={`surel.${kind.name}`}
                          defaultValue={channels.mail}
                          disabled={kind.fixed}
                          aria-label={`${words.mail}: ${kind.about[language]}`}
                        >
                          {MAIL_CHOICES.map((choice) => (
                            <option key={choice} value={choice}>
                              {words.mailChoices[choice]}
                            </option>
                          ))}
                        </select>
                      </div>
                    </td>
                  </tr>
                )
              })}
            </tbody>
          </table>
        </Scroll>
        <div className="actions">
          <button className="primary">{words.save}</button>
        </div>
      </form>
    </>
  )
}

const LOOK: Readonly<Record<MessageState, string>> = {
  waiting: 'waiting',
  sending: 'waiting',
  sent: 'kept',
  held: 'declared',
  failed: 'stopped',
}

export function OutboxPage(props: {
  language: Language
  url: URL
  rows: readonly MessageRow[]
  counts: Readonly<Record<MessageState, number>>
  state: MessageState | ''
  sends: boolean
  queued: boolean
  page: number
  pages: number
}) {
  const { language } = props
  const words = noticeWords[language]
  return (
    <>
      <div className="tight">
        <h1>{words.outboxTitle}</h1>
        <p className="soft">{words.outboxText}</p>
      </div>
      {props.sends ? null : <p className="notice">{words.noMail}</p>}
      {props.queued ? (
        <p className="notice good" role="status">
          {words.queued}
        </p>
      ) : null}
      <form method="get" className="filters">
        <Select
          name="keadaan"
          label={words.state}
          value={props.state}
          options={[
            { value: '', label: words.allOfThem },
            ...STATES.map((state) => ({
              value: state,
              label: `${words.states[state]} (${props.counts[state]})`,
            })),
          ]}
        />
        <button>{words.filter}</button>
      </form>
      {props.rows.length === 0 ? (
        <p className="empty">{words.noneOut}</p>
      ) : (
        <Scroll label={words.outboxTitle}>
          <table className="stacks">
            <thead>
              <tr>
                <th scope="col">{words.subject}</th>
                <th scope="col">{words.to}</th>
                <th scope="col">{words.state}</th>
                <th scope="col">{words.when}</th>
              </tr>
            </thead>
            <tbody>
              {props.rows.map((row) => (
                <tr key={row.id}>
                  <th scope="row">
                    <a href={`/kotak-keluar/${row.id}`}>{row.subject}</a>
                  </th>
                  <td data-label={words.to}>
                    <div>
                      {row.person}
                      <div className="small soft">{row.address}</div>
                    </div>
                  </td>
                  <td data-label={words.state}>
                    <div>
                      <span className={`tag ${LOOK[row.state]}`}>{words.states[row.state]}</span>
                    </div>
                  </td>
                  <td data-label={words.when}>
                    <div>{formatInstant(row.at as Instant, language)}</div>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
      <Pager url={props.url} page={props.page} pages={props.pages} language={language} />
    </>
  )
}

export function MessagePage(props: {
  language: Language
  message: MessageRow & { body: string; language: Language }
  kind: string
}) {
  const { language, message } = props
  const words = noticeWords[language]
  return (
    <>
      <p>
        <a href="/kotak-keluar">← {words.back}</a>
      </p>
      <h1 lang={message.language}>{message.subject}</h1>
      <dl className="facts">
        <dt>{words.to}</dt>
        <dd>
          {message.person} · {message.address}
        </dd>
        <dt>{words.kind}</dt>
        <dd>{props.kind}</dd>
        <dt>{words.state}</dt>
        <dd>
          <span className={`tag ${LOOK[message.state]}`}>{words.states[message.state]}</span>
        </dd>
        <dt>{words.when}</dt>
        <dd>{formatInstant(message.at as Instant, language)}</dd>
        <dt>{words.tries}</dt>
        <dd>{message.attempts}</dd>
        {message.sentAt ? (
          <>
            <dt>{words.sentAt}</dt>
            <dd>{formatInstant(message.sentAt as Instant, language)}</dd>
          </>
        ) : null}
        {message.state === 'waiting' && message.attempts > 0 ? (
          <>
            <dt>{words.nextTry}</dt>
            <dd>{formatInstant(message.nextAt as Instant, language)}</dd>
          </>
        ) : null}
        {message.lastError ? (
          <>
            <dt>{words.lastError}</dt>
            <dd>{message.lastError}</dd>
          </>
        ) : null}
      </dl>
      <h2 id="isi-surel">{words.letter}</h2>
      <pre
        className="raw letter"
        tabIndex={0}
        role="region"
        aria-labelledby="isi-surel"
        lang={message.language}
      >
        {message.body}
      </pre>
      {message.state === 'held' || message.state === 'failed' ? (
        <form noValidate method="post" action="/kotak-keluar/kirim-lagi">
          <input type="hidden" name="nomor" value={message.id} />
          <button>{words.again}</button>
        </form>
      ) : null}
    </>
  )
}
