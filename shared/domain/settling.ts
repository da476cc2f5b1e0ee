/** What waits for an officer of a group: proposed items, calls for a meeting, requests to be taken up, changes of membership. */
export type Settling = 'proposal' | 'call' | 'triage' | 'membership';
