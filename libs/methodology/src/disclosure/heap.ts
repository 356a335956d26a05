/** Numbered states by cost, the cheapest first; of equal costs the smaller number, so that the order is always the same. */
export class Heap {
  private readonly items: { cost: number; state: number }[] = [];

  push(cost: number, state: number): void {
    const { items } = this;
    let at = items.push({ cost, state }) - 1;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (!this.before(at, above)) return;
      this.swap(at, above);
      at = above;
    }
  }

  pop(): { cost: number; state: number } | undefined {
    const { items } = this;
    const [first] = items;
    const last = items.pop();
    if (first === undefined || last === undefined || items.length === 0) return first;
    items[0] = last;
    this.sink();
    return first;
  }

  private sink(): void {
    for (let at = 0; ;) {
      let least = at;
      for (const below of [2 * at + 1, 2 * at + 2])
        if (below < this.items.length && this.before(below, least)) least = below;
      if (least === at) return;
      this.swap(at, least);
      at = least;
    }
  }

  private before(a: number, b: number): boolean {
    const [x, y] = [this.items[a]!, this.items[b]!];
    return x.cost < y.cost || (x.cost === y.cost && x.state < y.state);
  }

  private swap(a: number, b: number): void {
    [this.items[a], this.items[b]] = [this.items[b]!, this.items[a]!];
  }
}
