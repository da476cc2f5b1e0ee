/** What the server itself says: the pages to which the app's entry in Teams links, and its answers when a request cannot be carried out. */

export interface PageWords {
  readonly title: string;
  readonly intro: string;
  readonly sections: readonly { readonly heading: string; readonly lines: readonly string[] }[];
}

const privacy: PageWords = {
  title: 'Privacy notice',
  intro: 'Quorate helps steering groups to run their meetings in Microsoft Teams. Your organisation runs it, decides what it is used for and is responsible for the data in it.',
  sections: [
    {
      heading: 'What it holds about you',
      lines: [
        'Your name, your job title and the number by which Microsoft 365 knows you, if you are in the team of a group that uses Quorate.',
        'The seats that you hold in a group, and the actions and workstreams that are yours.',
        'Your answers to meetings: that you are coming, or that you send apologies; with a broad reason and the name of a substitute if you choose to give them.',
        'A journal of who changed what, and when.',
      ],
    },
    {
      heading: 'Where it comes from',
      lines: [
        'The list of the team’s members and the calendar of the group’s mailbox in Microsoft 365.',
        'What you press on a card, write to Quorate in a chat or enter in its tab. Chat messages are read to be answered, and are not kept.',
      ],
    },
    {
      heading: 'Who sees it',
      lines: [
        'People in the team see who is expected at a meeting and how many are coming. Reasons for apologies are seen only by the chair, the secretary and yourself.',
        'Status reports, actions and their owners are seen by the people in the team.',
        'It is kept in the database of this installation and shared with nobody but Microsoft Teams, which delivers the messages.',
      ],
    },
    {
      heading: 'What it does not do',
      lines: ['It sets no cookies, measures nobody’s use, shows no advertising and decides nothing about people automatically.'],
    },
    {
      heading: 'Your rights',
      lines: ['To see, correct or delete what is held about you, or to object to its use, ask the data protection officer of your organisation. You may also complain to the Information Commissioner’s Office.'],
    },
  ],
};

const terms: PageWords = {
  title: 'Terms of use',
  intro: 'Quorate is provided by your organisation to people who serve on its groups or support them.',
  sections: [
    {
      heading: 'What you can rely on',
      lines: [
        'Quorate counts notice periods and quorums by the terms of reference that your group has given it, and names the clause each time.',
        'It is an aid. The group’s terms of reference, its chair and its agreed minutes decide; where Quorate says something else, they are right. Please tell the secretary.',
      ],
    },
    {
      heading: 'How to use it',
      lines: [
        'Answer for yourself only, and report only on workstreams that you lead.',
        'Do not write confidential or sensitive personal information into reasons and reports: people in the team read them.',
        'Your organisation’s rules for the use of Microsoft 365 apply here too.',
      ],
    },
    {
      heading: 'Without warranty',
      lines: ['The software is open source under the MIT licence and comes without warranty. Messages can be late or fail to arrive; the secretary sees which ones did.'],
    },
  ],
};

export const pages = {
  product: 'Quorate',
  privacy,
  terms,
  otherLanguage: 'Cymraeg',
  problem: {
    signIn: 'Teams did not confirm who you are. Open Quorate again, or sign out of Teams and in again.',
    signInUnavailable: 'Quorate cannot check who you are at the moment, because Microsoft’s sign-in does not answer. Try again in a minute.',
    badInput: (field: string): string => `Quorate could not use what was sent: “${field}” is missing or is not as it should be. Reload the page and try again.`,
    unreadable: 'Quorate could not read what was sent. Reload the page and try again.',
    tooLarge: 'That is more than Quorate takes at once.',
    tooMany: 'That was very many requests in a short time. Wait a minute and try again.',
    notFound: 'There is nothing at this address.',
    fault: (reference: string): string => `Something went wrong in Quorate; it has been noted. Try again in a minute. If it happens again, quote ${reference} when you ask for help.`,
  },
};
export type Pages = typeof pages;
