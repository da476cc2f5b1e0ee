export const callsPaths = {
  calls: { method: 'GET', path: '/api/v1/calls' },
  callMeeting: { method: 'POST', path: '/api/v1/calls/ask' },
  settleCall: { method: 'POST', path: '/api/v1/calls/settle' },
  withdrawCall: { method: 'POST', path: '/api/v1/calls/withdraw' },
  moveCalled: { method: 'POST', path: '/api/v1/calls/move' },
  cancelCalled: { method: 'POST', path: '/api/v1/calls/cancel' },
  openCircular: { method: 'POST', path: '/api/v1/calls/circular' },
  answerCircular: { method: 'POST', path: '/api/v1/calls/circular/answer' },
  withdrawCircular: { method: 'POST', path: '/api/v1/calls/circular/withdraw' },
  postUpdate: { method: 'POST', path: '/api/v1/calls/update' },
} as const;
