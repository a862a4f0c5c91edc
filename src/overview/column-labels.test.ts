/** A fact is shown with words beside each value, never with the column's name. */
import { expect, test } from 'vitest'
import { useTestDatabase } from '../../tests/support/test-database.ts'
import { datasets } from '../datasets.ts'
import { columnOf, type Dataset, keptFields } from '../intake/dataset.ts'
import { columnLabel, hasColumnLabel, isMoneyColumn } from '#intake'
import { FACT_TABLES } from './rows.queries.ts'
import { NOT_TOLD } from './rows.page.tsx'

const db = useTestDatabase()

const withNested = (dataset: Dataset): Dataset[] => [
  dataset,
  ...(dataset.nested ?? []).flatMap((one) => withNested(one.dataset)),
]
const every = datasets.flatMap(withNested)

test('every column of every feed has a label in both languages', () => {
  const missing = every.flatMap((dataset) =>
    [
      ...keptFields(dataset).map(columnOf),
      ...Object.keys(dataset.constants),
      ...Object.keys(dataset.derive ?? {}),
    ]
      .filter((column) => !hasColumnLabel(column))
      .map((column) => `${dataset.name}: ${column}`),
  )
  expect(missing).toEqual([])
})

test('every column of a table whose rows are shown has one too', async () => {
  const found = await db.owner.query<{ kolom: string }>(
    `select distinct table_schema || '.' || table_name || ': ' || column_name as kolom, column_name from information_schema.columns
     where table_schema || '.' || table_name = any ($1) order by 1`,
    [FACT_TABLES],
  )
  expect(found.rows.length).toBeGreaterThan(100)
  const missing = found.rows
    .map((row) => row.kolom)
    .filter((kolom) => {
      const column = kolom.split(': ')[1]!
      return !NOT_TOLD.has(column) && !hasColumnLabel(column)
    })
  expect(missing).toEqual([])
})

test('the two languages differ unless the word is one of both', () => {
  expect(columnLabel('tgl_kontrak', 'id')).toBe('Tanggal kontrak')
  expect(columnLabel('tgl_kontrak', 'en')).toBe('Contract date')
})

test('money is shown as money: the columns so shown are those the feeds call money', () => {
  const unlike = every.flatMap((dataset) =>
    dataset.fields
      .filter((field) => !field.stageOnly && isMoneyColumn(columnOf(field)) !== (field.type === 'money'))
      .map((field) => `${dataset.name}: ${columnOf(field)} is ${field.type}`),
  )
  expect(unlike).toEqual([])
})
