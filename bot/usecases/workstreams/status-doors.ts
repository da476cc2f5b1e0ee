import type { InputOf } from '../../../shared/contract/api.ts';
import type { WorkstreamView } from '../../../shared/contract/views.ts';
import { done, type Result } from '../../../shared/domain/result.ts';
import type { Ports, Who } from '../../ports.ts';
import { reportOn } from './report-status.ts';
import { saveStatusRules, seeStatusForm, seeStatusRules } from './status-rules.ts';

/** The use cases of this noun as the tab asks for them. */
export const statusDoors = (ports: Ports, _newId: () => string) => ({
  async report(who: Who, { group, number, workstream, ...statement }: InputOf<'report'>): Promise<Result<WorkstreamView>> {
    const reported = await reportOn(ports, who, group, { number, workstream: workstream ?? null }, statement);
    return reported.ok ? done(reported.value.workstream) : reported;
  },
  statusForm: (who: Who, input: InputOf<'statusForm'>) => seeStatusForm(ports, who, input),
  statusRules: (who: Who, input: InputOf<'statusRules'>) => seeStatusRules(ports, who, input),
  saveStatusRules: (who: Who, input: InputOf<'saveStatusRules'>) => saveStatusRules(ports, who, input),
});
