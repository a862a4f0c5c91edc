/**
 * A photo from a phone → two small JPEGs of our own making. What was uploaded is never kept and never served: place and time of
 * the phone (EXIF), hidden scripts and rests behind the picture end here. What a browser says of a file is not believed.
 */
import { accept, type Decision, refuse } from '#shared/decision'

export const PHOTO_BYTES = 8 * 1024 * 1024
/** Larger pictures fill the memory when they are unpacked. */
export const PHOTO_PIXELS = 50_000_000
export const PHOTO_SIZES = { kecil: 240, besar: 960 } as const
export type PhotoSize = keyof typeof PHOTO_SIZES

export interface PhotoHead {
  readonly type: 'image/jpeg' | 'image/png' | 'image/webp'
  readonly width: number
  readonly height: number
  /** EXIF orientation, 1…8: how the phone was held. */
  readonly turn: number
}

export function readPhotoHead(bytes: Uint8Array): Decision<PhotoHead> {
  if (bytes.length === 0) return refuse('photo-missing')
  if (bytes.length > PHOTO_BYTES) return refuse('photo-too-large', { bytes: bytes.length, most: PHOTO_BYTES })
  const head = jpegHead(bytes) ?? pngHead(bytes) ?? webpHead(bytes)
  if (!head) return refuse('photo-unknown')
  if (head.width < 120 || head.height < 120)
    return refuse('photo-too-small', { width: head.width, height: head.height })
  if (head.width * head.height > PHOTO_PIXELS)
    return refuse('photo-too-many-pixels', { width: head.width, height: head.height })
  return accept(head)
}

const view = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
const text = (bytes: Uint8Array, from: number, to: number) =>
  Buffer.from(bytes.subarray(from, to)).toString('latin1')

function jpegHead(bytes: Uint8Array): PhotoHead | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8 || bytes[2] !== 0xff) return undefined
  const data = view(bytes)
  let turn = 1
  for (let at = 2; at + 9 < bytes.length;) {
    if (bytes[at] !== 0xff) return undefined
    const marker = bytes[at + 1]!
    if (marker === 0xff) {
      at++
      continue
    }
    const length = data.getUint16(at + 2)
    if (length < 2) return undefined
    if (marker === 0xe1) turn = orientation(bytes.subarray(at + 4, at + 2 + length)) ?? turn
    // Start of frame, without the tables (C4), the extension (C8) and the arithmetic conditions (CC) that stand between them.
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return { type: 'image/jpeg', height: data.getUint16(at + 5), width: data.getUint16(at + 7), turn }
    if (marker === 0xda) return undefined
    at += 2 + length
  }
  return undefined
}

function orientation(exif: Uint8Array): number | undefined {
  if (text(exif, 0, 4) !== 'Exif' || exif.length < 20) return undefined
  const tiff = exif.subarray(6)
  const data = view(tiff)
  const little = text(tiff, 0, 2) === 'II'
  const first = data.getUint32(4, little)
  if (first + 2 > tiff.length) return undefined
  const entries = Math.min(100, data.getUint16(first, little))
  for (let entry = 0; entry < entries; entry++) {
    const at = first + 2 + entry * 12
    if (at + 12 > tiff.length) return undefined
    if (data.getUint16(at, little) !== 0x0112) continue
    const value = data.getUint16(at + 8, little)
    return value >= 1 && value <= 8 ? value : undefined
  }
  return undefined
}

function pngHead(bytes: Uint8Array): PhotoHead | undefined {
  if (text(bytes, 0, 8) !== '\x89PNG\r\n\x1a\n' || text(bytes, 12, 16) !== 'IHDR' || bytes.length < 33)
    return undefined
  const data = view(bytes)
  return { type: 'image/png', width: data.getUint32(16), height: data.getUint32(20), turn: 1 }
}

function webpHead(bytes: Uint8Array): PhotoHead | undefined {
  if (text(bytes, 0, 4) !== 'RIFF' || text(bytes, 8, 12) !== 'WEBP' || bytes.length < 30) return undefined
  const data = view(bytes)
  const kind = text(bytes, 12, 16)
  if (kind === 'VP8 ')
    return { type: 'image/webp', width: data.getUint16(26, true) & 0x3fff, height: data.getUint16(28, true) & 0x3fff, turn: 1 } // prettier-ignore
  const three = (at: number) => bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16)
  if (kind === 'VP8X') return { type: 'image/webp', width: three(24) + 1, height: three(27) + 1, turn: 1 }
  if (kind !== 'VP8L') return undefined
  const bits = data.getUint32(21, true)
  return { type: 'image/webp', width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1, turn: 1 }
}

/** The picture upright in a box of `width`, as the SVG that the renderer takes; the height follows, between 1:2 and 2:1. */
export function photoSvg(
  head: PhotoHead,
  bytes: Uint8Array,
  width: number,
): { svg: string; width: number; height: number } {
  const lies = head.turn >= 5
  const [w, h] = lies ? [head.height, head.width] : [head.width, head.height]
  const box = Math.min(width, w)
  const height = Math.round(Math.max(box / 2, Math.min(box * 2, (box * h) / w)))
  // What each EXIF turn means, in the picture's own coordinates.
  const turns: Readonly<Record<number, string>> = {
    1: '',
    2: `translate(${w} 0) scale(-1 1)`,
    3: `translate(${w} ${h}) rotate(180)`,
    4: `translate(0 ${h}) scale(1 -1)`,
    5: 'matrix(0 1 1 0 0 0)',
    6: `translate(${w} 0) rotate(90)`,
    7: `matrix(0 -1 -1 0 ${w} ${h})`,
    8: `translate(0 ${h}) rotate(270)`,
  }
  const data = `data:${head.type};base64,${Buffer.from(bytes).toString('base64')}`
  return {
    width: box,
    height,
    svg:
      `<svg xmlns="http://www.w3.org/2000/svg" width="${box}" height="${height}" viewBox="0 0 ${w} ${h}" preserveAspectRatio="xMidYMid slice">` +
      `<g transform="${turns[head.turn] ?? ''}"><image width="${head.width}" height="${head.height}" href="${data}"/></g></svg>`,
  }
}
