import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Instant } from '#shared/date'
import { readAnswer, retryAfterMs, rowsText } from './page.ts'
import { minuteOf, nextPull, waitMs } from './schedule.ts'

const asked = { cursor: null, nowMs: Date.parse('2026-11-25T03:00:00Z') }
const answerTo = (
  body: unknown,
  more: Partial<Parameters<typeof readAnswer>[0]> = {},
  cursor: string | null = null,
) =>
  readAnswer(
    {
      status: 200,
      contentType: 'application/json',
      retryAfter: null,
      body: Buffer.from(typeof body === 'string' ? body : JSON.stringify(body)),
      ...more,
    },
    { ...asked, cursor },
  )
const codeOf = (answer: ReturnType<typeof readAnswer>) =>
  answer.kind === 'page' ? `page ${answer.rows} ${answer.next}` : `${answer.kind} ${answer.reason.code}`

describe('an answer of the API', () => {
  const page = { success: true, data: [{ a: 1 }], meta: { limit: 1000, has_more: true, cursor: 'x' } }
  test.each([
    [page, {}, null, 'page 1 x'],
    [{ ...page, meta: { has_more: false, cursor: null } }, {}, null, 'page 1 null'],
    [{ success: true, data: [], meta: { has_more: false } }, {}, null, 'page 0 null'],
    [[{ a: 1 }, { a: 2 }], {}, null, 'page 2 null'],
    [{ success: true, data: null, meta: { has_more: false } }, {}, null, 'again data-null'],
    [{ ...page, data: { a: 1 } }, {}, null, 'again bentuk-lain'],
    [JSON.stringify(page).slice(0, 30), {}, null, 'again jawaban-terpotong'],
    ['', {}, null, 'again jawaban-terpotong'],
    ['<html><title>Just a moment...</title>', {}, null, 'again halaman-tantangan'],
    ['<html><title>Just a moment...</title>', { status: 403 }, null, 'again halaman-tantangan'],
    ['<html>pemeliharaan', {}, null, 'again halaman-html'],
    ['<html>bad gateway', { status: 502 }, null, 'again sumber-galat'],
    [{ success: false, error: { code: 'X', message: 'y' } }, {}, null, 'again jawaban-galat'],
    [{ success: false }, { status: 401 }, null, 'stop kunci-ditolak'],
    [{ success: false }, { status: 403 }, null, 'stop kunci-ditolak'],
    [{ success: false }, { status: 400 }, null, 'stop permintaan-ditolak'],
    [{ success: false }, { status: 400 }, 'x', 'restart kursor-kedaluwarsa'],
    [{}, { status: 302 }, null, 'stop dialihkan'],
    [page, {}, 'x', 'stop kursor-berulang'],
    [{ ...page, meta: { has_more: true } }, {}, null, 'again kursor-hilang'],
    [{}, { status: 429, retryAfter: '30' }, null, 'again terlalu-sering'],
  ] as const)('%j %j → %s', (body, more, cursor, wanted) =>
    expect(codeOf(answerTo(body, more, cursor))).toBe(wanted),
  )
  test('bytes that are no UTF-8 are not a page', () =>
    expect(codeOf(answerTo('', { body: Buffer.from([0x5b, 0x22, 0xff, 0x22, 0x5d]) }))).toBe(
      'again jawaban-terpotong',
    ))
  test('how long to wait: seconds or a date, never more than an hour, never before now', () => {
    expect(retryAfterMs('30', asked.nowMs)).toBe(30_000)
    expect(retryAfterMs('Wed, 25 Nov 2026 03:02:00 GMT', asked.nowMs)).toBe(120_000)
    expect(retryAfterMs('Wed, 25 Nov 2026 02:00:00 GMT', asked.nowMs)).toBe(0)
    expect(retryAfterMs('999999', asked.nowMs)).toBe(3_600_000)
    expect(retryAfterMs('soon', asked.nowMs)).toBeNull()
    expect(retryAfterMs(null, asked.nowMs)).toBeNull()
  })
})

