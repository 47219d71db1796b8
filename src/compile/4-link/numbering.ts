/**
 * Gives each key a number, in the order of their first coming. A key is a few whole numbers, of which 64 bits of hash
 * are kept: twelve bytes a key where a map of texts takes a hundred.
 */
export class Numbering {
  private first = new Int32Array(1 << 10)
  private second = new Int32Array(1 << 10)
  /** Number of the key in each slot, plus one; 0 where the slot is free. */
  private numbers = new Int32Array(1 << 10)
  length = 0

  of(a: number, b: number, c: number, d: number): number {
    const x = mixed(mixed(mixed(mixed(0x2545f491, a), b), c), d)
    const y = mixed(mixed(mixed(mixed(0x9e3779b1 | 0, d), c), b), a)
    // Three quarters full, searches are still short.
    if (this.length >= this.numbers.length * 0.75) this.grow()
    const slot = this.slotOf(x, y)
    if (this.numbers[slot] === 0) {
      this.first[slot] = x
      this.second[slot] = y
      this.length++
      this.numbers[slot] = this.length
    }
    return this.numbers[slot]! - 1
  }

  private slotOf(x: number, y: number): number {
    const last = this.numbers.length - 1
    let slot = x & last
    while (this.numbers[slot] !== 0 && (this.first[slot] !== x || this.second[slot] !== y)) slot = (slot + 1) & last
    return slot
  }

  private grow(): void {
    const { first, second, numbers } = this
    this.first = new Int32Array(numbers.length * 2)
    this.second = new Int32Array(numbers.length * 2)
    this.numbers = new Int32Array(numbers.length * 2)
    for (let old = 0; old < numbers.length; old++) {
      if (numbers[old] === 0) continue
      const slot = this.slotOf(first[old]!, second[old]!)
      this.first[slot] = first[old]!
      this.second[slot] = second[old]!
      this.numbers[slot] = numbers[old]!
    }
  }
}

function mixed(hash: number, value: number): number {
  let h = Math.imul(hash ^ value, 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return h ^ (h >>> 16)
}

/** 32 bits of a text. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash
}
