import type { Pack } from './pack.ts';

/** Every pack there is, each already laid over what it extends. */
export type Packs = {
  /** Names of all packs, `england` first. */
  readonly names: readonly string[];
  /** Undefined where there is no pack of that name. */
  get(name: string): Pack | undefined;
  /** England's pack, which every other lies over. */
  readonly england: Pack;
  /** The pack of the authority with this three-figure code; undefined where we have none and England's clocks must serve. */
  forAuthorityCode(code: string): Pack | undefined;
  /** Of all packs together. */
  readonly fingerprint: string;
};
