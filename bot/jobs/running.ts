import type { Links } from '../../shared/contract/views.ts';
import type { Ports } from '../ports.ts';

/** What stands between the steps of a delivery, so that a drill can stop the process there. */
export type Step = 'claimed' | 'accepted' | 'noted';

/** What every job is run with. */
export interface Running {
  readonly ports: Ports;
  readonly links: Links;
  readonly newId: () => string;
  /** how often a calendar is read that nobody tells us about */
  readonly syncSeconds: number;
  readonly step?: (step: Step) => Promise<void> | void;
}
