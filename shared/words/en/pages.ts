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
        'The status reports that you write.',
        'A journal of who changed what, and when.',
      ],
    },
    {
      heading: 'Where it comes from',
      lines: [
        'Microsoft 365, through Microsoft Graph. Of the team: its members’ names and mail addresses, and their job titles if your organisation allows it; mail addresses are used to match people to seats and are not kept.',
        'Of the calendar of the group’s mailbox: the title, time, place and joining link of each event and whether it is cancelled; neither the text of the invitation nor who was invited.',
        'If your organisation allows it, the newest messages of the group’s channel, only to see whether one of Quorate’s own has arrived; they are not kept. No other mail, file or chat is read through Microsoft Graph.',
        'A document that you upload or paste to set a group up: it is read, its sentences are kept with the rules, and the file itself is not kept.',
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
      heading: 'How long it is kept',
      lines: [
        'The reason and the substitute of an apology are deleted 28 days after the meeting, unless your group chose another time, from 1 to 400 days. An answer that you withdraw is deleted at once.',
        'The journal keeps who answered what and when, and whether a substitute was named, but neither the reason nor the name; each status report with its text; who took or left a seat; how meetings changed; and which messages were sent. Its lines cannot be changed in Quorate.',
        'What is entered to set a group up, and is not yet in force, is deleted when nobody has saved it for 90 days, or when the app is removed from the team.',
        'Quorate deletes nothing else by itself: your organisation decides how long the rest is kept. Its own rules also apply to backups and to what Teams keeps of chats, such as a card that repeated your reason to you.',
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

const accessibility: PageWords = {
  title: 'Accessibility statement',
  intro: 'This statement is about Quorate’s messages, its tab in Microsoft Teams and these pages, in the version that you are using. Your organisation runs Quorate and wants as many people as possible to be able to use it.',
  sections: [
    {
      heading: 'The standard',
      lines: [
        'Quorate is made to meet level AA of the Web Content Accessibility Guidelines (WCAG), version 2.2. We know of no part of it that falls short, beyond the limits below; but it has not been tested in every way, so full compliance is not claimed.',
        'What a card can do, a line of chat or the tab can do too. Colour is never the only sign.',
      ],
    },
    {
      heading: 'How it was checked',
      lines: [
        'The tab is checked automatically, with the tool axe, in the light, dark and high contrast themes and at widths from 320 pixels to a wide screen; its forms are gone through with the keyboard alone.',
        'The cards are drawn with Microsoft’s own card library in light and dark, also on a narrow screen, and looked at.',
        'Not yet checked: with a real screen reader, on phones, and inside the real Microsoft Teams. The Welsh has not yet been read by a Welsh speaker.',
      ],
    },
    {
      heading: 'Known limits',
      lines: [
        'Microsoft Teams draws the cards and everything around the tab. How headings, labels and errors of a card are read out, and how it looks in high contrast, is decided there.',
        'A form that is open on a card may close, and lose what was entered, when Teams replaces the card because somebody else has answered. Use the form in the tab, or a line of chat, instead.',
        'Agenda papers are your organisation’s own documents and are not covered by this statement.',
      ],
    },
    {
      heading: 'If something does not work for you',
      lines: [
        'Tell the organisation that runs Quorate, usually your council: the secretary of your group, or the contact in your organisation’s own accessibility statement. Ask there too for information in another format. Say what you wanted to do, where, and with which device and assistive technology.',
      ],
    },
    {
      heading: 'If you are not content with the answer',
      lines: [
        'The Equality and Human Rights Commission enforces the accessibility regulations for public sector bodies in England, Scotland and Wales. In Northern Ireland it is the Equality Commission for Northern Ireland.',
      ],
    },
  ],
};

export const pages = {
  product: 'Quorate',
  privacy,
  terms,
  accessibility,
  otherPages: 'About Quorate',
  otherLanguage: 'Cymraeg',
  problem: {
    signIn: 'Teams did not confirm who you are. Open Quorate again, or sign out of Teams and in again.',
    signInUnavailable: 'Quorate cannot check who you are at the moment, because Microsoft’s sign-in does not answer. Try again in a minute.',
    badInput: (field: string): string => `Quorate could not use what was sent: “${field}” is missing or is not as it should be. Reload the page and try again.`,
    unreadable: 'Quorate could not read what was sent. Reload the page and try again.',
    tooLarge: 'That is more than Quorate takes at once.',
    tooMany: 'That was very many requests in a short time. Wait a minute and try again.',
    notFound: 'There is nothing at this address.',
    notLive: 'Changes cannot be followed as they happen just now; the page reads them again by itself.',
    fault: (reference: string): string => `Something went wrong in Quorate; it has been noted. Try again in a minute. If it happens again, quote ${reference} when you ask for help.`,
  },
};
export type Pages = typeof pages;
