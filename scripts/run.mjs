import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

/** Runs a tool from node_modules with the pinned runtime that runs this script; returns its exit code. */
export function tool(path, args, options = {}) {
  const done = spawnSync(process.execPath, [join(root, 'node_modules', path), ...args], {
    cwd: root,
    stdio: 'inherit',
    ...options,
  })
  return done.status ?? 1
}
