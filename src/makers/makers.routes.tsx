import { appendAudit } from '#audit'
import { contentOf, rawPath, readRawRows, receive } from '#intake'
import { allows, html, readForm, redirectTo, type Route, textParameter, type Visit } from '#people'
import { addJob } from '#platform/jobs'
import { findIsoDate } from '#shared/date'
import type { Reason } from '#shared/decision'
import { type Problem, type Sheet, sheetResponse, menuPlace } from '#web'
import { CERTIFICATE_KINDS } from './certificate-kinds.ts'
import {
  CertificateFormPage,
  CertificateListPage,
  CertificatePage,
  type SourceRow,
} from './certificate.page.tsx'
import {
  type Certificate,
  type CertificateFilter,
  certificatesOn,
  changeState,
  findCertificate,
  insertCertificate,
  listCertificates,
  sameNumber,
} from './certificates.queries.ts'
import { type CertificateDraft, decideCertificate, decideStateChange } from './decide-certificate.ts'
import { decideMaker, type MakerDraft } from './decide-maker.ts'
import { evidenceType, MAX_EVIDENCE_BYTES } from './evidence.ts'
import { readFirmName } from './firm-name.ts'
import { STATE_CHANGED } from './makers.job.ts'
import { MakerListPage } from './maker-list.page.tsx'
import { MakerFormPage, MakerPage } from './maker.page.tsx'
import {
  findMaker,
  knownAboutMaker,
  listMakers,
  listProvinces,
  type Maker,
  type MakerFilter,
  saveMaker,
  saveNote,
} from './makers.queries.ts'
import { reviewRoutes } from './matching/review.routes.tsx'
import { keyOfCertificateNumber, readNpwp } from './numbers.ts'
import { makersWords, sentenceOfMakerReason } from './words.ts'

const PAGE_SIZE = 50
const SHEET_ROWS = 60_000
/** Reading a raw row again means reading its file up to that row. */
const RAW_ROW_LIMIT = 200_000

export function makersRoutes(): Route[] {
  const read = { permission: 'makers.read' } as const
  const write = { permission: 'makers.write' } as const
  return [
    {
      method: 'GET',
      path: '/pelaku',
      menu: menuPlace('pelaku', 10, 'Pelaku usaha', 'Makers'),
      ...read,
      handle: listPage,
    },
    { method: 'GET', path: '/pelaku/unduh', ...read, handle: makerSheet },
    { method: 'GET', path: '/pelaku/baru', ...write, handle: (visit) => makerForm(visit, null) },
    { method: 'POST', path: '/pelaku/baru', ...write, handle: (visit) => registerMaker(visit, null) },
    // Before `/pelaku/:id`, which would take these words for an id.
    ...reviewRoutes,
    { method: 'GET', path: '/pelaku/:id', ...read, handle: (visit) => withMaker(visit, makerPage) },
    { method: 'GET', path: '/pelaku/:id/lengkapi', ...write, handle: (visit) => withMaker(visit, makerForm) },
    {
      method: 'POST',
      path: '/pelaku/:id/lengkapi',
      ...write,
      handle: (visit) => withMaker(visit, registerMaker),
    },
    { method: 'POST', path: '/pelaku/:id/catatan', ...write, handle: (visit) => withMaker(visit, noteMaker) },
    {
      method: 'GET',
      path: '/pelaku/:id/sertifikat',
      ...write,
      handle: (visit) =>
        withMaker(visit, (v, maker) => certificateForm(v, maker, EMPTY_CERTIFICATE, [], 200)),
    },
    {
      method: 'POST',
      path: '/pelaku/:id/sertifikat',
      ...write,
      largeBody: true,
      handle: (visit) => withMaker(visit, recordCertificate),
    },
    {
      method: 'GET',
      path: '/sertifikat',
      menu: menuPlace('pelaku', 20, 'Sertifikat', 'Certificates'),
      ...read,
      handle: certificateListPage,
    },
    { method: 'GET', path: '/sertifikat/unduh', ...read, handle: certificateSheet },
    { method: 'GET', path: '/sertifikat/:id', ...read, handle: (visit) => certificatePage(visit, null, []) },
    { method: 'GET', path: '/sertifikat/:id/bukti', ...read, handle: evidence },
    { method: 'POST', path: '/sertifikat/:id/keadaan', ...write, handle: changeCertificate },
    { method: 'POST', path: '/sertifikat/:id/nomor', ...write, handle: numberCertificate },
  ]
}

