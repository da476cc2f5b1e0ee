import type { Reading, SourceDocument } from '../reading.ts';
import { readControl } from './control.ts';
import { findingsOf } from './findings.ts';
import { readNames } from './names.ts';
import { outlineOf } from './outline.ts';
import { objectivesIn, purposeIn } from './purpose.ts';
import { readFramework } from './routes.ts';
import { readRules } from './rules.ts';
import { isAim, oursAmong } from './scope.ts';
import { namesRole, readSeats } from './seats.ts';
import { unreadIn } from './unread.ts';

/** Reads a council's terms of reference. The same document gives the same reading, and no document makes it fail. */
export function readTerms(document: SourceDocument): Reading {
  const outline = outlineOf(document);
  const { control, findings: dates, blocks: tables } = readControl(outline);
  const said = outline.said.filter(({ block }) => !tables.has(block));
  const { name, aliases } = readNames(outline.blocks, said);
  const names = name === null ? [] : [name, ...aliases];
  const { rules, notFound, findings: torn, used } = readRules(oursAmong(said, name).filter((one) => !isAim(one)));
  const { seats, secretary, used: inSeats } = readSeats(said.filter((one) => !isAim(one) || namesRole(one.text)));
  const { bodies, routes, used: inRoutes } = readFramework(said, names);
  return {
    name,
    aliases,
    control,
    purpose: purposeIn(said),
    objectives: objectivesIn(said),
    rules,
    seats,
    secretary,
    bodies,
    routes,
    findings: findingsOf({ control, dates, names, rules, torn, seats, said }),
    notFound,
    unread: unreadIn(said, { rules: used, others: new Set([...inSeats, ...inRoutes]) }, isAim),
  };
}
