/** The rules of an earlier version, in the shape of today; what it had no rule for is what Quorate goes by where a document is silent. */
const rules = `jsonb_build_object(
  'version', terms ->> 'version',
  'dated', terms -> 'dated',
  'quorum', jsonb_build_object(
    'size', jsonb_build_object('kind', 'number', 'people', terms #> '{quorum,people}'),
    'requires', coalesce((select jsonb_agg(jsonb_build_object('among', family, 'people', 1) order by place)
      from jsonb_array_elements(terms #> '{quorum,requires}') with ordinality as required (family, place)), '[]'),
    'counts', 'core',
    'clause', quorate_clause(terms #> '{quorum,clause}')),
  'inquorate', jsonb_build_object('course', 'notesOnly', 'afterMinutes', null, 'clause', null),
  'agendaNotice', jsonb_build_object('amount', terms #> '{agendaNotice,amount}', 'unit', terms #> '{agendaNotice,unit}', 'clause', quorate_clause(terms #> '{agendaNotice,clause}')),
  'papersNotice', null, 'itemsNotice', null, 'minutesNotice', null, 'actionLogNotice', null,
  'cadence', jsonb_build_object('rhythm', jsonb_build_object('kind', 'months', 'every', terms #> '{cadence,months}'), 'clause', quorate_clause(terms #> '{cadence,clause}')),
  'extraordinary', null, 'urgent', null,
  'attendance', jsonb_build_object('consecutive', terms #> '{apologies,consecutive}', 'percent', null, 'annualReview', false, 'clause', quorate_clause(terms #> '{apologies,clause}')),
  'substitutes', jsonb_build_object(
    'who', case when terms #> '{substitutes,officersOnly}' = 'true' then 'officers' else 'everyone' end,
    'countToQuorum', terms #> '{substitutes,countToQuorum}',
    'clause', quorate_clause(terms #> '{substitutes,clause}')),
  'decisions', jsonb_build_object('by', terms #> '{decisions,by}', 'castingVote', null, 'byCorrespondence', null, 'clause', quorate_clause(terms #> '{decisions,clause}')),
  'record', null, 'restricted', null)`;

const begun = `coalesce((select min(at) from journal where journal.tenant = earlier.tenant and journal.group_id = earlier.group_id and what = 'group.setUp'), now())`;

/** Earlier versions said nothing of the day from which they were in force: it is one long past, and of several the latest counts. */
export const convertedTerms = `
create function quorate_clause(clause jsonb) returns jsonb language sql immutable
  return case when coalesce(clause ->> 'sentence', '') = '' then null else clause end;
insert into terms_versions (tenant, id, group_id, in_force_from, version)
  select tenant, id, group_id, '1970-01-01', jsonb_build_object(
    'id', id, 'terms', rules,
    'control', jsonb_build_object('versions', '[]'::jsonb, 'approvals', '[]'::jsonb, 'cover', null, 'notSupplied', '[]'::jsonb),
    'purpose', null, 'objectives', '[]'::jsonb, 'unread', '[]'::jsonb, 'inForceFrom', '1970-01-01',
    'adopted', jsonb_build_object('by', null, 'at', to_char(begun at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')))
  from (select gen_random_uuid() as id, tenant, group_id, number, ${rules} as rules, ${begun} as begun from terms as earlier) as converted
  order by number;
drop function quorate_clause;
drop table terms;
`;
