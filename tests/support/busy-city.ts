/**
 * Fills the invented city with what only people make: an order on its way, a published figure, snapshots, a proposal of a rule,
 * a source, a mapping, a file with rejects waiting for a decision. By the product's own forms, as a person would: each form's page is read, what
 * stands in it is kept, and only the named fields are typed.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { RunningPadan } from './running-padan.ts'

type Padan = Pick<RunningPadan, 'url' | 'password' | 'setClock'>
export type Member =
  'budi' | 'sari' | 'ratna' | 'hadi' | 'agus' | 'joko' | 'lestari' | 'maya' | 'doni' | 'intan'

const sessions = new Map<string, Promise<string>>()

/** The session cookie of a member of the cast; one sign-in each, because attempts are counted. */
export function sessionOf(padan: Padan, member: Member): Promise<string> {
  const key = `${padan.url} ${padan.password} ${member}`
  const known = sessions.get(key) ?? signIn(padan, member)
  sessions.set(key, known)
  return known
}

async function signIn(padan: Padan, member: Member, patience = 6): Promise<string> {
  const answer = await fetch(`${padan.url}/masuk`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: padan.url },
    body: new URLSearchParams({ email: `${member}@cemara.contoh`, sandi: padan.password }),
  })
  // Attempts of one address are counted, ten a minute; the whole cast is more than that.
  if (answer.status === 429 && patience > 0) {
    await new Promise((resume) => setTimeout(resume, 12_000))
    return signIn(padan, member, patience - 1)
  }
  if (answer.status !== 303) throw new Error(`${member} could not sign in: ${answer.status}`)
  return answer.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
}

const decode = (text: string) =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

function attributesOf(tag: string): Record<string, string> {
  return Object.fromEntries(
    [...tag.matchAll(/([a-zA-Z-]+)(?:="([^"]*)")?/g)].slice(1).map((one) => [one[1]!, decode(one[2] ?? '')]),
  )
}

/** What would be sent if the form with this action were posted untouched. */
export function formOf(html: string, action: string): Record<string, string> {
  const form = [...html.matchAll(/<form\b[^>]*>[\s\S]*?<\/form>/g)]
    .map((one) => one[0])
    .find((one) => attributesOf(/<form[^>]*>/.exec(one)![0])['action'] === action)
  if (!form) throw new Error(`no form ${action} on this page`)
  const fields: Record<string, string> = {}
  for (const [tag] of form.matchAll(/<input\b[^>]*>/g)) {
    const { name, type, value, checked } = attributesOf(tag)
    if (!name || type === 'file') continue
    if ((type === 'radio' || type === 'checkbox') && checked === undefined) continue
    fields[name] = value ?? (type === 'checkbox' ? 'on' : '')
  }
  for (const [whole, tag] of form.matchAll(/(<select\b[^>]*>)[\s\S]*?<\/select>/g)) {
    const options = [...whole.matchAll(/<option\b[^>]*>/g)].map((one) => attributesOf(one[0]))
    const chosen = options.find((one) => one['selected'] !== undefined) ?? options[0]
    fields[attributesOf(tag!)['name']!] = chosen?.['value'] ?? ''
  }
  for (const [, tag, text] of form.matchAll(/(<textarea\b[^>]*>)([\s\S]*?)<\/textarea>/g))
    fields[attributesOf(tag!)['name']!] = decode(text!)
  return fields
}

export async function read(padan: Padan, member: Member, path: string): Promise<string> {
  const answer = await fetch(`${padan.url}${path}`, {
    headers: { cookie: await sessionOf(padan, member) },
    redirect: 'manual',
  })
  if (answer.status !== 200) throw new Error(`${member} reads ${path}: ${answer.status}`)
  return answer.text()
}

/** Posts a form of a page with some fields typed; answers where it leads. */
export async function fill(
  padan: Padan,
  member: Member,
  path: string,
  action: string,
  typed: Record<string, string> = {},
): Promise<string> {
  const answer = await fetch(`${padan.url}${action}`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: padan.url, cookie: await sessionOf(padan, member) },
    body: new URLSearchParams({ ...formOf(await read(padan, member, path), action), ...typed }),
  })
  if (answer.status !== 303) {
    const text = (await answer.text()).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
    throw new Error(`${member} at ${action}: ${answer.status} ${text.slice(300, 1500)}`)
  }
  return answer.headers.get('location')!
}

