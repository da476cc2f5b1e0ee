/** The endpoints of this noun with their checked input, and what they answer. */

export const risksEndpoints = {
} as const;

export interface RisksAnswers {
}
