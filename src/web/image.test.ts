import { expect, test } from 'vitest'
import { figureSvg, pngOf } from './image.ts'

const picture = {
  language: 'id',
  government: 'Kota Cemara',
  title: 'Realisasi PDN terhadap komitmen <K> & "lain"',
  value: '71,8 %',
  lines: ['Target 100 %', 'Dasar kontrak'],
  bar: { value: 0.718, target: 1 },
  address: 'padan.contoh/ringkasan?tahun=2023',
  isDemo: true,
} as const

test('a figure becomes a picture for messages, its words escaped', async () => {
  const svg = figureSvg(picture)
  expect(svg).toContain('&#60;K&#62; &#38; &#34;lain&#34;')
  const png = Buffer.from(await pngOf(svg))
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
  expect(png.byteLength).toBeLessThan(120_000)
})

test('an unknown figure is hatched, not empty', () => {
  expect(figureSvg({ ...picture, bar: { value: null, target: null } })).toContain('url(#arsir)')
})
