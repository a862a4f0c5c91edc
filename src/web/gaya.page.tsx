/** The living page of the design system: every part, on paper in Indonesian and by night in English. */
import type { ReactNode } from 'react'
import { senFromRupiah } from '#shared/money'
import { Bullet, Chain, LineChart } from './charts.tsx'
import {
  Checkbox,
  Checkboxes,
  Confirm,
  DateField,
  FileField,
  MoneyField,
  Radios,
  SelectField,
  TextArea,
  TextField,
  TimeField,
} from './forms.tsx'
import { formatCount, formatPercent, formatRupiah, formatRupiahShort } from './format.ts'
import { Figure, FigureOpener, Term } from './help.tsx'
import type { Language } from './language.ts'
import { Amount, ErrorSummary, SplitBar, Swatch, Unknown } from './parts.tsx'
import { Empty, Facts, LongTask, Notice, Status, type StatusKind, Timeline } from './status.tsx'
import { ActiveFilters, Crumbs, DataTable, LocalNav, Pages } from './tables.tsx'
import { COLOURS, contrast } from './tokens.ts'

const rupiah = (n: number) => senFromRupiah(BigInt(n))
const PARTS = { known: rupiah(41_200_000_000), zero: rupiah(6_300_000_000), unknown: rupiah(9_500_000_000) }

