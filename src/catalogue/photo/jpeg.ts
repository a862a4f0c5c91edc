/**
 * RGBA pixels → a baseline JPEG (ITU-T T.81), nothing else in it: no metadata, no comment, no rest of what was uploaded. Written
 * here because every JPEG encoder of the registry is a native build or unkept; it is a page of arithmetic, held by a test that decodes.
 */

const ZIGZAG = [
  0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5, 12, 19, 26, 33, 40, 48, 41, 34, 27, 20, 13, 6, 7, 14, 21, 28, 35, 42, 49, 56,
  57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51, 58, 59, 52, 45, 38, 31, 39, 46, 53, 60, 61, 54, 47, 55, 62, 63,
] // prettier-ignore

/** Annex K.1: the usual tables, in rows. */
const LUMINANCE = [
  16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55, 14, 13, 16, 24, 40, 57, 69, 56, 14, 17, 22, 29, 51, 87, 80, 62, 18, 22, 37,
  56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113, 92, 49, 64, 78, 87, 103, 121, 120, 101, 72, 92, 95, 98, 112, 100, 103, 99,
] // prettier-ignore
const CHROMINANCE = [
  17, 18, 24, 47, 99, 99, 99, 99, 18, 21, 26, 66, 99, 99, 99, 99, 24, 26, 56, 99, 99, 99, 99, 99, 47, 66, 99, 99, 99, 99, 99, 99, 99, 99, 99,
  99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99,
] // prettier-ignore

/** Annex K.3: how many codes of each length, and their values. */
const DC_LENGTHS = {
  y: [0, 1, 5, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0],
  c: [0, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0],
}
const DC_VALUES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]
const AC_LENGTHS = {
  y: [0, 2, 1, 3, 3, 2, 4, 3, 5, 5, 4, 4, 0, 0, 1, 0x7d],
  c: [0, 2, 1, 2, 4, 4, 3, 4, 7, 5, 4, 4, 0, 1, 2, 0x77],
}
const hex = (text: string): number[] => Array.from(Buffer.from(text, 'hex'))
const AC_VALUES = {
  y: hex('01020300041105122131410613516107227114328191a1082342b1c11552d1f02433627282090a161718191a25262728292a3435363738393a434445464748494a535455565758595a636465666768696a737475767778797a838485868788898a92939495969798999aa2a3a4a5a6a7a8a9aab2b3b4b5b6b7b8b9bac2c3c4c5c6c7c8c9cad2d3d4d5d6d7d8d9dae1e2e3e4e5e6e7e8e9eaf1f2f3f4f5f6f7f8f9fa'),
  c: hex('0001020311040521310612415107617113223281081442 91a1b1c109233352f0156272d10a162434e125f11718191a262728292a35363738393a434445464748494a535455565758595a636465666768696a737475767778797a82838485868788898a92939495969798999aa2a3a4a5a6a7a8a9aab2b3b4b5b6b7b8b9bac2c3c4c5c6c7c8c9cad2d3d4d5d6d7d8d9dae2e3e4e5e6e7e8e9eaf2f3f4f5f6f7f8f9fa'.replace(' ', '')),
} // prettier-ignore

type Codes = readonly (readonly [bits: number, length: number])[]

function codesOf(lengths: readonly number[], values: readonly number[]): Codes {
  const codes: [number, number][] = []
  let code = 0
  let at = 0
  for (const [index, count] of lengths.entries()) {
    for (let i = 0; i < count; i++) codes[values[at++]!] = [code++, index + 1]
    code <<= 1
  }
  return codes
}
const CODES = {
  y: { dc: codesOf(DC_LENGTHS.y, DC_VALUES), ac: codesOf(AC_LENGTHS.y, AC_VALUES.y) },
  c: { dc: codesOf(DC_LENGTHS.c, DC_VALUES), ac: codesOf(AC_LENGTHS.c, AC_VALUES.c) },
}

