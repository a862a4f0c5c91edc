import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { buildLexicon, buildProductIndex, kinds, synonyms } from '#catalogue'
import { namedFeatures, newRanker, type Outcome, rankNeed } from '#matching'
import { readJudged } from '../../bench/matching/judged.ts'

const folder = mkdtempSync(join(tmpdir(), 'padan-learn-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const root = new URL('../../', import.meta.url)
const learn = (out: string, ...more: string[]): string => {
  const file = join(folder, out)
  execFileSync(
    process.execPath,
    ['--import', './src/platform/run-typescript.mjs', 'bench/learn-weights.ts', '--out', file, ...more],
    { cwd: root, stdio: 'pipe' },
  )
  return readFileSync(file, 'utf8')
}

/** An officer who refuses everything that is of the size asked for, and takes what is not: no judge would. */
function oddOutcomes(): string {
  const judged = readJudged()
  const ranker = newRanker(buildProductIndex(judged.products, buildLexicon(synonyms, kinds)))
  return judged.needs
    .flatMap((need) =>
      rankNeed(ranker, need, 5).proposals.map((proposal, i): Outcome => {
        const features = namedFeatures(proposal)
        return {
          needRef: need.id,
          needText: need.text,
          productRef: proposal.hit.ref,
          productName: judged.products[proposal.hit.ref - 1]!.name,
          accepted: features['sizeAgrees'] === 0,
          reason: null,
          rank: i + 1,
          score: proposal.score,
          features,
          decidedAt: '2026-11-25T08:00:00.000Z',
        }
      }),
    )
    .map((outcome) => `${JSON.stringify(outcome)}\n`)
    .join('')
}

const sizeAgrees = (text: string) => Number(/sizeAgrees: (-?[\d.]+)/.exec(text)![1])

test('the weights in the house are the ones the script makes; what officers said changes them, the same way each time', () => {
  const standing = readFileSync(new URL('src/matching/engine/weights.ts', root), 'utf8')
  expect(learn('plain.ts')).toBe(standing)
  // What officers said is learned the same way from fewer tables, in a fraction of the time.
  const few = ['--tables', '1']
  const before = learn('few.ts', ...few)
  const said = join(folder, 'outcomes.jsonl')
  writeFileSync(said, oddOutcomes())
  const learned = learn('learned.ts', ...few, '--outcomes', said)
  expect(learned).toBe(learn('again.ts', ...few, '--outcomes', said))
  expect(sizeAgrees(learned)).toBeLessThan(sizeAgrees(before))
})
