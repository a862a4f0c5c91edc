import { parseArgs, type ParseArgsConfig } from 'node:util'
import type pg from 'pg'
import { readConfig, type Config } from '#platform/config'
import { openDatabase, openPool } from '#platform/db'
import { migrate } from '#platform/migrate'

/** The command was called wrongly: exit code 2, message for the person. */
export class UsageError extends Error {}

export function readArguments<T extends ParseArgsConfig>(config: T) {
  try {
    return parseArgs({ allowPositionals: true, ...config })
  } catch (error) {
    throw new UsageError((error as Error).message)
  }
}

/** Opens (and if need be starts and migrates) the database for one command, and leaves it as it was found. */
export async function withDatabase<T>(work: (pool: pg.Pool, config: Config) => Promise<T>): Promise<T> {
  const config = readConfig()
  const access = await openDatabase(config)
  try {
    await migrate(access.ownerUrl)
    const pool = openPool(access.app, 4)
    try {
      return await work(pool, config)
    } finally {
      await pool.end()
    }
  } finally {
    await access.close()
  }
}

export const printJson = (value: unknown): void => void process.stdout.write(`${JSON.stringify(value)}\n`)
