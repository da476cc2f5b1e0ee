export const blockersPaths = {
} as const;
