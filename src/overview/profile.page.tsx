/** What Padan knows of the person who asks, and what their roles open. */
import { allows, type Grant, PERMISSIONS, type PermissionName, roleName, type Viewer } from '#people'
import { DataTable, Facts, formatOffice, type Language, wordsIn } from '#web'
import { overviewWords } from './words.ts'

export interface ProfilePageData {
  readonly language: Language
  readonly url: URL
  readonly viewer: Viewer
  readonly government: string
  readonly theme: 'auto' | 'light' | 'dark'
  /** Names of the agencies of the grants. */
  readonly agencies: Readonly<Record<string, string>>
}

export function ProfilePage(props: ProfilePageData) {
  const { language, viewer, url } = props
  const w = overviewWords[language].profile
  const words = wordsIn[language]
  const may = (Object.keys(PERMISSIONS) as PermissionName[]).filter(
    (name) => name !== 'open' && name !== 'signed-in' && allows(viewer, name, undefined),
  )
  return (
    <>
      <div className="tight">
        <h1>{viewer.name}</h1>
        <p className="soft">{w.intro}</p>
      </div>
      <div className="columns">
        <section className="stack">
          <h2>{w.account}</h2>
          <Facts
            language={language}
            roomy
            items={[
              [w.email, viewer.email],
              [w.government, props.government || null],
              [w.language, w.thisLanguage],
              [w.theme, words.theme[props.theme]],
            ]}
          />
          <div className="actions">
            <form method="post" action="/bahasa">
              <input type="hidden" name="ke" value={language === 'id' ? 'en' : 'id'} />
              <input type="hidden" name="kembali" value="/profil" />
              <button lang={language === 'id' ? 'en' : 'id'}>{words.otherLanguage}</button>
            </form>
            <a className="button" href="/pemberitahuan/pilihan">
              {w.notices}
            </a>
          </div>
        </section>
        <section className="stack">
          <DataTable<Grant>
            language={language}
            url={url}
            caption={w.roles}
            about={w.rolesAbout}
            rows={viewer.grants}
            rowKey={(grant, index) => `${grant.role} ${index}`}
            empty={w.noRoles}
            stacks
            columns={[
              { key: 'peran', label: w.role, cell: (grant) => roleName(grant.role, language) },
              {
                key: 'satker',
                label: w.agency,
                cell: (grant) =>
                  grant.agency === '' ? w.whole : formatOffice(props.agencies[grant.agency] ?? grant.agency),
              },
            ]}
          />
        </section>
      </div>
      <section className="stack">
        <h2>{w.may}</h2>
        <ul>
          {may.map((name) => (
            <li key={name}>{PERMISSIONS[name].about[language]}</li>
          ))}
        </ul>
        <p className="soft">{w.mayMore}</p>
      </section>
    </>
  )
}
