export const attendancePaths = {
  attendance: { method: 'GET', path: '/api/v1/attendance' },
  answerFor: { method: 'POST', path: '/api/v1/attendance/answer' },
  nameSubstitute: { method: 'POST', path: '/api/v1/attendance/substitute' },
  admitSubstitute: { method: 'POST', path: '/api/v1/attendance/admit' },
  saveRegister: { method: 'POST', path: '/api/v1/attendance/register' },
  confirmRegister: { method: 'POST', path: '/api/v1/attendance/confirm' },
  attendanceReview: { method: 'GET', path: '/api/v1/attendance/review' },
} as const;
