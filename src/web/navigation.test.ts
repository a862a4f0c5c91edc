import { expect, test } from 'vitest'
import { currentItem, sectionsOf } from './navigation.ts'

const ITEMS = [
  { href: '/orang', label: 'Orang', group: 'kelola' },
  { href: '/berkas', label: 'Berkas', group: 'berkas' },
  { href: '/berkas/sumber', label: 'Sumber', group: 'berkas' },
  { href: '/ringkasan', label: 'Ringkasan', group: 'angka' },
] as const

test('tasks stand in their fixed order, empty ones are left out', () => {
  expect(sectionsOf(ITEMS).map((section) => section.group)).toEqual(['angka', 'berkas', 'kelola'])
})

test('a page deep inside belongs to the longest address', () => {
  expect(currentItem(ITEMS, '/berkas/sumber/1')?.href).toBe('/berkas/sumber')
  expect(currentItem(ITEMS, '/berkas/0000')?.href).toBe('/berkas')
  expect(currentItem(ITEMS, '/berkasan')).toBeUndefined()
})
