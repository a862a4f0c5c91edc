import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { noticeKinds } from '../notice-kinds.ts'
import { projectRoot } from '#platform/config'

test('every kind that a room declares can be chosen on the page of choices', () => {
  const declared = readdirSync(join(projectRoot, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
    .flatMap((path) => [
      ...readFileSync(join(projectRoot, 'src', path), 'utf8').matchAll(
        /defineNotice(?:<[^(]*>)?\(\{\s*name: '([^']+)'/g,
      ),
    ])
    .map((found) => found[1]!)
  expect(declared.length).toBeGreaterThan(0)
  expect(noticeKinds.map((kind) => kind.name).sort()).toEqual(declared.sort())
})
