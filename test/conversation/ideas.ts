import type { Intent } from '../../bot/conversation/intent.ts';
import type { IdeaDoubt } from '../../bot/usecases/outcome.ts';
import { DIGITAL, type Rows } from './intents.ts';

const tell = (title: string, group: string | null = null, what = ''): Intent => ({ kind: 'tellIdea', group, title, what });
const asked = (because: IdeaDoubt, title: string, group: string | null = null): Intent => ({ kind: 'ideaDoubtful', group, because, title, what: '' });

const LONG = 'Let residents book a slot at the tip. On Saturdays people queue for an hour, and the gate cannot say how long it will take; a slot would spare them that.';

/** What Digital Champions and others bring to the group, in a line. */
export const IDEAS: Rows = {
  'an idea told (R8)': [
    ['idea: Let residents book a slot at the tip', tell('Let residents book a slot at the tip')],
    ['Idea - one sign-in for all school forms.', tell('One sign-in for all school forms')],
    ['Hello Quorate, I have an idea: chat on the website, staffed by two people', tell('Chat on the website, staffed by two people')],
    ['here is another idea from a Digital Champion: large print by default', tell('Large print by default')],
    [`idea for the ${DIGITAL}: are we quorate online?`, tell('Are we quorate online?', DIGITAL)],
    ['opportunity: shared booking with the district', tell('Shared booking with the district')],
    ['syniad: gadael i drigolion archebu amser yn y domen', tell('Gadael i drigolion archebu amser yn y domen')],
    ['Mae gen i syniad: un cyfrif i bob ffurflen ysgol', tell('Un cyfrif i bob ffurflen ysgol')],
    [`idea: ${LONG}`, tell('Let residents book a slot at the tip', null, LONG)],
  ],
  'an idea that is asked back': [
    ['idea', asked('noTitle', '')],
    ['idea:', asked('noTitle', '')],
    ['I have an idea', asked('noTitle', '')],
    ['I have an idea about parking permits', asked('notPlain', 'Parking permits')],
    ['my idea is that schools share one form', asked('notPlain', 'Schools share one form')],
    ['mae gen i syniad am drwyddedau parcio', asked('notPlain', 'Drwyddedau parcio')],
  ],
  'an idea in passing is none': [
    ['any idea?', { kind: 'notUnderstood' }],
    ['great idea, thanks', { kind: 'notUnderstood' }],
    ['I have no idea: ask Bron', { kind: 'notUnderstood' }],
  ],
};
