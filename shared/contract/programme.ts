/** The endpoints of this noun with their checked input, and what they answer. */

export const programmeEndpoints = {
} as const;

export interface ProgrammeAnswers {
}
