/** What the database was asked, and how long it took, between two looks. */
export class Counted {
  #on = false;
  #queries = 0;
  #time = 0;
  #until = 0;

  add(milliseconds: number): void {
    if (!this.#on) return;
    this.#queries += 1;
    // of those that are asked at once, the time they share counts once
    const now = performance.now();
    this.#time += Math.min(milliseconds, now - this.#until);
    this.#until = now;
  }

  start(): void {
    this.#on = true;
    this.#queries = 0;
    this.#time = 0;
    this.#until = performance.now();
  }

  stop(): { readonly queries: number; readonly time: number } {
    this.#on = false;
    return { queries: this.#queries, time: this.#time };
  }
}
