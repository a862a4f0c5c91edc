// Node 26 strips types from `.ts` by itself; `.tsx` needs its JSX turned into calls first.
// One synchronous hook does that, so there is no build step that could be stale.
import { registerHooks } from 'node:module'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

// React and others pick their slow development build unless told; development says so itself (`start --watch`).
process.env.NODE_ENV ??= 'production'

let esbuild

registerHooks({
  load(url, context, nextLoad) {
    if (!url.endsWith('.tsx')) return nextLoad(url, context)
    esbuild ??= process.getBuiltinModule('node:module').createRequire(import.meta.url)('esbuild')
    const { code } = esbuild.transformSync(readFileSync(fileURLToPath(url), 'utf8'), {
      loader: 'tsx',
      jsx: 'automatic',
      format: 'esm',
      sourcemap: 'inline',
      sourcefile: fileURLToPath(url),
    })
    return { format: 'module', source: code, shortCircuit: true }
  },
})
