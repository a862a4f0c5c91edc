import { expect, test } from 'vitest'
import type { IsoDate } from '#shared/date'
import { type MakerTraces, resellerSigns } from './reseller.ts'

const today = '2026-11-16' as IsoDate
const kitchen: MakerTraces = {
  lastVisit: { day: '2026-05-02' as IsoDate, makesHere: true },
  hasWorkplace: true,
  kbli: ['56210', '47241'],
  samePhoto: 0,
  sameAccount: 0,
  samePhone: 0,
  samePriceList: 0,
  boughtIn: 0,
}
test('a kitchen that was visited and cooks has no sign, though it also trades', () =>
  expect(resellerSigns(kitchen, today)).toEqual([]))
test('a trader with another kitchen’s photos, account and price list is seen from the data alone', () =>
  expect(
    resellerSigns(
      {
        ...kitchen,
        lastVisit: null,
        hasWorkplace: false,
        kbli: ['47241'],
        samePhoto: 2,
        sameAccount: 1,
        samePriceList: 1,
      },
      today,
    ),
  ).toEqual([
    'belum-dikunjungi',
    'tanpa-dapur-tercatat',
    'kbli-dagang-saja',
    'foto-kembar',
    'rekening-kembar',
    'daftar-harga-kembar',
  ]))
test('a visit counts for a year, and one that found no stove counts against', () => {
  expect(
    resellerSigns({ ...kitchen, lastVisit: { day: '2025-11-15' as IsoDate, makesHere: true } }, today),
  ).toEqual(['belum-dikunjungi'])
  expect(
    resellerSigns({ ...kitchen, lastVisit: { day: '2025-11-16' as IsoDate, makesHere: true } }, today),
  ).toEqual([])
  expect(
    resellerSigns({ ...kitchen, lastVisit: { day: '2026-11-01' as IsoDate, makesHere: false } }, today),
  ).toEqual(['kunjungan-menemukan-bukan-pembuat'])
})
test('a maker whose KBLI is not known is not called a trader', () =>
  expect(resellerSigns({ ...kitchen, kbli: [] }, today)).toEqual([]))
