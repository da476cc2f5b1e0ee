export const statusPaths = {
  statusForm: { method: 'GET', path: '/api/v1/status/form' },
  statusRules: { method: 'GET', path: '/api/v1/status/rules' },
  saveStatusRules: { method: 'POST', path: '/api/v1/status/rules/save' },
} as const;
