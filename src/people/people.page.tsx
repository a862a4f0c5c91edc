import { ErrorSummary, Field, type Language, Scroll } from '#web'
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
