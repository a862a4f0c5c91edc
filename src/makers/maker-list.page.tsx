import {
  formatCount,
  formatDay,
  type Language,
  Pager,
  Scroll,
  Select,
  SortHead,
  Unknown,
  withParameters,
} from '#web'
import { CERTIFICATE_KINDS } from './certificate-kinds.ts'
import type { MakerFilter, MakerRow } from './makers.queries.ts'
import { formatNpwp } from './numbers.ts'
import { makersWords } from './words.ts'

export interface MakerListData {
  readonly language: Language
  readonly url: URL
  readonly filter: MakerFilter
  readonly provinces: readonly string[]
  readonly rows: readonly MakerRow[]
  readonly total: number
  readonly mayWrite: boolean
  readonly isFiltered: boolean
}

export const Downloads = ({ url, path, language }: { url: URL; path: string; language: Language }) => (
  <span>
    {makersWords[language].download}:{' '}
    {(['xlsx', 'csv'] as const).map((format) => (
      <span key={format}>
        <a
          href={withParameters(new URL(path, url), {
            ...Object.fromEntries(url.searchParams),
            hal: null,
            format,
          })}
        >
          {format.toUpperCase()}
        </a>{' '}
      </span>
    ))}
  </span>
)

export function MakerListPage(props: MakerListData) {
  const { language, filter, url } = props
  const words = makersWords[language]
  const all = { value: '', label: words.all }
  return (
    <>
      <div className="tight">
        <h1>{words.makers}</h1>
        <p className="soft">{words.makersText}</p>
      </div>
      {props.mayWrite ? (
        <p className="actions">
          <a className="button" href="/pelaku/baru">
            {words.register}
          </a>{' '}
          <a className="button plain" href="/pelaku/padankan">
            {words.review}
          </a>
        </p>
      ) : null}
      <form method="get" action={url.pathname} className="filters">
        <div>
          <label htmlFor="f-q">{words.search}</label>
          <input id="f-q" name="q" type="search" defaultValue={filter.text} />
        </div>
        <Select
          name="provinsi"
          label={words.province}
          value={filter.provinsi}
          options={[all, ...props.provinces.map((one) => ({ value: one, label: one }))]}
        />
        <Select
          name="skala"
          label={words.scale}
          value={filter.skala}
          options={[
            all,
            ...Object.entries(words.scales).map(([value, label]) => ({ value, label })),
            { value: 'kosong', label: words.notKnown },
          ]}
        />
        <Select
          name="jenis"
          label={words.validKind}
          value={filter.jenis}
          options={[all, ...CERTIFICATE_KINDS.map((kind) => ({ value: kind, label: words.kinds[kind] }))]}
        />
        <Select
          name="program"
          label={words.programme}
          value={filter.binaan}
          options={[
            all,
            { value: 'jakpreneur', label: words.jakpreneur },
            { value: 'binaan', label: words.guided },
          ]}
        />
        {filter.sort === 'nama' ? null : <input type="hidden" name="urut" value={filter.sort} />}
        <div>
          <button>{words.show}</button>
        </div>
      </form>
      {props.rows.length === 0 ? (
        <p className="empty">{props.isFiltered ? words.noMaker : words.noMakerYet}</p>
      ) : (
        <section>
          <Scroll label={words.makers}>
            <table>
              <caption>{words.count(formatCount(props.total, language))}</caption>
              <thead>
                <tr>
                  <SortHead url={url} by="nama" current={filter.sort} label={words.name} />
                  <th scope="col">{words.place}</th>
                  <th scope="col">{words.scale}</th>
                  <th scope="col">
                    {words.nib} / {words.npwp}
                  </th>
                  <SortHead url={url} by="sertifikat" current={filter.sort} label={words.valid} number />
                  <th scope="col" className="number">
                    {words.total}
                  </th>
                </tr>
              </thead>
              <tbody>
                {props.rows.map((row) => (
                  <tr key={row.id}>
                    <th scope="row">
                      <a href={`/pelaku/${row.id}`}>{row.nama}</a>
                      {row.jakpreneur ? <div className="small">{words.jakpreneur}</div> : null}
                      {row.binaan ? <div className="small">{words.guided}</div> : null}
                    </th>
                    <td>
                      {row.kabkota ?? row.provinsi ?? <Unknown language={language} />}
                      {row.kabkota && row.provinsi ? <div className="small soft">{row.provinsi}</div> : null}
                    </td>
                    <td>{row.skala ? words.scales[row.skala] : <Unknown language={language} />}</td>
                    <td className="small">
                      {row.nib ?? null}
                      {row.nib && row.npwp ? <br /> : null}
                      {row.npwp ? formatNpwp(row.npwp) : null}
                      {!row.nib && !row.npwp ? <Unknown language={language} /> : null}
                    </td>
                    <td className="number">{formatCount(row.valid, language)}</td>
                    <td className="number">{formatCount(row.certificates, language)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroll>
          <div className="under">
            <Pager
              url={url}
              page={filter.page}
              pages={Math.ceil(props.total / filter.pageSize)}
              language={language}
            />
            <Downloads url={url} path="/pelaku/unduh" language={language} />
            <span className="soft">
              {words.valid}: {formatDay(filter.on, language)}
            </span>
          </div>
        </section>
      )}
    </>
  )
}
