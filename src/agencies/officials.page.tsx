import { AGENCY_ROLES, type FormProblem, type GrantedPerson, peopleWords, roleName, ROLES } from '#people'
import { accessWords } from './access.words.ts'
import type { Template } from './templates/index.ts'
import { ErrorSummary, Field, formatOffice, type Language, Scroll, SelectField, TextField } from '#web'

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
        <p>
          <a href="/orang/sso">{accessWords[props.language].ssoTitle}</a>
        </p>
      </div>
      {props.done ? (
        <p className="notice good" role="status">
          {props.done}
        </p>
      ) : null}
      <ErrorSummary errors={props.problems} language={props.language} />
      <Scroll label={words.peopleTitle}>
        <table className="stacks">
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
                <td data-label={words.role}>
                  <div>{roleName(person.role, props.language)}</div>
                </td>
                <td data-label={words.agency}>
                  <div>
                    {person.agency === ''
                      ? words.wholeGovernment
                      : formatOffice(names.get(person.agency) ?? person.agency)}
                  </div>
                </td>
                <td data-label={words.sk}>
                  <div>{person.sk ?? '–'}</div>
                </td>
                <td data-label={words.revoke}>
                  <div>
                    <div className="actions small">
                      <form noValidate method="post" action="/orang/cabut">
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
                      <a
                        href={`/orang/pulihkan?orang=${encodeURIComponent(person.id)}`}
                        aria-label={`${accessWords[props.language].resetLink}: ${person.name}`}
                      >
                        {accessWords[props.language].resetLink}
                      </a>
                    </div>
                  </div>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <form noValidate method="post" action="/orang" className="stack">
        <h2>{words.addTitle}</h2>
        <div>
          <Field name="nama" label={words.name} error={error('nama')}>
            <input
              id="nama"
              name="nama"
              defaultValue={props.typed['nama']}
              autoComplete="off"
              aria-invalid={error('nama') ? true : undefined}
            />
          </Field>
          <Field name="email" label={words.email} error={error('email')}>
            <input
              id="email"
              name="email"
              type="email"
              defaultValue={props.typed['email']}
              autoComplete="off"
              aria-invalid={error('email') ? true : undefined}
            />
          </Field>
          <Field name="sandi" label={words.password} hint={words.passwordHint} error={error('sandi')}>
            <input
              id="sandi"
              name="sandi"
              type="password"
              autoComplete="new-password"
              aria-describedby="sandi-hint"
              aria-invalid={error('sandi') ? true : undefined}
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
                  {formatOffice(agency.name)}
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
  templates: readonly Template[]
}) {
  const words = peopleWords[props.language]
  const error = (field: string) => props.problems.find((problem) => problem.field === field)?.message
  const input = (
    name: string,
    label: string,
    type: 'text' | 'email' | 'password',
    more: { hint?: string; autoComplete?: string; width?: 'short' | 'medium' } = {},
  ) => (
    <TextField
      name={name}
      label={label}
      type={type}
      error={error(name)}
      required
      maxLength={200}
      {...(type === 'password' ? {} : { value: props.typed[name] ?? '' })}
      {...more}
    />
  )
  return (
    <form noValidate method="post" action="/siapkan" className="stack">
      <h1>{words.setUpTitle}</h1>
      <p className="soft">{words.setUpText}</p>
      <ErrorSummary errors={props.problems} language={props.language} />
      <div>
        {input('kode', words.setUpToken, 'text', {
          hint: words.setUpTokenHint,
          autoComplete: 'off',
          width: 'medium',
        })}
      </div>
      <section className="stack">
        <h2>{words.setUpGovernment}</h2>
        <div>
          {input('klpd', words.klpd, 'text', { hint: words.klpdHint, autoComplete: 'off', width: 'short' })}
          {input('pemerintah', words.government, 'text', {
            hint: words.governmentHint,
            autoComplete: 'organization',
          })}
          <SelectField
            name="templat"
            label={words.template}
            hint={words.templateHint}
            value={props.typed['templat'] ?? ''}
            options={[
              { value: '', label: words.noTemplate },
              ...props.templates.map(({ id, nama }) => ({ value: id, label: nama })),
            ]}
          />
        </div>
      </section>
      <section className="stack">
        <div className="tight">
          <h2>{words.setUpAdmin}</h2>
          <p className="soft">{words.setUpAdminText}</p>
        </div>
        <div>
          {input('nama', words.name, 'text', { autoComplete: 'name' })}
          {input('email', words.email, 'email', { autoComplete: 'username' })}
          {input('sandi', words.password, 'password', {
            hint: words.setUpPasswordHint,
            autoComplete: 'new-password',
          })}
        </div>
      </section>
      <div className="actions">
        <button className="primary">{words.finish}</button>
      </div>
    </form>
  )
}
