import type { SetupInput } from '../../shared/contract/setup.ts';

/** What the terms of reference of the steering group say of themselves, gaps and contradictions as they stand there, and what the group is for. */

export const CONTROL: NonNullable<SetupInput['control']> = {
  versions: [
    { version: '1.0', dated: null, author: 'R. Bloor', summary: 'Initial creation of terms of reference' },
    { version: '1.1', dated: '2019-04-09', author: 'D Elkington', summary: 'Inclusion of ICT Steering Group requirements and formatting changes.' },
    { version: '1.2', dated: '2019-05-15', author: 'R Bloor', summary: 'Feedback from EMT added' },
    { version: '1.3', dated: '2019-05-16', author: 'D Elkington', summary: 'Reporting routes clarified' },
    { version: '1.4', dated: '2019-08-27', author: 'D Elkington', summary: 'Portfolio Holder title updated.' },
  ],
  approvals: [{ by: ['M Hamilton', 'J Willis', 'D Adams'], version: '1.3', dated: '2019-05-07' }],
  cover: 'May 2019',
  notSupplied: ['Figure 1', "the Council's Efficient Meetings Protocol"],
};

export const PURPOSE =
  "The purpose of the Digital Services Steering Group is to ensure the development, co-ordination and management of the Council's digital delivery and ICT service activities " +
  'through effective direction and control.';

export const OBJECTIVES = [
  'Provide the overarching governance and decision making framework to support both digital service development and ICT delivery.',
  "Provide oversight for the definition, review and currency of the Council's digital and ICT strategies, ensuring that these are compatible with and support Council's wider corporate plan.",
  'Authorising and directing the resources required for the development of strategic and operational plans for digital service development, ensuring this is linked to and delivers upon corporate objectives.',
  'To consider, challenge and approve proposals for both ICT and digital matters, ensuring they meet the strategic needs of the organisation and that any conflicts are appropriately resolved.',
  "Champion a 'Digital First' approach throughout all Council Services and activities, including those of elected members.",
  'Oversee additional opportunities and commission initiatives that will contribute to the improvement of services and promote joined up working across the Council.',
  'Promote customer consultation and data driven decisions making as the basis of digital service design and improvement.',
  "Work to establish a network of Digital Champions across the borough which will support the drive for increased take-up of digital Council services, within both the staff and Member arena's.",
  'To own, manage, understand and challenge the mitigation of risk for both the digital delivery and ICT services groups.',
  'Report on these matters to the Cabinet, Efficiency Board, and Executive Management Team as required.',
];
