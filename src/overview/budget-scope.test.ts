/** Trap 16 on the pages: a company of the city (BUMD) is outside the APBD, so no page's sum of the whole may contain it. */
import { expect, test } from 'vitest'
import { findKlpd } from '#shared/ids'
import { budget, finished, rup } from '../../tests/support/feed-rows.ts'
import { figuresOf, metricOf, mustImport } from '../../tests/support/import-rows.ts'
import { asGovernment, useTestDatabase } from '../../tests/support/test-database.ts'
import { readGap } from './care/gap.queries.ts'
import { listLines, listPaket } from './rows.queries.ts'
import { readChoices, readCourse, readRingkasan } from './ringkasan.queries.ts'

const db = useTestDatabase()
const KLPD = findKlpd('D517')!
const company = { kd_satker_str: '9.01', nama_satker: 'Perumda Pasar Contoh' }

test('summary, course of the year, gap and figures name one commitment and one realisation', async () => {
  await mustImport(db, [rup(KLPD, '1', { pagu: 100 }), rup(KLPD, '2', { pagu: 40, ...company })])
  await mustImport(db, [rup(KLPD, '3', { pagu: 7 }), rup(KLPD, '4', { pagu: 9, ...company })])
  await mustImport(db, [finished(KLPD, 'A', '1', 90), finished(KLPD, 'B', '2', 30, company)])
  await mustImport(db, [budget(KLPD, 1000)])
  const figures = await figuresOf(db, KLPD, 2026)
  const [commitment, realised] = ['M1', 'M4'].map((id) => metricOf(figures, id).numerator)
  expect(commitment).toBe(107)
  const see = (agency: string) =>
    asGovernment(db.pool, KLPD, async (client) => {
      const filter = { year: 2026, agency, channel: '', method: '' }
      const summary = await readRingkasan(client, KLPD, filter, await readChoices(client, KLPD, 2026))
      const [course] = await readCourse(client, KLPD, filter)
      const gap = await readGap(client, KLPD, 2026, agency, new Date().toISOString(), 50)
      const rows = { ...filter, agencies: undefined, search: '', sort: '', ascending: false }
      const lines = await listLines(client, KLPD, { ...rows, state: 'dihitung' }, 50, 0)
      const paket = await listPaket(client, KLPD, { ...rows, mark: 'PDN' }, 50, 0)
      const rupiah = (sen: bigint) => Number(sen) / 100
      return {
        commitments: [
          rupiah(summary.city.pagu.known),
          rupiah(course.commitment),
          Number(gap.komitmen),
          Number(paket.pagu),
        ],
        realised: [
          rupiah(summary.city.pdn),
          rupiah(course.pdn[11]!),
          Number(gap.realisasi),
          Number(lines.pdn),
          gap.kurva.at(-1)!.cumulative[11]! + Number(gap.tanpaTanggal),
        ],
        open: gap.paket.map((one) => one.kd_rup),
      }
    })
  const whole = await see('')
  expect(whole.commitments).toEqual(Array(4).fill(commitment))
  expect(whole.realised).toEqual(Array(5).fill(realised))
  expect(whole.open).toEqual(['3'])
  // Asked for itself, the company is shown with everything it has.
  const own = await see(company.kd_satker_str)
  expect(new Set(own.commitments)).toEqual(new Set([49]))
  expect(new Set(own.realised).size).toBe(1)
  expect(own.open).toEqual(['4'])
})