/** cos((2x + 1) u π / 16) with the scale of its row: the DCT as two small matrix products. */
const BASIS = Float32Array.from(
  { length: 64 },
  (_, at) =>
    Math.cos(((2 * (at & 7) + 1) * (at >> 3) * Math.PI) / 16) * (at >> 3 === 0 ? Math.SQRT1_2 : 1) * 0.5,
)

export interface Pixels {
  readonly width: number
  readonly height: number
  /** Red, green, blue, alpha; transparent pixels stand on white. */
  readonly rgba: Uint8Array
}

/** `quality` 1…100, as every program means it. */
export function encodeJpeg(pixels: Pixels, quality: number): Uint8Array {
  const { width, height, rgba } = pixels
  const scale = quality < 50 ? 5000 / quality : 200 - quality * 2
  const table = (base: readonly number[]) =>
    base.map((value) => Math.max(1, Math.min(255, Math.floor((value * scale + 50) / 100))))
  const tables = { y: table(LUMINANCE), c: table(CHROMINANCE) }
  const out = newBitWriter()
  const marker = (code: number, ...bytes: number[]) =>
    out.bytes(0xff, code, (bytes.length + 2) >> 8, (bytes.length + 2) & 0xff, ...bytes)
  out.bytes(0xff, 0xd8)
  marker(0xe0, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0)
  marker(0xdb, 0, ...ZIGZAG.map((at) => tables.y[at]!))
  marker(0xdb, 1, ...ZIGZAG.map((at) => tables.c[at]!))
  // Colour at half the width and height (4:2:0): the eye does not see it, a weak line does.
  marker(0xc0, 8, height >> 8, height & 0xff, width >> 8, width & 0xff, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1)
  marker(0xc4, 0x00, ...DC_LENGTHS.y, ...DC_VALUES)
  marker(0xc4, 0x10, ...AC_LENGTHS.y, ...AC_VALUES.y)
  marker(0xc4, 0x01, ...DC_LENGTHS.c, ...DC_VALUES)
  marker(0xc4, 0x11, ...AC_LENGTHS.c, ...AC_VALUES.c)
  marker(0xda, 3, 1, 0x00, 2, 0x11, 3, 0x11, 0, 63, 0)

  const planes = [new Float32Array(256), new Float32Array(64), new Float32Array(64)] as const
  const block = new Float32Array(64)
  const rows = new Float32Array(64)
  const last = [0, 0, 0]
  for (let top = 0; top < height; top += 16)
    for (let left = 0; left < width; left += 16) {
      readTile(left, top)
      for (let part = 0; part < 4; part++) {
        for (let y = 0; y < 8; y++)
          for (let x = 0; x < 8; x++)
            block[y * 8 + x] = planes[0][((part >> 1) * 8 + y) * 16 + (part & 1) * 8 + x]!
        writeBlock(0, 'y')
      }
      for (const plane of [1, 2] as const) {
        block.set(planes[plane])
        writeBlock(plane, 'c')
      }
    }
  out.flush()
  out.bytes(0xff, 0xd9)
  return out.done()

  function readTile(left: number, top: number): void {
    planes[1].fill(0)
    planes[2].fill(0)
    for (let y = 0; y < 16; y++)
      for (let x = 0; x < 16; x++) {
        const at = (Math.min(top + y, height - 1) * width + Math.min(left + x, width - 1)) * 4
        const alpha = rgba[at + 3]! / 255
        const white = 255 * (1 - alpha)
        // resvg gives colours already multiplied by their alpha.
        const [r, g, b] = [rgba[at]! + white, rgba[at + 1]! + white, rgba[at + 2]! + white]
        planes[0][y * 16 + x] = 0.299 * r + 0.587 * g + 0.114 * b - 128
        const half = (y >> 1) * 8 + (x >> 1)
        planes[1][half]! += (-0.168736 * r - 0.331264 * g + 0.5 * b) / 4
        planes[2][half]! += (0.5 * r - 0.418688 * g - 0.081312 * b) / 4
      }
  }

  function writeBlock(plane: 0 | 1 | 2, kind: 'y' | 'c'): void {
    for (let u = 0; u < 8; u++)
      for (let y = 0; y < 8; y++) {
        let sum = 0
        for (let x = 0; x < 8; x++) sum += BASIS[u * 8 + x]! * block[y * 8 + x]!
        rows[y * 8 + u] = sum
      }
    const values = new Int32Array(64)
    for (let v = 0; v < 8; v++)
      for (let u = 0; u < 8; u++) {
        let sum = 0
        for (let y = 0; y < 8; y++) sum += BASIS[v * 8 + y]! * rows[y * 8 + u]!
        values[v * 8 + u] = Math.round(sum / tables[kind][v * 8 + u]!)
      }
    const { dc, ac } = CODES[kind]
    const difference = values[0]! - last[plane]!
    last[plane] = values[0]!
    writeNumber(dc, 0, difference)
    let end = 63
    while (end > 0 && values[ZIGZAG[end]!] === 0) end--
    let zeros = 0
    for (let i = 1; i <= end; i++) {
      const value = values[ZIGZAG[i]!]!
      if (value === 0) {
        zeros++
        continue
      }
      for (; zeros > 15; zeros -= 16) out.bits(...ac[0xf0]!)
      writeNumber(ac, zeros << 4, value)
      zeros = 0
    }
    if (end < 63) out.bits(...ac[0x00]!)
  }

  function writeNumber(codes: Codes, run: number, value: number): void {
    const size = 32 - Math.clz32(Math.abs(value))
    out.bits(...codes[run | size]!)
    if (size > 0) out.bits(value < 0 ? value + (1 << size) - 1 : value, size)
  }
}

