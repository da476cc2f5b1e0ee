export const minePaths = {
  mine: { method: 'GET', path: '/api/v1/mine' },
  search: { method: 'GET', path: '/api/v1/search' },
} as const;
