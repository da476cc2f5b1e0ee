/** How a fact is to be felt. It is always also said in words and shown by a shape. */
export const TONES = ['good', 'warn', 'bad', 'calm', 'away'] as const;
export type Tone = (typeof TONES)[number];
