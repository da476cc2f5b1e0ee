import { Input, Radio, RadioGroup, Select, Textarea } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { LANGUAGES, NATIONS } from '../../shared/domain/group.ts';
import { Card } from '../frame/card.tsx';
import { Form, FormField } from '../frame/form.tsx';
import { obstaclesAt } from './check-view.ts';
import { useFilling, useSetupWords } from './context.tsx';
import { pick } from './fields.ts';
import { Findings } from './findings.tsx';
import { clockTimes } from './hours.ts';
import { Mailbox } from './mailbox.tsx';
import { partsOf } from './people-view.ts';
import { stepState } from './step-state.ts';
import { findingsAt } from './view.ts';

const Names = (): ReactElement => {
  const { setup: { calendar: say } } = useSetupWords();
  const { kept: { form }, edit } = useFilling();
  const [typed, setTyped] = useState(form.aliases.join('\n'));
  // line breaks are kept while they are typed; a name that was added elsewhere shows
  const aliases = partsOf(typed, /\n/u).join('\n') === form.aliases.join('\n') ? typed : form.aliases.join('\n');
  return (
    <>
      <FormField name="name" label={say.name} required>
        <Input value={form.name} maxLength={500} autoComplete="off" onChange={(_, { value }) => { edit((now) => ({ ...now, name: value })); }} />
      </FormField>
      <FormField name="aliases" label={say.aliases} hint={say.aliasesHint} whole>
        <Textarea rows={3} resize="vertical" value={aliases} onChange={(_, { value }) => { setTyped(value); edit((now) => ({ ...now, aliases: partsOf(value, /\n/u) })); }} />
      </FormField>
    </>
  );
};

const Hours = (): ReactElement => {
  const { setup: { calendar: say } } = useSetupWords();
  const { kept: { form: { hours } }, edit } = useFilling();
  const put = (change: Partial<typeof hours>): void => { edit((now) => ({ ...now, hours: { ...now.hours, ...change } })); };
  return (
    <fieldset className="hours" data-field="hours">
      <legend>{say.hours}</legend>
      <div className="two-fields">
        {(['from', 'until'] as const).map((end) => (
          <FormField key={end} name={`hours.${end}`} label={say[end]}>
            <Select value={hours[end]} onChange={(_, { value }) => { put({ [end]: value }); }}>
              {clockTimes(hours[end]).map((time) => <option key={time} value={time}>{time}</option>)}
            </Select>
          </FormField>
        ))}
      </div>
      {hours.until <= hours.from && <p className="fault" role="alert">{say.hoursWrong}</p>}
      <FormField name="hours.days" label={say.days}>
        <RadioGroup layout="horizontal" value={hours.days} onChange={(_, { value }) => { put({ days: pick(['working', 'all'], value, hours.days) }); }}>
          {(['working', 'all'] as const).map((days) => <Radio key={days} value={days} label={say.daysOf(days)} />)}
        </RadioGroup>
      </FormField>
    </fieldset>
  );
};

const Settings = (): ReactElement => {
  const { setup: { calendar: say } } = useSetupWords();
  const { kept: { form }, edit } = useFilling();
  return (
    <div className="two-fields">
      <FormField name="nation" label={say.nation} hint={say.nationHint}>
        <Select value={form.nation} onChange={(_, { value }) => { edit((now) => ({ ...now, nation: pick(NATIONS, value, now.nation) })); }}>
          {NATIONS.map((nation) => <option key={nation} value={nation}>{say.nationOf(nation)}</option>)}
        </Select>
      </FormField>
      <FormField name="language" label={say.language}>
        <Select value={form.language} onChange={(_, { value }) => { edit((now) => ({ ...now, language: pick(LANGUAGES, value, now.language) })); }}>
          {LANGUAGES.map((language) => <option key={language} value={language}>{say.languageOf(language)}</option>)}
        </Select>
      </FormField>
    </div>
  );
};

/** The fourth step: where the meetings are found, and how the group is spoken to. */
export const CalendarStep = (): ReactElement => {
  const { setup: { calendar: say, step, stepParts } } = useSetupWords();
  const { kept: { draft: { reading } }, obstacles } = useFilling();
  return (
    <Form label={step('calendar')} state={stepState(obstaclesAt(obstacles, 'calendar'))} submit={() => undefined} className="setup-parts">
      <p>{say.intro}</p>
      <Findings findings={findingsAt(reading, 'calendar')} />
      <Card title={stepParts.meetings}><div className="fields"><Names /><Mailbox /></div></Card>
      <Card title={stepParts.settings}><div className="fields"><Settings /><Hours /></div></Card>
    </Form>
  );
};
