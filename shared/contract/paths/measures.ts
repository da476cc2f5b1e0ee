export const measuresPaths = {
  measures: { method: 'GET', path: '/api/v1/measures' },
  saveMeasure: { method: 'POST', path: '/api/v1/measures/save' },
  noteReading: { method: 'POST', path: '/api/v1/measures/reading' },
} as const;
