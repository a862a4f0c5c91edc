import QRCode from 'qrcode'
import type { Instant } from '#shared/date'
import { ErrorSummary, Field, formatInstant, formatOffice, type Language, Scroll, Select } from '#web'
import type { Preference, SessionRow, WaysIn } from './account.queries.ts'
import { accountWords } from './account.words.ts'
import type { FormProblem } from './people.page.tsx'
import type { Role } from './roles.ts'
import { roleName } from './words.ts'

const errorOf = (problems: readonly FormProblem[], field: string) =>
  problems.find((problem) => problem.field === field)?.message

/** Hint and error of a field, for whoever listens. */
const about = (name: string, error: string | undefined, hint = false) => ({
  'aria-invalid': error ? (true as const) : undefined,
  'aria-describedby':
    [hint ? `${name}-hint` : '', error ? `${name}-error` : ''].filter(Boolean).join(' ') || undefined,
})

export function CodePage(props: {
  language: Language
  back: string
  backup: boolean
  problems: readonly FormProblem[]
}) {
  const words = accountWords[props.language]
  const error = errorOf(props.problems, 'kode')
  // The address keeps where the person was going, also after a wrong code.
  const address = (backup: boolean) => {
    const query = new URLSearchParams({
      ...(props.back ? { kembali: props.back } : {}),
      ...(backup ? { cara: 'cadangan' } : {}),
    }).toString()
    return query ? `/masuk/kode?${query}` : '/masuk/kode'
  }
  return (
    <form noValidate method="post" action={address(props.backup)} className="stack">
      <h1>{words.codeTitle}</h1>
      <ErrorSummary errors={props.problems} language={props.language} />
      <p>{props.backup ? words.backupText : words.codeText}</p>
      <input type="hidden" name="kembali" value={props.back} />
      <input type="hidden" name="cara" value={props.backup ? 'cadangan' : 'kode'} />
      <Field name="kode" label={props.backup ? words.backupCode : words.code} error={error}>
        <input
          id="kode"
          name="kode"
          inputMode={props.backup ? 'text' : 'numeric'}
          autoComplete="one-time-code"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={20}
          required
          {...about('kode', error)}
        />
      </Field>
      <div className="actions">
        <button className="primary">{words.continue}</button>
        <a href={address(!props.backup)}>{props.backup ? words.useApp : words.useBackup}</a>
      </div>
      <p className="small soft">{words.lostPhone}</p>
    </form>
  )
}

// ── profile ─────────────────────────────────────────────────────────────────────────────────────

export interface RoleLine {
  readonly role: Role
  readonly agency: string
}

