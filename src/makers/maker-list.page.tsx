import { ActiveFilters, DataTable, Empty, formatCount, formatDay, type Language, Select, Unknown } from '#web'
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

export function MakerListPage(props: MakerListData) {
  const { language, filter, url } = props
  const words = makersWords[language]
  const all = { value: '', label: words.all }
  const programmes = { jakpreneur: words.jakpreneur, binaan: words.guided } as const
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
          </a>
          <a href="/pelaku/padankan">{words.review}</a>
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
          options={[all, ...Object.entries(programmes).map(([value, label]) => ({ value, label }))]}
        />
        <div>
          <button>{words.show}</button>
        </div>
      </form>
      <ActiveFilters
        url={url}
        language={language}
        filters={[
          { parameter: 'q', label: words.name, value: filter.text },
          { parameter: 'provinsi', label: words.province, value: filter.provinsi },
          {
            parameter: 'skala',
            label: words.scale,
            value: filter.skala === 'kosong' ? words.notKnown : (words.scales[filter.skala] ?? ''),
          },
          {
            parameter: 'jenis',
            label: words.validKind,
            value: words.kinds[filter.jenis as keyof typeof words.kinds] ?? '',
          },
          {
            parameter: 'program',
            label: words.programme,
            value: filter.binaan === '' ? '' : programmes[filter.binaan],
          },
        ]}
      />
      {props.rows.length === 0 && !props.isFiltered ? (
        <Empty
          title={words.noMakerTitle}
          text={words.noMakerYet}
          {...(props.mayWrite ? { action: { href: '/berkas', label: words.toFiles } } : {})}
        />
      ) : (
        <DataTable
          language={language}
          url={url}
          caption={words.count(formatCount(props.total, language))}
          about={`${words.valid}: ${formatDay(filter.on, language)}`}
          rows={props.rows}
          rowKey={(row) => row.id}
          sort={{ by: filter.sort, ascending: filter.ascending }}
          page={filter.page}
          pages={Math.ceil(props.total / filter.pageSize)}
          download="/pelaku/unduh"
          empty={words.noMaker}
          stacks
          density
          columns={[
            {
              key: 'nama',
              label: words.name,
              sort: true,
              cell: (row) => (
                <>
                  <a href={`/pelaku/${row.id}`}>{row.nama}</a>
                  {row.jakpreneur ? <div className="small">{words.jakpreneur}</div> : null}
                  {row.binaan ? <div className="small">{words.guided}</div> : null}
                </>
              ),
            },
            {
              key: 'tempat',
              label: words.place,
              cell: (row) => (
                <>
                  {row.kabkota ?? row.provinsi ?? <Unknown language={language} />}
                  {row.kabkota && row.provinsi ? <div className="small soft">{row.provinsi}</div> : null}
                </>
              ),
            },
            {
              key: 'skala',
              label: words.scale,
              cell: (row) => (row.skala ? words.scales[row.skala] : <Unknown language={language} />),
            },
            {
              key: 'nomor',
              label: `${words.nib} / ${words.npwp}`,
              className: 'small',
              cell: (row) =>
                row.nib || row.npwp ? (
                  <>
                    {row.nib ? <div>{row.nib}</div> : null}
                    {row.npwp ? <div>{formatNpwp(row.npwp)}</div> : null}
                  </>
                ) : (
                  <Unknown language={language} />
                ),
            },
            {
              key: 'sertifikat',
              label: words.validCertificates,
              number: true,
              sort: true,
              cell: (row) => formatCount(row.valid, language),
            },
            {
              key: 'semua',
              label: words.allCertificates,
              number: true,
              cell: (row) => formatCount(row.certificates, language),
            },
          ]}
        />
      )}
    </>
  )
}
