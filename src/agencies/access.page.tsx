import { AGENCY_ROLES, type FormProblem, roleName, ROLES, type SsoRole } from '#people'
import { ErrorSummary, Field, type Language, Scroll } from '#web'
import { accessWords } from './access.words.ts'

const Back = ({ language }: { language: Language }) => (
  <p>
    <a href="/orang">← {accessWords[language].back}</a>
  </p>
)

export function ResetPage(props: {
  language: Language
  person: { readonly id: string; readonly name: string; readonly email: string; readonly enrolled: boolean }
  typed: string
  problems: readonly FormProblem[]
}) {
  const words = accessWords[props.language]
  const error = props.problems.find((problem) => problem.field === 'alasan')?.message
  return (
    <>
      <Back language={props.language} />
      <form noValidate method="post" action="/orang/pulihkan" className="stack">
        <div className="tight">
          <h1>{words.resetTitle(props.person.name)}</h1>
          <p className="soft">{props.person.email}</p>
        </div>
        <ErrorSummary errors={props.problems} language={props.language} />
        <p>{words.resetText}</p>
        {props.person.enrolled ? null : <p className="notice">{words.resetNone}</p>}
        <input type="hidden" name="orang" value={props.person.id} />
        <fieldset className="field">
          <legend>{words.what}</legend>
          {(['kode', 'sandi', 'keduanya'] as const).map((value) => (
            <div key={value} className="choice">
              <input
                type="radio"
                id={`apa-${value}`}
                name="apa"
                value={value}
                defaultChecked={value === 'kode'}
              />
              <label htmlFor={`apa-${value}`}>{words.whats[value]}</label>
            </div>
          ))}
        </fieldset>
        <Field name="alasan" label={words.reason} hint={words.reasonHint} error={error}>
          <textarea
            id="alasan"
            name="alasan"
            rows={3}
            maxLength={500}
            defaultValue={props.typed}
            required
            aria-invalid={error ? true : undefined}
            aria-describedby={error ? 'alasan-hint alasan-error' : 'alasan-hint'}
          />
        </Field>
        <div className="actions">
          <button className="danger">{words.reset}</button>
          <a href="/orang">{words.cancel}</a>
        </div>
      </form>
    </>
  )
}

export function TemporaryPasswordPage(props: { language: Language; name: string; password: string }) {
  const words = accessWords[props.language]
  return (
    <>
      <Back language={props.language} />
      <h1>{words.temporaryTitle}</h1>
      <p>{words.temporaryText(props.name)}</p>
      <p>
        <code>{props.password}</code>
      </p>
    </>
  )
}

export function SsoRolesPage(props: {
  language: Language
  configured: boolean
  rows: readonly SsoRole[]
  agencies: readonly { code: string; name: string }[]
  typed: Readonly<Record<string, string>>
  problems: readonly FormProblem[]
  done: string | null
}) {
  const words = accessWords[props.language]
  const names = new Map(props.agencies.map((agency) => [agency.code, agency.name]))
  const error = (field: string) => props.problems.find((problem) => problem.field === field)?.message
  return (
    <>
      <Back language={props.language} />
      <div className="tight">
        <h1>{words.ssoTitle}</h1>
        <p className="soft">{words.ssoText}</p>
      </div>
      {props.done ? (
        <p className="notice good" role="status">
          {props.done}
        </p>
      ) : null}
      {props.configured ? null : <p className="notice">{words.ssoOff}</p>}
      {props.rows.length === 0 ? (
        <p className="empty">{words.ssoNone}</p>
      ) : (
        <Scroll label={words.ssoTitle}>
          <table>
            <thead>
              <tr>
                <th scope="col">{words.grup}</th>
                <th scope="col">{words.role}</th>
                <th scope="col">{words.agency}</th>
                <th scope="col" aria-label={words.remove} />
              </tr>
            </thead>
            <tbody>
              {props.rows.map((row) => (
                <tr key={`${row.grup} ${row.role} ${row.agency}`}>
                  <th scope="row">
                    <code>{row.grup}</code>
                  </th>
                  <td>{roleName(row.role, props.language)}</td>
                  <td>{row.agency === '' ? words.wholeGovernment : (names.get(row.agency) ?? row.agency)}</td>
                  <td>
                    <form noValidate method="post" action="/orang/sso/hapus">
                      <input type="hidden" name="grup" value={row.grup} />
                      <input type="hidden" name="peran" value={row.role} />
                      <input type="hidden" name="satker" value={row.agency} />
                      <button
                        className="plain"
                        aria-label={`${words.remove}: ${row.grup}, ${roleName(row.role, props.language)}`}
                      >
                        {words.remove}
                      </button>
                    </form>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
      <form noValidate method="post" action="/orang/sso" className="stack">
        <h2>{words.addTitle}</h2>
        <ErrorSummary errors={props.problems} language={props.language} />
        <Field name="grup" label={words.grup} hint={words.grupHint} error={error('grup')}>
          <input
            id="grup"
            name="grup"
            maxLength={200}
            autoComplete="off"
            defaultValue={props.typed['grup']}
            aria-describedby="grup-hint"
            aria-invalid={error('grup') ? true : undefined}
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
        <div className="actions">
          <button className="primary">{words.add}</button>
        </div>
      </form>
    </>
  )
}
