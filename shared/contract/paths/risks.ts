export const risksPaths = {
} as const;
