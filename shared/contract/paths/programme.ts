export const programmePaths = {
  programme: { method: 'GET', path: '/api/v1/programme' },
  saveStrategy: { method: 'POST', path: '/api/v1/programme/strategy' },
  reviewStrategy: { method: 'POST', path: '/api/v1/programme/review' },
  saveWorkstream: { method: 'POST', path: '/api/v1/programme/workstream' },
  endWorkstream: { method: 'POST', path: '/api/v1/programme/workstream/end' },
  reopenWorkstream: { method: 'POST', path: '/api/v1/programme/workstream/reopen' },
  removeWorkstream: { method: 'POST', path: '/api/v1/programme/workstream/remove' },
  removeStrategy: { method: 'POST', path: '/api/v1/programme/strategy/remove' },
  saveLesson: { method: 'POST', path: '/api/v1/programme/lesson' },
  savePlan: { method: 'POST', path: '/api/v1/programme/plan' },
} as const;
