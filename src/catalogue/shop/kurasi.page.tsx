/** What waits for curation, and the score sheet of a product. */
import {
  type Column,
  Crumbs,
  DataTable,
  ErrorSummary,
  Facts,
  formatDay,
  formatUnit,
  type Language,
  Notice,
  type Problem,
  problemOf,
  Radios,
  SelectField,
  Status,
  TextArea,
} from '#web'
import type { IsoDate } from '#shared/date'
import type { Reason } from '#shared/decision'
import type { OriginRow } from '../curation/origin.ts'
import { type CurationRules, SHEETS, type SheetKind } from '../curation/settings.ts'
import { SIGN_WORDS } from '../curation/signs.ts'
import { IN_CURATION, movesOpenTo, STATES } from '../curation/states.ts'
import type { HalalStanding } from '../curation/sheet.ts'
import { classOf } from '../product-classes.ts'
import { HistoryList, MoveForm, ProductState } from './dapur.page.tsx'
import {
  CeilingLine,
  OriginTable,
  PapersTable,
  Picture,
  PriceHistory,
  rupiah,
  SheetsTable,
} from './product.parts.tsx'
import {
  type ActionRow,
  type Ceiling,
  type OriginVersion,
  type Paper,
  type PhotoRow,
  type PriceRow,
  type Product,
  type SheetRow,
  type Shop,
  standingOf,
  type VisitRow,
} from './store.queries.ts'
import type { SellerFacts } from './surroundings.ts'
import { basisWords, CRITERION_WORDS, say, sentenceOf, STATE_WORDS } from './words.ts'
import { KurasiNav } from './kurasi.parts.tsx'

const HALAL_WORDS: Readonly<Record<HalalStanding, readonly [string, string]>> = {
  bersertifikat: ['bersertifikat, berlaku hari ini', 'certified, valid today'],
  proses: ['dalam proses, nomor tercatat', 'in process, number recorded'],
  tidak_halal: ['dinyatakan tidak halal', 'declared not halal'],
  belum: ['belum ada sertifikat maupun nomor proses', 'neither certificate nor application'],
  tidak_diminta: ['tidak diminta untuk jenis ini', 'not asked of this kind'],
}

export interface QueueRow extends Product {
  readonly since: string | null
  readonly sheets: number
}
export function QueuePage(props: {
  language: Language
  url: URL
  state: string
  rows: readonly QueueRow[]
  counts: readonly { state: string; n: number }[]
  need: number
  page: number
  pages: number
  today: IsoDate
}) {
  const { language, url } = props
  const t = (id: string, en: string) => say(language, id, en)
  const columns: Column<QueueRow>[] = [
    {
      key: 'nama',
      label: t('Produk', 'Product'),
      cell: (row) => <a href={`/kurasi/produk/${row.product_id}`}>{row.name}</a>,
    },
    {
      key: 'penyedia',
      label: t('Penyedia', 'Seller'),
      cell: (row) => <a href={`/kurasi/penyedia/${row.maker_id}`}>{row.maker_name}</a>,
    },
    {
      key: 'jenis',
      label: t('Jenis', 'Kind'),
      cell: (row) => classOf(row.class_code)?.title[language] ?? row.class_code,
    },
    {
      key: 'keadaan',
      label: t('Keadaan', 'State'),
      cell: (row) => <ProductState product={row} language={language} />,
    },
    {
      key: 'lembar',
      label: t('Lembar', 'Sheets'),
      number: true,
      cell: (row) =>
        IN_CURATION.includes(row.state)
          ? t(`${row.sheets} dari ${props.need}`, `${row.sheets} of ${props.need}`)
          : '–',
    },
    {
      key: 'sejak',
      label: t('Sejak', 'Since'),
      cell: (row) => (row.since ? formatDay(row.since.slice(0, 10) as IsoDate, language) : '–'),
    },
  ]
  return (
    <>
      <h1>{t('Kurasi', 'Curation')}</h1>
      <KurasiNav language={language} here="/kurasi" />
      <form method="get" className="filters">
        <SelectField
          name="keadaan"
          label={t('Keadaan', 'State')}
          value={props.state}
          options={[
            { value: 'menunggu', label: t('Menunggu kurator', 'Waiting for curators') },
            { value: '', label: t('Semua', 'All') },
            ...STATES.map((one) => ({
              value: one,
              label: `${STATE_WORDS[one].words[language]} (${props.counts.find((count) => count.state === one)?.n ?? 0})`,
            })),
          ]}
        />
        <button>{t('Tampilkan', 'Show')}</button>
      </form>
      <DataTable
        language={language}
        url={url}
        caption={t('Produk, yang paling lama menunggu lebih dahulu', 'Products, longest waiting first')}
        columns={columns}
        rows={props.rows}
        rowKey={(row) => row.product_id}
        stacks
        page={props.page}
        pages={props.pages}
        download="/kurasi/unduh"
        empty={
          props.state === 'menunggu'
            ? t(
                'Tidak ada produk yang menunggu. Produk yang diajukan dapur muncul di sini.',
                'Nothing waits. What kitchens submit appears here.',
              )
            : undefined
        }
      />
    </>
  )
}