async function upload(padan: Padan, name: string, text: string): Promise<string> {
  const body = new FormData()
  body.set('berkas', new File([text], name))
  const answer = await fetch(`${padan.url}/berkas`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: padan.url, cookie: await sessionOf(padan, 'sari') },
    body,
  })
  if (answer.status !== 303) throw new Error(`${name}: ${answer.status}`)
  return answer.headers.get('location')!
}

const hrefs = (html: string, begin: string): string[] => [
  ...new Set(
    [...html.slice(html.indexOf('<main')).matchAll(/href="([^"]*)"/g)]
      .map((one) => decode(one[1]!))
      .filter((href) => href.startsWith(begin) && href !== begin),
  ),
]

const AGENCY = '1.01.0.00.0.00.01.0000'

/** Addresses of what was made, for pages about one thing. */
export interface Busy {
  readonly newOrder: string
  readonly draft: string
  readonly choosing: string
  readonly order: string
  readonly kitchenOrder: string
  readonly receive: string
  readonly paper: string
  readonly shop: string
  readonly mapping: string
  readonly unmapped: string
  readonly source: string
  readonly published: string
  readonly proposal: string
  readonly compare: string
  readonly rejects: string
}

/** For a look at one part while building. */
export const onlyOrders = (padan: Padan) => makeOrders(padan)

export async function makeBusy(padan: Padan): Promise<Busy> {
  const rejects = await upload(padan, 'RUP-November.json', JSON.stringify(RUP))
  const list = SP2D.join('\n')
  const first = await upload(padan, 'sp2d-maret.csv', list)
  const unmapped = await upload(padan, 'sp2d-kelurahan.csv', list.replaceAll('Nomor SP2D', 'No. Surat'))
  await until(async () => (await read(padan, 'sari', first)).includes(`${first}/pemetaan`))
  const mapped = {
    jenis: 'BPKD-Pembayaran',
    nama: 'SP2D BPKD bulanan',
    'k.kd_satker_str': 'SKPD',
    'k.no_sp2d': 'Nomor SP2D',
    'k.tgl_sp2d': 'Tgl Cair',
    'k.tahun_anggaran': 'Tgl Cair',
    'k.nilai_bruto': 'Nilai Bruto',
    'k.kd_rekening': 'Rekening',
    angka: 'titik',
    tanggal: 'hari-bulan',
    tindakan: 'simpan',
    'pn.0': 'DIKDAS',
    'p.0': AGENCY,
  }
  await fill(padan, 'sari', `${first}/pemetaan`, `${first}/pemetaan`, mapped)
  const mapping = hrefs(await read(padan, 'sari', '/pemetaan'), '/pemetaan/').find(
    (one) => !one.includes('unduh'),
  )!

  await fill(padan, 'sari', '/terbitan', '/terbitan', {
    tanggal: '2026-10-15',
    tahun: '2026',
    sumber_nama: 'Siaran pers Kota Cemara (rekaan)',
    realisasi: '2,1',
    penyebut: '2,9',
    persen: '72,4',
  })
  const published = hrefs(await read(padan, 'sari', '/terbitan'), '/terbitan/').find(
    (one) => !one.includes('unduh'),
  )!
  for (const sampai of ['2026-06-30', '2026-09-30'])
    await fill(padan, 'sari', '/potret', '/potret', { sampai, catatan: `Rapat Tim P3DN ${sampai}` })
  const snapshots = await read(padan, 'sari', '/potret')
  const compare = hrefs(snapshots, '/potret/banding')[0]!
  await fill(padan, 'sari', '/sumber', '/sumber', {
    jalur: '/v1/rup/paket-penyedia-terumumkan',
    nama: 'RUP penyedia tiap malam',
    tahun: '2026',
  })
  const source = hrefs(await read(padan, 'sari', '/sumber'), '/sumber/').find(
    (one) => !one.includes('unduh'),
  )!
  const rule =
    hrefs(
      await read(padan, 'sari', '/aturan/rincian?id=p3dn.target.dki_pk&pada=2026-06-30'),
      '/aturan/usul?',
    )[0] ?? '/aturan/usul?id=p3dn.target.dki_pk'
  const proposal = await fill(padan, 'sari', rule, '/aturan/usul', RULE)
  await makeTwice(padan)
  const order = await makeOrders(padan)
  return {
    ...order,
    mapping,
    unmapped: `${unmapped}/pemetaan`,
    source,
    published,
    proposal,
    compare,
    rejects,
  }
}

