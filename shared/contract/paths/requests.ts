export const requestsPaths = {
} as const;
