export const risksPaths = {
  risks: { method: 'GET', path: '/api/v1/risks' },
  addRisk: { method: 'POST', path: '/api/v1/risks/add' },
  changeRisk: { method: 'POST', path: '/api/v1/risks/change' },
  reviewRisk: { method: 'POST', path: '/api/v1/risks/review' },
  challengeRisk: { method: 'POST', path: '/api/v1/risks/challenge' },
  answerRiskChallenge: { method: 'POST', path: '/api/v1/risks/answer' },
  closeRisk: { method: 'POST', path: '/api/v1/risks/close' },
  reopenRisk: { method: 'POST', path: '/api/v1/risks/reopen' },
  restrictRisk: { method: 'POST', path: '/api/v1/risks/restrict' },
} as const;