/** One order in preparation and one on its way, from disposition to a receipt that waits for its signature. */
/** Three orders of the catalogue stand in the records too: pairs for /tinjau. They count once, so no figure moves. */
async function makeTwice(padan: Padan): Promise<void> {
  const list = await read(padan, 'sari', '/transaksi?tahun=2026&kanal=katalog-v6')
  const records = []
  for (const path of hrefs(list, '/transaksi/rincian').slice(0, 3)) {
    const page = decode(await read(padan, 'sari', path))
    const raw = (name: string) => new RegExp(`^${name}: (.+)$`, 'm').exec(page)![1]!
    const agency = new URL(path, padan.url).searchParams.get('satker')!
    records.push({
      tahun_anggaran: 2026,
      kd_klpd: 'D999',
      nama_klpd: 'Kota Cemara',
      kd_satker_str: agency,
      nama_satker: raw('nama_satker'),
      kd_nontender_pct: `990${records.length + 1}`,
      kd_rup: raw('rup_code'),
      nama_paket: `Pencatatan ${raw('rup_name')}`,
      pagu: Number(raw('total')),
      total_realisasi: Number(raw('total')),
      nilai_pdn_pct: Number(raw('total')),
      nilai_umk_pct: 0,
      mtd_pemilihan: 'Pengadaan Langsung',
      status_nontender_pct: 'Aktif',
      status_nontender_pct_ket: 'Paket Selesai',
      tgl_mulai_paket: raw('order_date').slice(0, 10),
    })
  }
  const run = await upload(padan, 'pencatatan-november.json', JSON.stringify(records))
  await until(async () => (await read(padan, 'sari', run)).includes(`${run}/terapkan`))
  await fill(padan, 'sari', run, `${run}/terapkan`)
  await until(async () => hrefs(await read(padan, 'sari', '/tinjau'), '/transaksi/rincian').length >= 6)
}

async function makeOrders(padan: Padan) {
  const day = (from: number) => new Date(Date.now() + (7 + 24 * from) * 3_600_000).toISOString().slice(0, 10)
  const meeting = day(9)
  const packages = hrefs(await read(padan, 'hadi', '/pesanan/paket?cari=makan'), '/pesanan/paket/')
  const all =
    packages.length > 0 ? packages : hrefs(await read(padan, 'hadi', '/pesanan/paket'), '/pesanan/paket/')
  const package1 = all.find((one) => !one.includes('?'))!
  const rup = package1.split('/').at(-1)!
  await fill(padan, 'hadi', package1, `${package1}/disposisi`)
  const prepared = (judul: string) => ({
    paket: rup,
    judul,
    kak: 'Rapat koordinasi penerimaan murid baru dengan komite sekolah.',
    hps: '4.200.000',
    hps_dasar: 'SBM 2026',
    rapat_maksud: 'Koordinasi penerimaan murid baru',
    rapat_tempat: 'Ruang Cemara',
    rapat_cara: 'luring',
    rapat_kelas: 'biasa',
    rapat_tanggal: meeting,
    rapat_mulai: '09:00',
    rapat_selesai: '12:00',
    undangan_nomor: 'UND/12',
    peserta_1_lembaga: 'Dinas Pendidikan',
    peserta_1_kelompok: 'internal',
    peserta_1_jumlah: '40',
    peserta_2_lembaga: 'Komite Sekolah',
    peserta_2_kelompok: 'lembaga_lain',
    peserta_2_jumlah: '60',
  })
  const open = (judul: string) =>
    fill(padan, 'ratna', `/pesanan/baru?paket=${rup}`, '/pesanan/baru', prepared(judul))
  const draft = await open('Konsumsi rapat evaluasi semester')
  const choosing = await open('Konsumsi rapat komite')
  await fill(padan, 'ratna', choosing, `${choosing}/tugaskan`)
  await fill(padan, 'joko', choosing, `${choosing}/terima-tugas`)
  const order = await open('Konsumsi rapat koordinasi PPDB')
  await fill(padan, 'ratna', order, `${order}/tugaskan`)
  await fill(padan, 'joko', order, `${order}/terima-tugas`)
  const kitchens = hrefs(await read(padan, 'joko', `${order}/pilih`), `${order}/pilih?`)
  const own = await Promise.all(
    kitchens.map(async (path) => ({ path, html: await read(padan, 'joko', path) })),
  )
  const { path, html } = own.find((one) => one.html.includes('Nasi kotak ayam bakar'))!
  const portions = [...html.matchAll(/name="(porsi_[^"]+)"/g)].map((one) => one[1]!)[0]!
  const chosen = {
    [portions]: '60',
    antar_tanggal: meeting,
    antar_dari: '11:00',
    antar_sampai: '11:30',
    alamat: 'Jl. Cemara 1, lantai 2',
    kecamatan: '99.71.01',
  }
  await fill(
    padan,
    'joko',
    path,
    /action="([^"]*\/pilih[^"]*)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? `${order}/pilih`,
    chosen,
  )
  await fill(padan, 'joko', order, `${order}/kirim`)
  const kitchenOrder = order.replace('/pesanan', '/dapur/pesanan')
  await fill(padan, 'maya', kitchenOrder, `${kitchenOrder}/sanggupi`)
  await fill(padan, 'maya', kitchenOrder, `${kitchenOrder}/proses`)
  const named = await fetch(`${padan.url}${order}/tunjuk-penerima`, {
    method: 'POST',
    headers: { origin: padan.url, cookie: await sessionOf(padan, 'ratna') },
    body: new URLSearchParams({
      ...formOf(await read(padan, 'ratna', order), `${order}/tunjuk-penerima`),
      penerima: 'Dewi di resepsionis',
    }),
  })
  const said = await named.text()
  const receive = /\/terima\/[\w-]+\/[\w-]+\/[\w-]+/.exec(said)![0]
  // Food is delivered on the day of its meeting, not before.
  await padan.setClock(`${meeting}T11:05:00+07:00`)
  await fill(padan, 'maya', kitchenOrder, `${kitchenOrder}/antar`)
  await padan.setClock(null)
  const paper = await addressOnPaper(padan, `${order}/dokumen/SP/1`)
  const product = hrefs(await read(padan, 'joko', '/katalog'), '/katalog/produk/')[0]!
  const shop = hrefs(await read(padan, 'joko', product), '/katalog/penyedia/')[0]!
  return {
    newOrder: `/pesanan/baru?paket=${rup}`,
    draft,
    choosing,
    order,
    kitchenOrder,
    receive,
    paper,
    shop,
  }
}

