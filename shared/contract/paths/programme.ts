export const programmePaths = {
} as const;
