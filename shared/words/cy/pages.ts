import type { Pages, PageWords } from '../en/pages.ts';

const privacy: PageWords = {
  title: 'Hysbysiad preifatrwydd',
  intro: 'Mae Quorate yn helpu grwpiau llywio i gynnal eu cyfarfodydd yn Microsoft Teams. Eich sefydliad sy’n ei redeg, yn penderfynu at beth y caiff ei ddefnyddio ac yn gyfrifol am y data sydd ynddo.',
  sections: [
    {
      heading: 'Yr hyn y mae’n ei gadw amdanoch',
      lines: [
        'Eich enw, teitl eich swydd a’r rhif y mae Microsoft 365 yn eich adnabod wrtho, os ydych yn nhîm grŵp sy’n defnyddio Quorate.',
        'Y seddi sydd gennych mewn grŵp, a’r camau gweithredu a’r ffrydiau gwaith sy’n perthyn i chi.',
        'Eich atebion ar gyfer cyfarfodydd: eich bod yn dod, neu eich bod yn anfon ymddiheuriadau; gyda rheswm cyffredinol ac enw dirprwy os dewiswch eu rhoi.',
        'Cofnod o bwy a newidiodd beth, a phryd.',
      ],
    },
    {
      heading: 'O ble y daw',
      lines: [
        'Rhestr aelodau’r tîm a chalendr blwch post y grŵp yn Microsoft 365.',
        'Yr hyn rydych yn ei bwyso ar gerdyn, yn ei ysgrifennu at Quorate mewn sgwrs neu’n ei roi yn ei dab. Darllenir negeseuon sgwrs er mwyn eu hateb, ac ni chânt eu cadw.',
      ],
    },
    {
      heading: 'Pwy sy’n ei weld',
      lines: [
        'Mae pobl y tîm yn gweld pwy a ddisgwylir mewn cyfarfod a faint sy’n dod. Dim ond y cadeirydd, yr ysgrifennydd a chi eich hun sy’n gweld y rhesymau dros ymddiheuriadau.',
        'Mae pobl y tîm yn gweld adroddiadau statws, camau gweithredu a phwy sy’n gyfrifol amdanynt.',
        'Fe’i cedwir yng nghronfa ddata’r gosodiad hwn ac ni chaiff ei rannu â neb ond Microsoft Teams, sy’n danfon y negeseuon.',
      ],
    },
    {
      heading: 'Yr hyn nad yw’n ei wneud',
      lines: ['Nid yw’n gosod cwcis, yn mesur defnydd neb, yn dangos hysbysebion nac yn penderfynu dim am bobl yn awtomatig.'],
    },
    {
      heading: 'Eich hawliau',
      lines: ['I weld, cywiro neu ddileu’r hyn a gedwir amdanoch, neu i wrthwynebu’r defnydd ohono, gofynnwch i swyddog diogelu data eich sefydliad. Gallwch hefyd gwyno i Swyddfa’r Comisiynydd Gwybodaeth.'],
    },
  ],
};

const terms: PageWords = {
  title: 'Telerau defnyddio',
  intro: 'Eich sefydliad sy’n darparu Quorate i’r bobl sy’n gwasanaethu ar ei grwpiau neu’n eu cefnogi.',
  sections: [
    {
      heading: 'Yr hyn y gallwch ddibynnu arno',
      lines: [
        'Mae Quorate yn cyfrif cyfnodau rhybudd a chworwm yn ôl y cylch gorchwyl y mae eich grŵp wedi’i roi iddo, ac yn enwi’r cymal bob tro.',
        'Cymorth ydyw. Cylch gorchwyl y grŵp, ei gadeirydd a’i gofnodion cytunedig sy’n penderfynu; lle mae Quorate yn dweud rhywbeth arall, hwy sy’n iawn. Rhowch wybod i’r ysgrifennydd.',
      ],
    },
    {
      heading: 'Sut i’w ddefnyddio',
      lines: [
        'Atebwch drosoch eich hun yn unig, ac adroddwch ar y ffrydiau gwaith rydych yn eu harwain yn unig.',
        'Peidiwch ag ysgrifennu gwybodaeth gyfrinachol na gwybodaeth bersonol sensitif mewn rhesymau ac adroddiadau: mae pobl y tîm yn eu darllen.',
        'Mae rheolau eich sefydliad ar gyfer defnyddio Microsoft 365 yn berthnasol yma hefyd.',
      ],
    },
    {
      heading: 'Heb warant',
      lines: ['Meddalwedd cod agored o dan drwydded MIT yw hon, a daw heb warant. Gall negeseuon fod yn hwyr neu fethu â chyrraedd; mae’r ysgrifennydd yn gweld pa rai a gyrhaeddodd.'],
    },
  ],
};

export const pages: Pages = {
  product: 'Quorate',
  privacy,
  terms,
  otherLanguage: 'English',
  problem: {
    signIn: 'Ni chadarnhaodd Teams pwy ydych chi. Agorwch Quorate eto, neu allgofnodwch o Teams a mewngofnodi eto.',
    signInUnavailable: 'Ni all Quorate wirio pwy ydych chi ar hyn o bryd, gan nad yw gwasanaeth mewngofnodi Microsoft yn ateb. Rhowch gynnig arall arni ymhen munud.',
    badInput: (field) => `Ni allai Quorate ddefnyddio’r hyn a anfonwyd: mae “${field}” ar goll neu nid yw fel y dylai fod. Ail-lwythwch y dudalen a rhowch gynnig arall arni.`,
    unreadable: 'Ni allai Quorate ddarllen yr hyn a anfonwyd. Ail-lwythwch y dudalen a rhowch gynnig arall arni.',
    tooLarge: 'Mae hynny’n fwy nag y mae Quorate yn ei dderbyn ar unwaith.',
    tooMany: 'Roedd hynny’n nifer fawr iawn o geisiadau mewn amser byr. Arhoswch funud a rhowch gynnig arall arni.',
    notFound: 'Nid oes dim yn y cyfeiriad hwn.',
    fault: (reference) => `Aeth rhywbeth o’i le yn Quorate; mae wedi’i gofnodi. Rhowch gynnig arall arni ymhen munud. Os bydd yn digwydd eto, dyfynnwch ${reference} wrth ofyn am gymorth.`,
  },
};
