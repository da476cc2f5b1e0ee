/** The endpoints of this noun with their checked input, and what they answer. */

export const requestsEndpoints = {
} as const;

export interface RequestsAnswers {
}
