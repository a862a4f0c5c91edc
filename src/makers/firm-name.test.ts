import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readFirmName } from './firm-name.ts'

describe('one firm, many spellings', () => {
  test.each([
    ['PT. Cemara Logam', 'CEMARA LOGAM', 'pt'],
    ['PT Cemara Logam', 'CEMARA LOGAM', 'pt'],
    ['pt cemara logam', 'CEMARA LOGAM', 'pt'],
    ['PT.Cemara Logam', 'CEMARA LOGAM', 'pt'],
    ['P.T. Cemara Logam', 'CEMARA LOGAM', 'pt'],
    ['Cemara Logam, PT', 'CEMARA LOGAM', 'pt'],
    ['CEMARA LOGAM, PT.', 'CEMARA LOGAM', 'pt'],
    ['Cemara Logam PT', 'CEMARA LOGAM', 'pt'],
    ['PT  Cemara   Logam  Tbk', 'CEMARA LOGAM', 'pt'],
    ['PT Cemara Logam (Persero) Tbk.', 'CEMARA LOGAM', 'pt'],
    ['Perseroan Terbatas Cemara Logam', 'CEMARA LOGAM', 'pt'],
    ['CV.Tirta Rasa', 'TIRTA RASA', 'cv'],
    ['cv,tirta rasa', 'TIRTA RASA', 'cv'],
    ['TIRTA RASA, CV.', 'TIRTA RASA', 'cv'],
    ['C.V. Tirta Rasa', 'TIRTA RASA', 'cv'],
    ['Koperasi Tani Cemara', 'TANI CEMARA', 'koperasi'],
    ['UD. Maju', 'MAJU', 'ud'],
    ['Dapur Bu Rini', 'DAPUR BU RINI', null],
    ['Dapur Bu Ri’ni', 'DAPUR BU RINI', null],
    ['PT Roti & Kue', 'ROTI DAN KUE', 'pt'],
    ['ＰＴ　Cemara', 'CEMARA', 'pt'],
    ['PT CT Cemara Teknologi', 'CT CEMARA TEKNOLOGI', 'pt'],
    ['Yayasan Karya PD', 'KARYA PD', 'yayasan'],
    ['PT', '', 'pt'],
    ['', '', null],
  ])('%s', (written, key, form) => expect(readFirmName(written)).toEqual({ key, form }))

  test('words and digits that tell firms apart stay', () => {
    expect(readFirmName('PT Cemara Logam 2').key).not.toBe(readFirmName('PT Cemara Logam').key)
    expect(readFirmName('PT Cemara Logam Indonesia').key).not.toBe(readFirmName('PT Cemara Logam').key)
  })

  test('the key of a key is itself, for any text', () =>
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (text) => {
        const key = readFirmName(text).key
        const again = readFirmName(`PT ${key}`)
        expect(again.key.split(' ').every((word) => key.includes(word))).toBe(true)
      }),
    ))
})