/** Where the QR code of a printed order leads. */
async function addressOnPaper(padan: Padan, path: string): Promise<string> {
  const answer = await fetch(`${padan.url}${path}`, { headers: { cookie: await sessionOf(padan, 'joko') } })
  const pdf = await getDocument({ data: new Uint8Array(await answer.arrayBuffer()), verbosity: 0 }).promise
  let text = ''
  for (let n = 1; n <= pdf.numPages; n++)
    for (const item of (await (await pdf.getPage(n)).getTextContent()).items)
      text += 'str' in item ? item.str : ''
  const found = /\/periksa\/[\w-]+\/[0-9A-Z]{16}/.exec(text.replaceAll(' ', ''))
  if (!found) throw new Error(`no address on ${path}: ${text.slice(-400)}`)
  return found[0]
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let waited = 0; !(await isSo()); waited += 300) {
    if (waited > 60_000) throw new Error('waited a minute in vain')
    await sleep(300)
  }
}

const RULE = {
  nilai: '85',
  dari: '2026-01-01',
  peraturan: 'Perjanjian Kinerja 2026 (rekaan)',
  sumber: 'Naskah rekaan Kota Cemara',
}

const RUP = [
  {
    tahun_anggaran: 2026,
    kd_klpd: 'D999',
    kd_satker_str: AGENCY,
    kd_rup: 77000001,
    nama_paket: 'Pengadaan meja belajar',
    pagu: 250000000,
    metode_pengadaan: 'E-Purchasing',
    status_pdn: 'PDN',
  },
  {
    tahun_anggaran: 2026,
    kd_klpd: 'D999',
    kd_satker_str: AGENCY,
    kd_rup: 77000002,
    nama_paket: 'Pengadaan kursi',
    pagu: 'dua juta',
    metode_pengadaan: 'E-Purchasing',
    status_pdn: 'PDN',
  },
]

const SP2D = [
  'No;SKPD;Nomor SP2D;Tgl Cair;Uraian Belanja;Rekening;Nilai Bruto',
  '1;DIKDAS;00012/LS/2026;05/03/2026;Kertas HVS;5.1.02.01.01.0024;1.500.000',
  '2;DIKDAS;00013/LS/2026;06/03/2026;Meja kerja;5.2.02.05.02.0001;12.750.000',
]
