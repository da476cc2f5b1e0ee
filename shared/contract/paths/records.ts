/** So many characters an item's text and a correction may have. */
export const TEXT_LIMIT = 8000;
export const CORRECTION_LIMIT = 1000;

/** Where the endpoints of the records are. */
export const recordsPaths = {
  records: { method: 'GET', path: '/api/v1/records' },
  recordYear: { method: 'GET', path: '/api/v1/records/year' },
  compileRecord: { method: 'POST', path: '/api/v1/records/compile' },
  editRecord: { method: 'POST', path: '/api/v1/records/edit' },
  proposeRecord: { method: 'POST', path: '/api/v1/records/propose' },
  takeBackRecord: { method: 'POST', path: '/api/v1/records/take-back' },
  askCorrection: { method: 'POST', path: '/api/v1/records/ask-correction' },
  agreeRecord: { method: 'POST', path: '/api/v1/records/agree' },
  correctRecord: { method: 'POST', path: '/api/v1/records/correct' },
} as const;
