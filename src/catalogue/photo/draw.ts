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
  return head.ok ? draw({ photo: { head: head.value, bytes } }) : head
}

/** Our own drawing (demonstration city): trusted. */
export const drawPicture = (svg: string): Promise<Decision<DrawnPhotos>> => draw({ photo: { svg } })

async function draw(task: PhotoTask): Promise<Decision<DrawnPhotos>> {
  if (waiting >= LINE_MAX) return refuse('photo-busy')
  waiting++
  const turn = line.then(() => runWorker(task))
  line = turn.catch(() => undefined)
  return turn.finally(() => waiting--)
}

function runWorker(task: PhotoTask): Promise<Decision<DrawnPhotos>> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./photo-worker.ts', import.meta.url), {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: 256 },
    })
    const finish = (decision: Decision<DrawnPhotos>) => {
      clearTimeout(timer)
      void worker.terminate().then(() => resolve(decision))
    }
    const timer = setTimeout(() => finish(refuse('photo-unreadable')), SECONDS_MAX * 1000)
    worker.on('message', (photos: DrawnPhotos) => finish(accept(photos)))
    worker.on('error', () => finish(refuse('photo-unreadable')))
  })
}
