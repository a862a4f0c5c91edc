import { describe, expect, test } from 'vitest'
import { stem } from './stem.ts'

describe('stemming guarded by a dictionary', () => {
  test.each([
    ['penyemprotan', 'semprot'],
    ['penyemprot', 'semprot'],
    ['pembersih', 'bersih'],
    ['kebersihan', 'bersih'],
    ['pencetak', 'cetak'],
    ['percetakan', 'cetak'],
    ['pertanian', 'tani'],
    ['pendingin', 'dingin'],
    ['pencahayaan', 'cahaya'],
    ['peralatan', 'alat'],
    ['pembangkit', 'bangkit'],
    ['perkantoran', 'kantor'],
    ['pemotong', 'potong'],
    ['penyimpanan', 'simpan'],
  ])('%s has the root %s', (word, root) => expect(stem(word)).toBe(root))

  test.each([
    'pengadaan',
    'kendaraan',
    'mebeler',
    'meubelair',
    'menteri',
    'kemeja',
    'bantalan',
    'beton',
    'sedan',
    'laptop',
    'kertas',
    'pakaian',
    'printer',
    'keramik',
    'a4',
    'デスク',
  ])('%s stays whole', (word) => expect(stem(word)).toBe(word))
})
