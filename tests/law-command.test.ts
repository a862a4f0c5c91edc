/** `padan law …` as programs outside use it: lines in, lines out, exit codes, nothing written. */
import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'

const padan = fileURLToPath(new URL('../bin/padan', import.meta.url))
const emptyFolder = mkdtempSync(join(tmpdir(), 'padan law '))
afterAll(() => rmSync(emptyFolder, { recursive: true, force: true }))

const run = (args: string[], stdin = '') =>
  new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
    const child = execFile(
      process.execPath,
      [padan, ...args],
      {
        cwd: emptyFolder,
        env: { PATH: process.env['PATH'], DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' },
      },
      (error, stdout, stderr) => resolve({ code: error ? Number(error.code) : 0, stdout, stderr }),
    )
    child.stdin?.end(stdin)
  })

interface Answer {
  id: unknown
  out?: unknown
  error?: { code: string; message: string }
}
interface Book {
  rules: { id: string; source: string; certainty: string }[]
  not_in_force: { id: string }[]
}

const good = '{"id":"a","fn":"level2025","in":{"tkdn_bp":2500}}'

test('every line is answered in order, one each; blank lines are nothing', async () => {
  const { code, stdout } = await run(['law', 'eval'], `\uFEFF${good}\r\n\n${good.replace('"a"', '7')}`)
  expect(stdout).toBe('{"id":"a","out":2500}\n{"id":7,"out":2500}\n')
  expect(code).toBe(0)
})
test('a bad line is told, the others are answered, and the exit code says so', async () => {
  const { code, stdout } = await run(['law', 'eval'], `bukan json\n${good}\n{"id":"b","fn":"x"}\n`)
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Answer)
  expect(lines.map((line) => [line.id, line.error?.code ?? line.out])).toEqual([
    [null, 'not-json'],
    ['a', 2500],
    ['b', 'unknown-function'],
  ])
  expect(lines[0]!.error!.message).toBe(
    'Baris bukan JSON: diharapkan {"id","fn","in"}, yang datang "bukan json".',
  )
  expect(code).toBe(1)
})
test('no question is no error', async () =>
  expect(await run(['law', 'eval'])).toEqual({ code: 0, stdout: '', stderr: '' }))
test('the rules of a day, with value, source and certainty', async () => {
  const { code, stdout } = await run(['law', 'rules', '--on', '2025-04-30', '--json'])
  expect(code).toBe(0)
  const book = JSON.parse(stdout) as Book
  expect(book.rules.find((rule) => rule.id === 'pl.max.construction')).toMatchObject({
    value: 400_000_000,
    unit: 'rupiah',
    from: '2025-04-30',
    until: null,
    certainty: 'sourced',
    source: expect.stringContaining('Perpres 46/2025; S37 (C)'),
  })
  for (const rule of book.rules) expect([rule.source, rule.certainty]).not.toContain('')
  expect(book.not_in_force.map((rule) => rule.id)).toContain('tkdn.2025.weight.material')
  const page = await run(['law', 'rules', '--on', '2026-01-01'])
  expect(page.stdout).toContain('p3dn.target.dki_pk: Tidak ada versi aturan')
})
test('called wrongly: how to call it, exit code 2', async () => {
  for (const args of [
    ['law'],
    ['law', 'rules'],
    ['law', 'rules', '--on', '2025-02-30'],
    ['law', 'eval', 'x'],
  ]) {
    const { code, stdout, stderr } = await run(args)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain('Pemakaian')
  }
})
test('nothing was written', () => expect(readdirSync(emptyFolder)).toEqual([]))
