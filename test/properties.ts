/** fast-check, for every property of the project. */
import fc from 'fast-check';

/**
 * Where a change is judged the examples are the same each time, so that one tree gets one verdict. Everywhere else they are
 * new ones each time: that is where what nobody thought of is found. A failure prints its seed; `PROPERTY_SEED=N` tries it again.
 */
const seed = process.env.PROPERTY_SEED ?? (process.env.CI ? '20261126' : undefined);
if (seed !== undefined) fc.configureGlobal({ seed: Number(seed) });

export { fc };
