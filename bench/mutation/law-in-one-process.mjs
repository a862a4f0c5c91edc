/**
 * Stryker's mutants of law/, tried in one process: `node bench/mutation/law-in-one-process.mjs FOLDER…` (`.` = src/law/*.ts).
 * Nearly every mutant of law/ is a constant in a table, so Stryker itself runs every test in a new process for each: hours. Here
 * Stryker makes the mutants, the code and the repository's own tests become one bundle, and each mutant evaluates it anew.
 */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createRequire } from 'node:module'
import vm from 'node:vm'
import { build } from 'esbuild'
import { createInjector } from 'typed-inject'
import { commonTokens } from '@stryker-mutator/api/plugin'
import { createInstrumenter } from '@stryker-mutator/instrumenter'

const root = join(import.meta.dirname, '../..')
const law = join(root, 'src/law')
/** Texts are compared as text elsewhere. */
const TEXTS = new Set(
  ['words', 'sources', 'regulations', 'conflicts', 'both-languages', 'index', 'examples'].map(
    (name) => `${name}.ts`,
  ),
)
/** A loop that a mutant made endless. */
const MOST_MS = 60_000
const quiet = {
  debug() {},
  trace() {},
  info() {},
  warn() {},
  error() {},
  fatal() {},
  isDebugEnabled: () => false,
  isTraceEnabled: () => false,
}
const options = { plugins: null, excludedMutations: [], ignorers: [], noHeader: false }

for (const folder of process.argv.slice(2)) await tryFolder(folder)

function sourcesOf(folder) {
  const all = folder === '.' ? readdirSync(law) : readdirSync(join(law, folder), { recursive: true })
  return all
    .filter(
      (name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !(folder === '.' && TEXTS.has(name)),
    )
    .filter((name) => basename(name) !== 'example-p3dn-1.ts')
    .map((name) => join(law, folder, name))
}

async function tryFolder(folder) {
  const work = mkdtempSync(join(tmpdir(), 'padan-mutants-'))
  try {
    mkdirSync(join(work, 'src'))
    cpSync(law, join(work, 'src/law'), { recursive: true })
    cpSync(join(root, 'src/shared'), join(work, 'src/shared'), { recursive: true })
    cpSync(join(root, 'tests/support/ask-law.ts'), join(work, 'tests/support/ask-law.ts'))
    for (const name of ['package.json', 'tsconfig.json']) cpSync(join(root, name), join(work, name))
    const instrumenter = createInjector()
      .provideValue(commonTokens.options, options)
      .provideValue(commonTokens.getLogger, () => quiet)
      .provideValue(commonTokens.logger, quiet)
      .injectFunction(createInstrumenter)
    const made = await instrumenter.instrument(
      sourcesOf(folder).map((name) => ({ name, content: readFileSync(name, 'utf8'), mutate: true })),
      options,
    )
    for (const { name, content } of made.files) writeFileSync(join(work, relative(root, name)), content)
    const wanted = folder === '.' ? /^/ : new RegExp(`^(${folder}/|questions/|[^/]+$)`)
    const testFiles = readdirSync(law, { recursive: true })
      .filter((name) => name.endsWith('.test.ts') && wanted.test(name))
      // Compares hundreds of answers for each rule; what it would kill in a folder, the rule book kills. Last, so that few mutants come to it.
      .filter((name) => folder === '.' || name !== 'reach.test.ts')
      .sort((a, b) => Number(a === 'reach.test.ts') - Number(b === 'reach.test.ts'))
    // A test looks for its files beside itself, where it really stands.
    for (const name of testFiles) {
      const text = readFileSync(join(work, 'src/law', name), 'utf8')
      const url = pathToFileURL(join(law, name)).href
      writeFileSync(
        join(work, 'src/law', name),
        text
          .replaceAll('import.meta.url', JSON.stringify(url))
          .replace(
            /toMatchFileSnapshot\('(.*?)'\)/g,
            (_, file) => `toMatchFileSnapshot(${JSON.stringify(new URL(file, url).href)})`,
          ),
      )
    }
    writeFileSync(
      join(work, 'all.ts'),
      `${testFiles.map((name) => `import './src/law/${name}'`).join('\n')}\nimport { firstFailure } from 'vitest'\nfirstFailure().then((failure) => { told.failure = failure })\n`,
    )
    const bundle = await build({
      entryPoints: [join(work, 'all.ts')],
      bundle: true,
      write: false,
      format: 'cjs',
      platform: 'node',
      target: 'esnext',
      absWorkingDir: work,
      nodePaths: [join(root, 'node_modules')],
      alias: { vitest: join(root, 'bench/mutation/small-vitest.ts') },
      logLevel: 'error',
      treeShaking: false,
    })
    const script = new vm.Script(bundle.outputFiles[0].text, { filename: 'law-bundle.cjs' })
    const require = createRequire(join(root, 'package.json'))
    const run = (mutant) => {
      const module = { exports: {} }
      const told = {}
      const context = vm.createContext(
        {
          ...globals(),
          module,
          exports: module.exports,
          require,
          told,
          __stryker__: { activeMutant: mutant },
        },
        // Promises of the bundle run inside `runInContext`, so that its time limit also ends a loop inside a test.
        { microtaskMode: 'afterEvaluate' },
      )
      context.global = context.globalThis = context
      try {
        script.runInContext(context, { timeout: MOST_MS })
      } catch (error) {
        const endless = error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
        return { fate: endless ? 'killed' : 'not-runnable', why: error.message }
      }
      if (!('failure' in told)) return { fate: 'killed', why: 'the tests did not end' }
      return told.failure === null ? { fate: 'survived' } : { fate: 'killed', why: told.failure }
    }
    const clean = run(undefined)
    if (clean.fate !== 'survived') throw new Error(`without a mutant: ${clean.why}`)
    const tally = { killed: 0, survived: 0, 'not-runnable': 0 }
    for (const mutant of made.mutants) {
      const { fate, why } = run(mutant.id)
      tally[fate]++
      if (fate !== 'killed') {
        const at = `${relative(law, mutant.fileName)}:${mutant.location.start.line + 1}:${mutant.location.start.column + 1}`
        process.stdout.write(
          `  ${fate} ${at} ${mutant.mutatorName}: ${mutant.replacement.replace(/\s+/g, ' ').slice(0, 100)}${why ? ` (${why.slice(0, 120)})` : ''}\n`,
        )
      }
    }
    const score = (100 * tally.killed) / Math.max(1, tally.killed + tally.survived)
    process.stdout.write(
      `${folder}: ${tally.killed} killed, ${tally.survived} survived, ${tally['not-runnable']} not runnable, ${score.toFixed(1)} %\n`,
    )
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

function globals() {
  return {
    console,
    process,
    Buffer,
    URL,
    URLSearchParams,
    setTimeout,
    clearTimeout,
    performance,
    structuredClone,
    TextEncoder,
    TextDecoder,
    Temporal: globalThis.Temporal,
  }
}
