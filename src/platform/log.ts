/** Messages for people and operators go to stderr, so that stdout stays one JSON document. */
type Fields = Record<string, string | number | boolean | null | undefined>

function write(level: string, message: string, fields: Fields): void {
  const parts = Object.entries(fields).map(([key, value]) => `${key}=${JSON.stringify(value ?? null)}`)
  process.stderr.write(`${[new Date().toISOString(), level, message, ...parts].join(' ')}\n`)
}

export const log = {
  info: (message: string, fields: Fields = {}) => write('info', message, fields),
  warn: (message: string, fields: Fields = {}) => write('warn', message, fields),
  error: (message: string, fields: Fields = {}) => write('error', message, fields),
}

/** A plain line for the person at the terminal. */
export const say = (line: string): void => void process.stderr.write(`${line}\n`)
