export const onwardPaths = {
  onward: { method: 'GET', path: '/api/v1/onward' },
  sendOnward: { method: 'POST', path: '/api/v1/onward/send' },
  judgeOnward: { method: 'POST', path: '/api/v1/onward/judge' },
  acknowledgeOnward: { method: 'POST', path: '/api/v1/onward/acknowledge' },
  chaseOnward: { method: 'POST', path: '/api/v1/onward/chase' },
  saveDiary: { method: 'POST', path: '/api/v1/onward/diary' },
  receiveOnward: { method: 'POST', path: '/api/v1/onward/receive' },
} as const;
