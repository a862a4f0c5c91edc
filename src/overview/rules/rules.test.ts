/** The rule book on pages, as people of the invented city use it: reading, calculating, and a new version by two people. */
import { createRequire } from 'node:module'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { allRules, reachOf } from '#law'
import { CITY } from '#simulate'
import { startTestApp, type TestApp } from '../../../tests/support/test-app.ts'
import { asGovernment, useTestDatabase } from '../../../tests/support/test-database.ts'
import { calculators } from './calculators/index.ts'
import { families } from './families.ts'

const db = useTestDatabase()
let padan: TestApp
beforeAll(async () => {
  padan = await startTestApp(db)
  // Packages of the running year: what a new threshold is tested on.
  const package_ = (kdRup: string, pagu: number, jenis: string, metode: string, day: string) =>
    db.owner.query(
      `insert into plan.paket (klpd, jenis, kd_rup, known_from, run_id, row_no, line, tahun, kd_satker_str, nama_paket, pagu, jenis_pengadaan, metode, tgl_awal_pemilihan)
         values ($1, 'penyedia', $2, now(), gen_random_uuid(), 1, 1, 2026, '1.01.0.00.0.00.01.0000', $3, $4, $5, $6, $7)`,
      [CITY.klpd, kdRup, `Paket ${kdRup}`, pagu, jenis, metode, day],
    )
  await package_('K1', 450_000_000, 'Pekerjaan Konstruksi', 'Pengadaan Langsung', '2026-05-01')
  await package_('K2', 390_000_000, 'Pekerjaan Konstruksi', 'Pengadaan Langsung', '2026-05-01')
  await package_('K3', 480_000_000, 'Pekerjaan Konstruksi', 'Pengadaan Langsung', '2026-01-05')
  await package_('K4', 450_000_000, 'Pekerjaan Konstruksi', 'Tender', '2026-05-01')
  await package_('B1', 450_000_000, 'Barang', 'Pengadaan Langsung', '2026-05-01')
  await package_('X1', 450_000_000, 'Barang;Jasa Lainnya', 'Pengadaan Langsung', '2026-05-01')
})
afterAll(() => padan.close())

const text = async (response: Response) =>
  (await response.text())
    .replace(/<[^>]+>/g, ' ')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/\s+/g, ' ')
const page = async (path: string, who?: string) => {
  const response = await padan.get(path, who ? await padan.signIn(who) : undefined)
  return { status: response.status, text: await text(response) }
}

