export const statusPaths = {
} as const;
