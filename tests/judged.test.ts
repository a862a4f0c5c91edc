import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { aboutOf, judged, pairsOf, report } from './judged/agreement.ts'
import { hasRealData, kalbar, realData } from './support/real-files.ts'

interface Need {
  id: string
  agency: string
  text: string
  slice: string[]
  part: string
}
interface Product {
  kbli: string
  kode_hs: string
  produk: string
  spesifikasi: string
}
interface Grade {
  need: string
  product: number
  grade: number
}

const lines = <Row>(file: string): Row[] =>
  readFileSync(fileURLToPath(new URL(`judged/${file}`, import.meta.url)), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row)

const plain = (text: unknown) =>
  (typeof text === 'string' ? text : '').toLowerCase().replace(/\s+/g, ' ').trim()

// `tuning` is the share of needs that were written to be tuned on: half of the first collection, all of the fifth.
describe.each([
  { folder: '', least: 300, none: 60, tuning: 0.5 },
  { folder: 'second/', least: 300, none: 45, tuning: 0 },
  { folder: 'third/', least: 210, none: 36, tuning: 0 },
  { folder: 'fourth/', least: 280, none: 60, tuning: 0 },
  { folder: 'fifth/', least: 320, none: 60, tuning: 1 },
  { folder: 'sixth/', least: 340, none: 75, tuning: 0 },
])('judged set ($folder)', ({ folder, least, none, tuning: share }) => {
  const needs = lines<Need>(`${folder}needs.jsonl`)
  const products = lines<Product>(`${folder}products.jsonl`)
  const grades = lines<Grade>(`${folder}grades.jsonl`)

  it('has enough needs, each once', () => {
    expect(needs.length).toBeGreaterThanOrEqual(least)
    expect(new Set(needs.map((need) => need.id)).size).toBe(needs.length)
    expect(new Set(needs.map((need) => plain(need.text))).size).toBe(needs.length)
  })

  it('keeps every agency in one part', () => {
    const part = new Map<string, string>()
    for (const need of needs) {
      expect(['tuning', 'test']).toContain(need.part)
      expect(part.get(need.agency) ?? need.part).toBe(need.part)
      part.set(need.agency, need.part)
    }
    const tuning = needs.filter((need) => need.part === 'tuning').length
    expect(Math.abs(tuning / needs.length - share)).toBeLessThan(share === 0.5 ? 0.08 : 0.001)
  })

  it('grades known pairs from 0 to 3, each once', () => {
    const ids = new Set(needs.map((need) => need.id))
    const seen = new Set<string>()
    for (const { need, product, grade } of grades) {
      expect(ids.has(need)).toBe(true)
      expect(product >= 1 && product <= products.length && Number.isInteger(product)).toBe(true)
      expect([0, 1, 2, 3]).toContain(grade)
      seen.add(`${need} ${String(product)}`)
    }
    expect(seen.size).toBe(grades.length)
  })

  it('says by its slices which needs have an answer', () => {
    const best = new Map<string, number>()
    for (const { need, grade } of grades) best.set(need, Math.max(grade, best.get(need) ?? 0))
    for (const need of needs) {
      const kind = need.slice.includes('none') ? 'none' : need.slice.includes('near') ? 'near' : 'answer'
      const top = best.get(need.id) ?? 0
      expect(`${need.id} ${top === 0 ? 'none' : top === 1 ? 'near' : 'answer'}`).toBe(`${need.id} ${kind}`)
    }
    expect(needs.filter((need) => need.slice.includes('none')).length).toBeGreaterThanOrEqual(none)
  })

  it('has codes of the right form', () => {
    for (const product of products) {
      expect(product.kbli).toMatch(/^\d{5}$/)
      expect(product.kode_hs).toMatch(/^(\d{6}|\d{8})?$/)
    }
  })

  it.skipIf(!hasRealData)('copies no real row (needs the shared data beside the repository)', () => {
    const read = (path: string) => readFileSync(path, 'utf8')
    const packages = JSON.parse(read(`${kalbar}RUP-PaketPenyedia-Terumumkan_2024.json`)) as Record<
      string,
      unknown
    >[]
    const real = new Set(
      packages.flatMap((row) =>
        [row.nama_paket, row.urarian_pekerjaan, row.spesifikasi_pekerjaan].map(plain),
      ),
    )
    expect(needs.filter((need) => real.has(plain(need.text))).map((need) => need.text)).toEqual([])
    const orders = plain(read(`${realData}toko-daring-kalbar-2022/bela_toko_daring.csv`))
    const long = needs.filter((need) => plain(need.text).length > 40 && orders.includes(plain(need.text)))
    expect(long).toEqual([])
    const certificates = plain(read(`${realData}tkdn-sertifikat/tkdn_lvi_2026.csv`))
    const copied = products.filter((product) => {
      const specification = plain(product.spesifikasi)
      return specification.length > 30 && certificates.includes(specification)
    })
    expect(copied).toEqual([])
  })
})

describe('agreement of two judges', () => {
  it.each(judged)('says how far a second judge agrees, with the figures of today (%s)', (folder) => {
    const name = (pair: { need: string; product: number }) => `${pair.need} ${String(pair.product)}`
    const own = pairsOf(folder)
    expect(new Set(own.map(name)).size).toBe(own.length)
    for (const pair of own) {
      expect(pair.slice.length).toBeGreaterThan(0)
      expect(Number.isInteger(pair.product) && pair.product >= 1).toBe(true)
      expect([0, 1, 2, 3]).toContain(pair.second)
    }
    const differing = own.filter((pair) => pair.first !== pair.second).map(name)
    expect(aboutOf(folder).map(name).sort()).toEqual(differing.sort())
    const text = readFileSync(fileURLToPath(new URL('judged/agreement.md', import.meta.url)), 'utf8')
    expect(text).toContain(report(folder))
  })
})
