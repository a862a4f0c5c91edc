import { expect, test } from 'vitest'
import { asGovernment, useTestDatabase } from '../../../tests/support/test-database.ts'
import { applyTemplate } from '../templates.queries.ts'
import { dkiJakarta } from './dki-jakarta.ts'

const db = useTestDatabase()

test('DKI Jakarta: 42 perangkat daerah and 44 kecamatan, each with its own name and code', () => {
  expect(new Set(dkiJakarta.units.map((unit) => unit.nama)).size).toBe(42)
  expect(new Set(dkiJakarta.kecamatan.map((one) => one.kode)).size).toBe(44)
  expect(dkiJakarta.kecamatan.find((one) => one.kode === '31.73.07')?.nama).toBe('Pal Merah')
})

test('a template enters under the code that was asked, with its source, and a second time changes nothing', async () => {
  const counts = await asGovernment(db.pool, 'D951', async (client) => {
    await applyTemplate(client, 'D951', 'dki-jakarta')
    await applyTemplate(client, 'D951', 'dki-jakarta')
    return (
      await client.query<{ units: number; kecamatan: number }>(
        `select (select count(*)::int from agencies.unit where source <> '') as units, (select count(*)::int from agencies.kecamatan) as kecamatan`,
      )
    ).rows[0]
  })
  expect(counts).toEqual({ units: 42, kecamatan: 44 })
})
