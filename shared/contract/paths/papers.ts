export const papersPaths = {
  papers: { method: 'GET', path: '/api/v1/papers' },
  openPaper: { method: 'POST', path: '/api/v1/papers/open' },
  savePaper: { method: 'POST', path: '/api/v1/papers/save' },
  removePaper: { method: 'POST', path: '/api/v1/papers/remove' },
  publishPaper: { method: 'POST', path: '/api/v1/papers/publish' },
  tablePaper: { method: 'POST', path: '/api/v1/papers/table' },
  restrictPaper: { method: 'POST', path: '/api/v1/papers/restrict' },
  askClearance: { method: 'POST', path: '/api/v1/papers/ask' },
  giveClearance: { method: 'POST', path: '/api/v1/papers/clear' },
  tryPaper: { method: 'POST', path: '/api/v1/papers/try' },
  lookAtPapers: { method: 'POST', path: '/api/v1/papers/look' },
} as const;
