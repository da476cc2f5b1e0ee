/** The endpoints of this noun with their checked input, and what they answer. */

export const statusEndpoints = {
} as const;

export interface StatusAnswers {
}