const text = {
  id: {
    title: 'Gaya Padan',
    intro:
      'Halaman hidup: setiap bagian yang dipakai halaman lain, di kertas terang berbahasa Indonesia dan di malam hari berbahasa Inggris. Semua angka di sini contoh.',
    sections: {
      colour: 'Warna',
      type: 'Huruf dan angka',
      status: 'Keadaan',
      figure: 'Angka yang dapat dibuka',
      form: 'Isian',
      errors: 'Isian yang perlu diperbaiki',
      table: 'Tabel',
      chart: 'Grafik',
      steps: 'Langkah sebuah perkara',
      notices: 'Pemberitahuan, kosong, menunggu',
      confirm: 'Memastikan sebelum bertindak',
    },
    colours: 'Kontras terhadap kertas',
    headline: 'Realisasi 71,8 % dari komitmen per 15 Oktober 2023',
    body: 'Kalimat pendek, kata kerja aktif, “Anda”. Istilah dijelaskan saat diminta:',
    pdn: 'nilai PDN',
    statuses: {
      kept: 'dihitung',
      waiting: 'menunggu',
      stopped: 'ditolak',
      declared: 'dinyatakan',
      plain: 'arsip',
    },
    keys: { known: 'PDN disebut', zero: 'dinyatakan nol', unknown: 'belum diketahui' },
    k: 'Realisasi terhadap komitmen (K)',
    target: 'target 100 %',
    p: 'PDN dari seluruh pembayaran (P)',
    noPayments: 'Data pembayaran belum masuk.',
    opening: {
      formula: 'Realisasi PDN dibagi komitmen PDN.',
      basis: 'kontrak',
      cutOff: 'seluruh tahun anggaran 2023',
      knownAt: '15 Okt 2023',
      sources: '12 berkas, 4.318 baris',
      rule: 'Disimpulkan; perlu disepakati Tim P3DN',
    },
    name: 'Nama paket',
    nameHint: 'Seperti tertulis di RUP.',
    amount: 'Pagu',
    amountHint: 'Rupiah utuh, misalnya 250.000.000.',
    day: 'Tanggal mulai',
    hour: 'Jam mulai',
    file: 'Berkas surat',
    fileHint: 'PDF, paling besar 10 MB.',
    method: 'Metode',
    why: 'Alasan',
    kind: 'Jenis',
    kinds: { goods: 'Barang', service: 'Jasa' },
    kindHint: 'Termasuk jasa boga',
    marks: 'Tanda',
    sure: 'Saya sudah memeriksa berkasnya',
    send: 'Kirim',
    later: 'Simpan dulu',
    delete: 'Hapus',
    wrongAmount: 'Pagu berisi “dua juta”. Tulis angka saja, misalnya 2000000.',
    wrongMethod: 'Pilih metode.',
    agencies: ['Dinas Pendidikan', 'Dinas Kesehatan', 'Kecamatan Cemara Timur'],
    agency: 'Perangkat daerah',
    value: 'Nilai',
    sharePdn: 'Bagian PDN',
    all: 'Seluruh kota',
    caption: 'Realisasi per perangkat daerah',
    captionAbout: 'Tiga yang terbesar, dasar kontrak.',
    filter: 'Kanal',
    months: ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'],
    month: 'Bulan',
    lineTitle: 'Realisasi PDN menumpuk dari bulan ke bulan',
    lineSummary: 'Sampai Oktober 2023 realisasi di atas tahun lalu; perkiraan akhir tahun 84 sampai 96 %.',
    thisYear: '2023',
    lastYear: '2022',
    forecast: 'Perkiraan',
    commitment: 'Komitmen',
    chainTitle: 'Dari janji sampai pembayaran',
    chainSummary: 'Dari setiap Rp100 yang dijanjikan, Rp72 sudah berkontrak; pembayaran belum diketahui.',
    contract: 'Kontrak',
    payment: 'Pembayaran',
    steps: ['Pesanan dikirim', 'Disetujui PPK', 'Barang diterima', 'Dibayar'],
    by: 'Ratna Dewi, 15 Okt 2023',
    noticeTitle: 'Dua baris ditolak',
    noticeText: 'Baris 14 dan 92 tidak punya pagu. Perbaiki di berkas asal, lalu unggah kembali.',
    doneTitle: 'Berkas diterapkan.',
    emptyTitle: 'Belum ada berkas',
    emptyText: 'Angka muncul begitu berkas pertama diterapkan.',
    emptyAction: 'Unggah berkas',
    taskTitle: 'Membaca RUP-2023.json',
    taskDoing: 'Memeriksa baris 31.000 dari 50.000.',
    taskEnds: 'Anda mendapat pemberitahuan bila selesai.',
    confirmTitle: 'Cabut peran PPK dari Ratna Dewi?',
    consequences: [
      'Ratna tidak lagi dapat melihat transaksi Dinas Pendidikan.',
      'Pesanan yang sudah dikirim tidak berubah.',
    ],
    confirm: 'Cabut peran',
    crumbs: ['Ringkasan kota', 'Dinas Pendidikan'],
    views: ['Ikhtisar', 'Paket', 'Transaksi'],
    last: 'tahun lalu',
  },
  en: {
    title: 'Padan’s look',
    intro:
      'A living page: every part other pages use, on light paper in Indonesian and by night in English. All numbers here are examples.',
    sections: {
      colour: 'Colour',
      type: 'Type and numbers',
      status: 'States',
      figure: 'Figures that open',
      form: 'Forms',
      errors: 'Forms to be corrected',
      table: 'Tables',
      chart: 'Charts',
      steps: 'Steps of a case',
      notices: 'Notices, empty, waiting',
      confirm: 'Making sure before acting',
    },
    colours: 'Contrast on paper',
    headline: 'Realised: 71.8% of commitment by 15 October 2023',
    body: 'Short sentences, active verbs, “you”. Terms explain themselves on demand:',
    pdn: 'PDN value',
    statuses: {
      kept: 'counted',
      waiting: 'waiting',
      stopped: 'refused',
      declared: 'declared',
      plain: 'archived',
    },
    keys: { known: 'PDN named', zero: 'declared zero', unknown: 'not known' },
    k: 'Realised of commitment (K)',
    target: 'target 100%',
    p: 'PDN of all payments (P)',
    noPayments: 'Payment data is not in yet.',
    opening: {
      formula: 'PDN realised divided by PDN commitment.',
      basis: 'contract',
      cutOff: 'whole fiscal year 2023',
      knownAt: '15 Oct 2023',
      sources: '12 files, 4,318 rows',
      rule: 'Inferred; to be agreed with the P3DN team',
    },
    name: 'Package name',
    nameHint: 'As written in the RUP.',
    amount: 'Pagu',
    amountHint: 'Whole rupiah, such as 250,000,000.',
    day: 'First day',
    hour: 'Starting hour',
    file: 'Letter file',
    fileHint: 'PDF, 10 MB at most.',
    method: 'Method',
    why: 'Reason',
    kind: 'Kind',
    kinds: { goods: 'Goods', service: 'Service' },
    kindHint: 'Catering included',
    marks: 'Marks',
    sure: 'I have checked the file',
    send: 'Send',
    later: 'Keep for later',
    delete: 'Delete',
    wrongAmount: 'Pagu says “dua juta”. Write digits only, such as 2000000.',
    wrongMethod: 'Choose a method.',
    agencies: ['Education Office', 'Health Office', 'East Cemara District'],
    agency: 'Agency',
    value: 'Value',
    sharePdn: 'PDN share',
    all: 'Whole city',
    caption: 'Realised by agency',
    captionAbout: 'The three largest, contract basis.',
    filter: 'Channel',
    months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
    month: 'Month',
    lineTitle: 'PDN realised, adding up month by month',
    lineSummary: 'By October 2023 ahead of last year; forecast for the year’s end 84 to 96%.',
    thisYear: '2023',
    lastYear: '2022',
    forecast: 'Forecast',
    commitment: 'Commitment',
    chainTitle: 'From promise to payment',
    chainSummary: 'Of every Rp100 promised, Rp72 are under contract; payment is not known.',
    contract: 'Contract',
    payment: 'Payment',
    steps: ['Order sent', 'Approved by PPK', 'Goods received', 'Paid'],
    by: 'Ratna Dewi, 15 Oct 2023',
    noticeTitle: 'Two rows were refused',
    noticeText: 'Rows 14 and 92 have no pagu. Correct the source file, then upload again.',
    doneTitle: 'File applied.',
    emptyTitle: 'No files yet',
    emptyText: 'Figures appear as soon as the first file is applied.',
    emptyAction: 'Upload a file',
    taskTitle: 'Reading RUP-2023.json',
    taskDoing: 'Checking row 31,000 of 50,000.',
    taskEnds: 'You get a notice when it is done.',
    confirmTitle: 'Take the role PPK from Ratna Dewi?',
    consequences: [
      'Ratna no longer sees transactions of the Education Office.',
      'Orders already sent do not change.',
    ],
    confirm: 'Take the role away',
    crumbs: ['City summary', 'Education Office'],
    views: ['Overview', 'Packages', 'Transactions'],
    last: 'last year',
  },
}

