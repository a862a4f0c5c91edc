/** Pictures for the guides of e-order: an order is taken along its chain, as the journey does it. Called by screenshots.ts. */
import { join } from 'node:path'
import { MEETING, openOffice, press, says } from '../tests/support/order-office.ts'

export async function takeOrderPictures(folder: string): Promise<void> {
  const office = await openOffice('8482')
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
    await ratna.screenshot({ path: join(folder, 'pesanan-persiapan.png') })
    await press(ratna, 'Buka pesanan')
    await press(ratna, 'Tugaskan')
    const order = new URL(ratna.url()).pathname
    await joko.goto(`${url}${order}`)
    await press(joko, 'Terima tugas')
    await joko.getByRole('link', { name: 'Pilih dapur' }).click()
    await joko.selectOption('#kec', '99.71.01')
    await press(joko, 'Saring')
    await joko.screenshot({ path: join(folder, 'pesanan-pilih-dapur.png') })
    await office.choose(joko, 'Dapur Mpok Cemara', '30')
    await press(joko, 'Simpan pilihan')
    await joko.screenshot({ path: join(folder, 'pesanan-draf.png') })
    for (const box of await joko.locator('textarea[name^="alasan_"]').all())
      await box.fill('Dapur terdekat yang memenuhi syarat.')
    await press(joko, 'Kirim pesanan')
    await says(joko, 'Menunggu penyedia')
    const kitchen = `${url}${order.replace('/pesanan', '/dapur/pesanan')}`
    await maya.goto(kitchen)
    await maya.screenshot({ path: join(folder, 'dapur-pesanan.png') })
    await press(maya, 'Sanggupi')
    office.setClock(`${MEETING}T11:05:00+07:00`)
    await maya.reload()
    await press(maya, 'Sudah diantar')
    await ratna.goto(`${url}${order}`)
    await ratna.screenshot({ path: join(folder, 'pesanan-terima.png') })
    await press(ratna, 'Terima semua')
    await maya.goto(kitchen)
    await press(maya, 'Buat tagihan')
    await maya.goto(`${url}/dapur/uang`)
    await maya.screenshot({ path: join(folder, 'dapur-uang.png') })
    await lestari.goto(`${url}${order}`)
    await lestari.screenshot({ path: join(folder, 'pesanan-bayar.png') })
  } finally {
    await office.stop()
  }
}