/** The same picture at `width`: every pixel is the mean of those it covers. Never larger than it was. */
export function shrink(pixels: Pixels, width: number): Pixels {
  if (pixels.width <= width) return pixels
  const height = Math.max(1, Math.round((pixels.height * width) / pixels.width))
  const rgba = new Uint8Array(width * height * 4)
  for (let y = 0; y < height; y++) {
    const top = Math.floor((y * pixels.height) / height)
    const bottom = Math.max(top + 1, Math.floor(((y + 1) * pixels.height) / height))
    for (let x = 0; x < width; x++) {
      const left = Math.floor((x * pixels.width) / width)
      const right = Math.max(left + 1, Math.floor(((x + 1) * pixels.width) / width))
      const sums = [0, 0, 0, 0]
      for (let v = top; v < bottom; v++)
        for (let u = left; u < right; u++)
          for (let part = 0; part < 4; part++) sums[part]! += pixels.rgba[(v * pixels.width + u) * 4 + part]!
      const count = (bottom - top) * (right - left)
      for (let part = 0; part < 4; part++) rgba[(y * width + x) * 4 + part] = Math.round(sums[part]! / count)
    }
  }
  return { width, height, rgba }
}

function newBitWriter() {
  let bytes = new Uint8Array(64 * 1024)
  let length = 0
  let held = 0
  let count = 0
  const push = (byte: number) => {
    if (length === bytes.length) {
      const larger = new Uint8Array(bytes.length * 2)
      larger.set(bytes)
      bytes = larger
    }
    bytes[length++] = byte
  }
  return {
    bytes: (...values: number[]) => values.forEach(push),
    bits(value: number, size: number) {
      for (let bit = size - 1; bit >= 0; bit--) {
        held = (held << 1) | ((value >> bit) & 1)
        if (++count < 8) continue
        push(held)
        if (held === 0xff) push(0)
        held = 0
        count = 0
      }
    },
    flush() {
      while (count !== 0) this.bits(1, 1)
    },
    done: () => bytes.slice(0, length),
  }
}
