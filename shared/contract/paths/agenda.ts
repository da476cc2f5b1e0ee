export const agendaPaths = {
  agenda: { method: 'GET', path: '/api/v1/agenda' },
  saveAgenda: { method: 'POST', path: '/api/v1/agenda/save' },
  proposeAgenda: { method: 'POST', path: '/api/v1/agenda/propose' },
  agreeAgenda: { method: 'POST', path: '/api/v1/agenda/agree' },
  publishAgenda: { method: 'POST', path: '/api/v1/agenda/publish' },
  explainLate: { method: 'POST', path: '/api/v1/agenda/late' },
  setPublishing: { method: 'POST', path: '/api/v1/agenda/publishing' },
  saveOrderOfBusiness: { method: 'POST', path: '/api/v1/agenda/order-of-business' },
  proposeItem: { method: 'POST', path: '/api/v1/agenda/proposal' },
  acceptProposal: { method: 'POST', path: '/api/v1/agenda/accept' },
  declineProposal: { method: 'POST', path: '/api/v1/agenda/decline' },
  withdrawProposal: { method: 'POST', path: '/api/v1/agenda/withdraw' },
} as const;
