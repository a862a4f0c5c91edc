/** One real PostgreSQL for the whole test run, with a migrated template database that tests clone. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { useEmbeddedPostgres } from '../../src/platform/embedded-postgres.ts'
import { migrate } from '../../src/platform/migrate.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    ownerUrl: string
    appUrl: string
  }
}

export const TEMPLATE = 'padan_template'

export default async function setup(project: TestProject) {
  const dataDir = mkdtempSync(join(tmpdir(), 'padan test '))
  const server = await useEmbeddedPostgres({ dataDir, database: TEMPLATE })
  await migrate(server.ownerUrl)
  project.provide('ownerUrl', server.ownerUrl)
  project.provide('appUrl', server.appUrl)
  return async () => {
    await server.release()
    rmSync(dataDir, { recursive: true, force: true })
  }
}
