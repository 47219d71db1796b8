// Drives an installed Firefox by its own remote protocol, Marionette: length, colon, JSON over a local connection.
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const INSTALLED = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/usr/lib/firefox/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
]

/** The one that $FIREFOX_BIN names, or one installed on this machine. */
export function findFirefox(): string | undefined {
  return process.env.FIREFOX_BIN ?? INSTALLED.find((path) => existsSync(path))
}

const PREFERENCES: Record<string, string | number | boolean> = {
  'marionette.port': 0,
  'browser.startup.page': 0,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'app.update.disabledForTesting': true,
  // Storage and cookies are refused to every site: the page must not need any.
  'network.cookie.cookieBehavior': 2,
}

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf'
const PATIENCE_MS = 30_000

export interface Firefox {
  readonly version: string
  /** Loads a page and waits until it and its frames have loaded. */
  readonly open: (url: string) => Promise<void>
  /** Runs a function in the page, or in the frame that `inFrame` has entered. */
  readonly run: <Result>(code: (...args: never[]) => Result, ...args: unknown[]) => Promise<Result>
  /** Runs until the answer is true. @throws after half a minute */
  readonly until: (code: (...args: never[]) => boolean, ...args: unknown[]) => Promise<void>
  /** @param nth among the frames of the page, those in elements' shadows too */
  readonly inFrame: <Result>(nth: number, work: () => Promise<Result>) => Promise<Result>
  readonly click: (selector: string) => Promise<void>
  readonly close: () => Promise<void>
}

export async function launchFirefox(program: string): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'sourceline-firefox-'))
  const preferences = Object.entries(PREFERENCES).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  )
  writeFileSync(join(profile, 'user.js'), preferences.join(''))
  const browser = spawn(program, ['--headless', '--no-remote', '--marionette', '--profile', profile], {
    stdio: 'ignore',
    env: { ...process.env, HOME: profile, MOZ_HEADLESS_WIDTH: '1400', MOZ_HEADLESS_HEIGHT: '1000' },
  })
  const socket = await connected(browser, join(profile, 'MarionetteActivePort'))
  const send = conversation(socket)
  const session = (await send('WebDriver:NewSession', {})) as { capabilities: { browserVersion: string } }
  const run: Firefox['run'] = async (code, ...args) => {
    const script = `return (${code}).apply(null, arguments)`
    return ((await send('WebDriver:ExecuteScript', { script, args, sandbox: null })) as { value: never }).value
  }
  return {
    version: session.capabilities.browserVersion,
    open: async (url) => void (await send('WebDriver:Navigate', { url })),
    run,
    until: async (code, ...args) => {
      for (const end = Date.now() + PATIENCE_MS; !(await run(code, ...args)); await pause(100))
        if (Date.now() > end) throw new Error(`not within half a minute: ${code}`)
    },
    inFrame: async (nth, work) => {
      const { value } = (await send('WebDriver:ExecuteScript', {
        script: `return [...document.querySelectorAll('iframe, sourceline-timeline')].map((each) => each.shadowRoot?.querySelector('iframe') ?? each)[arguments[0]]`,
        args: [nth],
        sandbox: null,
      })) as { value: unknown }
      await send('WebDriver:SwitchToFrame', { element: (value as Record<string, string>)[ELEMENT], focus: false })
      try {
        return await work()
      } finally {
        await send('WebDriver:SwitchToFrame', { id: null })
      }
    },
    click: async (selector) => {
      const [x, y] = await run(middleOf as (...args: never[]) => [number, number], selector)
      const pointer = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' } }
      const actions = [
        { type: 'pointerMove', duration: 0, origin: 'viewport', x, y },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ]
      await send('WebDriver:PerformActions', { actions: [{ ...pointer, actions }] })
    },
    close: async () => {
      const ended = new Promise((done) => browser.once('exit', done))
      await Promise.race([send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {}), ended])
      socket.destroy()
      await Promise.race([ended, pause(5000)])
      browser.kill('SIGKILL')
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** Runs in the page. A link in a drawing has no box of its own; what is drawn in it has. */
function middleOf(selector: string): [x: number, y: number] {
  const link = document.querySelector(selector)
  link?.scrollIntoView({ block: 'center', inline: 'center' })
  for (const each of [...(link?.querySelectorAll('*') ?? []), link]) {
    const { x, y, width, height } = each?.getBoundingClientRect() ?? { x: 0, y: 0, width: 0, height: 0 }
    const middle: [number, number] = [Math.round(x + width / 2), Math.round(y + height / 2)]
    if (link?.contains(document.elementFromPoint(...middle))) return middle
  }
  throw new Error(`nothing to click at ${selector}`)
}

/** The browser writes its port into a file once it listens. */
async function connected(browser: ChildProcess, portFile: string): Promise<Socket> {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await pause(100)) {
    if (browser.exitCode !== null) throw new Error(`Firefox ended with ${browser.exitCode}`)
    const port = existsSync(portFile) ? Number(readFileSync(portFile, 'utf8')) : 0
    if (port === 0) continue
    const socket = connect(port, '127.0.0.1')
    await new Promise((done, fail) => socket.once('connect', done).once('error', fail))
    return socket
  }
  browser.kill()
  throw new Error('Firefox does not listen')
}

/** Sends a command, answers with its result. @throws what the browser complains about */
function conversation(socket: Socket) {
  const waiting = new Map<number, { done: (result: unknown) => void; fail: (reason: Error) => void }>()
  let buffer = Buffer.alloc(0)
  socket.on('data', (bytes) => {
    buffer = Buffer.concat([buffer, bytes as Buffer])
    for (let colon = buffer.indexOf(':'); colon > 0; colon = buffer.indexOf(':')) {
      const end = colon + 1 + Number(buffer.toString('utf8', 0, colon))
      if (buffer.length < end) return
      const message: unknown = JSON.parse(buffer.toString('utf8', colon + 1, end))
      buffer = buffer.subarray(end)
      // The first message greets; all others answer: [1, number, complaint, result].
      if (!Array.isArray(message)) continue
      const [, number, complaint, result] = message
      const { done, fail } = waiting.get(number) ?? {}
      waiting.delete(number)
      if (complaint) fail?.(new Error(`${complaint.error}: ${complaint.message}`))
      else done?.(result)
    }
  })
  let last = 0
  return (command: string, parameters: object): Promise<unknown> => {
    const number = ++last
    const text = JSON.stringify([0, number, command, parameters])
    return new Promise((done, fail) => {
      waiting.set(number, { done, fail })
      socket.write(`${Buffer.byteLength(text)}:${text}`)
    })
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms))
}
