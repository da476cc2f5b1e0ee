import { attendancePage } from '../../shared/words/en/attendance-page.ts';
import { pageWords } from '../frame/page-words.ts';

export const useAttendanceWords = pageWords({ attendancePage }, async () => ({ attendancePage: (await import('../../shared/words/cy/attendance-page.ts')).attendancePage }));
