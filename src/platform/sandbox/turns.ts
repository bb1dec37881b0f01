/** So many are reading or waiting that one more is not let in. Nothing of what it brought was looked at. */
export class NoTurn extends Error {
  override name = 'NoTurn';
  constructor() {
    super('no turn');
  }
}

export interface TurnLimits {
  /** Readings at once: each may take as much memory and time as a sandbox allows. */
  readonly most: number;
  /** How many may wait for a turn. */
  readonly waiting: number;
  /** Of one person, reading or waiting: nobody takes every turn. */
  readonly each: number;
  /** Milliseconds somebody waits for a turn before they are told to come again. */
  readonly patience: number;
}

interface Waiting {
  readonly begin: () => void;
}

/**
 * Who reads now and who waits, of readings that somebody waits for in front of a page. The worst a file can do takes a minute and
 * half a gigabyte: without turns twenty of them would take the machine from everybody else.
 */
export class Turns {
  readonly #limits: TurnLimits;
  readonly #queue: Waiting[] = [];
  readonly #byPerson = new Map<string, number>();
  #reading = 0;

  constructor(limits: TurnLimits) {
    this.#limits = limits;
  }

  get reading(): number {
    return this.#reading;
  }

  get waiting(): number {
    return this.#queue.length;
  }

  /** Does `read` when it is its turn. Throws NoTurn where there is none to be had, or `signal` says that nobody waits any more. */
  async take<T>(person: string, read: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    const own = this.#byPerson.get(person) ?? 0;
    if (own >= this.#limits.each) throw new NoTurn();
    this.#byPerson.set(person, own + 1);
    try {
      await this.#turn(signal);
      try {
        return await read();
      } finally {
        this.#next();
      }
    } finally {
      const left = (this.#byPerson.get(person) ?? 1) - 1;
      if (left === 0) this.#byPerson.delete(person);
      else this.#byPerson.set(person, left);
    }
  }

  #turn(signal: AbortSignal | undefined): Promise<void> {
    const { most, waiting, patience } = this.#limits;
    if (signal?.aborted) return Promise.reject(new NoTurn());
    if (this.#reading < most) {
      this.#reading += 1;
      return Promise.resolve();
    }
    if (this.#queue.length >= waiting) return Promise.reject(new NoTurn());
    return new Promise((begin, refuse) => {
      const done = () => {
        clearTimeout(late);
        signal?.removeEventListener('abort', leave);
      };
      const leave = () => {
        done();
        this.#queue.splice(this.#queue.indexOf(one), 1);
        refuse(new NoTurn());
      };
      const one: Waiting = {
        begin: () => {
          done();
          begin();
        },
      };
      const late = setTimeout(leave, patience);
      signal?.addEventListener('abort', leave, { once: true });
      this.#queue.push(one);
    });
  }

  /** The turn goes to whoever has waited longest. */
  #next(): void {
    const next = this.#queue.shift();
    if (next === undefined) this.#reading -= 1;
    else next.begin();
  }
}

/** Two readings leave a small machine room for its pages; ten who wait are a governing board looking at one policy. */
export const turnsOfAHouse = (): Turns => new Turns({ most: 2, waiting: 10, each: 2, patience: 20_000 });
