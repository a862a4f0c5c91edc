import { ErrorSummary, Field, formatInstant, type Language, Scroll } from '#web'
import type { Instant } from '#shared/date'
import { accountWords } from './account.words.ts'
import type { Role } from './roles.ts'
import { peopleWords, roleName } from './words.ts'

export interface FormProblem {
  readonly field: string
  readonly message: string
}

export interface CastMember {
  readonly name: string
  readonly email: string
  readonly role: Role
  readonly agency: string
}

export function SignInPage(props: {
  language: Language
  email: string
  back: string
  problems: readonly FormProblem[]
  cast: readonly CastMember[]
  /** Name of the city's SSO, when there is one. */
  sso: string | null
  /** What came of a visit to the SSO. */
  said: string | null
  signedOutOfSso: boolean
}) {
  const more = accountWords[props.language]
  const words = peopleWords[props.language]
  const error = (field: string) => props.problems.find((problem) => problem.field === field)?.message
  return (
    <div className="columns">
      <form noValidate method="post" action="/masuk" className="stack">
        <h1>{words.signInTitle}</h1>
        {props.said ? <p className="notice bad">{props.said}</p> : null}
        {props.signedOutOfSso ? (
          <p className="notice">
            {more.signedOutOfSso} <a href="/keluar/sso">{more.leaveSso}</a>
          </p>
        ) : null}
        {props.sso ? (
          <>
            <p className="actions">
              <a
                className="button"
                href={`/masuk/sso${props.back ? `?kembali=${encodeURIComponent(props.back)}` : ''}`}
              >
                {more.bySso(props.sso)}
              </a>
            </p>
            <p className="soft">{more.or}</p>
          </>
        ) : null}
        <ErrorSummary errors={props.problems} language={props.language} />
        <input type="hidden" name="kembali" value={props.back} />
        <Field name="email" label={words.email} error={error('email')}>
          <input
            id="email"
            name="email"
            type="email"
            autoComplete="username"
            defaultValue={props.email}
            required
            aria-invalid={error('email') ? true : undefined}
          />
        </Field>
        <Field name="sandi" label={words.password}>
          <input id="sandi" name="sandi" type="password" autoComplete="current-password" required />
        </Field>
        <div className="actions">
          <button className="primary">{words.signIn}</button>
        </div>
      </form>
      {props.cast.length > 0 ? (
        <section className="stack" aria-labelledby="pemeran">
          <h2 id="pemeran">{words.cast}</h2>
          <p className="soft">{words.castText}</p>
          <Scroll label={words.cast}>
            <table>
              <tbody>
                {props.cast.map((member) => (
                  <tr key={member.email}>
                    <th scope="row">
                      <a href={`/masuk?email=${encodeURIComponent(member.email)}`}>{member.name}</a>
                      <br />
                      <span className="small soft">{member.email}</span>
                    </th>
                    <td>
                      {roleName(member.role, props.language)}
                      {member.agency ? <div className="small soft">{member.agency}</div> : null}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroll>
        </section>
      ) : null}
    </div>
  )
}

export interface AuditRow {
  readonly seq: number
  readonly at: string
  readonly agency: string
  readonly payload: string
}

export function AuditPage({ language, rows }: { language: Language; rows: readonly AuditRow[] }) {
  const words = peopleWords[language]
  return (
    <>
      <div className="tight">
        <h1>{words.auditTitle}</h1>
        <p className="soft">{words.auditText}</p>
      </div>
      <Scroll label={words.auditTitle}>
        <table>
          <thead>
            <tr>
              <th scope="col" className="number">
                {words.number}
              </th>
              <th scope="col">{words.when}</th>
              <th scope="col">{words.who}</th>
              <th scope="col">{words.what}</th>
              <th scope="col">{words.about}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => {
              const fact = JSON.parse(row.payload) as {
                actor: string
                action: string
                subject: string
                facts: Record<string, string | number>
              }
              return (
                <tr key={`${row.agency} ${row.seq}`}>
                  <td className="number">{row.seq}</td>
                  <td>{formatInstant(row.at as Instant, language)}</td>
                  <td>{fact.actor}</td>
                  <td>{fact.action}</td>
                  <td className="small">
                    {Object.entries(fact.facts)
                      .filter(([name]) => name !== 'sha256')
                      .map(([name, value]) => `${name}: ${value}`)
                      .join(' · ') || fact.subject}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </Scroll>
    </>
  )
}