describe('the rules in force', () => {
  test('on a day, each with value, article, certainty and source', async () => {
    const { status, text: said } = await page('/aturan?pada=2025-12-10')
    expect(status).toBe(200)
    expect(said).toContain('aturan berlaku pada 10 Des 2025')
    expect(said).toContain(
      'Pengadaan langsung: konstruksi sampai Rp400.000.000 30 Apr 2025 – kini Perpres 46/2025 bersumber S37 (C)',
    )
    expect(said).toContain('perlu konfirmasi')
    expect((await page('/aturan?pada=2025-04-29')).text).toContain(
      'Tidak ada versi aturan “Jenjang kewajiban PDN” yang berlaku',
    )
  })
  test('can be narrowed, and an empty answer says so', async () => {
    const { text: said } = await page('/aturan?pada=2026-01-01&kelompok=taxes&kepastian=assumed')
    expect(said).toContain('Tidak ada aturan yang cocok')
    expect((await page('/aturan?pada=2026-01-01&cari=meterai')).text).toContain('2 aturan berlaku')
    expect((await page('/aturan?pada=bukan-tanggal')).status).toBe(200)
  })
  test('every rule has a page that names its source and certainty in both languages', async () => {
    for (const rule of allRules) {
      const path = `/aturan/rincian?id=${encodeURIComponent(rule.id)}&pada=2026-01-01`
      const id = await page(path)
      expect(id.status, rule.id).toBe(200)
      expect(id.text, rule.id).toMatch(/bersumber|diturunkan dari sumber|perlu konfirmasi|sumber berbeda/)
      // What it asks, since when, articles and values by date, worked examples, certainty, who relies on it, what a release moves.
      for (const part of [
        'Dibaca di',
        'Nilainya menurut waktu',
        'Masa berlaku',
        'Pasal',
        'Apa yang ditanyakan',
        'Siapa yang tidak memenuhi',
        'Apa yang dapat dilakukan',
        'Siapa yang bertumpu padanya',
        'Contoh yang dihitung sekarang',
        'Sejauh mana versi yang dirilis bekerja',
      ])
        expect(id.text, `${rule.id}: ${part}`).toContain(part)
      // What computes has an example that shows it; what is only listed says so.
      if (reachOf(rule) !== 'listed')
        expect(id.text, rule.id).not.toContain('Tidak ada hitungan yang memakai aturan ini')
      const en = await text(await padan.get(path, 'bahasa=en'))
      expect(en, rule.id).toMatch(/sourced|derived from sources|needs confirmation|sources disagree/)
      expect(en, rule.id).not.toMatch(/undefined|NaN|\[object/)
      expect(id.text, rule.id).not.toMatch(/undefined|NaN|\[object/)
    }
  }, 120_000)
  test('a conflict names every side and the one Padan uses', async () => {
    const { text: said } = await page('/aturan/rincian?id=tkdn.method&pada=2025-12-11')
    expect(said).toContain('11 Desember 2025 dipakai Padan')
    expect(said).toContain('12 Desember 2025')
    expect(said).toContain('S07.')
  })
  test('a day without a version says so and does not carry the old value over', async () => {
    const { text: said } = await page('/aturan/rincian?id=p3dn.target.dki_pk&pada=2026-06-30')
    expect(said).toContain('Tidak ada versi yang berlaku pada 30 Jun 2026')
  })
  test('an unknown rule is not found', async () =>
    expect((await page('/aturan/rincian?id=tidak.ada')).status).toBe(404))
  test('as a sheet', async () => {
    const csv = await (await padan.get('/aturan/unduh?pada=2026-01-01&format=csv')).text()
    expect(csv.split('\\n').length).toBeGreaterThan(0)
    expect(csv).toContain('pl.max.construction')
    expect(csv).toContain('Perpres 46/2025')
  })
  test('every family stands on the pages', () =>
    expect([...new Set(allRules.map((rule) => rule.family))].sort()).toEqual(Object.keys(families).sort()))
})

describe('calculators', () => {
  test.each(calculators.map((one) => [one.slug]))(
    '%s answers its example with a reason, in both languages',
    async (slug) => {
      for (const cookie of ['bahasa=id', 'bahasa=en']) {
        const response = await padan.get(`/hitung/buka?apa=${slug}`, cookie)
        expect(response.status).toBe(200)
        const said = await text(response)
        expect(said).toMatch(cookie.endsWith('id') ? /Hasil .* Mengapa/ : /Result .* Why/)
        expect(said).not.toMatch(/undefined|NaN|\[object/)
      }
    },
  )
  test('every family names calculators that exist', () => {
    for (const { calculators: slugs } of Object.values(families))
      for (const slug of slugs)
        expect(
          calculators.some((one) => one.slug === slug),
          slug,
        ).toBe(true)
  })
  test('what is typed stands in the address and comes back with the answer', async () => {
    const typed =
      'apa=preferensi&hitung=1&pada=2026-02-01&hps=10.000.000.000&peserta=Alfa&harga=9.500.000.000&tkdn=40&sertifikat=ya&lulus=ya&peserta=Beta&harga=9,200,000,000&tkdn=20&sertifikat=ya&lulus=ya'
    const { text: said } = await page(`/hitung/buka?${typed}`)
    expect(said).toContain('Peringkat pertama: Alfa')
    expect(said).toContain('Alfa Rp9.500.000.000 40,00 % Rp8.550.000.000')
    const html = await (await padan.get(`/hitung/buka?${typed}`)).text()
    expect(html).toContain('value="9,200,000,000"')
    expect(html).toContain('href="/hitung/pdf?')
  })
  test('a certificate that is not valid counts nothing', async () => {
    const { text: said } = await page(
      '/hitung/buka?apa=preferensi&hitung=1&pada=2026-02-01&hps=2000000000&peserta=A&harga=1000&tkdn=90&sertifikat=tidak&lulus=ya',
    )
    expect(said).toContain('A Rp1.000 0,00 % Rp1.000')
  })
  test('wrong figures are named, with what was expected; nothing is computed from them', async () => {
    const { status, text: said } = await page(
      '/hitung/buka?apa=pajak&hitung=1&pada=2026-02-30&belanja=barang&jalur=bendahara&termasuk=&makan=pph22&tanpa-npwp=same&ppn-kecil=vendor&tagihan=sejuta',
    )
    expect(status).toBe(422)
    expect(said).toContain('Tanggal pembayaran: diharapkan tanggal TTTT-BB-HH, yang datang "2026-02-30"')
    expect(said).toContain('Harga (rupiah) (baris 1): diharapkan rupiah bulat')
    expect(said).not.toContain('Hasil')
  })
  test('what is not known is asked', async () => {
    const { text: said } = await page(
      '/hitung/buka?apa=pajak&hitung=1&pada=2026-02-01&belanja=jasa_boga&jalur=bendahara&termasuk=&npwp=&suket=tidak&pkp=&bebas=tidak&makan=pph22&tanpa-npwp=same&ppn-kecil=vendor&tagihan=10000000',
    )
    expect(said).toContain('Tidak dapat diputuskan')
    expect(said).toContain('Belum diketahui: apakah penyedia ber-NPWP')
  })
  test('a certified component needs its TKDN, an R&D addition has its limit', async () => {
    const { text: said } = await page(
      '/hitung/buka?apa=tkdn-2025&hitung=1&tenaga=100&overhead=100&litbang=21&uraian=A&biaya=1000&asal=sertifikat&tkdn=',
    )
    expect(said).toContain('TKDN sertifikat (%) (baris 1): isi dahulu')
    expect(said).toContain('Tambahan litbang (%): 21 di luar batas')
  })
  test('the record of a product that cannot be true is refused', async () => {
    const { text: said } = await page(
      '/hitung/buka?apa=kewajiban&hitung=1&pada=2026-02-01&produk=X&jenis=CERT&tkdn=24&bmp=16',
    )
    expect(said).toContain('Hasil: Ditolak')
    expect(said).toContain('tidak mungkin')
  })
  test('more rows can be added without script, up to a limit', async () => {
    const rows = async (n: string) =>
      (
        (
          await (
            await padan.get(
              `/hitung/buka?apa=rekening&hitung=1&pada=2026-01-01&kode=5.1.02.01.01.0052&tambah=${n}`,
            )
          ).text()
        ).match(/name="kode"/g) ?? []
      ).length
    expect(await rows('7')).toBe(7)
    expect(await rows('9999')).toBe(60)
    expect(await rows('x')).toBe(1)
  })
  test('an unknown calculator is not found', async () =>
    expect((await page('/hitung/buka?apa=x')).status).toBe(404))

  test('as PDF with its reasons and the address that opens it again', async () => {
    const response = await padan.get('/hitung/pdf?apa=pajak')
    expect(response.headers.get('content-type')).toBe('application/pdf')
    const read = await pdfText(new Uint8Array(await response.arrayBuffer()))
    expect(read).toContain('Pajak sebuah pesanan')
    expect(read).toContain('Rp10.800.000')
    expect(read).toContain('Perda DKI Jakarta 1/2024')
    expect(read).toContain('/hitung/buka?apa=pajak')
  })
  test('the example of every calculator is a PDF of which no page holds only the code to open it again', async () => {
    for (const { slug } of calculators) {
      const response = await padan.get(`/hitung/pdf?apa=${slug}`)
      const pages = (await pdfText(new Uint8Array(await response.arrayBuffer()))).split('\n')
      expect(pages[0], slug).toMatch(/Buka hitungan\s?yang sama/)
      // The foot of a page is about 110 letters.
      expect(pages.at(-1)!.length, slug).toBeGreaterThan(170)
    }
  })
  test('a PDF of the longest list has every row and a foot that stays short', async () => {
    const asked = new URLSearchParams({ apa: 'kewajiban', hitung: '1', pada: '2026-03-01' })
    for (let n = 1; n <= 60; n++) {
      asked.append('produk', `Laptop kantor dengan nama yang cukup panjang, nomor ${n}`)
      asked.append('jenis', 'CERT')
      asked.append('tkdn', '30,5')
      asked.append('bmp', '12')
    }
    const response = await padan.get(`/hitung/pdf?${asked.toString()}`)
    expect(response.status).toBe(200)
    const pages = (await pdfText(new Uint8Array(await response.arrayBuffer()))).split('\n')
    expect(pages.join(' ')).toContain('nomor 60')
    for (const page of pages) expect(page).not.toContain('produk=Laptop')
  })
  test('what was typed is printed with the numbers of the language', async () => {
    const pdf = async (cookie: string) => {
      const response = await padan.get('/hitung/pdf?apa=preferensi-internasional', cookie)
      return pdfText(new Uint8Array(await response.arrayBuffer()))
    }
    expect(await pdf('bahasa=en')).toMatch(/100,000,000,000[\s\S]*7\.5/)
    expect(await pdf('bahasa=id')).toMatch(/100\.000\.000\.000[\s\S]*7,5/)
  })
  test('a PDF of wrong figures leads back to the page that says what is wrong', async () => {
    const response = await padan.get('/hitung/pdf?apa=halal&hitung=1&pada=x&kelas=mikro')
    expect(response.status).toBe(303)
    expect(response.headers.get('location')).toBe('/hitung/buka?apa=halal&hitung=1&pada=x&kelas=mikro')
  })
})

async function pdfText(bytes: Uint8Array): Promise<string> {
  const require = createRequire(import.meta.url)
  const { getDocument } = (await import(require.resolve('pdfjs-dist/legacy/build/pdf.mjs'))) as {
    getDocument: (o: object) => {
      promise: Promise<{
        numPages: number
        getPage: (n: number) => Promise<{ getTextContent: () => Promise<{ items: { str?: string }[] }> }>
      }>
    }
  }
  const document = await getDocument({ data: bytes, verbosity: 0 }).promise
  const pages = []
  for (let n = 1; n <= document.numPages; n++)
    pages.push(
      (await (await document.getPage(n)).getTextContent()).items.map((item) => item.str ?? '').join(''),
    )
  return pages.join('\n')
}

describe('a new version by two people', () => {
  const draft = {
    id: 'pl.max.construction',
    dari: '2026-04-01',
    sampai: '',
    nilai: '500.000.000',
    peraturan: 'Perpres 9/2026',
    pasal: 'Pasal 1',
    sumber: 'Salinan Perpres 9/2026',
    alamat: 'https://jdih.example/perpres-9-2026.pdf',
    mutu: 'A',
    kepastian: 'sourced',
    catatan: '',
    catatan_en: '',
  }
  const send = async (who: string, path: string, form: Record<string, string>) => {
    const response = await padan.post(path, form, await padan.signIn(who))
    return { status: response.status, location: response.headers.get('location'), text: await text(response) }
  }

  test('what is wrong is said beside its field and kept', async () => {
    const bad = await send('sari', '/aturan/usul', {
      ...draft,
      dari: '1 April',
      sampai: 'x',
      nilai: 'banyak',
      peraturan: '',
      sumber: '',
      alamat: 'javascript:alert(1)',
    })
    expect(bad.status).toBe(422)
    for (const said of [
      'Berlaku dari: diharapkan tanggal',
      'Berlaku sampai: tanggal yang',
      'Nilai baru: diharapkan rupiah bulat',
      'Peraturan: isi',
      'Sumber: isi',
      'Alamat naskah: diharapkan',
    ])
      expect(bad.text).toContain(said)
    expect((await send('sari', '/aturan/usul', { ...draft, nilai: '400.000.000' })).text).toContain(
      'sama dengan nilai yang sudah berlaku',
    )
    expect((await send('sari', '/aturan/usul', { ...draft, id: 'tidak.ada' })).status).toBe(404)
  })

  test('is proposed by one, shows what would change, and is released by another', async () => {
    const proposed = await send('sari', '/aturan/usul', draft)
    expect(proposed.status).toBe(303)
    const path = proposed.location!
    expect(path).toBe('/aturan/usulan/rincian?nomor=1')

    // Nothing holds yet.
    expect((await page('/aturan/rincian?id=pl.max.construction&pada=2026-05-01', 'sari')).text).toContain(
      'Rp400.000.000 Berlaku 30 Apr 2025 – kini',
    )

    const seen = await page(path, 'budi')
    expect(seen.text).toContain('menunggu orang kedua')
    // K1 becomes allowed; K2 was, K3 is before the day, K4 is a tender, B1 has its own limit, X1 cannot be decided.
    expect(seen.text).toContain('1 dari 4 putusan berubah, bernilai Rp450.000.000')
    expect(seen.text).toContain('Paket K1')
    expect(seen.text).not.toContain('Paket K3')
    expect(seen.text).toContain('1 baris tidak dapat diputuskan')
    expect(seen.text).toContain('Rilis versi ini')
    const csv = await (
      await padan.get('/aturan/usulan/unduh?nomor=1&format=csv', await padan.signIn('budi'))
    ).text()
    expect(csv).toContain('K1')

    // Counts are for every staff member, rows only for who may read rows: the PPK of that agency, not a mentor.
    expect((await page(path, 'ratna')).text).toContain('Paket K1')
    const mentor = await page(path, 'doni')
    expect(mentor.text).toContain('1 dari 4 putusan berubah')
    expect(mentor.text).not.toContain('Paket K1')
    const sheet = await padan.get('/aturan/usulan/unduh?nomor=1&format=csv', await padan.signIn('doni'))
    expect(await sheet.text()).not.toContain('K1')

    const own = await page(path, 'sari')
    expect(own.text).toContain('perilisan dilakukan orang lain')
    expect(own.text).not.toContain('Rilis versi ini')
    expect((await send('sari', '/aturan/usulan/putuskan', { nomor: '1', putusan: 'rilis' })).text).toContain(
      'tidak dapat dirilis sendiri',
    )
    expect((await page(path, 'agus')).text).toContain('perilisan dilakukan analis atau admin lain')
    expect((await send('agus', '/aturan/usulan/putuskan', { nomor: '1', putusan: 'rilis' })).status).toBe(403)

    const released = await send('budi', '/aturan/usulan/putuskan', {
      nomor: '1',
      putusan: 'rilis',
      alasan: 'Naskah sudah diperiksa',
    })
    expect(released.status).toBe(303)
    expect(
      (await send('budi', '/aturan/usulan/putuskan', { nomor: '1', putusan: 'tolak', alasan: 'x' })).text,
    ).toContain('sudah diputuskan')

    const rule = await page('/aturan/rincian?id=pl.max.construction&pada=2026-05-01', 'sari')
    expect(rule.text).toContain('Rp500.000.000 Berlaku 1 Apr 2026 – kini menurut Perpres 9/2026 Pasal 1')
    expect(rule.text).toContain('30 Apr 2025 – 31 Mar 2026 Rp400.000.000')
    expect(rule.text).toContain('dirilis di sini, usulan no. 1')
    expect(
      (
        await page(
          '/hitung/buka?apa=kontrak&hitung=1&pada=2026-04-01&jenis=konstruksi&metode=pengadaan_langsung&nilai=500.000.000&pagu=&teknis=tidak',
          'sari',
        )
      ).text,
    ).toContain('Pengadaan langsung boleh Ya')
    // The day before, and whoever belongs to no government, reads the built-in book.
    expect(
      (
        await page(
          '/hitung/buka?apa=kontrak&hitung=1&pada=2026-03-31&jenis=konstruksi&metode=pengadaan_langsung&nilai=500.000.000&pagu=&teknis=tidak',
          'sari',
        )
      ).text,
    ).toContain('Pengadaan langsung boleh Tidak')
    expect((await page('/aturan/rincian?id=pl.max.construction&pada=2026-05-01')).text).toContain(
      'Rp400.000.000',
    )
    expect((await page(path, 'sari')).text).toContain(
      'Dampak yang tercatat saat diputuskan: 1 dari 4 putusan',
    )
  })

  test('the database itself refuses one person twice, edits and deletions', async () => {
    await send('sari', '/aturan/usul', { ...draft, nilai: '600.000.000', dari: '2027-01-01' })
    const one = `select diusulkan_oleh from rulebook.rule_version where klpd = $1 and nomor = 2`
    const decision = (by: string) =>
      asGovernment(db.pool, CITY.klpd, async (client) => {
        const { rows } = await client.query<{ diusulkan_oleh: string }>(one, [CITY.klpd])
        await client.query(
          `insert into rulebook.rule_version_decision (klpd, nomor, diusulkan_oleh, putusan, diputuskan_oleh, diputuskan_nama, diputuskan_pada)
           values ($1, 2, $2, 'rilis', $3, 'x', now())`,
          [CITY.klpd, by === 'other name' ? 'orang-lain' : rows[0]!.diusulkan_oleh, rows[0]!.diusulkan_oleh],
        )
      })
    await expect(decision('same')).rejects.toThrow(/two_people/)
    await expect(decision('other name')).rejects.toThrow(/foreign key/)
    for (const sql of [
      `update rulebook.rule_version set nilai = '1'`,
      'delete from rulebook.rule_version',
      `update rulebook.rule_version_decision set putusan = 'tolak'`,
      'delete from rulebook.rule_version_decision',
    ])
      await expect(asGovernment(db.pool, CITY.klpd, (client) => client.query(sql))).rejects.toThrow(
        /permission denied/,
      )
  })

  test('may be taken back by who proposed it, with a reason', async () => {
    expect(
      (await send('sari', '/aturan/usulan/putuskan', { nomor: '2', putusan: 'tolak', alasan: '' })).text,
    ).toContain('Tulis alasan')
    expect(
      (await send('sari', '/aturan/usulan/putuskan', { nomor: '2', putusan: 'tolak', alasan: 'Salah ketik' }))
        .status,
    ).toBe(303)
    const list = await page('/aturan/usulan', 'agus')
    expect(list.text).toContain('ditolak')
    expect(list.text).toContain('dirilis')
  })

  test('is told to those who may release it, and its decision to who proposed it', async () => {
    expect((await page('/pemberitahuan', 'budi')).text).toContain('Usulan aturan menunggu Anda')
    const own = (await page('/pemberitahuan', 'sari')).text
    expect(own).toContain('Usulan aturan dirilis')
    expect(own).toContain('Alasan: Naskah sudah diperiksa')
    expect(own).not.toContain('menunggu Anda')
  })

  test('leaves its trail', async () => {
    const { text: said } = await page('/jejak', 'budi')
    for (const deed of ['Versi aturan diusulkan', 'Versi aturan dirilis', 'Usul versi aturan ditolak'])
      expect(said).toContain(deed)
  })

  test('targets, shares, forms, reservations and accounts are tested on their own facts; taxes say why not', async () => {
    const says: Record<string, RegExp> = {
      'p3dn.target.dki_pk': /Tidak ada fakta tersimpan dari masa itu/,
      'umk.budget_share': /Tidak ada fakta tersimpan dari masa itu/,
      'form.kuitansi.max': /Tidak ada fakta tersimpan dari masa itu/,
      'umk.reserved_pagu': /putusan berubah.*Dicadangkan/,
      'pref.hps_threshold': /putusan berubah.*Preferensi harga berlaku/,
      'account.base.5.4': /Tidak ada fakta tersimpan dari masa itu/,
      'ppn.rate': /Tidak ada fakta tersimpan/,
    }
    const values: Record<string, string> = {
      'p3dn.target.dki_pk': '85',
      'umk.budget_share': '45',
      'account.base.5.4': 'review',
      'ppn.rate': '12',
    }
    for (const [id, pattern] of Object.entries(says)) {
      const made = await send('sari', '/aturan/usul', {
        ...draft,
        id,
        nilai: values[id] ?? '440.000.000',
        dari: '2026-01-01',
      })
      expect(made.status, `${id} ${made.text.slice(0, 300)}`).toBe(303)
      expect((await page(made.location!, 'budi')).text, id).toMatch(pattern)
    }
    expect((await page('/aturan/usulan/rincian?nomor=6', 'budi')).text).toContain('dari 6 putusan')
  })
})