describe('the rows of a page', () => {
  test('keep the source’s own text, with every digit', () => {
    const text =
      '{"success":true,"meta":{"data":[9],"cursor":"]"},"data": [ {"id":199001012020121001,"n":"a\\"]b"} , {"id":1} ]}'
    expect(rowsText(text)).toBe(' {"id":199001012020121001,"n":"a\\"]b"} , {"id":1} ')
  })
  test('of a legacy list are all of it', () => expect(rowsText('\ufeff [{"a":[1]}]')).toBe('{"a":[1]}'))
  test('a page without rows has none', () => expect(rowsText('{"data":[],"x":null}').trim()).toBe(''))
})

describe('whatever a source sends (property)', () => {
  const code = (body: Buffer) => answerTo('', { body }).kind
  test('bytes of any kind are an answer, never an exception', () =>
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => void code(Buffer.from(bytes)))))
  test('any JSON is an answer, never an exception', () =>
    fc.assert(fc.property(fc.json({ maxDepth: 4 }), (text) => void code(Buffer.from(text)))))
  test('a page cut at any place is never a page', () =>
    fc.assert(
      fc.property(
        fc.array(fc.dictionary(fc.string(), fc.jsonValue()), { minLength: 1 }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (data, part) => {
          const whole = JSON.stringify({ success: true, data, meta: { has_more: false, cursor: null } })
          const cut = whole.slice(0, Math.floor(whole.length * part))
          expect(code(Buffer.from(cut))).not.toBe('page')
        },
      ),
    ))
  test('the rows taken out of a page are its rows, however it is written', () =>
    fc.assert(
      fc.property(
        fc.array(fc.dictionary(fc.string(), fc.jsonValue())),
        fc.dictionary(fc.string(), fc.jsonValue()),
        fc.integer({ min: 0, max: 3 }),
        (data, more, indent) => {
          const { data: _own, ...others } = more
          const text = JSON.stringify({ ...others, data, meta: { has_more: false } }, null, indent)
          expect(JSON.parse(`[${rowsText(text)}]`)).toEqual(JSON.parse(JSON.stringify(data)))
        },
      ),
    ))
})

describe('the schedule', () => {
  const at = (text: string) => text as Instant
  test.each([
    ['tiap-jam', 0, 15, '2026-11-25T03:10:00Z', '2026-11-25T03:15:00.000Z'],
    ['tiap-jam', 0, 15, '2026-11-25T03:15:00Z', '2026-11-25T04:15:00.000Z'],
    ['harian', 2, 5, '2026-11-25T18:00:00Z', '2026-11-25T19:05:00.000Z'],
    ['harian', 2, 5, '2026-11-25T19:05:00Z', '2026-11-26T19:05:00.000Z'],
    ['mingguan', 2, 5, '2026-11-25T03:00:00Z', '2026-11-29T19:05:00.000Z'],
    ['bulanan', 2, 5, '2026-11-25T03:00:00Z', '2026-11-30T19:05:00.000Z'],
  ] as const)('%s at %i.%i WIB after %s is %s', (schedule, hour, minute, now, wanted) =>
    expect(nextPull(schedule, hour, minute, at(now))).toBe(wanted),
  )
  test('sources spread over the hour', () => {
    const minutes = new Set(Array.from({ length: 200 }, () => minuteOf(crypto.randomUUID())))
    expect(minutes.size).toBeGreaterThan(30)
  })
  test('waits double with jitter up to a quarter of an hour, and never undercut what the source asks', () => {
    expect([1, 2, 3, 8, 30].map((tries) => waitMs(tries, null, 0))).toEqual([
      2500, 5000, 10_000, 320_000, 450_000,
    ])
    expect([1, 2, 3, 8, 30].map((tries) => Math.ceil(waitMs(tries, null, 0.9999) / 1000))).toEqual([
      5, 10, 20, 640, 900,
    ])
    expect(waitMs(1, 60_000, 0)).toBe(60_000)
    expect(waitMs(1, 60_000, 0.5)).toBe(63_000)
  })
})
