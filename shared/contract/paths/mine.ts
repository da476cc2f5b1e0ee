export const minePaths = {
} as const;