const idOf = (visit: Visit) => visit.request.req.param('id') ?? ''
const pageNumber = (visit: Visit) =>
  Math.min(10_000, Math.max(1, Math.floor(Number(visit.url.searchParams.get('hal')) || 1)))
const oneOf = <T extends string>(value: string, allowed: readonly T[], otherwise: T): T =>
  allowed.find((one) => one === value) ?? otherwise
/** Names and ends are read from the first, numbers from the largest. */
function orderOf<T extends string>(
  visit: Visit,
  allowed: readonly T[],
  first: T,
): { sort: T; ascending: boolean } {
  const sort = oneOf(textParameter(visit, 'urut'), allowed, first)
  const turned = textParameter(visit, 'arah')
  return {
    sort,
    ascending: turned === 'naik' || (turned !== 'turun' && (sort === 'nama' || sort === 'habis')),
  }
}
const notFound = () => new Response(null, { status: 404 })

async function withMaker(
  visit: Visit,
  work: (visit: Visit, maker: Maker) => Promise<Response>,
): Promise<Response> {
  const maker = await visit.inGovernment((client) => findMaker(client, idOf(visit)))
  if (!maker) return notFound()
  if (maker.mergedInto) return redirectTo(`/pelaku/${maker.mergedInto}`)
  return work(visit, maker)
}

const problemsOf = (because: readonly Reason[], visit: Visit): Problem[] => {
  const seen = new Set<string>()
  return because.flatMap((reason) => {
    const field = String(reason.facts?.['field'] ?? '')
    const message = sentenceOfMakerReason(reason, visit.language)
    return seen.has(`${field} ${message}`) ? [] : (seen.add(`${field} ${message}`), [{ field, message }])
  })
}

// ── makers ──────────────────────────────────────────────────────────────────────────────────────

function makerFilter(visit: Visit, page: number, pageSize: number): MakerFilter {
  return {
    text: textParameter(visit, 'q'),
    provinsi: textParameter(visit, 'provinsi'),
    kbli: textParameter(visit, 'kbli').slice(0, 10),
    skala: textParameter(visit, 'skala'),
    jenis: textParameter(visit, 'jenis'),
    binaan: oneOf(textParameter(visit, 'program'), ['', 'jakpreneur', 'binaan'], ''),
    on: visit.today,
    ...orderOf(visit, ['nama', 'sertifikat'], 'nama'),
    page,
    pageSize,
  }
}

async function listPage(visit: Visit): Promise<Response> {
  const filter = makerFilter(visit, pageNumber(visit), PAGE_SIZE)
  const { list, provinces } = await visit.inGovernment(async (client) => ({
    list: await listMakers(client, filter),
    provinces: await listProvinces(client),
  }))
  return html(
    visit,
    { title: makersWords[visit.language].makers },
    <MakerListPage
      language={visit.language}
      url={visit.url}
      filter={filter}
      provinces={provinces}
      rows={list.rows}
      total={list.total}
      mayWrite={allows(visit.viewer, 'makers.write', undefined)}
      isFiltered={[filter.text, filter.provinsi, filter.kbli, filter.skala, filter.jenis, filter.binaan].some(
        (one) => one !== '',
      )}
    />,
  )
}

const formatOf = (visit: Visit) => (visit.url.searchParams.get('format') === 'csv' ? 'csv' : 'xlsx')

async function makerSheet(visit: Visit): Promise<Response> {
  const words = makersWords[visit.language]
  const { rows } = await visit.inGovernment((client) => listMakers(client, makerFilter(visit, 1, SHEET_ROWS)))
  const sheet: Sheet = {
    name: `pelaku-usaha-${visit.today}`,
    columns: [
      words.name,
      words.province,
      words.place,
      words.scale,
      words.nib,
      words.npwp,
      words.validCertificates,
      words.allCertificates,
      words.jakpreneur,
      words.guided,
    ],
    rows: rows.map((row) => [
      row.nama,
      row.provinsi,
      row.kabkota,
      row.skala,
      row.nib,
      row.npwp,
      row.valid,
      row.certificates,
      row.jakpreneur ? 'ya' : null,
      row.binaan ? 'ya' : null,
    ]),
  }
  return sheetResponse(sheet, formatOf(visit))
}

