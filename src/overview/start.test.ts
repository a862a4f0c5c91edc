import { expect, test } from 'vitest'
import { datasets } from '../datasets.ts'
import { NEEDED, receivedFor } from './start.page.tsx'

test('every file the start page asks for is a feed that Padan reads', () => {
  const known = new Set(datasets.map((dataset) => dataset.name))
  for (const need of NEEDED) for (const name of need.names) expect(known, name).toContain(name)
})

const received = {
  dataset: 'RUP-PaketPenyedia-Terumumkan',
  years: [2025],
  applied_at: '2026-01-02',
  files: 1,
}

test('a file is in for the years it names only', () => {
  expect(receivedFor([received], ['RUP-PaketPenyedia-Terumumkan'], 2025)).toBe(received)
  expect(receivedFor([received], ['RUP-PaketPenyedia-Terumumkan'], 2026)).toBeUndefined()
})