export interface CurateData {
  language: Language
  klpd: string
  today: IsoDate
  product: Product
  shop: Shop
  photos: readonly PhotoRow[]
  prices: readonly PriceRow[]
  papers: readonly Paper[]
  origins: readonly OriginRow[]
  originVersion: OriginVersion | undefined
  sheets: readonly SheetRow[]
  actions: readonly ActionRow[]
  ceilings: readonly Ceiling[]
  visits: readonly VisitRow[]
  facts: SellerFacts | undefined
  kind: SheetKind
  halal: HalalStanding
  rules: CurationRules
  barred: Reason | undefined
  mayCurate: boolean
  typed: Readonly<Record<string, string>>
  problems: readonly Problem[]
}
export function CuratePage(props: CurateData) {
  const { language, product, rules } = props
  const t = (id: string, en: string) => say(language, id, en)
  const base = `/kurasi/produk/${product.product_id}`
  const error = (field: string) => problemOf(props.problems, field)
  const moves = props.mayCurate
    ? movesOpenTo(standingOf(product), 'kurator').filter((row) => row.id !== 'naik' && row.id !== 'perbaiki')
    : []
  return (
    <>
      <Crumbs
        language={language}
        items={[
          { href: '/kurasi', label: t('Kurasi', 'Curation') },
          { href: `/kurasi/penyedia/${product.maker_id}`, label: product.maker_name },
        ]}
      />
      <h1>{product.name}</h1>
      <p>
        <ProductState product={product} language={language} />{' '}
        <span className="soft">
          {t('putaran', 'round')} {product.round}
          {product.has_appealed ? `, ${t('banding', 'appeal')}` : ''}
        </span>
      </p>
      <ErrorSummary errors={props.problems} language={language} />
      <div className="product-photos">
        {props.photos.length === 0 ? (
          <Picture photo={undefined} klpd={props.klpd} size="kecil" language={language} />
        ) : (
          props.photos.map((photo) => (
            <Picture key={photo.photo_id} photo={photo} klpd={props.klpd} size="besar" language={language} />
          ))
        )}
      </div>
      <p className="price">
        <strong>
          {product.price_rupiah === null
            ? t('harga belum diisi', 'no price yet')
            : rupiah(product.price_rupiah, language)}
        </strong>{' '}
        / {formatUnit(product.unit, language, 1)}
      </p>
      <CeilingLine product={product} ceilings={props.ceilings} language={language} />
      <p className="prose">{product.description || t('Tanpa uraian.', 'No description.')}</p>
      {IN_CURATION.includes(product.state) && props.mayCurate ? (
        props.barred ? (
          <Notice kind="waiting">{sentenceOf(props.barred, language)}</Notice>
        ) : (
          <form noValidate method="post" action={`${base}/lembar`} className="stack" id="lembar">
            <h2>{t('Lembar nilai', 'Score sheet')}</h2>
            <p className="soft">
              {t(
                `Lulus mulai ${rules['lulus.nilai']} dari 100${props.kind === 'pangan' ? `, kebersihan paling sedikit ${rules['lulus.higienitas']}, dan halal bersertifikat atau dalam proses` : ''}. Perlu ${rules['kurasi.kurator']} kurator tiap tingkat; rata-ratanya yang menentukan. Bobot usulan Padan, dapat diatur pemerintah ini.`,
                `Passes from ${rules['lulus.nilai']} of 100${props.kind === 'pangan' ? `, hygiene at least ${rules['lulus.higienitas']}, and halal certified or in process` : ''}. Needs ${rules['kurasi.kurator']} ${rules['kurasi.kurator'] === 1 ? 'curator' : 'curators'} per level; their mean decides. The weights are proposals of Padan that this government may set.`,
              )}
            </p>
            {SHEETS[props.kind].map((one) => (
              <Radios
                key={one}
                name={one}
                inline
                label={t(
                  `${CRITERION_WORDS[one]!.title.id} (bobot ${rules[`${props.kind}.${one}` as 'pangan.rasa']} %)`,
                  `${CRITERION_WORDS[one]!.title.en} (weight ${rules[`${props.kind}.${one}` as 'pangan.rasa']}%)`,
                )}
                hint={t(
                  `1 = ${CRITERION_WORDS[one]!.low.id}; 5 = ${CRITERION_WORDS[one]!.high.id}`,
                  `1 = ${CRITERION_WORDS[one]!.low.en}; 5 = ${CRITERION_WORDS[one]!.high.en}`,
                )}
                error={error(one)}
                {...(props.typed[one] ? { value: props.typed[one] } : {})}
                options={['1', '2', '3', '4', '5'].map((value) => ({ value, label: value }))}
              />
            ))}
            {props.kind === 'pangan' ? (
              <p>
                {t('Halal', 'Halal')}:{' '}
                <Status
                  kind={
                    props.halal === 'bersertifikat' ? 'kept' : props.halal === 'belum' ? 'stopped' : 'waiting'
                  }
                >
                  {HALAL_WORDS[props.halal][language === 'id' ? 0 : 1]}
                </Status>
              </p>
            ) : null}
            <TextArea
              name="catatan"
              label={t('Catatan untuk dapur', 'Note for the kitchen')}
              value={props.typed['catatan'] ?? ''}
              error={error('catatan')}
              rows={3}
              maxLength={1000}
            />
            <div className="actions">
              <button className="primary">{t('Simpan lembar nilai', 'Save score sheet')}</button>
            </div>
          </form>
        )
      ) : null}
      <Facts
        language={language}
        items={[
          [
            t('Penyedia', 'Seller'),
            <a key="p" href={`/kurasi/penyedia/${product.maker_id}`}>
              {product.maker_name}
            </a>,
          ],
          [t('Pembina', 'Mentor'), props.shop.mentor_name ?? '–'],
          [
            t('Dibuat sendiri', 'Made by the seller'),
            product.made_here ? t('menurut penyedia, ya', 'yes, says the seller') : t('tidak', 'no'),
          ],
          [
            t('Dasar dalam negeri', 'Domestic basis'),
            product.pdn_basis
              ? basisWords(product.pdn_basis, language)
              : t('klaim belum diverifikasi', 'claim not verified'),
          ],
          [
            t('Tanda bukan pembuat', 'Signs of not being the maker'),
            props.facts && props.facts.signs.length > 0
              ? props.facts.signs.map((one) => SIGN_WORDS[one]?.[language === 'id' ? 0 : 1] ?? one).join('; ')
              : t('tidak ada', 'none'),
          ],
        ]}
      />
      <PapersTable
        language={language}
        papers={props.papers}
        on={props.today}
        needs={classOf(product.class_code)?.needs ?? []}
        product={product}
        path={base}
      />
      <OriginTable language={language} rows={props.origins} version={props.originVersion} />
      {props.mayCurate && props.originVersion && props.originVersion.level !== 'diperiksa' ? (
        <form noValidate method="post" action={`${base}/bahan`} className="stack">
          <TextArea
            name="periksa_catatan"
            label={t(
              'Yang Anda periksa: nota, dapur, pemasok',
              'What you checked: receipts, kitchen, supplier',
            )}
            error={error('periksa_catatan')}
            rows={2}
            maxLength={500}
          />
          <div className="actions">
            <button>{t('Tandai asal bahan sudah diperiksa', 'Mark origins as checked')}</button>
          </div>
        </form>
      ) : null}
      {props.sheets.length > 0 ? (
        <section>
          <h2>{t('Lembar yang terisi', 'Filled sheets')}</h2>
          <SheetsTable language={language} sheets={props.sheets} withNames />
        </section>
      ) : null}
      <HistoryList actions={props.actions} language={language} />
      <PriceHistory language={language} prices={props.prices} unit={formatUnit(product.unit, language, 1)} />
      {moves.length > 0 ? (
        <details open={props.problems.length > 0}>
          <summary>{t('Tindakan lain', 'Other steps')}</summary>
          <div className="stack">
            {moves.map((row) => (
              <MoveForm
                key={row.id}
                move={row.id}
                base={base}
                language={language}
                reason={row.reason}
                error={error(`${row.id}-alasan`)}
              />
            ))}
          </div>
        </details>
      ) : null}
    </>
  )
}