async function makerPage(visit: Visit, maker: Maker): Promise<Response> {
  const on = findIsoDate(textParameter(visit, 'pada')) ?? visit.today
  const knownDay = findIsoDate(textParameter(visit, 'diketahui'))
  const certificates = await visit.inGovernment((client) =>
    // Known "until" a day means until its end in Jakarta.
    certificatesOn(client, [maker.id], on, knownDay ? `${knownDay}T23:59:59.999999+07:00` : null),
  )
  return html(
    visit,
    { title: maker.nama },
    <MakerPage
      language={visit.language}
      url={visit.url}
      maker={maker}
      certificates={certificates}
      on={on}
      knownAt={knownDay ?? ''}
      today={visit.today}
      mayWrite={allows(visit.viewer, 'makers.write', undefined)}
    />,
  )
}

const EMPTY_MAKER: MakerDraft = {
  nama: '',
  nib: '',
  npwp: '',
  kbli: '',
  skala_dasar: '',
  skala_nilai: '',
  skala_pada: '',
  lokasi_jenis: 'kantor_pusat',
  alamat: '',
  kelurahan_kode: '',
}

async function makerForm(
  visit: Visit,
  maker: Maker | null,
  typed: MakerDraft = { ...EMPTY_MAKER, nama: maker?.nama ?? '', nib: maker?.nib ?? '' },
  problems: readonly Problem[] = [],
  offersAnotherFirm = false,
): Promise<Response> {
  const words = makersWords[visit.language]
  return html(
    visit,
    {
      title: maker ? words.completeTitle : words.registerTitle,
      ...(problems.length > 0 ? { status: 422 } : {}),
    },
    <MakerFormPage
      language={visit.language}
      maker={maker}
      typed={typed}
      problems={problems}
      offersAnotherFirm={offersAnotherFirm}
    />,
  )
}

const pick = <K extends string>(
  form: Record<string, string>,
  empty: Readonly<Record<K, string>>,
): Record<K, string> =>
  Object.fromEntries(Object.keys(empty).map((key) => [key, form[key] ?? ''])) as Record<K, string>

async function registerMaker(visit: Visit, maker: Maker | null): Promise<Response> {
  const form = await readForm(visit)
  const typed = pick(form, EMPTY_MAKER)
  const name = readFirmName(typed.nama)
  const outcome = await visit.inGovernment(async (client) => {
    const known = await knownAboutMaker(client, {
      today: visit.today,
      selfId: maker?.id ?? null,
      nib: typed.nib.replace(/[\s.-]/g, '') || null,
      npwp: readNpwp(typed.npwp).full,
      kunci: name.key,
      bentuk: name.form,
      kelurahanKode: typed.kelurahan_kode.trim(),
      isAnotherFirm: form['pelaku_lain'] === 'ya',
    })
    const decision = decideMaker(typed, known)
    if (!decision.ok) return decision
    const by = visit.viewer.email ?? ''
    const id = await saveMaker(client, decision.value, maker?.id ?? null, {
      at: visit.now,
      by,
      source: 'formulir',
    })
    await appendAudit(client, {
      klpd: visit.klpd!,
      agency: '',
      at: visit.now,
      actor: by,
      action: maker ? 'makers.completed' : 'makers.registered',
      subject: id,
      facts: { name: decision.value.nama },
    })
    return { ok: true as const, value: id }
  })
  if (outcome.ok) return redirectTo(`/pelaku/${outcome.value}`)
  return makerForm(
    visit,
    maker,
    typed,
    problemsOf(outcome.because, visit),
    outcome.because.some((reason) => reason.code === 'namesake-exists'),
  )
}

async function noteMaker(visit: Visit, maker: Maker): Promise<Response> {
  const form = await readForm(visit)
  const by = visit.viewer.email ?? ''
  const text = (name: string) => (form[name] ?? '').trim() || null
  await visit.inGovernment(async (client) => {
    const note = {
      jakpreneur: form['jakpreneur'] === 'ya',
      binaan: form['binaan'] === 'ya',
      perangkat_daerah: text('perangkat_daerah'),
      sejak: findIsoDate(form['sejak'] ?? '') ?? null,
      catatan: text('catatan'),
    }
    if (!(await saveNote(client, visit.klpd!, maker.id, note, visit.now, by))) return
    await appendAudit(client, {
      klpd: visit.klpd!,
      agency: '',
      at: visit.now,
      actor: by,
      action: 'makers.noted',
      subject: maker.id,
      facts: {
        name: maker.nama,
        jakpreneur: note.jakpreneur ? 'ya' : 'tidak',
        binaan: note.binaan ? 'ya' : 'tidak',
      },
    })
  })
  return redirectTo(`/pelaku/${maker.id}#catatan`)
}

