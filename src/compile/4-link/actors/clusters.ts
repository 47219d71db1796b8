/** Which keys stand for one actor: union and find, the smaller key as root, so that no order of joining shows. */
export class Clusters {
  readonly joins: { readonly a: string; readonly b: string; readonly because: string }[] = []
  private readonly parent = new Map<string, string>()

  rootOf(key: string): string {
    let root = key
    for (let up = this.parent.get(root); up !== undefined; up = this.parent.get(root)) root = up
    // Paths are shortened on the way, so that long chains stay cheap.
    for (let at = key; at !== root; ) {
      const up = this.parent.get(at)!
      this.parent.set(at, root)
      at = up
    }
    return root
  }

  /** `because` is kept for the first reason that brings two clusters together. */
  join(a: string, b: string, because: string): void {
    const [x, y] = [this.rootOf(a), this.rootOf(b)]
    if (x === y) return
    this.joins.push({ a, b, because })
    if (x < y) this.parent.set(y, x)
    else this.parent.set(x, y)
  }
}
