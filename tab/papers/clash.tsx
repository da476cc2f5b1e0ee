import { Radio, RadioGroup } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement } from 'react';
import type { PapersPage } from '../../shared/contract/papers.ts';
import { REPORT_SECTIONS, type ReportSection } from '../../shared/domain/paper.ts';
import { Shape } from '../frame/shape.tsx';
import { Theirs } from '../frame/theirs.tsx';
import type { Clash, FieldName, Kind } from './draft.ts';
import { clearersIn, KINDS, type PaperDraft } from './draft.ts';
import { usePapersWords, type PapersWords } from './words.ts';

const SECTIONS: readonly string[] = REPORT_SECTIONS;

const labelOf = (field: FieldName, { papers: say }: PapersWords): string =>
  SECTIONS.includes(field) ? say.section(field as ReportSection) : say.field[field as Exclude<FieldName, ReportSection>];

/** What stands in a field, as it is read. */
const shown = (field: FieldName, text: string, page: PapersPage, words: PapersWords): string => {
  const { papers: say, paper } = words;
  if (text === '') return say.nothingThere;
  if (field === 'item') return page.items.find(({ id }) => id === text)?.title ?? say.nothingThere;
  if (field === 'kind') return say.kind[KINDS.find((kind): kind is Kind => kind === text) ?? 'toCome'];
  if (field === 'clearers') return words.format.list(clearersIn({ clearers: text }).map((clearer) => paper.clearer(clearer)));
  return text;
};

interface Props {
  readonly page: PapersPage;
  readonly clashes: readonly Clash[];
  readonly draft: PaperDraft;
  readonly choose: (field: FieldName, text: string) => void;
}

/** Both texts of what two people have changed at once: one of them is chosen, or something third is typed below. */
export const Clashes = ({ page, clashes, draft, choose }: Props): ReactElement => {
  const words = usePapersWords();
  const { papers: say } = words;
  const part = useRef<HTMLElement>(null);
  useEffect(() => { part.current?.focus(); }, []);
  return (
    <section ref={part} className="clashes" tabIndex={-1} aria-label={say.conflict}>
      <p className="summary-title"><Shape tone="warn" size={18} />{say.conflict}</p>
      {clashes.length > 0 && <p>{say.conflictHint}</p>}
      {clashes.map(({ field, theirs, mine }) => (
        <div key={field} className="clash">
          <p className="name">{labelOf(field, words)}</p>
          <dl>
            <dt>{say.theirs}</dt><dd className="told"><Theirs>{shown(field, theirs, page, words)}</Theirs></dd>
            <dt>{say.yours}</dt><dd className="told"><Theirs>{shown(field, mine, page, words)}</Theirs></dd>
          </dl>
          <RadioGroup layout="horizontal" aria-label={say.choiceOf(labelOf(field, words))} value={draft[field] === theirs ? 'theirs' : 'mine'} onChange={(_, { value }) => { choose(field, value === 'theirs' ? theirs : mine); }}>
            <Radio value="mine" label={say.keepMine} /><Radio value="theirs" label={say.useTheirs} />
          </RadioGroup>
        </div>
      ))}
    </section>
  );
};
