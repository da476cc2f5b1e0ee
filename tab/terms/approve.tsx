import { Button, Input, Textarea } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { TermsPage } from '../../shared/contract/governance.ts';
import type { Day } from '../../shared/domain/time.ts';
import { useEscape } from '../frame/focus.ts';
import { Form, FormField, useForm, type Fault } from '../frame/form.tsx';
import { useBusy, type PageData } from '../frame/page-data.ts';
import { namesIn, type Version } from './view.ts';
import { useTermsWords, type TermsWords } from './words.ts';

interface Props {
  readonly page: TermsPage;
  readonly data: Pick<PageData<TermsPage>, 'act' | 'show'>;
  readonly shown: Version;
  /** saved: the approval was recorded, not given up */
  readonly close: (saved: boolean) => void;
}

const MOST_NAMES = 30;
const LONGEST_NAME = 500;

const namesFault = (names: readonly string[], { termsPage: say }: Pick<TermsWords, 'termsPage'>): string | null => {
  if (names.length === 0) return say.byNeeded;
  if (names.length > MOST_NAMES) return say.tooManyNames;
  return names.some((name) => name.length > LONGEST_NAME) ? say.nameTooLong : null;
};

/** What can be seen to be wrong before it is sent. */
export const faultsOf = (names: readonly string[], day: Day, today: Day, words: Pick<TermsWords, 'termsPage'>): readonly Fault[] => {
  const { termsPage: say } = words;
  const by = namesFault(names, words);
  const dated = day === '' ? say.dayNeeded : day > today ? say.dayToCome : null;
  return [...(by === null ? [] : [{ field: 'by', message: by }]), ...(dated === null ? [] : [{ field: 'dated', message: dated }])];
};

/** Who approved the version, and when. Nothing typed is lost by a refusal, a failure or a refresh. */
export const Approve = ({ page, data, shown, close }: Props): ReactElement => {
  const words = useTermsWords();
  const { termsPage: say, tab } = words;
  const [by, setBy] = useState('');
  const [day, setDay] = useState('');
  const form = useForm();
  const { busy, during } = useBusy();
  const part = useRef<HTMLDivElement>(null);
  useEffect(() => { part.current?.querySelector('textarea')?.focus(); }, []);
  useEscape(part, { entered: busy || by !== '' || day !== '', close: () => { close(false); }, keep: () => undefined });

  const submit = async (): Promise<void> => {
    const names = namesIn(by);
    if (!form.check(faultsOf(names, day, page.today, words))) return;
    const reply = await during(async () => data.act('approveTerms', { group: page.group.id, terms: shown.id, by: [...names], dated: day }));
    if (reply === undefined) return;
    if (!reply.ok) { form.refuse(reply.trouble); return; }
    data.show(reply.value);
    close(true);
  };

  return (
    <div ref={part}>
      <Form label={say.recordOf(shown.terms.version)} state={form} submit={() => { void submit(); }}>
        <FormField name="by" whole label={say.by} hint={say.byHint} required>
          <Textarea resize="vertical" rows={3} value={by} onChange={(_, { value }) => { setBy(value); }} />
        </FormField>
        <FormField name="dated" label={say.day} hint={say.dayHint} required className="short-field">
          <Input type="date" max={page.today} value={day} onChange={(_, { value }) => { setDay(value); }} />
        </FormField>
        <div className="buttons">
          <Button type="submit" appearance="primary" disabledFocusable={busy}>{busy ? tab.saving : say.save}</Button>
          <Button appearance="subtle" onClick={() => { close(false); }}>{tab.cancel}</Button>
        </div>
      </Form>
    </div>
  );
};
