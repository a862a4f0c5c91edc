/**
 * The papers of an order as PDF, in Indonesian: KAK, HPS, surat pesanan (versions), surat jalan, BAST, berita acara, tagihan, kuitansi,
 * bukti potong. Made from what was issued that day (orders.document.content). The QR opens a public page that only says whether a
 * document with this code was issued, without names of persons.
 */
import { dayOf, type Instant } from '#shared/date'
import { senFromRupiah } from '#shared/money'
import {
  formatCount,
  formatDay,
  formatInstant,
  formatRupiah,
  pdfFacts,
  pdfHeading,
  pdfQr,
  pdfSignatures,
  pdfTable,
  pdfText,
  pdfTitle,
  pdfTogether,
  pdfWarning,
  type PdfBlock,
  type PdfDocument,
} from '#web'
import { bankName, type SellerTaxRow } from '../lookups.queries.ts'
import type { WholeOrder } from '../views.queries.ts'
import { DOCUMENT_WORDS, MODE_WORDS, STATE_WORDS } from '../words.ts'
import { rupiahInWords } from './terbilang.ts'

const rp = (value: number | bigint | null | undefined) => formatRupiah(senFromRupiah(value ?? 0), 'id')
const count = (value: number) => formatCount(value, 'id')
const day = (instant: string | null) => (instant ? formatDay(dayOf(instant as Instant), 'id') : '–')
/** "9 Des 2026, 11.00–11.30 WIB"; over midnight both days are told. */
const hours = (from: string, until: string): string => {
  if (!from || !until) return '–'
  const [first, last] = [time(from), time(until)]
  const clock = (said: string) => said.split(' ').at(-2)!
  return day(from) === day(until)
    ? `${day(from)}, ${clock(first)}–${clock(last)} WIB`
    : `${first} sampai ${last}`
}
/** "11.00–11.30" when the day is told already, else with its day. */
const hoursOnly = (slot: readonly string[], other: readonly string[]): string =>
  day(slot[0]!) === day(slot[1]!) && day(slot[0]!) === day(other[0]!)
    ? hours(slot[0]!, slot[1]!).split(', ').at(-1)!
    : hours(slot[0]!, slot[1]!)
const signed = (rupiah: number): string =>
  rupiah > 0 ? `+${rp(rupiah)}` : rupiah < 0 ? `−${rp(-rupiah)}` : rp(0)
const time = (instant: string | null) => (instant ? formatInstant(instant as Instant, 'id') : '–')

export interface PaperAround {
  readonly government: string
  readonly isDemo: boolean
  readonly seller: SellerTaxRow | null
  /** Address and contact of the office when the paper was issued, by lines; '' = none. */
  readonly officeLines: string
  readonly made: string
  /** Address of this installation, without a slash at the end. */
  readonly origin: string
  readonly klpd: string
}

type Content = Record<string, unknown>
const PPH_WORDS: Readonly<Record<string, string>> = {
  PPH22: 'PPh Pasal 22',
  PPH23: 'PPh Pasal 23',
  FINAL_UMKM: 'PPh final UMKM (PP 55/2022)',
}
const text = (content: Content, key: string): string => {
  const value = content[key]
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}
const modeOf = (mode: string) => MODE_WORDS[mode]?.id ?? mode
const number = (content: Content, key: string): number => Number(content[key] ?? 0)
const withUnit = (row: Content, key: string): string =>
  [count(number(row, key)), text(row, 'satuan')].filter(Boolean).join(' ')
const list = (content: Content, key: string): readonly Content[] =>
  Array.isArray(content[key]) ? (content[key] as Content[]) : []

const changedHours = (change: Content): readonly string[] => {
  const [before, after] = [change['dari'] as string[], change['menjadi'] as string[]]
  return ['Jam antar', hoursOnly(before, after), hoursOnly(after, before)]
}

/** What a paper printed today must say of itself, so that nobody acts on an order that no longer stands. */
function noLongerValid(whole: WholeOrder, kind: string, version: number): string | undefined {
  if (!['SP', 'KAK', 'HPS'].includes(kind)) return undefined
  const latest = Math.max(...whole.documents.filter((one) => one.kind === kind).map((one) => one.version))
  if (whole.order.state === 'BATAL') return 'Tidak berlaku lagi: pesanan ini dibatalkan.'
  return version < latest ? `Tidak berlaku lagi: sudah diganti versi ${latest}.` : undefined
}

