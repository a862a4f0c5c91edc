/**
 * One run of clasp (the solver inside clingo) in a thread of its own, so that it can be stopped at any moment: the WebAssembly call
 * blocks its thread and knows no interruption. Told: the formula and options. Tells: bounds and models as they come, then the end.
 *
 * We enter below the package's own API, which reads programs only as one string on the WebAssembly stack (some 10⁵ bytes) and
 * hides bounds until the end: the formula goes in through the module's standard input, clasp's report is read line by line.
 */
import { parentPort, workerData } from 'node:worker_threads'

export interface EngineTask {
  wcnf: Uint8Array
  options: string
}

export type EngineNews =
  | { kind: 'bound'; bound: number }
  | { kind: 'model'; literals: Int32Array }
  | { kind: 'end'; result: 'optimum' | 'unsatisfiable' | 'unknown'; message: string }

interface ClaspModule {
  ccall(name: string, returnType: string, argumentTypes: string[], values: unknown[]): number
}
type ClaspFactory = (parameters: {
  stdin(): number | null
  print(line: string): void
  printErr(line: string): void
}) => Promise<ClaspModule>

const { wcnf, options } = workerData as EngineTask
const tell = (news: EngineNews): void => parentPort?.postMessage(news)

const { default: load } = (await import(new URL('./clingo.js', import.meta.resolve('clingo-wasm')).href)) as {
  default: ClaspFactory
}

let at = 0
let literals: number[] = []
let result: 'optimum' | 'unsatisfiable' | 'unknown' = 'unknown'
const messages: string[] = []

function read(line: string): void {
  const bound = /^c Progression : \[\s*(\d+);/.exec(line)
  if (bound) tell({ kind: 'bound', bound: Number(bound[1]) })
  else if (line.startsWith('v ')) {
    for (const word of line.slice(2).split(' ')) literals.push(Number(word))
    if (literals.at(-1) !== 0) return
    tell({ kind: 'model', literals: Int32Array.from(literals.filter((literal) => literal > 0)) })
    literals = []
  } else if (line === 's OPTIMUM FOUND') result = 'optimum'
  else if (line === 's UNSATISFIABLE') result = 'unsatisfiable'
}

const clasp = await load({
  stdin: () => (at < wcnf.length ? (wcnf[at++] ?? null) : null),
  print: read,
  printErr: (line) => messages.push(line),
})
clasp.ccall('run', 'number', ['string', 'string'], ['', `--mode=clasp --outf=0 -V2 ${options} /dev/stdin`])
tell({ kind: 'end', result, message: messages.join('\n') })
