/** What one reading may use. Our own limits, set by what a laptop in a school office can spare; no guidance sets them. */
export interface SandboxLimits {
  /** Of all files of one reading together. */
  inputBytes: number;
  /** What the reader may say in all: stops a small file that unfolds into an endless one. */
  outputBytes: number;
  /** Wall clock. Time in which our own side was slow to take what was read does not count. */
  milliseconds: number;
  /** For what the file becomes in memory; the runtime itself comes on top. */
  memoryMegabytes: number;
}

export const USUAL_LIMITS: SandboxLimits = {
  inputBytes: 50_000_000,
  outputBytes: 200_000_000,
  milliseconds: 60_000,
  memoryMegabytes: 256,
};
