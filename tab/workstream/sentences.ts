import { statusDoubt } from '../../shared/words/en/status-doubt.ts';
import { statusPage } from '../../shared/words/en/status-page.ts';
import type { Words } from '../words.ts';

/** What only a report and the group's colours say. */
export const en = { statusPage, statusDoubt };
export type StatusWords = Words & typeof en;
