import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import type { Piece } from './shapes.ts'
import type { Spool, Texts } from './shelf.ts'

/** Texts on disk, as far as they do not fit into a little memory, for as long as a compile takes. */
export interface DiskSpool {
  readonly open: Spool
  /** Closes and removes them all. */
  close(): void
}

/**
 * Left alone, the heap grows to four times what is alive before it is swept. Once texts no longer fit into memory a
 * fifth more costs no time that could be measured, and a third of the memory is enough. Before that all there is may be
 * one long article, which a fifth at a time would be swept over and over while it is read: there twice is allowed.
 */
const WITH_DISK = '--heap-growing-percent=20'
const IN_MEMORY_ALONE = '--heap-growing-percent=100'

/** So much of all texts together stays in memory: what a few hundred articles put aside never sees the disk. */
const IN_MEMORY = 1 << 25

/**
 * Keeps what is more than `inMemory` bytes in files of a new folder whose name begins with `prefix`. Throws the operating
 * system's reason.
 */
export function diskSpool(prefix: string, inMemory = IN_MEMORY): DiskSpool {
  const folder = mkdtempSync(prefix)
  setFlagsFromString(IN_MEMORY_ALONE)
  const opened: TextsAside[] = []
  const room: Room = { bytes: inMemory }
  return {
    open() {
      const texts = new TextsAside(join(folder, `${opened.length}`), room)
      opened.push(texts)
      return texts
    },
    close() {
      for (const texts of opened) texts.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** What is left of the memory that all texts share. */
interface Room {
  bytes: number
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
 * The texts one after the other in blocks. A text lies in one block; one that is longer than a block has one of its own,
 * which takes the places of several.
 *
 *   |-- block --|-- block --|-- block --|-- block --|
 *      in memory, then on disk            being filled
 */
class TextsAside implements Texts {
  length = 0
  /** Where each text begins, counted in bytes from the first block: four bytes of it, for there are many. */
  private starts = new Uint32Array(64)
  /** The first text of every further four gigabytes. */
  private readonly further: number[] = []
  /** How many bytes each block has. */
  private readonly sizes: number[] = []
  private readonly inMemory: Buffer[] = []
  private file: number | null = null
  /** Where the file ends. */
  private written = 0
  private filling: Buffer | null = null
  /** Where the block that is being filled begins, and how much of it is full. */
  private begin = 0
  private full = 0
  private readonly windows: Window[] = []
  private oldest = 0
  private near = NEAR
  /** Whether any text was asked for again of what was read last. */
  private wanted = true
  private last = -1

  constructor(
    private readonly path: string,
    private readonly room: Room,
  ) {}

  put(text: string): number {
    // A character of UTF-16 is at most three bytes of UTF-8; only near the end of a block they are counted.
    if (text.length * 3 > BLOCK - this.full) {
      const size = Buffer.byteLength(text)
      if (size > BLOCK - this.full) this.nextBlock()
      if (size > BLOCK) return this.putAlone(Buffer.from(text))
    }
    this.filling ??= Buffer.allocUnsafe(BLOCK)
    const start = this.begin + this.full
    this.full += this.filling.write(text, this.full)
    return this.note(start)
  }

  extend(text: string): void {
    // Only what stands in the block that is being filled can go on there.
    if (this.full === 0 || text.length * 3 > BLOCK - this.full) this.put(text)
    else if (text.length === 1 && text < '\x80') this.filling![this.full++] = text.charCodeAt(0)
    else this.full += this.filling!.write(text, this.full)
  }

  at(index: number): string {
    const { bytes, from, to } = this.find(index)
    return bytes.toString('utf8', from, to)
  }

  piece(index: number): Piece {
    const { bytes, from, to } = this.find(index)
    return bytes.subarray(from, to)
  }

  close(): void {
    if (this.file !== null) closeSync(this.file)
  }

  private putAlone(bytes: Buffer): number {
    const start = this.begin
    this.keep(bytes)
    this.begin += Math.ceil(bytes.length / BLOCK) * BLOCK
    return this.note(start)
  }

  private note(start: number): number {
    const { length } = this
    if (length === this.starts.length) {
      const { starts } = this
      this.starts = new Uint32Array(Math.ceil(length * 1.5))
      this.starts.set(starts)
    }
    this.starts[length] = start
    if (start >= (this.further.length + 1) * FOUR_GIGABYTES) this.further.push(length)
    return this.length++
  }

  private startOf(index: number): number {
    let start = this.starts[index]!
    for (const first of this.further) if (index >= first) start += FOUR_GIGABYTES
    return start
  }

  /** Texts of one block stand end to end. */
  private endOf(index: number, block: number): number {
    const next = index + 1 < this.length ? this.startOf(index + 1) : Number.POSITIVE_INFINITY
    const size = block * BLOCK < this.begin ? this.sizes[block]! : this.full
    return Math.min(next, block * BLOCK + size)
  }

  private nextBlock(): void {
    if (this.full === 0) return
    if (this.keep(this.filling!.subarray(0, this.full)) === 'in memory') this.filling = null
    this.begin += BLOCK
    this.full = 0
  }

  /** The block that begins at `begin`. */
  private keep(block: Buffer): 'in memory' | 'on disk' {
    // Once one is on disk, so are all that follow.
    this.sizes[this.begin / BLOCK] = block.length
    if (this.file === null && block.length <= this.room.bytes) {
      this.room.bytes -= Math.max(block.length, BLOCK)
      this.inMemory[this.begin / BLOCK] = block
      return 'in memory'
    }
    if (this.file === null) {
      setFlagsFromString(WITH_DISK)
      this.file = openSync(this.path, 'w+')
      // Where an open file may lose its name, nothing is left behind even by a program that is killed.
      try {
        rmSync(this.path)
      } catch {}
    }
    writeAll(this.file, block, this.begin)
    this.written = this.begin + block.length
    return 'on disk'
  }

  private find(index: number): Window {
    const start = this.startOf(index)
    const block = Math.floor(start / BLOCK)
    const end = this.endOf(index, block)
    const size = end - start
    const inOrder = index === this.last + 1
    this.last = index
    if (start >= this.begin) return placeIn(this.filling ?? NOTHING, start - this.begin, size)
    const kept = this.inMemory[block]
    if (kept) return placeIn(kept, start - block * BLOCK, size)
    for (const { from, to, bytes } of this.windows)
      if (start >= from && end <= to) {
        this.wanted = true
        return placeIn(bytes, start - from, size)
      }
    this.near = this.wanted ? Math.min(NEAR, this.near * 2) : Math.max(NEAREST, this.near / 2)
    this.wanted = false
    const ahead = Math.min(this.written, start + (inOrder ? BLOCK : this.near))
    return placeIn(this.load(start, Math.max(end, ahead)).bytes, 0, size)
  }

  /** Reads what lies between into the window that was filled longest ago. */
  private load(from: number, to: number): Window {
    const size = to - from
    const reused = this.windows[this.oldest]
    const bytes = reused && reused.bytes.length >= size ? reused.bytes : Buffer.allocUnsafe(Math.max(size, NEAR))
    for (let done = 0; done < size; ) {
      const got = readSync(this.file!, bytes, done, size - done, from + done)
      if (got === 0) throw new Error('the texts that were put aside are cut short')
      done += got
    }
    const window = { from, to, bytes }
    this.windows[this.oldest] = window
    this.oldest = (this.oldest + 1) % WINDOWS
    return window
  }
}
const NOTHING = Buffer.alloc(0)
const FOUR_GIGABYTES = 2 ** 32

function placeIn(bytes: Buffer, from: number, size: number): Window {
  return { bytes, from, to: from + size }
}

function writeAll(file: number, bytes: Buffer, position: number): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done, bytes.length - done, position + done)
}
