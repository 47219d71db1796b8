import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import type { Spool, Texts } from './shelf.ts'

/** Texts on disk, for as long as a compile takes. */
export interface DiskSpool {
  readonly open: Spool
  /** Closes and removes them all. */
  close(): void
}

/** Keeps texts in files of a new folder whose name begins with `prefix`. Throws the operating system's reason. */
export function diskSpool(prefix: string): DiskSpool {
  const folder = mkdtempSync(prefix)
  // Left alone, the heap grows to several times what is alive before it is swept; a fifth more costs no time that
  // could be measured, and a third of the memory is enough.
  setFlagsFromString('--heap-growing-percent=20')
  const opened: TextsOnDisk[] = []
  return {
    open() {
      const texts = new TextsOnDisk(join(folder, `${opened.length}`))
      opened.push(texts)
      return texts
    },
    close() {
      for (const texts of opened) texts.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** So many bytes are written at once, and read at once where texts are taken in order. */
const BLOCK = 1 << 18
/**
 * Elsewhere the texts put aside next are often asked for next: those of one article stand together. So much is read,
 * or, while what is read goes unasked, ever less of it.
 */
const NEAR = 1 << 16
const NEAREST = 1 << 11
/** A few places are looked at in turn: what an article tells, and what others told before it. */
const WINDOWS = 4

/** What was read of a file, from one place to another. */
interface Window {
  readonly from: number
  readonly to: number
  readonly bytes: Buffer
}

/**
 * The texts end to end in one file:
 *
 *   |-- on disk --------------------|-- waiting --|
 *       |-- window --|  |-- window --|           written       length
 */
class TextsOnDisk implements Texts {
  private readonly file: number
  /** Where each text begins. */
  private readonly starts: number[] = []
  private bytes = 0
  private readonly waiting = Buffer.allocUnsafe(BLOCK)
  private written = 0
  private readonly windows: Window[] = []
  private oldest = 0
  private near = NEAR
  /** Whether any text was asked for again of what was read last. */
  private wanted = true
  private last = -1

  constructor(path: string) {
    this.file = openSync(path, 'w+')
    // Where an open file may lose its name, nothing is left behind even by a program that is killed.
    try {
      rmSync(path)
    } catch {}
  }

  get length(): number {
    return this.starts.length
  }

  put(text: string): number {
    const size = Buffer.byteLength(text)
    if (this.bytes - this.written + size > BLOCK) this.flush()
    if (size > BLOCK) {
      writeAll(this.file, Buffer.from(text), this.written)
      this.written += size
    } else this.waiting.write(text, this.bytes - this.written)
    this.bytes += size
    return this.starts.push(this.bytes - size) - 1
  }

  at(index: number): string {
    const start = this.starts[index]!
    const end = this.starts[index + 1] ?? this.bytes
    const inOrder = index === this.last + 1
    this.last = index
    if (start >= this.written) return this.waiting.toString('utf8', start - this.written, end - this.written)
    for (const { from, to, bytes } of this.windows)
      if (start >= from && end <= to) {
        this.wanted = true
        return bytes.toString('utf8', start - from, end - from)
      }
    this.near = this.wanted ? Math.min(NEAR, this.near * 2) : Math.max(NEAREST, this.near / 2)
    this.wanted = false
    const ahead = Math.min(this.written, start + (inOrder ? BLOCK : this.near))
    const { bytes } = this.load(start, Math.max(end, ahead))
    return bytes.toString('utf8', 0, end - start)
  }

  close(): void {
    closeSync(this.file)
  }

  private flush(): void {
    writeAll(this.file, this.waiting.subarray(0, this.bytes - this.written), this.written)
    this.written = this.bytes
  }

  /** Reads what lies between into the window that was filled longest ago. */
  private load(from: number, to: number): Window {
    const size = to - from
    const reused = this.windows[this.oldest]
    const bytes = reused && reused.bytes.length >= size ? reused.bytes : Buffer.allocUnsafe(Math.max(size, NEAR))
    for (let done = 0; done < size; ) {
      const got = readSync(this.file, bytes, done, size - done, from + done)
      if (got === 0) throw new Error('the texts that were put aside are cut short')
      done += got
    }
    const window = { from, to, bytes }
    this.windows[this.oldest] = window
    this.oldest = (this.oldest + 1) % WINDOWS
    return window
  }
}

function writeAll(file: number, bytes: Buffer, position: number): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done, bytes.length - done, position + done)
}