// ── certificates ────────────────────────────────────────────────────────────────────────────────

function certificateFilter(visit: Visit, page: number, pageSize: number): CertificateFilter {
  const ends = Number(textParameter(visit, 'habis'))
  return {
    text: textParameter(visit, 'q'),
    jenis: oneOf(textParameter(visit, 'jenis'), ['', ...CERTIFICATE_KINDS], ''),
    status: textParameter(visit, 'status'),
    kelompok: textParameter(visit, 'kelompok'),
    endsWithinDays: Number.isInteger(ends) && ends > 0 && ends <= 3660 ? ends : null,
    onlyUnlisted: textParameter(visit, 'daftar') === 'hilang',
    onlyConcerned: textParameter(visit, 'terkait') === 'ya',
    on: findIsoDate(textParameter(visit, 'pada')) ?? visit.today,
    ...orderOf(visit, ['habis', 'tkdn', 'nama'], 'habis'),
    page,
    pageSize,
  }
}

async function certificateListPage(visit: Visit): Promise<Response> {
  const filter = certificateFilter(visit, pageNumber(visit), PAGE_SIZE)
  const { rows, total } = await visit.inGovernment((client) => listCertificates(client, filter))
  return html(
    visit,
    { title: makersWords[visit.language].certificates },
    <CertificateListPage
      language={visit.language}
      url={visit.url}
      filter={filter}
      rows={rows}
      total={total}
    />,
  )
}

async function certificateSheet(visit: Visit): Promise<Response> {
  const words = makersWords[visit.language]
  const { rows } = await visit.inGovernment((client) =>
    listCertificates(client, certificateFilter(visit, 1, SHEET_ROWS)),
  )
  const percent = (bp: number | null) => (bp === null ? null : bp / 100)
  const sheet: Sheet = {
    name: `sertifikat-${visit.today}`,
    columns: [
      words.certificateOf,
      words.kind,
      words.number,
      words.product,
      words.type,
      words.spec,
      words.brand,
      `${words.tkdn} (%)`,
      `${words.bmp} (%)`,
      words.issued,
      words.ends,
      words.status,
    ],
    rows: rows.map((row) => [
      row.maker,
      words.kinds[row.jenis],
      row.nomor,
      row.produk,
      row.tipe,
      row.spesifikasi,
      row.merk,
      percent(row.tkdn_bp),
      percent(row.bmp_bp),
      row.terbit_dasar === 'diperkirakan' ? `± ${row.tgl_terbit ?? ''}` : row.tgl_terbit,
      row.berlaku_sampai,
      words.statuses[row.status],
    ]),
  }
  return sheetResponse(sheet, formatOf(visit))
}

const EMPTY_CERTIFICATE: CertificateDraft = {
  jenis: 'tkdn_barang',
  nomor: '',
  rezim: '',
  produk: '',
  tipe: '',
  spesifikasi: '',
  merk: '',
  standar: '',
  kbli: '',
  kode_hs: '',
  tkdn: '',
  bmp: '',
  lembaga: '',
  tgl_terbit: '',
  berlaku_sampai: '',
  cara_periksa: 'dokumen',
  diperiksa_pada: '',
}

async function certificateForm(
  visit: Visit,
  maker: Maker,
  typed: CertificateDraft,
  problems: readonly Problem[],
  status: number,
): Promise<Response> {
  return html(
    visit,
    { title: makersWords[visit.language].recordPaper, status },
    <CertificateFormPage language={visit.language} maker={maker} typed={typed} problems={problems} />,
  )
}