export function ProfilePage(props: {
  language: Language
  name: string
  email: string
  roles: readonly RoleLine[]
  preference: { [key in keyof Preference]: NonNullable<Preference[key]> }
  ways: WaysIn
  sessions: number
  sso: string | null
  said: string | null
  failed: boolean
  /** `null` = this person's offices need no number. */
  phone: string | null
  problems: readonly FormProblem[]
}) {
  const words = accountWords[props.language]
  const phoneError = errorOf(props.problems, 'wa')
  return (
    <>
      <h1>{words.profileTitle}</h1>
      <ErrorSummary errors={props.problems} language={props.language} />
      {props.said ? (
        <p className={`notice ${props.failed ? 'bad' : 'good'}`} role="status">
          {props.said}
        </p>
      ) : null}
      <dl className="facts roomy">
        <dt>{words.name}</dt>
        <dd>{props.name}</dd>
        <dt>{words.email}</dt>
        <dd>{props.email}</dd>
        <dt>{words.roles}</dt>
        <dd>
          {props.roles.length === 0
            ? words.noGrant
            : props.roles.map((one) => (
                <div key={`${one.role} ${one.agency}`}>
                  {roleName(one.role, props.language)},{' '}
                  {one.agency ? formatOffice(one.agency) : words.wholeGovernment}
                </div>
              ))}
        </dd>
      </dl>
      <h2>{words.safetyTitle}</h2>
      <dl className="facts roomy">
        <dt>{words.passwordLine}</dt>
        <dd>
          {props.ways.password ? <a href="/profil/sandi">{words.passwordChange}</a> : words.passwordNone}
        </dd>
        <dt>{words.secondFactorLine}</dt>
        <dd>
          <span className={`tag ${props.ways.secondFactor ? 'kept' : 'waiting'}`}>
            {props.ways.secondFactor ? words.on : words.off}
          </span>{' '}
          <a href="/profil/dua-langkah" aria-label={`${words.manage}: ${words.secondFactorLine}`}>
            {words.manage}
          </a>
        </dd>
        <dt>{words.sessionsLine}</dt>
        <dd>
          {words.sessionsCount(props.sessions)}{' '}
          <a href="/profil/sesi" aria-label={`${words.seeAll}: ${words.sessionsLine}`}>
            {words.seeAll}
          </a>
        </dd>
        {props.sso ? (
          <>
            <dt>{words.ssoLine}</dt>
            <dd>
              {props.ways.sso ? words.ssoLinked(props.sso) : words.ssoNotLinked(props.sso)}{' '}
              <a href="/profil/sso" aria-label={`${words.manage}: ${words.ssoLine}`}>
                {words.manage}
              </a>
            </dd>
          </>
        ) : null}
        {props.roles.length > 0 ? (
          <>
            <dt>{words.noticesLine}</dt>
            <dd>
              <a href="/pemberitahuan/pilihan">{words.noticesChoose}</a>
            </dd>
          </>
        ) : null}
      </dl>
      {props.phone === null ? null : (
        <form noValidate method="post" action="/profil" className="stack">
          <h2>{words.phoneTitle}</h2>
          <Field name="wa" label={words.phone} hint={words.phoneHint} error={phoneError}>
            <input
              id="wa"
              name="wa"
              type="tel"
              autoComplete="tel"
              maxLength={24}
              defaultValue={props.phone}
              {...about('wa', phoneError, true)}
            />
          </Field>
          <div className="actions">
            <button>{words.phoneSave}</button>
          </div>
        </form>
      )}
      <form noValidate method="post" action="/profil" className="stack">
        <h2>{words.preferencesTitle}</h2>
        <div className="filters">
          <Select
            name="bahasa"
            label={words.language}
            value={props.preference.language}
            options={(['id', 'en'] as const).map((value) => ({ value, label: words.languages[value] }))}
          />
          <Select
            name="tema"
            label={words.theme}
            value={props.preference.theme}
            options={(['auto', 'light', 'dark'] as const).map((value) => ({
              value,
              label: words.themes[value],
            }))}
          />
          <Select
            name="kerapatan"
            label={words.density}
            value={props.preference.density}
            options={(['roomy', 'dense'] as const).map((value) => ({
              value,
              label: words.densities[value],
            }))}
          />
          <button>{words.save}</button>
        </div>
      </form>
    </>
  )
}

const Back = ({ language }: { language: Language }) => (
  <p>
    <a href="/profil">← {accountWords[language].back}</a>
  </p>
)

export function PasswordPage(props: {
  language: Language
  email: string
  /** Someone else made the current one. */
  must: boolean
  problems: readonly FormProblem[]
}) {
  const words = accountWords[props.language]
  const field = (name: string, label: string, autoComplete: string, hint?: string) => {
    const error = errorOf(props.problems, name)
    return (
      <Field name={name} label={label} error={error} {...(hint ? { hint } : {})}>
        <input
          id={name}
          name={name}
          type="password"
          autoComplete={autoComplete}
          maxLength={200}
          required
          {...about(name, error, hint !== undefined)}
        />
      </Field>
    )
  }
  return (
    <>
      {props.must ? null : <Back language={props.language} />}
      <form noValidate method="post" action="/profil/sandi" className="stack">
        <h1>{words.passwordTitle}</h1>
        {props.must ? <p className="notice">{words.passwordMust}</p> : null}
        <ErrorSummary errors={props.problems} language={props.language} />
        <p>{words.passwordText}</p>
        {/* Lets password managers know whose password it is. */}
        <input type="hidden" name="email" autoComplete="username" value={props.email} readOnly />
        {field('lama', words.oldPassword, 'current-password')}
        {field('baru', words.newPassword, 'new-password', words.newPasswordHint)}
        {field('ulang', words.repeatPassword, 'new-password')}
        <div className="actions">
          <button className="primary">{words.passwordTitle}</button>
        </div>
      </form>
    </>
  )
}