const lacks = (fine: Content): string =>
  [
    number(fine, 'terlambatMenit') > 0 ? `terlambat ${count(number(fine, 'terlambatMenit'))} menit` : '',
    number(fine, 'kurangPorsi') > 0 ? `kurang ${count(number(fine, 'kurangPorsi'))} porsi` : '',
  ]
    .filter(Boolean)
    .join(', ')

export async function paperOf(
  whole: WholeOrder,
  kind: string,
  version: number,
  around: PaperAround,
): Promise<PdfDocument | undefined> {
  const { order } = whole
  const issued = whole.documents.find((one) => one.kind === kind && one.version === version)
  // Before they are given to the officer KAK and HPS can be read as they stand.
  const isPrepared = (kind === 'KAK' && order.kak !== '') || (kind === 'HPS' && order.hps_rupiah !== null)
  if (!issued && !(isPrepared && version === 1)) return undefined
  const content = issued?.content ?? {}
  const number_ = issued?.number ?? `${order.number}/${kind}`
  const title = `${DOCUMENT_WORDS[kind]?.id ?? kind}${kind === 'SP' && version > 1 ? ` (versi ${version})` : ''}`
  const body = bodyOf(whole, kind, content, issued?.issued_at ?? null, around)
  const invalid = noLongerValid(whole, kind, version)
  const blocks: PdfBlock[] = [
    pdfTitle(title, `Nomor ${number_}`),
    ...(invalid ? [pdfWarning(invalid)] : []),
    ...body.slice(0, -1),
  ]
  const last = body.slice(-1)
  blocks.push(
    issued
      ? pdfTogether(
          ...last,
          await pdfQr(
            `${around.origin}/periksa/${around.klpd}/${issued.code}`,
            'Pindai untuk memeriksa keaslian dokumen ini.',
          ),
        )
      : pdfTogether(...last),
  )
  return {
    language: 'id',
    title: `${title} ${number_}`,
    // The kitchen writes its own bill: its name stands at the head, not the office's.
    letterhead: ['INV', 'KWT', 'SJ'].includes(kind)
      ? { government: order.seller_name ?? '', address: around.seller?.address ?? '', isSeller: true }
      : {
          government: around.government,
          agency: order.agency_name ?? order.kd_satker_str,
          address: around.officeLines,
        },
    isDemo: around.isDemo,
    made: around.made,
    blocks,
  }
}

