export const blockersPaths = {
  blockers: { method: 'GET', path: '/api/v1/blockers' },
  raiseBlocker: { method: 'POST', path: '/api/v1/blockers/raise' },
  changeBlocker: { method: 'POST', path: '/api/v1/blockers/change' },
  takeBlocker: { method: 'POST', path: '/api/v1/blockers/take' },
  giveBackBlocker: { method: 'POST', path: '/api/v1/blockers/give-back' },
  offerBlocker: { method: 'POST', path: '/api/v1/blockers/offer' },
  waitBlocker: { method: 'POST', path: '/api/v1/blockers/wait' },
  endBlocker: { method: 'POST', path: '/api/v1/blockers/end' },
  reopenBlocker: { method: 'POST', path: '/api/v1/blockers/reopen' },
  escalateBlocker: { method: 'POST', path: '/api/v1/blockers/escalate' },
} as const;
