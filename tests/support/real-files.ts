/** Real files stand beside the repository and are never committed; without them such tests skip by name. */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const realData = fileURLToPath(new URL('../../../shared/data/', import.meta.url))
export const kalbar = `${realData}isb-kalbar-d197/`
export const hasRealData = existsSync(kalbar)