function bodyOf(
  whole: WholeOrder,
  kind: string,
  content: Content,
  issuedAt: string | null,
  around: PaperAround,
): PdfBlock[] {
  const { order, meeting } = whole
  const ppk =
    whole.roles.find((role) => role.role === 'ppk' && role.until_day === null) ??
    whole.roles.find((role) => role.role === 'ppk')
  const officer = whole.roles.find((role) => role.role === 'pejabat_pengadaan')
  const seller = order.seller_name ?? ''
  const kept = (kind === 'KAK' ? content['rapat'] : null) as Content | null
  const meetingFacts: (readonly [string, string])[] = kept
    ? [
        ['Maksud rapat', text(kept, 'maksud')],
        ['Waktu', hours(text(kept, 'mulai'), text(kept, 'selesai'))],
        ['Tempat', `${text(kept, 'tempat')} (${modeOf(text(kept, 'cara'))})`],
        ['Undangan', text(kept, 'undangan') || '–'],
        ['Rencana peserta', text(kept, 'peserta')],
      ]
    : meeting
      ? [
          ['Maksud rapat', meeting.purpose],
          ['Waktu', hours(meeting.starts_at, meeting.ends_at)],
          ['Tempat', `${meeting.place} (${modeOf(meeting.mode)})`],
          ['Undangan', meeting.invitation_no ?? '–'],
          [
            'Rencana peserta',
            whole.groups.map((group) => `${group.institution} ${group.planned}`).join(', '),
          ],
        ]
      : []
  const linesTable = (rows: readonly Content[], delivery: number, total: number) =>
    pdfTable(
      [
        { label: 'Uraian' },
        { label: 'Jumlah', number: true },
        { label: 'Harga', number: true },
        { label: 'Jumlah harga', number: true },
      ],
      [
        ...rows.map((row) => [
          text(row, 'nama'),
          withUnit(row, 'jumlah'),
          rp(number(row, 'harga')),
          rp(number(row, 'jumlah') * number(row, 'harga')),
        ]),
        ...(delivery > 0 ? [['Ongkos kirim', '', '', rp(delivery)]] : []),
      ],
      ['Total (pajak termasuk)', '', '', rp(total)],
    )
  const sign = (place: string, ...who: readonly { role: string; name: string; under?: string }[]) =>
    pdfSignatures(place, who)
  const under = (sk: string | undefined) => (sk ? { under: /^SK\b/i.test(sk) ? sk : `SK ${sk}` } : {})

  // What was given to the officer stands in the paper; before that it is a draft of today.
  const estimate = number(content, 'nilai') || (order.hps_rupiah ?? 0)
  const signPpk = sign(day(text(content, 'tanggal') || order.created_at), {
    role: 'Pejabat Pembuat Komitmen',
    name: text(content, 'oleh') || (ppk?.name ?? ''),
    ...under(text(content, 'sk') || ppk?.sk),
  })

  const bill = whole.documents.find((one) => one.kind === 'INV')?.content['pajak'] as Content | undefined
  const pph = bill ? text(bill, 'pphJenis') : ''
  const taxKind = PPH_WORDS[pph] ?? pph
  const state = text(content, 'status')
  const stateSaid =
    (STATE_WORDS as Partial<typeof STATE_WORDS>)[state.replace(' ', '_') as keyof typeof STATE_WORDS]?.words
      .id ?? state

  switch (kind) {
    case 'KAK':
      return [
        pdfFacts([
          ['Paket RUP', `${order.kd_rup} ${whole.paket.nama}`],
          ['Sub-kegiatan', order.kd_subkegiatan],
          ['Rekening', order.kd_rekening],
        ]),
        pdfHeading(order.title),
        pdfText(text(content, 'kak') || order.kak),
        ...(meeting ? [pdfHeading('Rapat'), pdfFacts(meetingFacts)] : []),
        signPpk,
      ]
    case 'HPS':
      return [
        pdfFacts([
          ['Paket RUP', `${order.kd_rup} ${whole.paket.nama}`],
          ['Pekerjaan', order.title],
          ['Dasar', text(content, 'dasar') || order.hps_basis || '–'],
        ]),
        pdfHeading(`HPS: ${rp(estimate)}`),
        pdfText(`Terbilang: ${rupiahInWords(BigInt(estimate))}.`),
        pdfText('Nilai termasuk pajak dan ongkos kirim.', true),
        signPpk,
      ]
    case 'SP': {
      const change = content['perubahan'] as Content | undefined
      return [
        pdfFacts([
          ['Kepada', text(content, 'penyedia')],
          ['Paket RUP', text(content, 'rup')],
          ['Pekerjaan', text(content, 'judul')],
          ...(content['rapat']
            ? ([
                [
                  'Rapat',
                  `${text(content['rapat'] as Content, 'maksud')}, ${hours(text(content['rapat'] as Content, 'mulai'), text(content['rapat'] as Content, 'selesai'))}, ${text(content['rapat'] as Content, 'tempat')}`,
                ],
              ] as const)
            : []),
          ['Antar', hours(text(content, 'dari'), text(content, 'sampai'))],
          ['Alamat', text(content, 'alamat')],
          ...(content['kontak'] ? ([['Kontak di tempat', text(content, 'kontak')]] as const) : []),
          ...(content['catatan'] ? ([['Catatan', text(content, 'catatan')]] as const) : []),
        ]),
        ...(change
          ? [
              pdfHeading('Perubahan'),
              pdfText(
                `Menggantikan versi ${number(change, 'dari')}${change['diusulkan'] ? ` atas usul ${text(change, 'diusulkan')}` : ''}. Selisih nilai ${signed(number(change, 'selisih'))}. Alasan: ${text(change, 'alasan').replace(/\.$/, '')}.`,
              ),
              ...(change['jam'] || list(change, 'baris').length > 0
                ? [
                    pdfTable(
                      [
                        { label: 'Yang berubah' },
                        { label: `Versi ${number(change, 'dari')}`, number: true },
                        { label: 'Menjadi', number: true },
                      ],
                      [
                        ...(change['jam'] ? [changedHours(change['jam'] as Content)] : []),
                        ...list(change, 'baris').map((row) => [
                          text(row, 'nama'),
                          `${count(number(row, 'dari'))} ${text(row, 'satuan')}`,
                          `${count(number(row, 'menjadi'))} ${text(row, 'satuan')}`,
                        ]),
                      ],
                    ),
                  ]
                : []),
            ]
          : []),
        linesTable(list(content, 'baris'), number(content, 'ongkir'), number(content, 'total')),
        pdfTogether(
          pdfText(`Terbilang: ${rupiahInWords(BigInt(number(content, 'total')))}.`),
          pdfText(
            'Pesanan berlaku setelah disanggupi penyedia. Dibayar menurut jumlah yang diterima; target pembayaran tiga hari kerja sejak BAST.',
            true,
          ),
          sign(
            day(issuedAt),
            { role: 'Penyedia', name: text(content, 'penyedia') },
            { role: 'Pejabat Pengadaan', name: text(content, 'oleh'), ...under(text(content, 'sk')) },
          ),
        ),
      ]
    }
    case 'SJ':
      return [
        pdfFacts([
          ['Kepada', order.agency_name ?? order.kd_satker_str],
          ['Alamat', order.address ?? ''],
          ['Diantar', time(text(content, 'antar'))],
          ['Catatan', text(content, 'catatan') || '–'],
          ['Foto', content['foto'] ? 'terlampir di Padan' : 'tidak ada'],
        ]),
        pdfTable(
          [{ label: 'Uraian' }, { label: 'Jumlah', number: true }],
          whole.lines.map((line) => [line.name, `${count(line.quantity)} ${line.unit}`]),
        ),
        pdfTogether(
          pdfText(
            `Barang di atas, menurut pesanan ${order.number}, diserahkan oleh pengantar kepada penerima. Jumlah dan keadaannya diperiksa dan dicatat dalam berita acara serah terima (BAST).`,
          ),
          sign(
            '',
            { role: 'Pengantar', name: seller },
            { role: 'Penerima', name: '(nama dan tanda tangan)' },
          ),
        ),
      ]
    case 'BAST': {
      const fine = content['usulDenda'] as Content | null
      return [
        pdfText(
          `Pada ${time(text(content, 'waktu'))} telah diperiksa dan diterima pesanan ${order.number} dari ${seller}. Keadaan: ${state === 'DITERIMA' ? 'diterima seluruhnya' : stateSaid.toLowerCase()}.`,
        ),
        pdfFacts([
          ['Pekerjaan', order.title],
          ...(meeting ? ([['Rapat', `${meeting.purpose}, ${time(meeting.starts_at)}`]] as const) : []),
          ['Barang datang', time(text(content, 'datang'))],
          ['Kondisi', text(content, 'kondisi') || 'tidak ditulis'],
          ['Foto', content['foto'] ? 'terlampir di Padan' : 'tidak ada'],
          ...(content['alasan'] ? ([['Alasan', text(content, 'alasan')]] as const) : []),
        ]),
        pdfTable(
          [
            { label: 'Uraian' },
            { label: 'Dipesan', number: true },
            { label: 'Diterima', number: true },
            { label: 'Harga', number: true },
            { label: 'Nilai', number: true },
          ],
          [
            ...list(content, 'baris').map((row) => [
              text(row, 'nama'),
              withUnit(row, 'dipesan'),
              withUnit(row, 'diterima'),
              rp(number(row, 'harga')),
              rp(number(row, 'diterima') * number(row, 'harga')),
            ]),
            ...(number(content, 'ongkir') > 0
              ? [['Ongkos kirim', '', '', '', rp(number(content, 'ongkir'))]]
              : []),
          ],
          ['Nilai yang diterima', '', '', '', rp(number(content, 'nilai'))],
        ),
        ...(fine
          ? [
              pdfText(
                `Usul denda ${number(fine, 'persen')} % (${rp(number(fine, 'rupiah'))}): ${lacks(fine)}. Keputusan PPK tercatat terpisah.`,
              ),
            ]
          : []),
        sign(
          '',
          { role: 'Penyedia', name: seller },
          {
            role:
              text(content, 'peran') === 'penerima'
                ? 'Penerima yang ditunjuk PPK'
                : 'Pejabat Pembuat Komitmen',
            name: text(content, 'penerima'),
            ...(text(content, 'peran') === 'penerima' ? {} : under(ppk?.sk)),
          },
        ),
      ]
    }
    case 'BA':
      return [
        pdfFacts([
          ['Perihal', text(content, 'perihal') || stateSaid],
          ['Pesanan', `${order.number} ${order.title}`],
          ['Penyedia', seller],
          ['Dicatat oleh', text(content, 'oleh') || text(content, 'penerima')],
        ]),
        pdfHeading('Alasan'),
        pdfText(text(content, 'alasan')),
        sign(
          day(issuedAt),
          { role: 'Pejabat Pembuat Komitmen', name: ppk?.name ?? '', ...under(ppk?.sk) },
          { role: 'Pejabat Pengadaan', name: officer?.name ?? '', ...under(officer?.sk) },
        ),
      ]
    case 'INV':
    case 'KWT': {
      const tax = (content['pajak'] ?? {}) as Content
      const maker = (content['penyedia'] ?? {}) as Content
      const bill = number(content, 'tagihan')
      const head = pdfFacts([
        [kind === 'KWT' ? 'Sudah terima dari' : 'Kepada', order.agency_name ?? order.kd_satker_str],
        [kind === 'KWT' ? 'Untuk pembayaran' : 'Untuk', order.title],
        ['Pesanan', order.number],
        ['Tanggal', day(text(content, 'tanggal'))],
        ['NPWP penyedia', text(maker, 'npwp') || 'tidak ada'],
      ])
      const pay: readonly (readonly [string, string])[] = [
        ['Jumlah tagihan', rp(bill)],
        ['Dipotong bendahara', rp(bill - number(content, 'transfer'))],
        ['Ditransfer', rp(number(content, 'transfer'))],
        [
          'Rekening',
          `${bankName(text(maker, 'bank') || null) ?? '–'} ${text(maker, 'rekening')} a.n. ${text(maker, 'pemilik')}`,
        ],
      ]
      const sentence = (tax['kalimat'] as { id?: string } | undefined)?.id ?? ''
      if (kind === 'KWT')
        return [
          head,
          pdfHeading(`Uang sejumlah: ${rp(bill)}`),
          pdfText(`Terbilang: ${rupiahInWords(BigInt(bill))}.`),
          pdfFacts(pay),
          ...(bill > 5_000_000
            ? [
                pdfText(
                  'Bea meterai Rp10.000 (dokumen di atas Rp5 juta, UU 10/2020; tarif perlu konfirmasi).',
                  true,
                ),
              ]
            : []),
          sign(day(text(content, 'tanggal')), { role: 'Yang menerima', name: seller }),
        ]
      return [
        head,
        linesTable(list(content, 'baris'), number(content, 'ongkir'), number(content, 'nilai')),
        ...(number(content, 'denda') > 0 ? [pdfText(`Denda: ${rp(number(content, 'denda'))}.`)] : []),
        pdfFacts(pay),
        pdfText(`Terbilang: ${rupiahInWords(BigInt(bill))}.`),
        pdfHeading('Pajak'),
        pdfText(
          `${sentence}${tax['perluKonfirmasi'] ? ' Perlu konfirmasi: sebagian aturan ini belum pasti.' : ''}`,
        ),
        sign(day(text(content, 'tanggal')), { role: 'Penyedia', name: seller }),
      ]
    }
    case 'BUPOT':
      return [
        pdfFacts([
          ['Nomor bukti potong', text(content, 'nomor')],
          ['Dicatat', day(issuedAt)],
          ['Dipotong dari', `${seller}, NPWP ${around.seller?.npwp ?? 'tidak ada'}`],
          ['Pesanan', order.number],
          ...(taxKind ? ([['Jenis pajak', taxKind]] as const) : []),
          ['Dasar (tagihan)', rp(order.invoice_rupiah)],
          ['Dipotong', rp(number(content, 'dipotong'))],
        ]),
        pdfText(`Terbilang: ${rupiahInWords(BigInt(number(content, 'dipotong')))}.`),
        pdfText('Ringkasan dari Padan. Bukti potong resmi terbit di sistem DJP dengan nomor di atas.', true),
      ]
    default:
      return [pdfText('–')]
  }
}
