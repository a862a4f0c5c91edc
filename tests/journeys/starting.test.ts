/** Starting, starting twice, the taken port, an empty installation. */
import { createServer } from 'node:net'
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { projectRoot } from '../../src/platform/config.ts'
import { freshDataDir, startPadan } from '../support/running-padan.ts'

test('the port is taken: the next one is used and said', async () => {
  const blocker = createServer().listen(8490, '127.0.0.1')
  const padan = await startPadan({ PADAN_PORT: '8490', PADAN_DEMO: 'off' })
  try {
    expect(padan.output()).toMatch(/Port 8490 sedang dipakai; Padan memakai port 8491/)
    expect((await fetch(`${padan.url}/sehat`)).status).toBe(200)
  } finally {
    await padan.stop()
    blocker.close()
  }
})

test('an empty installation asks for its government; the DKI template enters under the code that was typed', async () => {
  const padan = await startPadan({ PADAN_DEMO: 'off', PADAN_PORT: '8500' })
  try {
    const token = /kode penyiapan (\w+)/.exec(padan.output())![1]!
    expect((await fetch(`${padan.url}/masuk`, { redirect: 'manual' })).headers.get('location')).toBe(
      '/siapkan',
    )
    const form = {
      kode: token,
      klpd: 'D777',
      pemerintah: 'Provinsi Contoh',
      templat: 'dki-jakarta',
      nama: 'Admin',
      email: 'admin@contoh.go.id',
      sandi: 'kata-sandi-panjang',
    }
    const post = (body: Record<string, string>) =>
      fetch(`${padan.url}/siapkan`, {
        method: 'POST',
        redirect: 'manual',
        headers: { origin: padan.url },
        body: new URLSearchParams(body),
      })
    const wrong = await post({ ...form, kode: 'salah', klpd: '777' })
    expect(wrong.status).toBe(422)
    expect(await wrong.text()).toMatch(/Kode KLPD berupa huruf lalu angka/)
    expect((await post(form)).status).toBe(303)
    const signedIn = await fetch(`${padan.url}/masuk`, {
      method: 'POST',
      redirect: 'manual',
      headers: { origin: padan.url },
      body: new URLSearchParams({ email: form.email, sandi: form.sandi }),
    })
    expect(signedIn.headers.get('location')).toBe('/ringkasan')
    await post({ ...form, klpd: 'D778', email: 'kedua@contoh.go.id' })
    const second = await fetch(`${padan.url}/masuk`, {
      method: 'POST',
      redirect: 'manual',
      headers: { origin: padan.url },
      body: new URLSearchParams({ email: 'kedua@contoh.go.id', sandi: form.sandi }),
    })
    expect(second.status, 'set-up works once').toBe(422)
  } finally {
    await padan.stop()
  }
})

test('a second start keeps accounts, password and data', async () => {
  const dataDir = freshDataDir()
  const first = await startPadan({ PADAN_PORT: '8510' }, dataDir)
  const { password } = first
  const exit = new Promise((resolve) => first.process.once('exit', resolve))
  first.process.kill('SIGTERM')
  await exit
  const second = await startPadan({ PADAN_PORT: '8510' }, dataDir)
  try {
    expect(second.password).toBe(password)
    const answer = await fetch(`${second.url}/masuk`, {
      method: 'POST',
      redirect: 'manual',
      headers: { origin: second.url },
      body: new URLSearchParams({ email: 'sari@cemara.contoh', sandi: password }),
    })
    expect(answer.headers.get('location')).toBe('/ringkasan')
  } finally {
    await second.stop()
  }
})

test('a folder with a space and mode 0700: pages, styles and islands are served', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'padan di sini '))
  for (const part of ['src', 'db', 'package.json'])
    cpSync(join(projectRoot, part), join(folder, part), { recursive: true })
  symlinkSync(join(projectRoot, 'node_modules'), join(folder, 'node_modules'))
  const padan = await startPadan({ PADAN_DEMO: 'off', PADAN_PORT: '8520' }, join(folder, '.padan'), folder)
  try {
    const page = await (await fetch(`${padan.url}/siapkan`)).text()
    expect(page).toMatch(/<h1>Menyiapkan Padan/)
    const style = /href="(\/aset\/styles[^"]+)"/.exec(page)![1]!
    expect((await fetch(`${padan.url}${style}`)).status).toBe(200)
  } finally {
    await padan.stop()
    rmSync(folder, { recursive: true, force: true })
  }
})
