import type { Phrases } from './phrases.ts';

/** Folded: small letters, no accents, no apostrophes, no punctuation. */
export const cy: Phrases = {
  apologies: [
    'ymddiheuriadau', 'ymddiheuriad', 'ymddiheuro', 'alla i ddim dod', 'allai ddim dod', 'fedra i ddim dod', 'ni allaf ddod', 'methu dod', 'methu bod yno', 'alla i ddim bod yno', 'fedra i ddim bod yno',
    'ni allaf fod yno', 'ni allaf fod yn bresennol', 'fydda i ddim yno', 'fyddaf i ddim yno', 'ni fyddaf yno', 'ni fyddaf yn bresennol', 'ddim yn gallu dod', 'ddim yn gallu bod yno', 'ddim yn gallu mynychu',
    'methu mynychu', 'ni allaf fynychu', 'alla i ddim mynychu', 'fedra i ddim mynychu', 'fydda i ddim yn dod', 'ni fyddaf yn dod', 'fydda i ddim yn gallu dod', 'dw i ddim yn dod', 'ddim yn dod',
  ],
  attending: [
    'byddaf yno', 'bydda i yno', 'fydda i yno', 'mi fyddaf yno', 'mi fydda i yno', 'gallaf ddod', 'galla i ddod', 'medra i ddod', 'dw i n dod', 'dw in dod', 'rwyn dod', 'rwyf yn dod', 'rydw in dod',
    'byddaf yn bresennol', 'bydda in bresennol', 'byddaf yn dod', 'bydda in dod', 'gallaf fod yno', 'galla i fod yno', 'byddaf yn mynychu', 'gallaf fynychu', 'fydda i yn dod',
  ],
  withdraw: [
    'tynnu fy ymddiheuriadau yn ol', 'tynnu fy ymddiheuriad yn ol', 'tynnu fy ateb yn ol', 'tynnu ymddiheuriadau yn ol', 'canslo fy ymddiheuriadau', 'dileu fy ymddiheuriadau', 'tynnwch fy ymddiheuriadau yn ol',
    'tynnaf fy ymddiheuriadau yn ol',
  ],
  reasons: {
    leave: ['ar wyliau', 'gwyliau', 'ar fy ngwyliau', 'gwyliau blynyddol'],
    clash: ['cyfarfod arall', 'gwrthdaro'],
    otherDuty: ['dyletswydd arall', 'dyletswyddau eraill', 'gwasanaeth rheithgor', 'cynhadledd', 'hyfforddiant'],
    unwell: ['yn sal', 'sal', 'yn dost', 'dost', 'ddim yn dda', 'ddim yn teimlon dda', 'salwch'],
    private: ['preifat', 'rhesymau preifat', 'personol', 'rhesymau personol', 'teulu', 'teuluol', 'angladd', 'deintydd', 'meddyg', 'apwyntiad', 'ysbyty'],
  },
  filler: [
    'i', 'fi', 'mi', 'yn', 'y', 'yr', 'ar', 'gyfer', 'am', 'mae', 'maen', 'rwyf', 'rwy', 'rwyn', 'dw', 'in', 'gen', 'gan', 'ddrwg', 'gennyf', 'sori', 'helo', 'shwmae', 'sumae', 'bore', 'da', 'diolch', 'nesaf', 'cyfarfod', 'hwn', 'anffodus',
    'anfon', 'anfonwch', 'nodwch', 'fy', 'os', 'gwelwch', 'dda', 'plis', 'ir', 'at', 'o', 'rhesymau', 'hyn', 'tro', 'dwi', 'hoffwn', 'iawn', 'bod', 'fod', 'mewn', 'cael', 'gyda',
  ],
  fillerPhrases: ['wedir cyfan', 'wedi r cyfan', 'os gwelwch yn dda', 'yn anffodus', 'maen ddrwg gen i', 'mae n ddrwg gen i', 'dim problem', 'y tro hwn'],
  negations: ['ddim', 'dim', 'nid', 'ni', 'na', 'peidiwch', 'paid', 'heb', 'byth', 'allaf ddim', 'methu'],
  others: ['ef', 'hi', 'nhw', 'ei', 'eu', 'ni', 'ein', 'pawb', 'rhywun', 'neb', 'dywedodd', 'dweud', 'ran'],
  asking: ['oes', 'ydw', 'ydy', 'ydi', 'ydych', 'fydd', 'pryd', 'ble', 'pwy', 'beth', 'sut', 'faint', 'pam', 'ga', 'ddylwn', 'a ddylwn', 'anfonais', 'wnes', 'a wnes', 'yw'],
  isOrHas: ['yn', 'wedi'],
  causes: ['oherwydd', 'achos', 'gan fod', 'am fod', 'gan fy mod', 'am fy mod'],
  freeStarts: ['dw i', 'dwi', 'rwyf', 'rwyn', 'mae gen i'],
  substitute: {
    post: ['nirprwy', 'dirprwy'],
    acts: ['cymryd fy lle', 'llenwi', 'dirprwyo'],
    comes: ['dod', 'mynychu', 'bod yno', 'mynd'],
    place: ['yn fy lle', 'yn fy lle i', 'ar fy rhan'],
  },
  joints: ['ac', 'ond', 'neu'],
  conditions: ['os', 'oni bai', 'pan', 'neu'],
  questions: {
    quorum: ['cworwm', 'gworwm', 'chworwm', 'pwy syn dod', 'faint syn dod', 'digon o bobl'],
    myActions: ['fy nghamau gweithredu', 'camau gweithredu', 'cam gweithredu', 'fy nhasgau', 'beth syn rhaid i mi ei wneud', 'beth sydd rhaid i mi ei wneud', 'beth sydd angen i mi ei wneud', 'fy ngweithredoedd'],
    status: ['statws', 'ffrydiau gwaith', 'ffrwd waith', 'sut maer ffrydiau', 'sut mae pethaun mynd', 'cynnydd'],
    agenda: ['agenda', 'papurau', 'eitemau'],
    nextMeeting: ['cyfarfod nesaf', 'pryd maer cyfarfod', 'pryd rydym yn cyfarfod', 'pryd dyn nin cyfarfod', 'ble maer cyfarfod', 'cyfarfod'],
    help: ['help', 'cymorth', 'beth allwch chi ei wneud', 'beth wyt tin gallu ei wneud', 'helpa fi'],
  },
  greetings: ['helo', 'shwmae', 'sumae', 'bore da', 'prynhawn da', 'diolch', 'haia'],
  workstream: ['ffrwd waith', 'ffrwd'],
  colours: { green: ['gwyrdd', 'wyrdd'], amber: ['oren', 'ambr', 'melyn', 'felyn'], red: ['coch', 'goch'] },
  numbers: ['un', 'dau', 'tri', 'pedwar', 'pump', 'chwech', 'saith', 'wyth', 'naw', 'deg'],
  between: ['yn', 'nawr', 'bellach', 'yw', 'ydy', 'wedi', 'troi', 'statws', 'mae'],
  reporting: ['mae', 'maer', 'gosod', 'gosodwch', 'newid', 'newidiwch', 'nodwch', 'adrodd', 'statws', 'helo', 'diweddaru'],
};
