export const sessionPaths = {
  session: { method: 'GET', path: '/api/v1/session' },
  openSession: { method: 'POST', path: '/api/v1/session/open' },
  goToItem: { method: 'POST', path: '/api/v1/session/go-to' },
  coverItem: { method: 'POST', path: '/api/v1/session/cover' },
  closeSession: { method: 'POST', path: '/api/v1/session/close' },
  reopenSession: { method: 'POST', path: '/api/v1/session/reopen' },
  notePresence: { method: 'POST', path: '/api/v1/session/presence' },
  noteLine: { method: 'POST', path: '/api/v1/session/note' },
  changeEntry: { method: 'POST', path: '/api/v1/session/change' },
  strikeEntry: { method: 'POST', path: '/api/v1/session/strike' },
} as const;
