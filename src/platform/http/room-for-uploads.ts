/**
 * How much of what people send may be in memory at once. A file is held whole while it is read, so that without a limit
 * a few dozen senders would be enough to stop the server for everybody.
 */
export class RoomForUploads {
  readonly #most: number;
  #taken = 0;

  constructor(most: number) {
    this.#most = most;
  }

  /** Takes room for so many bytes, and gives what lets go of it (once, however often it is called); null when there is none. */
  take(bytes: number): (() => void) | null {
    if (this.#taken + bytes > this.#most) return null;
    this.#taken += bytes;
    let held = true;
    return () => {
      if (held) this.#taken -= bytes;
      held = false;
    };
  }
}
