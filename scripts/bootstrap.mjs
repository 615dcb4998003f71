// Where every npm script begins: `node scripts/bootstrap.mjs <command>`.
// Plain JavaScript without dependencies, for whatever Node (20.9 or newer) the reader has:
// it installs what is missing, then runs `scripts/<command>.ts` under the Node that the
// project pins, which reads TypeScript by itself.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const modules = join(root, 'node_modules')
const node = join(modules, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')

/** True when every package of the lock file is installed in the version it names. */
function isInstalled() {
  const hidden = join(modules, '.package-lock.json')
  if (!existsSync(node) || !existsSync(hidden)) return false
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages
  const present = JSON.parse(readFileSync(hidden, 'utf8')).packages
  return Object.entries(wanted).every(
    ([path, entry]) =>
      path === '' ||
      (present[path]?.version ?? (entry.optional && entry.version)) === entry.version,
  )
}

function install() {
  console.error('Installing packages (once, about a minute) …')
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  // Development packages too, whatever NODE_ENV says: the build needs them.
  const flags = ['ci', '--include=dev', '--ignore-scripts=false', '--no-audit', '--no-fund']
  const { status, error } = spawnSync(npm, [...flags, '--loglevel=error'], {
    cwd: root,
    // What npm prints is no answer of ours: standard output stays clean for `--json`.
    stdio: ['ignore', process.stderr, process.stderr],
    shell: process.platform === 'win32',
  })
  if (status === 0 && existsSync(node)) return
  console.error(
    error?.code === 'ENOENT'
      ? 'npm was not found. Install Node with npm and try again.'
      : 'The packages could not be installed. Read npm’s lines above, then try again.',
  )
  process.exit(1)
}

const [command, ...args] = process.argv.slice(2)
const script = join(root, 'scripts', `${command}.ts`)
if (!command || !/^[a-z-]+$/.test(command) || !existsSync(script)) {
  console.error('usage: node scripts/bootstrap.mjs <start|dev|test|validate|bench|callboard>')
  process.exit(2)
}
if (!isInstalled()) install()

const child = spawn(node, ['--disable-warning=ExperimentalWarning', script, ...args], {
  cwd: root,
  // The channel carries nothing: its end tells the child that this process is gone.
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  env: {
    ...process.env,
    CALLBOARD_CALLED_FROM: process.env.INIT_CWD ?? process.cwd(),
    NEXT_TELEMETRY_DISABLED: '1',
    PATH: [join(modules, 'node', 'bin'), join(modules, '.bin'), process.env.PATH].join(delimiter),
  },
})
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP']
for (const signal of SIGNALS) process.on(signal, () => child.kill(signal))

// npm starts a shell that starts us. Neither passes every signal on, and neither can when it is
// killed: when one of them is gone, so are we.
const above = process.env.npm_lifecycle_event ? [process.ppid, ...parentOf(process.ppid)] : []
const watch = setInterval(() => above.every(isAlive) || child.kill('SIGTERM'), 500)

function parentOf(pid) {
  const { stdout } = spawnSync('ps', ['-o', 'ppid=', '-p', String(pid)], { encoding: 'utf8' })
  const parent = Number(stdout)
  return parent > 1 ? [parent] : []
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error.code === 'EPERM'
  }
}

child.on('exit', (code, signal) => {
  clearInterval(watch)
  for (const name of SIGNALS) process.removeAllListeners(name)
  if (signal) process.kill(process.pid, signal)
  else process.exit(code ?? 1)
})
