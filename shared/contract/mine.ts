/** The endpoints of this noun with their checked input, and what they answer. */

export const mineEndpoints = {
} as const;

export interface MineAnswers {
}
