/** The nodes so that each comes after those it needs, or the names around one cycle. Ties keep the given order. */
export function inDependencyOrder<N>(
  nodes: readonly N[],
  nameOf: (node: N) => string,
  needs: (node: N) => Iterable<string>,
): { ordered: N[] } | { cycle: string[] } {
  const byName = new Map(nodes.map((node) => [nameOf(node), node]));
  const done = new Set<string>();
  const ordered: N[] = [];
  const path: string[] = [];
  const visit = (node: N): string[] | null => {
    const name = nameOf(node);
    if (done.has(name)) return null;
    const start = path.indexOf(name);
    if (start >= 0) return path.slice(start);
    path.push(name);
    for (const need of needs(node)) {
      const next = byName.get(need);
      const cycle = next ? visit(next) : null;
      if (cycle) return cycle;
    }
    path.pop();
    done.add(name);
    ordered.push(node);
    return null;
  };
  for (const node of nodes) {
    const cycle = visit(node);
    if (cycle) return { cycle };
  }
  return { ordered };
}