async function recordCertificate(visit: Visit, maker: Maker): Promise<Response> {
  const words = makersWords[visit.language]
  const length = Number(visit.request.req.header('content-length'))
  if (!Number.isFinite(length) || length > MAX_EVIDENCE_BYTES + 64 * 1024)
    return certificateForm(
      visit,
      maker,
      EMPTY_CERTIFICATE,
      [{ field: 'bukti', message: words.evidenceTooLarge }],
      413,
    )
  const body = await visit.request.req.parseBody()
  const typed = pick(
    Object.fromEntries(
      Object.entries(body).map(([key, value]) => [
        key,
        typeof value === 'string' ? value.slice(0, 4000) : '',
      ]),
    ),
    EMPTY_CERTIFICATE,
  )
  const attached = body['bukti']
  const file = attached instanceof File && attached.size > 0 ? attached : null
  const evidenceProblem = await problemOfEvidence(file, words)
  const by = visit.viewer.email ?? ''
  const outcome = await visit.inGovernment(async (client) => {
    const decision = decideCertificate(typed, {
      today: visit.today,
      hasEvidence: file !== null,
      sameNumber: await sameNumber(client, typed.jenis, keyOfCertificateNumber(typed.nomor.trim())),
      makerId: maker.id,
    })
    if (!decision.ok) return { problems: problemsOf(decision.because, visit) }
    if (evidenceProblem) return { problems: [] }
    const stored = file ? await receive(visit.services.dataDir, bytesOf(file)) : null
    const id = await insertCertificate(client, maker.id, decision.value, {
      at: visit.now,
      by,
      klpd: visit.klpd!,
      evidence:
        stored && file
          ? { sha256: stored.sha256, name: file.name.replace(/^.*[\\/]/, '').slice(0, 200) }
          : null,
    })
    await appendAudit(client, {
      klpd: visit.klpd!,
      agency: '',
      at: visit.now,
      actor: by,
      action: 'makers.certificate-recorded',
      subject: id,
      facts: { maker: maker.nama, kind: decision.value.jenis, number: decision.value.nomor },
    })
    return { id }
  })
  if ('id' in outcome) return redirectTo(`/sertifikat/${outcome.id}`)
  const problems = evidenceProblem ? [...outcome.problems, evidenceProblem] : outcome.problems
  return certificateForm(visit, maker, typed, problems, 422)
}

async function problemOfEvidence(
  file: File | null,
  words: (typeof makersWords)['id'],
): Promise<Problem | null> {
  if (!file) return null
  if (file.size > MAX_EVIDENCE_BYTES) return { field: 'bukti', message: words.evidenceTooLarge }
  const head = new Uint8Array(await file.slice(0, 16).arrayBuffer())
  return evidenceType(head) ? null : { field: 'bukti', message: words.evidenceKind }
}

async function* bytesOf(file: File): AsyncGenerator<Uint8Array> {
  yield new Uint8Array(await file.arrayBuffer())
}

async function certificatePage(
  visit: Visit,
  typed: { keadaan: string; sejak: string; alasan: string } | null,
  problems: readonly Problem[],
): Promise<Response> {
  const found = await visit.inGovernment(async (client) => {
    const versions = await findCertificate(client, idOf(visit))
    const now = versions[0]
    if (!now) return null
    const maker = await findMaker(client, now.maker_id)
    const onDay = (await certificatesOn(client, [now.maker_id], visit.today)).find((one) => one.id === now.id)
    return maker ? { versions, now, maker, status: onDay?.status ?? 'tidak_diketahui' } : null
  })
  if (!found) return notFound()
  const words = makersWords[visit.language]
  return html(
    visit,
    {
      title: `${words.kinds[found.now.jenis]} ${found.now.produk ?? ''}`,
      ...(problems.length > 0 ? { status: 422 } : {}),
    },
    <CertificatePage
      language={visit.language}
      maker={found.maker}
      versions={found.versions}
      status={found.status}
      on={visit.today}
      sourceRow={await sourceRowOf(visit, found.now)}
      mayWrite={allows(visit.viewer, 'makers.write', undefined)}
      maySeeImpact={allows(visit.viewer, 'lines.read', undefined)}
      maySeeFiles={allows(visit.viewer, 'intake.read', undefined)}
      typed={typed ?? { keadaan: 'dicabut', sejak: visit.today, alasan: '' }}
      problems={problems}
    />,
  )
}

/** The row of the register file behind a certificate, as it stands in the kept file. */
async function sourceRowOf(visit: Visit, certificate: Certificate): Promise<SourceRow | null> {
  if (certificate.run_id === null || certificate.row_no === null) return null
  const run = await visit.services.pool.query<{ file_name: string; sha256: string }>(
    'select file_name, sha256 from intake.run where id = $1',
    [certificate.run_id],
  )
  const file = run.rows[0]
  if (!file) return null
  const row = { fileName: file.file_name, runId: certificate.run_id, line: certificate.line ?? 0 }
  if (certificate.row_no > RAW_ROW_LIMIT) return { ...row, cells: null }
  const raw = await readRawRows(visit.services.dataDir, file.sha256, new Set([certificate.row_no]))
  const values = raw.rows.get(certificate.row_no)
  return {
    ...row,
    cells: values ? raw.columns.map((name, index) => ({ name, value: values[index] ?? null })) : null,
  }
}

