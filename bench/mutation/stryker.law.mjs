// Mutation tests of law/. Run by hand: `npx stryker run bench/mutation/stryker.law.mjs`, or one folder at a time with
// LAW_FOLDER=taxes. Texts (words, sources, regulations, conflicts) are compared as text elsewhere and not mutated.
// LAW_STATIC=skip leaves out what is computed once at loading (the tables of parameters): rule-book.txt compares those.
const folder = process.env['LAW_FOLDER']
const texts = ['words', 'sources', 'regulations', 'conflicts', 'both-languages', 'index']

export default {
  packageManager: 'npm',
  testRunner: 'vitest',
  vitest: { configFile: 'bench/mutation/vitest.law.config.ts', related: false },
  mutate: [
    folder === '.' ? 'src/law/*.ts' : folder ? `src/law/${folder}/**/*.ts` : 'src/law/**/*.ts',
    '!src/law/**/*.test.ts',
    '!src/law/counting/example-p3dn-1.ts',
    ...texts.map((name) => `!src/law/${name}.ts`),
  ],
  ignorePatterns: [
    '/.git',
    '/.padan',
    '/docs',
    '/db',
    '/bench/results',
    '/bench/opponents',
    '/tests/journeys',
  ],
  coverageAnalysis: 'perTest',
  ignoreStatic: process.env['LAW_STATIC'] === 'skip',
  concurrency: 1,
  timeoutMS: 10_000,
  reporters: ['clear-text', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: {
    fileName: `.stryker-tmp/report-${folder ? folder.replaceAll('/', '-').replace('.', 'root') : 'all'}.json`,
  },
  tempDirName: '.stryker-tmp',
}
