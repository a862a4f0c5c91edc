/** The command line as an outside caller sees it: exit codes, one JSON document, nothing half done. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { projectRoot } from '../src/platform/config.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'padan baris '))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const padan = (...args: string[]) =>
  spawnSync(process.execPath, [join(projectRoot, 'bin/padan'), ...args], {
    encoding: 'utf8',
    env: { ...process.env, PADAN_DATA_DIR: join(folder, 'data') },
  })

test('import: README is skipped, a bad file does not stop the others, the exit code says so', () => {
  const files = join(folder, 'berkas')
  const made = padan('simulate', '--seed', '3', '--scale', '0.05', '--out', files)
  expect(made.status).toBe(0)
  writeFileSync(join(files, 'rusak.json'), '[{"kd_rup":1,')
  const done = padan('import', files, join(folder, 'tidak-ada.json'), '--json')
  expect(done.status).toBe(1)
  const report = JSON.parse(done.stdout) as {
    files: {
      path: string
      rows_read: number
      new: number
      changed: number
      unchanged: number
      rejected: number
      error: string | null
    }[]
    skipped: string[]
  }
  expect(report.skipped.some((path) => path.endsWith('README.md'))).toBe(true)
  expect(
    report.files.filter((file) => file.error !== null).map((file) => file.path.split('/').at(-1)),
  ).toEqual(['rusak.json', 'tidak-ada.json'])
  for (const file of report.files)
    expect(file.new + file.changed + file.unchanged + file.rejected).toBe(file.rows_read)
  const figures = padan('figures', '--year', '2026', '--klpd', 'D999', '--json')
  expect(figures.status).toBe(0)
  const answer = JSON.parse(figures.stdout) as { metrics: { id: string; numerator: number | null }[] }
  expect(answer.metrics.find((metric) => metric.id === 'M1')!.numerator).toBeGreaterThan(0)
  expect(answer.metrics.find((metric) => metric.id === 'M6')!.numerator).toBeNull()
  expect(padan('audit', 'verify').status).toBe(0)
})

test.each([
  [['figures', '--year', 'x', '--klpd', 'D999'], 2, /bukan tahun anggaran/],
  [['figures', '--year', '2026', '--klpd', '999'], 2, /bukan kode KLPD/],
  [['figures', '--year', '2026', '--klpd', 'D999', '--as-of', '2026-02-30'], 2, /bukan tanggal/],
  [['import'], 2, /Pemakaian/],
  [['simulate', '--scale', '-1', '--out', 'x'], 2, /--scale/],
  [['terbang'], 2, /Pemakaian/],
] as const)('%j is answered with %i and what to do', (args, code, message) => {
  const done = padan(...args)
  expect(done.status).toBe(code)
  expect(done.stderr).toMatch(message)
  expect(done.stdout).toBe('')
})