export function SessionsPage(props: {
  language: Language
  rows: readonly SessionRow[]
  current: string
  ended: boolean
}) {
  const words = accountWords[props.language]
  return (
    <>
      <Back language={props.language} />
      <div className="tight">
        <h1>{words.sessionsTitle}</h1>
        <p className="soft">{words.sessionsText}</p>
      </div>
      {props.ended ? (
        <p className="notice good" role="status">
          {words.ended}
        </p>
      ) : null}
      <Scroll label={words.sessionsTitle}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.device}</th>
              <th scope="col">{words.since}</th>
              <th scope="col">{words.seen}</th>
              <th scope="col" aria-label={words.end} />
            </tr>
          </thead>
          <tbody>
            {props.rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  {deviceOf(row.userAgent) ?? words.unknownDevice}{' '}
                  {row.id === props.current ? <span className="tag kept">{words.thisOne}</span> : null}
                </th>
                <td>{formatInstant(row.createdAt as Instant, props.language)}</td>
                <td>{formatInstant(row.seenAt as Instant, props.language)}</td>
                <td>
                  {row.id === props.current ? null : (
                    <form noValidate method="post" action="/profil/sesi">
                      <input type="hidden" name="sesi" value={row.id} />
                      <button
                        className="plain"
                        aria-label={`${words.end}: ${deviceOf(row.userAgent) ?? words.unknownDevice}, ${formatInstant(row.createdAt as Instant, props.language)}`}
                      >
                        {words.end}
                      </button>
                    </form>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      {props.rows.length > 1 ? (
        <form noValidate method="post" action="/profil/sesi">
          <input type="hidden" name="sesi" value="lain" />
          <button>{words.endOthers}</button>
        </form>
      ) : null}
    </>
  )
}

/** "Firefox, Android": what people recognise of a user agent; `null` when nothing is. */
export function deviceOf(userAgent: string): string | null {
  const browser = /\bEdg\//.test(userAgent)
    ? 'Edge'
    : /\bSamsungBrowser\//.test(userAgent)
      ? 'Samsung Internet'
      : /\bOPR\//.test(userAgent)
        ? 'Opera'
        : /\bFirefox\//.test(userAgent)
          ? 'Firefox'
          : /\b(Headless)?Chrome\//.test(userAgent)
            ? 'Chrome'
            : /\bSafari\//.test(userAgent)
              ? 'Safari'
              : null
  const system = /\bAndroid\b/.test(userAgent)
    ? 'Android'
    : /\b(iPhone|iPad)\b/.test(userAgent)
      ? 'iOS'
      : /\bWindows\b/.test(userAgent)
        ? 'Windows'
        : /\bMac OS X\b/.test(userAgent)
          ? 'macOS'
          : /\bLinux\b/.test(userAgent)
            ? 'Linux'
            : null
  return browser || system ? [browser, system].filter(Boolean).join(', ') : null
}

// ── second factor ───────────────────────────────────────────────────────────────────────────────

export function SecondFactorPage(props: {
  language: Language
  on: boolean
  must: boolean
  isDemo: boolean
  hasPassword: boolean
  said: string | null
  problems: readonly FormProblem[]
}) {
  const words = accountWords[props.language]
  const password = (id: string) => {
    const error = errorOf(props.problems, id)
    return props.hasPassword ? (
      <Field name={id} label={words.password} error={error}>
        <input
          id={id}
          name="sandi"
          type="password"
          autoComplete="current-password"
          maxLength={200}
          required
          {...about(id, error)}
        />
      </Field>
    ) : null
  }
  return (
    <>
      <Back language={props.language} />
      <h1>{words.secondFactorTitle}</h1>
      {props.said ? (
        <p className="notice good" role="status">
          {props.said}
        </p>
      ) : null}
      <ErrorSummary errors={props.problems} language={props.language} />
      {props.must ? <p className="notice">{words.secondFactorMust}</p> : null}
      {props.isDemo ? <p className="notice">{words.secondFactorDemo}</p> : null}
      {props.on ? (
        <>
          <p>
            <span className="tag kept">{words.on}</span> {words.isOn}
          </p>
          <form noValidate method="post" action="/profil/dua-langkah/cadangan" className="stack">
            <h2>{words.renewTitle}</h2>
            <p>{words.renewText}</p>
            {password('sandi-cadangan')}
            <div className="actions">
              <button>{words.renew}</button>
            </div>
          </form>
          {props.must ? (
            <p className="soft">{words.mustStay}</p>
          ) : (
            <form noValidate method="post" action="/profil/dua-langkah/matikan" className="stack">
              <h2>{words.offTitle}</h2>
              {password('sandi-matikan')}
              <div className="actions">
                <button className="danger">{words.turnOff}</button>
              </div>
            </form>
          )}
        </>
      ) : (
        <form noValidate method="post" action="/profil/dua-langkah/mulai" className="stack">
          <p>{words.secondFactorText}</p>
          {password('sandi')}
          <div className="actions">
            <button className="primary">{words.start}</button>
          </div>
        </form>
      )}
    </>
  )
}

export function EnrolPage(props: {
  language: Language
  /** Null after a wrong code: key and backup codes are shown once. */
  uri: string | null
  backupCodes: readonly string[]
  problems: readonly FormProblem[]
}) {
  const words = accountWords[props.language]
  const error = errorOf(props.problems, 'kode')
  const secret = props.uri ? (new URL(props.uri).searchParams.get('secret') ?? '') : ''
  return (
    <form noValidate method="post" action="/profil/dua-langkah/selesai" className="stack">
      <h1>{words.scanTitle}</h1>
      <ErrorSummary errors={props.problems} language={props.language} />
      {props.uri ? (
        <>
          <p>{words.scan}</p>
          <QrPicture text={props.uri} label={words.scanAlt} />
          <p className="small">
            {words.scanText} <code>{secret.match(/.{1,4}/g)?.join(' ')}</code>
          </p>
          <p>{words.keepCodes}</p>
          <BackupCodes codes={props.backupCodes} />
        </>
      ) : (
        <p>
          {words.stillValid} <a href="/profil/dua-langkah">{words.again}</a>
        </p>
      )}
      <Field name="kode" label={words.typeCode} error={error}>
        <input
          id="kode"
          name="kode"
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={10}
          required
          {...about('kode', error)}
        />
      </Field>
      <div className="actions">
        <button className="primary">{words.finish}</button>
      </div>
    </form>
  )
}

export function NewCodesPage({ language, codes }: { language: Language; codes: readonly string[] }) {
  const words = accountWords[language]
  return (
    <>
      <Back language={language} />
      <h1>{words.newCodes}</h1>
      <p>{words.keepCodes.replace(/^2\. /, '')}</p>
      <BackupCodes codes={codes} />
    </>
  )
}

const BackupCodes = ({ codes }: { codes: readonly string[] }) => (
  <ul className="codes">
    {codes.map((code) => (
      <li key={code}>
        <code>{code}</code>
      </li>
    ))}
  </ul>
)

/** Drawn from the modules, dark on white in both themes: cameras expect it. */
function QrPicture({ text, label }: { text: string; label: string }) {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' })
  const size = modules.size
  let path = ''
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) if (modules.get(y, x)) path += `M${x + 4} ${y + 4}h1v1h-1z`
  return (
    <svg
      className="qr"
      viewBox={`0 0 ${size + 8} ${size + 8}`}
      width="220"
      height="220"
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={size + 8} height={size + 8} fill="#ffffff" />
      <path d={path} fill="#000000" />
    </svg>
  )
}

// ── SSO ─────────────────────────────────────────────────────────────────────────────────────────

export function SsoPage(props: {
  language: Language
  name: string
  ways: WaysIn
  /** Where the SSO waits, once the password was shown. */
  go: string | null
  problems: readonly FormProblem[]
}) {
  const words = accountWords[props.language]
  const error = errorOf(props.problems, 'sandi')
  const password = (
    <Field name="sandi" label={words.password} error={error}>
      <input
        id="sandi"
        name="sandi"
        type="password"
        autoComplete="current-password"
        maxLength={200}
        required
        {...about('sandi', error)}
      />
    </Field>
  )
  return (
    <>
      <Back language={props.language} />
      <h1>{props.ways.sso ? words.ssoLinked(props.name) : words.linkTitle(props.name)}</h1>
      <ErrorSummary errors={props.problems} language={props.language} />
      {props.go ? (
        <>
          <p>{words.linkReady}</p>
          <p className="actions">
            <a className="button primary" href={props.go}>
              {words.linkGo(props.name)}
            </a>
          </p>
        </>
      ) : props.ways.sso && !props.ways.password ? (
        <p>{words.cannotUnlink}</p>
      ) : props.ways.sso ? (
        <form noValidate method="post" action="/profil/sso/lepas" className="stack">
          {password}
          <div className="actions">
            <button className="danger">{words.unlink}</button>
          </div>
        </form>
      ) : (
        <form noValidate method="post" action="/profil/sso" className="stack">
          <p>{words.linkText}</p>
          {password}
          <div className="actions">
            <button className="primary">{words.link}</button>
          </div>
        </form>
      )}
    </>
  )
}
