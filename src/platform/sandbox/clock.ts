/** Counts only the time the child has; held while our own side is busy with what it said. */
export class Clock {
  #left: number;
  #ring: () => void;
  #since = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(milliseconds: number, ring: () => void) {
    this.#left = milliseconds;
    this.#ring = ring;
  }

  run(): void {
    this.#since = performance.now();
    this.#timer ??= setTimeout(this.#ring, Math.max(0, this.#left));
  }

  hold(): void {
    if (this.#timer === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#left -= performance.now() - this.#since;
  }
}
