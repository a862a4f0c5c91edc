import { defineConfig } from 'vitest/config'

/** The tests of law/ alone: pure, no database, no browser. With LAW_FOLDER only those that can reach that folder. */
const folder = process.env['LAW_FOLDER']
const common = ['src/law/*.test.ts', 'src/law/questions/*.test.ts']

export default defineConfig({
  test: {
    include:
      folder && folder !== '.' ? [`src/law/${folder}/**/*.test.ts`, ...common] : ['src/law/**/*.test.ts'],
    maxWorkers: 1,
    testTimeout: 20_000,
  },
})
