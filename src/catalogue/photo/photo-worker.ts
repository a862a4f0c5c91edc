/** Unpacks and draws one photo, away from the thread that answers pages. */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { parentPort, workerData } from 'node:worker_threads'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { encodeJpeg, type Pixels, shrink } from './jpeg.ts'
import { type PhotoHead, PHOTO_SIZES, photoSvg, type PhotoSize } from './photo.ts'

export interface PhotoTask {
  /** A photo with its head, or drawings of our own. */
  readonly photos: readonly (
    { readonly head: PhotoHead; readonly bytes: Uint8Array } | { readonly svg: string }
  )[]
}
export interface DrawnPhoto {
  readonly width: number
  readonly height: number
  readonly jpeg: Uint8Array
}
export type DrawnPhotos = Readonly<Record<PhotoSize, DrawnPhoto>>

const QUALITY: Readonly<Record<PhotoSize, number>> = { kecil: 62, besar: 78 }

const { photos } = workerData as PhotoTask
const require = createRequire(import.meta.url)
await initWasm(await readFile(require.resolve('@resvg/resvg-wasm/index_bg.wasm')))
parentPort!.postMessage(photos.map(draw))

/** A large photo takes seconds to unpack: once, and the small one is made of the large one. */
function draw(photo: PhotoTask['photos'][number]): DrawnPhotos {
  const width = PHOTO_SIZES.besar
  const svg = 'svg' in photo ? photo.svg : photoSvg(photo.head, photo.bytes, width).svg
  const image = new Resvg(svg, 'svg' in photo ? { fitTo: { mode: 'width', value: width } } : {}).render()
  const large: Pixels = { width: image.width, height: image.height, rgba: image.pixels }
  image.free()
  return {
    besar: asJpeg(large, QUALITY.besar),
    kecil: asJpeg(shrink(large, PHOTO_SIZES.kecil), QUALITY.kecil),
  }
}

function asJpeg(pixels: Pixels, quality: number): DrawnPhoto {
  return { width: pixels.width, height: pixels.height, jpeg: encodeJpeg(pixels, quality) }
}
