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
        'Yr adroddiadau statws rydych yn eu hysgrifennu.',
        'Cofnod o bwy a newidiodd beth, a phryd.',
      ],
    },
    {
      heading: 'O ble y daw',
      lines: [
        'Microsoft 365, drwy Microsoft Graph. O’r tîm: enwau a chyfeiriadau e-bost ei aelodau, a theitlau eu swyddi os yw eich sefydliad yn caniatáu hynny; defnyddir y cyfeiriadau e-bost i baru pobl â seddi, ac ni chânt eu cadw.',
        'O galendr blwch post y grŵp: teitl, amser, lleoliad a dolen ymuno pob digwyddiad, ac a yw wedi’i ganslo; ond nid testun y gwahoddiad na phwy a wahoddwyd.',
        'Os yw eich sefydliad yn caniatáu hynny, negeseuon diweddaraf sianel y grŵp, dim ond er mwyn gweld a yw un o negeseuon Quorate ei hun wedi cyrraedd; ni chânt eu cadw. Ni ddarllenir unrhyw e-bost, ffeil na sgwrs arall drwy Microsoft Graph.',
        'Dogfen rydych yn ei lanlwytho neu’n ei gludo er mwyn sefydlu grŵp: caiff ei darllen, cedwir ei brawddegau gyda’r rheolau, ac ni chedwir y ffeil ei hun.',
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
      heading: 'Am ba hyd y caiff ei gadw',
      lines: [
        'Caiff y rheswm dros ymddiheuriad ac enw’r dirprwy eu dileu 28 diwrnod ar ôl y cyfarfod, oni bai bod eich grŵp wedi dewis cyfnod arall, rhwng 1 a 400 diwrnod. Caiff ateb a dynnwch yn ôl ei ddileu ar unwaith.',
        'Mae’r cofnod newidiadau yn cadw pwy a atebodd beth a phryd, ac a enwyd dirprwy, ond nid y rheswm na’r enw; pob adroddiad statws gyda’i destun; pwy a gymerodd neu a adawodd sedd; sut y newidiodd cyfarfodydd; a pha negeseuon a anfonwyd. Ni ellir newid ei linellau yn Quorate.',
        'Caiff yr hyn a roddir i sefydlu grŵp, ac nad yw eto mewn grym, ei ddileu pan na fydd neb wedi’i gadw ers 90 diwrnod, neu pan gaiff yr ap ei dynnu o’r tîm.',
        'Nid yw Quorate yn dileu dim arall ohono’i hun: eich sefydliad sy’n penderfynu am ba hyd y cedwir y gweddill. Mae ei reolau ei hun hefyd yn berthnasol i gopïau wrth gefn ac i’r hyn y mae Teams yn ei gadw o sgyrsiau, megis cerdyn a ailadroddodd eich rheswm i chi.',
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

const accessibility: PageWords = {
  title: 'Datganiad hygyrchedd',
  intro: 'Mae’r datganiad hwn yn ymwneud â negeseuon Quorate, ei dab yn Microsoft Teams a’r tudalennau hyn, yn y fersiwn rydych yn ei defnyddio. Eich sefydliad sy’n rhedeg Quorate, ac mae am i gynifer o bobl â phosibl allu ei ddefnyddio.',
  sections: [
    {
      heading: 'Y safon',
      lines: [
        'Gwnaed Quorate i fodloni lefel AA y Canllawiau Hygyrchedd Cynnwys Gwe (WCAG), fersiwn 2.2. Ni wyddom am unrhyw ran ohono sy’n methu â’u bodloni, y tu hwnt i’r cyfyngiadau isod; ond nid yw wedi’i brofi ym mhob ffordd, felly ni honnir cydymffurfiaeth lawn.',
        'Yr hyn y gall cerdyn ei wneud, gall llinell o sgwrs neu’r tab ei wneud hefyd. Nid lliw yw’r unig arwydd byth.',
      ],
    },
    {
      heading: 'Sut y cafodd ei wirio',
      lines: [
        'Caiff y tab ei wirio’n awtomatig, gyda’r offeryn axe, yn y themâu golau, tywyll a chyferbyniad uchel ac ar led o 320 picsel hyd at sgrin lydan; eir drwy ei ffurflenni â’r bysellfwrdd yn unig.',
        'Caiff y cardiau eu lluniadu â llyfrgell gardiau Microsoft ei hun mewn golau a thywyll, hefyd ar sgrin gul, ac edrychir arnynt.',
        'Heb eu gwirio eto: gyda darllenydd sgrin go iawn, ar ffonau, ac oddi mewn i Microsoft Teams go iawn. Nid oes siaradwr Cymraeg wedi darllen y Gymraeg eto.',
      ],
    },
    {
      heading: 'Cyfyngiadau hysbys',
      lines: [
        'Microsoft Teams sy’n lluniadu’r cardiau a phopeth o amgylch y tab. Yno y penderfynir sut y darllenir penawdau, labeli a gwallau cerdyn yn uchel, a sut y mae’n edrych mewn cyferbyniad uchel.',
        'Gall ffurflen sydd ar agor ar gerdyn gau, a cholli’r hyn a roddwyd ynddi, pan fydd Teams yn disodli’r cerdyn am fod rhywun arall wedi ateb. Defnyddiwch y ffurflen yn y tab, neu linell o sgwrs, yn lle hynny.',
        'Dogfennau eich sefydliad ei hun yw papurau’r agenda, ac nid yw’r datganiad hwn yn eu cwmpasu.',
      ],
    },
    {
      heading: 'Os nad yw rhywbeth yn gweithio i chi',
      lines: [
        'Rhowch wybod i’r sefydliad sy’n rhedeg Quorate, sef eich cyngor fel arfer: ysgrifennydd eich grŵp, neu’r cyswllt yn natganiad hygyrchedd eich sefydliad ei hun. Gofynnwch yno hefyd am wybodaeth mewn fformat arall. Dywedwch beth yr oeddech am ei wneud, ble, a chyda pha ddyfais a thechnoleg gynorthwyol.',
      ],
    },
    {
      heading: 'Os nad ydych yn fodlon ar yr ateb',
      lines: [
        'Y Comisiwn Cydraddoldeb a Hawliau Dynol sy’n gorfodi’r rheoliadau hygyrchedd ar gyfer cyrff sector cyhoeddus yng Nghymru, Lloegr a’r Alban. Yng Ngogledd Iwerddon, Comisiwn Cydraddoldeb Gogledd Iwerddon sy’n gwneud hynny.',
      ],
    },
  ],
};

export const pages: Pages = {
  product: 'Quorate',
  privacy,
  terms,
  accessibility,
  otherPages: 'Ynghylch Quorate',
  otherLanguage: 'English',
  problem: {
    signIn: 'Ni chadarnhaodd Teams pwy ydych chi. Agorwch Quorate eto, neu allgofnodwch o Teams a mewngofnodi eto.',
    signInUnavailable: 'Ni all Quorate wirio pwy ydych chi ar hyn o bryd, gan nad yw gwasanaeth mewngofnodi Microsoft yn ateb. Rhowch gynnig arall arni ymhen munud.',
    badInput: (field) => `Ni allai Quorate ddefnyddio’r hyn a anfonwyd: mae “${field}” ar goll neu nid yw fel y dylai fod. Ail-lwythwch y dudalen a rhowch gynnig arall arni.`,
    unreadable: 'Ni allai Quorate ddarllen yr hyn a anfonwyd. Ail-lwythwch y dudalen a rhowch gynnig arall arni.',
    tooLarge: 'Mae hynny’n fwy nag y mae Quorate yn ei dderbyn ar unwaith.',
    tooMany: 'Roedd hynny’n nifer fawr iawn o geisiadau mewn amser byr. Arhoswch funud a rhowch gynnig arall arni.',
    notFound: 'Nid oes dim yn y cyfeiriad hwn.',
    notLive: 'Ni ellir dilyn newidiadau wrth iddynt ddigwydd ar hyn o bryd; bydd y dudalen yn eu darllen eto ohoni’i hun.',
    fault: (reference) => `Aeth rhywbeth o’i le yn Quorate; mae wedi’i gofnodi. Rhowch gynnig arall arni ymhen munud. Os bydd yn digwydd eto, dyfynnwch ${reference} wrth ofyn am gymorth.`,
  },
};
