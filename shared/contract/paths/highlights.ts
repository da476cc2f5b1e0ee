export const highlightsPaths = {
  highlights: { method: 'GET', path: '/api/v1/highlights' },
  saveHighlight: { method: 'POST', path: '/api/v1/highlights/save' },
} as const;