type SectionKey = keyof typeof text.id.sections
const SECTIONS = Object.keys(text.id.sections) as SectionKey[]

export const gayaTitle = (language: Language): string => text[language].title

export function GayaPage({ language, url }: { language: Language; url: URL }) {
  const t = text[language]
  return (
    <>
      <div className="tight">
        <h1>{t.title}</h1>
        <p className="soft">{t.intro}</p>
        <ul className="local">
          {SECTIONS.map((key) => (
            <li key={key}>
              <a href={`#${key}`}>{t.sections[key]}</a>
            </li>
          ))}
        </ul>
      </div>
      {SECTIONS.map((key) => (
        <section key={key} id={key} className="stack anchor">
          <h2>{t.sections[key]}</h2>
          <div className="columns">
            <div className="sample" data-show="light" lang="id">
              {samples[key]({ language: 'id', url, at: 'a' })}
            </div>
            <div className="sample" data-show="dark" lang="en">
              {samples[key]({ language: 'en', url, at: 'b' })}
            </div>
          </div>
        </section>
      ))}
    </>
  )
}

interface Sample {
  readonly language: Language
  readonly url: URL
  /** Keeps names and ids of the two samples apart. */
  readonly at: string
}

const samples: Readonly<Record<SectionKey, (sample: Sample) => ReactNode>> = {
  colour: ({ language }) => {
    const theme = language === 'id' ? 'light' : 'dark'
    return (
      <>
        <p className="small soft">{text[language].colours}</p>
        <ul className="swatches small">
          {Object.entries(COLOURS[theme]).map(([name, value]) => (
            <li key={name}>
              <svg width="100%" height="40" aria-hidden="true">
                <rect width="100%" height="40" fill={value} stroke={COLOURS[theme].line} />
              </svg>
              <strong>{name}</strong> {value}
              <div className="soft">
                {formatPercent(Math.round(contrast(value, COLOURS[theme].paper) * 100), language).replace(
                  /\s?%/,
                  '',
                )}
                {' : 1'}
              </div>
            </li>
          ))}
        </ul>
      </>
    )
  },
  type: ({ language, at }) => {
    const t = text[language]
    return (
      <>
        <div className="headline">
          <h3>{t.headline}</h3>
          <p className="number">{formatRupiahShort(rupiah(11_350_000_000_000), language)}</p>
        </div>
        <p>
          {t.body}{' '}
          <Term word="pdn" language={language} at={at}>
            {t.pdn}
          </Term>
          .
        </p>
        <p className="lead">{formatRupiah(rupiah(11_350_000_000_000), language)}</p>
        <p className="small soft">14 · 16 · 18 · 22 · 28 · 40</p>
      </>
    )
  },
  status: ({ language }) => {
    const t = text[language]
    return (
      <>
        <p className="active-filters">
          {(Object.keys(t.statuses) as StatusKind[]).map((kind) => (
            <Status key={kind} kind={kind}>
              {t.statuses[kind]}
            </Status>
          ))}
        </p>
        <p>
          <Unknown language={language} />
        </p>
      </>
    )
  },
  figure: ({ language, at }) => {
    const t = text[language]
    return (
      <>
        <Figure
          large
          title={t.k}
          value={formatPercent(7180, language)}
          beside={t.target}
          opener={
            <FigureOpener
              language={language}
              opening={{
                ...t.opening,
                numerator: formatRupiah(PARTS.known, language),
                denominator: formatRupiah(rupiah(57_380_000_000), language),
                unknown: formatRupiah(PARTS.unknown, language),
              }}
            />
          }
        >
          <Bullet
            id={`gaya-k-${at}`}
            value={7180}
            target={10_000}
            label={`${formatPercent(7180, language)}, ${t.target}`}
          />
          <SplitBar parts={PARTS} hatchId={`gaya-split-${at}`} label={t.keys.known} />
          <ul className="key">
            {(['known', 'zero', 'unknown'] as const).map((kind) => (
              <li key={kind}>
                <Swatch kind={kind} />
                <span>{t.keys[kind]}</span>
                <Amount sen={PARTS[kind]} language={language} />
              </li>
            ))}
          </ul>
        </Figure>
        <Figure title={t.p} value={<Unknown language={language} />} beside={t.noPayments}>
          <Bullet id={`gaya-p-${at}`} value={null} target={8000} max={10_000} label={t.noPayments} />
        </Figure>
      </>
    )
  },
  form: ({ language, at }) => {
    const t = text[language]
    return (
      <form className="stack" method="get">
        <TextField name={`nama-${at}`} label={t.name} hint={t.nameHint} width="long" />
        <MoneyField name={`pagu-${at}`} label={t.amount} hint={t.amountHint} value="250000000" />
        <DateField name={`hari-${at}`} label={t.day} value="2023-10-15" />
        <TimeField name={`jam-${at}`} label={t.hour} hint="09:00" value="09:00" />
        <SelectField
          name={`metode-${at}`}
          label={t.method}
          options={['E-Purchasing', 'Tender'].map((value) => ({ value, label: value }))}
        />
        <FileField name={`surat-${at}`} label={t.file} hint={t.fileHint} accept="application/pdf" />
        <TextArea name={`alasan-${at}`} label={t.why} maxLength={500} rows={2} />
        <Radios
          name={`jenis-${at}`}
          label={t.kind}
          value="goods"
          inline
          options={[
            { value: 'goods', label: t.kinds.goods },
            { value: 'service', label: t.kinds.service, hint: t.kindHint },
          ]}
        />
        <Checkboxes
          name={`tanda-${at}`}
          label={t.marks}
          values={['PDN']}
          inline
          options={[
            { value: 'PDN', label: 'PDN' },
            { value: 'UMK', label: 'UMK' },
          ]}
        />
        <Checkbox name={`yakin-${at}`} label={t.sure} />
        <div className="actions">
          <button type="button" className="primary">
            {t.send}
          </button>
          <button type="button">{t.later}</button>
          <button type="button" className="danger">
            {t.delete}
          </button>
        </div>
      </form>
    )
  },
  errors: ({ language, at }) => {
    const t = text[language]
    return (
      <>
        <ErrorSummary
          language={language}
          errors={[
            { field: `salah-pagu-${at}`, message: t.wrongAmount },
            { field: `salah-metode-${at}`, message: t.wrongMethod },
          ]}
        />
        <MoneyField name={`salah-pagu-${at}`} label={t.amount} value="dua juta" error={t.wrongAmount} />
        <Radios
          name={`salah-metode-${at}`}
          label={t.method}
          error={t.wrongMethod}
          options={['E-Purchasing', 'Tender'].map((value) => ({ value, label: value }))}
        />
      </>
    )
  },
  table: ({ language, url, at }) => {
    const t = text[language]
    const rows = t.agencies.map((name, n) => ({
      name,
      value: rupiah([41_200, 9_800, 310][n]! * 1_000_000),
      share: [8120, 4410, null][n]!,
    }))
    return (
      <>
        <Crumbs language={language} items={t.crumbs.map((label, n) => ({ href: `?${at}${n}`, label }))} />
        <LocalNav
          label={`${t.sections.table} ${at}`}
          items={t.views.map((label, n) => ({ href: `?${at}v${n}`, label, current: n === 0 }))}
        />
        <ActiveFilters
          url={url}
          language={language}
          filters={[{ parameter: 'kanal', label: t.filter, value: 'Tender' }]}
        />
        <DataTable
          language={language}
          url={url}
          caption={t.caption}
          about={t.captionAbout}
          rows={rows}
          rowKey={(row) => row.name}
          sort={{ by: 'nilai', ascending: false }}
          stacks
          hasFoot
          footLabel={t.all}
          density
          download="/gaya"
          columns={[
            { key: 'nama', label: t.agency, sort: true, cell: (row) => row.name },
            {
              key: 'nilai',
              label: t.value,
              sort: true,
              number: true,
              cell: (row) => <Amount sen={row.value} language={language} />,
              foot: <Amount sen={rupiah(51_310_000_000)} language={language} />,
            },
            {
              key: 'bagian',
              label: t.sharePdn,
              number: true,
              cell: (row) =>
                row.share === null ? <Unknown language={language} /> : formatPercent(row.share, language),
              foot: formatPercent(7180, language),
            },
          ]}
        />
        <Pages url={url} page={4} pages={12} language={language} />
      </>
    )
  },
  chart: ({ language, at }) => {
    const t = text[language]
    const now = [2, 5, 9, 15, 21, 30, 38, 47, 60, 71.8, null, null]
    return (
      <>
        <LineChart
          id={`gaya-garis-${at}`}
          language={language}
          title={t.lineTitle}
          summary={t.lineSummary}
          labels={t.months}
          labelName={t.month}
          width="half"
          format={(value) => `${formatCount(value, language)}${language === 'id' ? ' %' : '%'}`}
          target={{ value: 100, label: t.commitment }}
          series={[
            { name: t.thisYear, values: now },
            { name: t.lastYear, values: [1, 3, 6, 11, 17, 24, 31, 40, 49, 58, 66, 79] },
            {
              name: t.forecast,
              dashed: true,
              values: [...Array<null>(9).fill(null), 71.8, 81, 90],
              band: [...Array<null>(9).fill(null), [71.8, 71.8], [77, 84], [84, 96]],
            },
          ]}
        />
        <Chain
          id={`gaya-rantai-${at}`}
          language={language}
          title={t.chainTitle}
          summary={t.chainSummary}
          steps={[
            {
              name: t.commitment,
              label: t.commitment,
              value: 57.4,
              text: formatRupiahShort(rupiah(57_380_000_000), language),
            },
            {
              name: t.contract,
              label: t.contract,
              value: 41.2,
              text: formatRupiahShort(PARTS.known, language),
              note: formatPercent(7180, language),
            },
            {
              name: t.payment,
              label: t.payment,
              value: null,
              text: <Unknown language={language} />,
              note: t.noPayments,
            },
          ]}
        />
      </>
    )
  },
  steps: ({ language }) => {
    const t = text[language]
    const states = ['done', 'done', 'now', 'todo'] as const
    return (
      <>
        <Timeline
          language={language}
          label={t.sections.steps}
          steps={t.steps.map((name, n) => ({ name, state: states[n]!, ...(n < 2 ? { when: t.by } : {}) }))}
        />
        <Facts
          language={language}
          items={[
            [t.agency, t.agencies[0]],
            [t.value, formatRupiah(PARTS.known, language)],
            [t.day, null],
          ]}
        />
      </>
    )
  },
  notices: ({ language }) => {
    const t = text[language]
    return (
      <>
        <Notice kind="good" title={t.doneTitle} />
        <Notice kind="waiting" title={t.noticeTitle}>
          <p>{t.noticeText}</p>
        </Notice>
        <LongTask
          language={language}
          title={t.taskTitle}
          doing={t.taskDoing}
          value={31}
          max={50}
          ends={t.taskEnds}
        />
        <Empty title={t.emptyTitle} text={t.emptyText} action={{ href: '/berkas', label: t.emptyAction }} />
      </>
    )
  },
  confirm: ({ language, at }) => {
    const t = text[language]
    return (
      <Confirm
        language={language}
        title={t.confirmTitle}
        level={3}
        consequences={t.consequences}
        action={`/gaya?${at}`}
        confirm={t.confirm}
        back="/gaya"
        danger
      />
    )
  },
}
