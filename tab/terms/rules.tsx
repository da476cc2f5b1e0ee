import type { ReactElement } from 'react';
import { Card } from '../frame/card.tsx';
import { Quote } from '../frame/quote.tsx';
import { ruleRows, setIn, type RuleRow, type Version } from './view.ts';
import { useTermsWords } from './words.ts';

interface Props {
  readonly versions: readonly Version[];
  readonly shown: Version;
}

/** Said of those alone that an earlier kept version had otherwise. */
const Since = ({ versions, shown, row }: Props & { readonly row: RuleRow }): ReactElement | null => {
  const { termsPage: say } = useTermsWords();
  const version = setIn(versions, shown, row.rule);
  return version === null ? null : <p className="faint">{version === shown.terms.version ? say.newIn(version) : say.setIn(version)}</p>;
};

/** Every rule in plain words: first those that the document states, each with its sentence, then those that it leaves out. */
export const Rules = ({ versions, shown }: Props): ReactElement => {
  const words = useTermsWords();
  const { termsPage: say, terms } = words;
  const rows = ruleRows(shown.terms, words);
  const stated = rows.filter(({ clause }) => clause !== null);
  const silent = rows.filter(({ clause }) => clause === null);
  return (
    <>
      <Card title={say.rules} aside={<span className="faint">{say.stated(stated.length, rows.length)}</span>}>
        <p className="faint">{say.rulesIntro}</p>
        <ul className="rows rule-rows">
          {stated.map((row) => (
            <li key={row.rule}>
              <h3>{row.name}</h3>
              <p>{row.inForce}</p>
              <Quote clause={row.clause} />
              <Since versions={versions} shown={shown} row={row} />
            </li>
          ))}
        </ul>
      </Card>
      {silent.length > 0 && (
        <Card title={say.unstated}>
          <p className="faint">{say.unstatedIntro}</p>
          <ul className="rows rule-rows">
            {silent.map((row) => (
              <li key={row.rule}>
                <h3>{row.name}</h3>
                <p>{row.inForce}</p>
                <p className="faint">{row.isSet ? say.goesByThis : terms.notStated}</p>
                <Since versions={versions} shown={shown} row={row} />
              </li>
            ))}
          </ul>
        </Card>
      )}
    </>
  );
};