async function evidence(visit: Visit): Promise<Response> {
  const versions = await visit.inGovernment((client) => findCertificate(client, idOf(visit)))
  const now = versions[0]
  if (!now?.bukti_sha256) return notFound()
  const chunks: Uint8Array[] = []
  for await (const chunk of contentOf(rawPath(visit.services.dataDir, now.bukti_sha256))) chunks.push(chunk)
  const bytes = new Uint8Array(Buffer.concat(chunks))
  const type = evidenceType(bytes) ?? 'application/octet-stream'
  const name = (now.bukti_nama ?? 'bukti').replace(/[^A-Za-z0-9._-]+/g, '-')
  return new Response(bytes, {
    headers: {
      'content-type': type,
      // Never shown inside our own pages: someone else made this file.
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}

async function changeCertificate(visit: Visit): Promise<Response> {
  const form = await readForm(visit)
  const typed = { keadaan: form['keadaan'] ?? '', sejak: form['sejak'] ?? '', alasan: form['alasan'] ?? '' }
  const by = visit.viewer.email ?? ''
  const outcome = await visit.inGovernment(async (client) => {
    const now = (await findCertificate(client, idOf(visit)))[0]
    if (!now) return null
    const decision = decideStateChange(
      now,
      { to: typed.keadaan, since: typed.sejak, reason: typed.alasan },
      visit.today,
    )
    if (!decision.ok) return problemsOf(decision.because, visit)
    const changed =
      String(now.version) === form['versi'] &&
      (await changeState(client, now, decision.value, {
        at: visit.now,
        by,
        klpd: visit.klpd!,
        evidence: null,
      }))
    if (!changed) return [{ field: 'keadaan', message: makersWords[visit.language].changedMeanwhile }]
    await addJob(client, STATE_CHANGED, { id: now.id }, `${STATE_CHANGED}:${now.id}`)
    await appendAudit(client, {
      klpd: visit.klpd!,
      agency: '',
      at: visit.now,
      actor: by,
      action: 'makers.certificate-state',
      subject: now.id,
      facts: {
        from: now.keadaan,
        to: decision.value.to,
        since: decision.value.since,
        reason: decision.value.reason,
      },
    })
    return []
  })
  if (outcome === null) return notFound()
  if (outcome.length > 0) return certificatePage(visit, typed, outcome)
  return redirectTo(`/sertifikat/${idOf(visit)}`)
}

/** The register prints no number; whoever has the paper adds it, and lines that cite the number find the certificate. */
async function numberCertificate(visit: Visit): Promise<Response> {
  const form = await readForm(visit)
  const number = (form['nomor'] ?? '').trim()
  const by = visit.viewer.email ?? ''
  const outcome = await visit.inGovernment(async (client): Promise<Problem[] | null> => {
    const now = (await findCertificate(client, idOf(visit)))[0]
    if (!now) return null
    const words = makersWords[visit.language]
    if (now.nomor !== null) return [{ field: 'nomor', message: words.changedMeanwhile }]
    const because: Reason[] = []
    if (number === '') because.push({ code: 'certificate-number-empty', facts: { field: 'nomor' } })
    for (const other of await sameNumber(client, now.jenis, keyOfCertificateNumber(number)))
      if (other.makerId !== now.maker_id)
        because.push({
          code: 'certificate-number-of-another-maker',
          facts: { field: 'nomor', maker: other.makerName },
        })
    if (because.length > 0) return problemsOf(because, visit)
    const reason = words.numberAdded
    const change = { to: now.keadaan, since: null, reason, number }
    if (!(await changeState(client, now, change, { at: visit.now, by, klpd: visit.klpd!, evidence: null })))
      return [{ field: 'nomor', message: words.changedMeanwhile }]
    await appendAudit(client, {
      klpd: visit.klpd!,
      agency: '',
      at: visit.now,
      actor: by,
      action: 'makers.certificate-numbered',
      subject: now.id,
      facts: { number },
    })
    return []
  })
  if (outcome === null) return notFound()
  if (outcome.length > 0) return certificatePage(visit, null, outcome)
  return redirectTo(`/sertifikat/${idOf(visit)}`)
}
