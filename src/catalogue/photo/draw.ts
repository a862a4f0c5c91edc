import { Worker } from 'node:worker_threads'
import { accept, type Decision, refuse } from '#shared/decision'
import { readPhotoHead } from './photo.ts'
import type { DrawnPhotos, PhotoTask } from './photo-worker.ts'

const SECONDS_MAX = 20
/** Pictures unpack to two hundred megabytes: never more than one at a time, and a line that ends. */
const LINE_MAX = 20
let line: Promise<unknown> = Promise.resolve()
let waiting = 0

export async function drawPhoto(bytes: Uint8Array): Promise<Decision<DrawnPhotos>> {
  const head = readPhotoHead(bytes)
  if (!head.ok) return head
  const drawn = await draw({ photos: [{ head: head.value, bytes }] }, SECONDS_MAX)
  return drawn.ok ? accept(drawn.value[0]!) : drawn
}

/** Our own drawings (demonstration city): trusted, small, many in one go. */
export const drawPictures = (svgs: readonly string[]): Promise<Decision<readonly DrawnPhotos[]>> =>
  draw({ photos: svgs.map((svg) => ({ svg })) }, SECONDS_MAX + svgs.length * 4)

async function draw(task: PhotoTask, secondsMax: number): Promise<Decision<readonly DrawnPhotos[]>> {
  if (waiting >= LINE_MAX) return refuse('photo-busy')
  waiting++
  const turn = line.then(() => runWorker(task, secondsMax))
  line = turn.catch(() => undefined)
  return turn.finally(() => waiting--)
}

function runWorker(task: PhotoTask, secondsMax: number): Promise<Decision<readonly DrawnPhotos[]>> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./photo-worker.ts', import.meta.url), {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: 256 },
    })
    const finish = (decision: Decision<readonly DrawnPhotos[]>) => {
      clearTimeout(timer)
      void worker.terminate().then(() => resolve(decision))
    }
    const timer = setTimeout(() => finish(refuse('photo-unreadable')), secondsMax * 1000)
    worker.on('message', (photos: readonly DrawnPhotos[]) => finish(accept(photos)))
    worker.on('error', () => finish(refuse('photo-unreadable')))
  })
}
