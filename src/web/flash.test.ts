import { expect, test } from 'vitest'
import { decodeFlash, encodeFlash } from './flash.ts'

test('a message comes back as it was said, with its undo', () => {
  const flash = {
    kind: 'good',
    text: 'Peran dicabut.',
    undo: { action: '/orang', label: 'Kembalikan', fields: { peran: 'ppk' } },
  } as const
  expect(decodeFlash(encodeFlash(flash))).toEqual(flash)
})

test.each(['', 'bukan json', 'e30', Buffer.from('null').toString('base64url'), 'x'.repeat(5000)])(
  'what we did not write says nothing: %s',
  (text) => {
    expect(decodeFlash(text)).toBeUndefined()
  },
)

test('an undo that leads off the site is dropped', () => {
  const undo = { action: '//jahat.example', label: 'x', fields: {} }
  expect(decodeFlash(encodeFlash({ kind: 'good', text: 'x', undo }))?.undo).toBeUndefined()
})
