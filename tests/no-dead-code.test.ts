/** What a file gives to others, somebody takes: an exported name that stands nowhere else in the house is dead and goes. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { projectRoot } from '../src/platform/config.ts'

const filesOf = (folder: string): string[] =>
  readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(projectRoot, folder, name))
    .filter((path) => /\.(ts|tsx|mjs|mts)$/.test(path) && statSync(path).isFile())

test('nothing is exported that stands nowhere else', () => {
  const source = filesOf('src')
  const times = new Map<string, number>()
  for (const path of [...source, ...['tests', 'bench', 'scripts'].flatMap(filesOf)])
    for (const [word] of readFileSync(path, 'utf8').matchAll(/[\p{L}_$][\p{L}\p{N}_$]*/gu))
      times.set(word, (times.get(word) ?? 0) + 1)
  const dead = source.flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/^export (?:async )?(?:const|function\*?|interface|type|class) ([\w$]+)/gm)] // prettier-ignore
      .map((found) => found[1]!)
      .filter((name) => times.get(name) === 1)
      .map((name) => `${path.slice(projectRoot.length)} ${name}`),
  )
  expect(dead).toEqual([])
})
