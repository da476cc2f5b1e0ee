/** Longer than any terms of reference; a reading of more would serve nobody. */
export const MOST_CHARACTERS = 300_000;
export const MOST_BLOCKS = 10_000;
