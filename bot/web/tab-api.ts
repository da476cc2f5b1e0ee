import type { Answers, InputOf } from '../../shared/contract/api.ts';
import type { Result } from '../../shared/domain/result.ts';
import type { Who } from '../ports.ts';

/** What the tab's endpoints ask of the house: one use case for each, by its name. */
export type TabUseCases = { readonly [K in keyof Answers]: (who: Who, input: InputOf<K>) => Promise<Result<Answers[K]>> };
