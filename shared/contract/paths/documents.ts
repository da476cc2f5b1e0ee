export const documentsPaths = {
  document: { method: 'GET', path: '/api/v1/document' },
} as const;
