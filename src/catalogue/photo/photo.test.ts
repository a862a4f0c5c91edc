import { createRequire } from 'node:module'
import { readFile } from 'node:fs/promises'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { beforeAll, expect, test } from 'vitest'
import { drawPhoto } from './draw.ts'
import { encodeJpeg, type Pixels } from './jpeg.ts'
import { PHOTO_BYTES, readPhotoHead } from './photo.ts'

beforeAll(async () => {
  const require = createRequire(import.meta.url)
  await initWasm(await readFile(require.resolve('@resvg/resvg-wasm/index_bg.wasm')))
})

/** Left half red, right half blue, the upper quarter white. */
function flag(width: number, height: number): Pixels {
  const rgba = new Uint8Array(width * height * 4)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      rgba.set(
        y < height / 4 ? [255, 255, 255, 255] : x < width / 2 ? [200, 30, 20, 255] : [20, 40, 180, 255],
        (y * width + x) * 4,
      )
  return { width, height, rgba }
}

function decode(jpeg: Uint8Array, width: number, height: number) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image width="${width}" height="${height}" href="data:image/jpeg;base64,${Buffer.from(jpeg).toString('base64')}"/></svg>`
  const { pixels } = new Resvg(svg).render()
  return (x: number, y: number) => [...pixels.slice((y * width + x) * 4, (y * width + x) * 4 + 3)]
}
const near = (found: number[], wanted: number[]) =>
  found.every((value, index) => Math.abs(value - wanted[index]!) <= 14)

/** The orientation of the phone, as a camera writes it before the picture. */
function heldTurned(jpeg: Uint8Array, turn: number): Uint8Array {
  const tiff = Buffer.from([
    0x4d,
    0x4d,
    0,
    42,
    0,
    0,
    0,
    8,
    0,
    1,
    0x01,
    0x12,
    0,
    3,
    0,
    0,
    0,
    1,
    0,
    turn,
    0,
    0,
    0,
    0,
    0,
    0,
  ])
  const body = Buffer.concat([Buffer.from('Exif\0\0'), tiff, Buffer.from('GPS -6.2 106.8 rumah saya')])
  const length = body.length + 2
  return Buffer.concat([
    jpeg.subarray(0, 2),
    Buffer.from([0xff, 0xe1, length >> 8, length & 0xff]),
    body,
    jpeg.subarray(2),
  ])
}

test('what is drawn comes back in the colours it had, also where the size is no multiple of a block', () => {
  const at = decode(encodeJpeg(flag(203, 141), 85), 203, 141)
  expect(near(at(20, 100), [200, 30, 20])).toBe(true)
  expect(near(at(180, 100), [20, 40, 180])).toBe(true)
  expect(near(at(100, 10), [255, 255, 255])).toBe(true)
  expect(near(at(202, 140), [20, 40, 180])).toBe(true)
})

test('a photo becomes two small pictures without the place where it was taken, upright however the phone was held', async () => {
  const sent = heldTurned(encodeJpeg(flag(1280, 960), 90), 6)
  expect(Buffer.from(sent).includes('rumah saya')).toBe(true)
  const drawn = await drawPhoto(sent)
  if (!drawn.ok) throw new Error(drawn.because[0]!.code)
  const { kecil, besar } = drawn.value
  expect([kecil.width, kecil.height, besar.width, besar.height]).toEqual([240, 320, 960, 1280])
  expect(Buffer.from(besar.jpeg).includes('rumah saya')).toBe(false)
  expect(Buffer.from(besar.jpeg).includes('Exif')).toBe(false)
  expect(kecil.jpeg.length).toBeLessThan(12_000)
  // Turned by a quarter to the right: what was the white top stands at the right, the red left half on top.
  const at = decode(besar.jpeg, 960, 1280)
  expect(near(at(900, 600), [255, 255, 255])).toBe(true)
  expect(near(at(300, 200), [200, 30, 20])).toBe(true)
  expect(near(at(300, 1100), [20, 40, 180])).toBe(true)
}, 60_000)

test('what is no picture is refused by its bytes, whatever it is called', async () => {
  const code = (bytes: Uint8Array) => {
    const head = readPhotoHead(bytes)
    return head.ok ? head.value.type : head.because[0]!.code
  }
  expect(code(new Uint8Array())).toBe('photo-missing')
  expect(code(Buffer.from('<svg onload="alert(1)"/>'.repeat(9)))).toBe('photo-unknown')
  expect(code(Buffer.from('%PDF-1.7 …'.repeat(9)))).toBe('photo-unknown')
  expect(code(Buffer.from('GIF89a'.repeat(9)))).toBe('photo-unknown')
  expect(code(new Uint8Array(PHOTO_BYTES + 1))).toBe('photo-too-large')
  expect(code(encodeJpeg(flag(64, 64), 80))).toBe('photo-too-small')
  const bomb = Buffer.from(encodeJpeg(flag(200, 200), 80))
  const frame = bomb.indexOf(Buffer.from([0xff, 0xc0]))
  bomb.writeUInt16BE(65_000, frame + 5)
  bomb.writeUInt16BE(65_000, frame + 7)
  expect(code(bomb)).toBe('photo-too-many-pixels')
  const cut = encodeJpeg(flag(400, 300), 80).subarray(0, 700)
  const drawn = await drawPhoto(cut)
  // A picture that breaks off is drawn as far as it goes or refused; it never stops the house.
  expect(drawn.ok || drawn.because[0]!.code === 'photo-unreadable').toBe(true)
}, 60_000)
