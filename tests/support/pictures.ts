/** Small pictures of pages, kept beside the tests, and how far a page of today is from them. */
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { projectRoot } from '../../src/platform/config.ts'
import type { Look } from './pages.ts'

export const VISUAL_FOLDER = join(projectRoot, 'tests/visual')
export const LOOKS: readonly Look[] = [
  { language: 'id', theme: 'light', width: 1280 },
  { language: 'id', theme: 'dark', width: 1280 },
  { language: 'id', theme: 'light', width: 390 },
  { language: 'id', theme: 'dark', width: 390 },
]
export const lookName = (look: Look): string => `${look.width}-${look.theme}`

/** The first screens of a page as a picture of 160 pixels across, some kilobytes. */
export async function smallPicture(page: Page): Promise<Buffer> {
  const full = await page.screenshot({ type: 'jpeg', quality: 80, fullPage: true })
  const painter = await page.context().newPage()
  const small = await painter.evaluate(
    async ({ source, width, tallest }) => {
      const image = new Image()
      image.src = source
      await image.decode()
      const scale = width / image.width
      const canvas = document.createElement('canvas')
      canvas.width = width
      canvas.height = Math.min(tallest, Math.round(image.height * scale))
      const pen = canvas.getContext('2d')!
      pen.imageSmoothingQuality = 'high'
      pen.drawImage(image, 0, 0, width, image.height * scale)
      return canvas.toDataURL('image/jpeg', 0.6)
    },
    { source: `data:image/jpeg;base64,${full.toString('base64')}`, width: 160, tallest: 320 },
  )
  await painter.close()
  return Buffer.from(small.split(',')[1]!, 'base64')
}

/** 0 = same, 1 = black against white: mean difference of brightness over cells of 8 × 8 pixels, so that other figures and days do not matter but a lost style does. */
export async function difference(page: Page, a: Buffer, b: Buffer): Promise<number> {
  const painter = await page.context().newPage()
  const far = await painter.evaluate(
    async (sources) => {
      const cells = await Promise.all(
        sources.map(async (source) => {
          const image = new Image()
          image.src = source
          await image.decode()
          const canvas = document.createElement('canvas')
          canvas.width = 20
          canvas.height = 40
          const pen = canvas.getContext('2d', { willReadFrequently: true })!
          pen.imageSmoothingQuality = 'high'
          pen.drawImage(image, 0, 0, 20, Math.min(40, Math.round(image.height / 8)))
          return pen.getImageData(0, 0, 20, 40).data
        }),
      )
      const [one, other] = cells as [Uint8ClampedArray, Uint8ClampedArray]
      let sum = 0
      for (let at = 0; at < one.length; at += 4)
        sum +=
          Math.abs(one[at]! + one[at + 1]! + one[at + 2]! - other[at]! - other[at + 1]! - other[at + 2]!) / 3
      return sum / (one.length / 4) / 255
    },
    [a, b].map((picture) => `data:image/jpeg;base64,${picture.toString('base64')}`),
  )
  await painter.close()
  return far
}
