import type { BodyKind, RouteCargo, RoutePurpose } from '../../domain/body.ts';
import type { RouteState } from '../../domain/framework.ts';
import type { Day } from '../../domain/time.ts';
import { format } from './format.ts';

const KINDS: Readonly<Record<BodyKind, string>> = { group: 'Group', board: 'Project board', outside: 'Body of the council' };

const CARGOES: Readonly<Record<RouteCargo, string>> = {
  actionLog: 'Agreed action logs',
  minutesAndDecisions: 'Approved minutes and decisions',
  highlightReport: 'Highlight reports',
  policies: 'Policies that the group has developed',
  requests: 'Requests for resource or approval',
  ideas: 'Development opportunities',
  brief: 'A brief by the chair',
  matters: 'Its own matters',
};

const PURPOSES: Readonly<Record<RoutePurpose, string>> = {
  information: 'for information', decision: 'for decision', consideration: 'for consideration', oversight: 'for oversight',
};

/** The reporting framework: who answers to whom, and what is reported where. */
export const framework = {
  title: 'Reporting framework',
  intro: 'Who answers to whom, and what is reported where.',
  diagram: (group: string): string => `Diagram of the bodies around ${group}; the lists below say the same`,
  legend: { answersTo: 'answers to', route: 'reports, numbered as in the list', conditional: 'only when asked, or where necessary' },
  own: 'This group',
  bodies: 'Bodies',
  routes: 'What is reported',
  noRoutes: 'The terms name nothing that is reported on.',
  kind: (kind: BodyKind): string => KINDS[kind],
  kindHint: { group: 'meets under terms of its own', board: 'runs one project, and closes with it', outside: 'a body that this group answers to or asks' } satisfies Record<BodyKind, string>,
  answersTo: (name: string): string => `Answers to ${name}`,
  opened: (day: Day): string => `Open since ${format.day(day)}`,
  opens: (day: Day): string => `Opens on ${format.day(day)}`,
  closes: (day: Day): string => `Closes on ${format.day(day)}`,
  closed: (day: Day): string => `Closed on ${format.day(day)}`,
  alsoCalled: (names: readonly string[]): string => `Also called ${format.list(names)}`,
  openGroup: (name: string): string => `Open ${name}`,
  cargo: (cargo: RouteCargo): string => CARGOES[cargo],
  purpose: (purpose: RoutePurpose): string => PURPOSES[purpose],
  /** 'Agreed action logs, from the group to Efficiency Board, for information' */
  route: (cargo: RouteCargo, from: string, to: string, purpose: RoutePurpose): string => `${CARGOES[cargo]}: from ${from} to ${to}, ${PURPOSES[purpose]}`,
  nextAvailable: 'To its next available meeting.',
  state: (state: RouteState, asker: string): string =>
    ({
      open: 'Open',
      awaitsRequest: `Closed until ${asker} asks for it`,
      judgedEachTime: 'Where necessary: judged each time',
      bodyClosed: 'Closed: one of the two is not open',
    })[state],
  request: (asker: string, reference: string, day: Day): string => `${asker} asked for it on ${format.day(day)} (${reference})`,
  recordedBy: (name: string): string => `recorded by ${name}`,

  addBody: 'Add a body',
  editBody: (name: string): string => `Change ${name}`,
  addRoute: 'Add a report',
  editRoute: (route: string): string => `Change: ${route}`,
  recordRequest: (asker: string): string => `Record a request of ${asker}`,
  change: 'Change',
  remove: 'Remove',
  removeNamed: (name: string): string => `Remove ${name}`,
  removeAsk: (name: string): string => `Remove “${name}” from the framework? What was recorded about it stays in the group’s journal.`,
  save: 'Save',
  saved: 'Saved.',
  removed: 'Removed.',
  field: {
    name: 'Name', kind: 'What it is', parent: 'Answers to', nobody: 'No body named here', remit: 'What it is there for', opened: 'Open from', closed: 'Closed from',
    from: 'From', to: 'To', cargo: 'What is reported', purpose: 'Purpose', condition: 'When', asker: 'Who may ask for it', nextAvailable: 'To the next available meeting',
    day: 'Day of the request', reference: 'Minute or letter', runs: 'Is this group in Quorate', runsNone: 'None',
  },
  condition: { always: 'Always', onRequest: 'Only when a body has asked', whereNecessary: 'Where necessary' },
  hint: { reference: 'As your council cites it, such as CAB/26/114', optional: 'May be left empty' },
};

export type FrameworkWords = typeof framework;
