/** One running clock per name; starting it again starts it anew. */
export class Timers {
  private readonly running = new Map<string, ReturnType<typeof setTimeout>>();

  has(name: string): boolean {
    return this.running.has(name);
  }

  set(name: string, delay: number, run: () => void): void {
    this.clear(name);
    if (delay <= 0) return run();
    this.running.set(
      name,
      setTimeout(() => {
        this.running.delete(name);
        run();
      }, delay),
    );
  }

  clear(name: string): void {
    clearTimeout(this.running.get(name));
    this.running.delete(name);
  }

  clearAll(): void {
    for (const name of [...this.running.keys()]) this.clear(name);
  }
}
