import { ErrorSummary, Field, formatInstant, type Language } from '#web'
import type { Instant } from '#shared/date'
import type { GrantedPerson } from './people.queries.ts'
import { AGENCY_ROLES, type Role, ROLES } from './roles.ts'
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
}) {
  const words = peopleWords[props.language]
  const error = (field: string) => props.problems.find((problem) => problem.field === field)?.message
  return (
    <div className="columns">
      <form method="post" action="/masuk" className="stack">
        <h1>{words.signInTitle}</h1>
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
          <div className="scroll">
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
          </div>
        </section>
      ) : null}
    </div>
  )
}

export interface PeoplePageData {
  readonly language: Language
  readonly people: readonly GrantedPerson[]
  readonly agencies: readonly { code: string; name: string }[]
  readonly typed: Readonly<Record<string, string>>
  readonly problems: readonly FormProblem[]
  readonly done: string | null
}

export function PeoplePage(props: PeoplePageData) {
  const words = peopleWords[props.language]
  const error = (field: string) => props.problems.find((problem) => problem.field === field)?.message
  const names = new Map(props.agencies.map((agency) => [agency.code, agency.name]))
  return (
    <>
      <div className="tight">
        <h1>{words.peopleTitle}</h1>
        <p className="soft">{words.peopleText}</p>
      </div>
      {props.done ? (
        <p className="notice good" role="status">
          {props.done}
        </p>
      ) : null}
      <div className="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{words.person}</th>
              <th scope="col">{words.role}</th>
              <th scope="col">{words.agency}</th>
              <th scope="col">{words.sk}</th>
              <th scope="col" aria-label={words.revoke} />
            </tr>
          </thead>
          <tbody>
            {props.people.map((person) => (
              <tr key={`${person.id} ${person.role} ${person.agency}`}>
                <th scope="row">
                  {person.name}
                  <br />
                  <span className="small soft">{person.email}</span>
                </th>
                <td>{roleName(person.role, props.language)}</td>
                <td>
                  {person.agency === '' ? words.wholeGovernment : (names.get(person.agency) ?? person.agency)}
                </td>
                <td>{person.sk ?? '–'}</td>
                <td>
                  <form method="post" action="/orang/cabut">
                    <input type="hidden" name="orang" value={person.id} />
                    <input type="hidden" name="peran" value={person.role} />
                    <input type="hidden" name="satker" value={person.agency} />
                    <button
                      className="plain"
                      aria-label={`${words.revoke}: ${person.name}, ${roleName(person.role, props.language)}`}
                    >
                      {words.revoke}
                    </button>
                  </form>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <form method="post" action="/orang" className="stack">
        <h2>{words.addTitle}</h2>
        <ErrorSummary errors={props.problems} language={props.language} />
        <div>
          <Field name="nama" label={words.name} error={error('nama')}>
            <input id="nama" name="nama" defaultValue={props.typed['nama']} autoComplete="off" />
          </Field>
          <Field name="email" label={words.email} error={error('email')}>
            <input
              id="email"
              name="email"
              type="email"
              defaultValue={props.typed['email']}
              autoComplete="off"
            />
          </Field>
          <Field name="sandi" label={words.password} hint={words.passwordHint} error={error('sandi')}>
            <input
              id="sandi"
              name="sandi"
              type="password"
              autoComplete="new-password"
              aria-describedby="sandi-hint"
            />
          </Field>
          <Field name="peran" label={words.role} error={error('peran')}>
            <select id="peran" name="peran" defaultValue={props.typed['peran'] ?? 'analyst'}>
              {ROLES.filter((role) => role !== 'public').map((role) => (
                <option key={role} value={role}>
                  {roleName(role, props.language)}
                  {AGENCY_ROLES.includes(role) ? ` (${words.agency.toLowerCase()})` : ''}
                </option>
              ))}
            </select>
          </Field>
          <Field name="satker" label={words.agency} error={error('satker')}>
            <select id="satker" name="satker" defaultValue={props.typed['satker'] ?? ''}>
              <option value="">{words.wholeGovernment}</option>
              {props.agencies.map((agency) => (
                <option key={agency.code} value={agency.code}>
                  {agency.name}
                </option>
              ))}
            </select>
          </Field>
          <Field name="sk" label={words.sk} hint={words.skHint}>
            <input id="sk" name="sk" defaultValue={props.typed['sk']} />
          </Field>
        </div>
        <div className="actions">
          <button className="primary">{words.add}</button>
        </div>
      </form>
    </>
  )
}

export function SetUpPage(props: {
  language: Language
  typed: Readonly<Record<string, string>>
  problems: readonly FormProblem[]
  templates: readonly string[]
}) {
  const words = peopleWords[props.language]
  const error = (field: string) => props.problems.find((problem) => problem.field === field)?.message
  const input = (name: string, label: string, type: string, hint?: string) => (
    <Field name={name} label={label} error={error(name)} {...(hint ? { hint } : {})}>
      <input
        id={name}
        name={name}
        type={type}
        defaultValue={type === 'password' ? undefined : props.typed[name]}
        required
        aria-invalid={error(name) ? true : undefined}
      />
    </Field>
  )
  return (
    <form method="post" action="/siapkan" className="stack">
      <h1>{words.setUpTitle}</h1>
      <p className="soft">{words.setUpText}</p>
      <ErrorSummary errors={props.problems} language={props.language} />
      <div>
        {input('kode', words.setUpToken, 'text', words.setUpTokenHint)}
        {input('klpd', words.klpd, 'text', words.klpdHint)}
        {input('pemerintah', words.government, 'text')}
        <Field name="templat" label={words.template}>
          <select id="templat" name="templat" defaultValue={props.typed['templat'] ?? ''}>
            <option value="">{words.noTemplate}</option>
            {props.templates.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        </Field>
        {input('nama', words.name, 'text')}
        {input('email', words.email, 'email')}
        {input('sandi', words.password, 'password')}
      </div>
      <div className="actions">
        <button className="primary">{words.finish}</button>
      </div>
    </form>
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
      <div className="scroll">
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
      </div>
    </>
  )
}
