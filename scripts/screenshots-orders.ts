/** Pictures for the guides of e-order: an order is taken along its chain, as the journey does it. Called by screenshots.ts. */
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { MEETING } from '../tests/support/meeting-day.ts'
import { openOffice, press, says } from '../tests/support/order-office.ts'

export async function takeOrderPictures(folder: string): Promise<void> {
  const office = await openOffice('8482')
  // Of several people's windows only the one in front can be pictured for certain.
  const shoot = async (page: Page, name: string) => {
    await page.bringToFront()
    await page.waitForLoadState()
    await page.screenshot({ path: join(folder, name) })
  }
  const { url } = office.padan
  try {
    const [hadi, joko, maya, lestari] = [
      await office.as('hadi'),
      await office.as('joko'),
      await office.as('maya'),
      await office.as('lestari'),
    ]
    for (const page of [hadi, joko, lestari]) await page.setViewportSize({ width: 1120, height: 820 })
    await hadi.goto(`${url}/pesanan/paket?cari=makan`)
    await hadi.locator('main tbody th a').first().click()
    await hadi.waitForURL('**/pesanan/paket/*')
    const rup = new URL(hadi.url()).pathname.split('/').at(-1)!
    await press(hadi, 'Disposisi ke PPK')
    const ratna = await office.prepare(rup)
    await ratna.setViewportSize({ width: 1120, height: 820 })
    await shoot(ratna, 'pesanan-persiapan.png')
    await press(ratna, 'Buka pesanan')
    await press(ratna, 'Tugaskan')
    const order = new URL(ratna.url()).pathname
    await joko.goto(`${url}${order}`)
    await press(joko, 'Terima tugas')
    await joko.getByRole('link', { name: 'Pilih dapur' }).click()
    await joko.selectOption('#kec', '99.71.01')
    await press(joko, 'Saring')
    await shoot(joko, 'pesanan-pilih-dapur.png')
    await office.choose(joko, 'Dapur Mpok Cemara', '30')
    await press(joko, 'Simpan pilihan')
    await shoot(joko, 'pesanan-draf.png')
    for (const box of await joko.locator('textarea[name^="alasan_"]').all())
      await box.fill('Dapur terdekat yang memenuhi syarat.')
    await press(joko, 'Kirim pesanan')
    await says(joko, 'Menunggu penyedia')
    const kitchen = `${url}${order.replace('/pesanan', '/dapur/pesanan')}`
    await maya.goto(kitchen)
    await shoot(maya, 'dapur-pesanan.png')
    await press(maya, 'Sanggupi')
    office.setClock(`${MEETING}T11:05:00+07:00`)
    await maya.reload()
    await press(maya, 'Sudah diantar')
    await ratna.goto(`${url}${order}`)
    await shoot(ratna, 'pesanan-terima.png')
    await press(ratna, 'Terima semua')
    await maya.goto(kitchen)
    await press(maya, 'Buat tagihan')
    await maya.goto(`${url}/dapur/uang`)
    await shoot(maya, 'dapur-uang.png')
    await lestari.goto(`${url}${order}`)
    await shoot(lestari, 'pesanan-bayar.png')
  } finally {
    await office.stop()
  }
}
