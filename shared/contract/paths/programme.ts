export const programmePaths = {
  programme: { method: 'GET', path: '/api/v1/programme' },
  saveStrategy: { method: 'POST', path: '/api/v1/programme/strategy' },
  reviewStrategy: { method: 'POST', path: '/api/v1/programme/review' },
  saveWorkstream: { method: 'POST', path: '/api/v1/programme/workstream' },
  savePlan: { method: 'POST', path: '/api/v1/programme/plan' },
} as const;
