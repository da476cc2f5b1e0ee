/** The endpoints of this noun with their checked input, and what they answer. */

export const blockersEndpoints = {
} as const;

export interface BlockersAnswers {
}
