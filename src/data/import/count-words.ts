import {fold} from './fold.js';

/** How exactly a count is known, as words and signs beside it say. */
export type CountQualifier = 'exact' | 'approximate' | 'at-least' | 'at-most';

/** What may be counted. */
export const countUnits = ['persons', 'states', 'countries', 'organisations'] as const;

/** What is counted. */
export type CountUnit = (typeof countUnits)[number];

const phrases = (text: string): readonly string[] => text.split(',').map((phrase) => fold(phrase));
const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean).map(fold));

/** The words and signs before a number that qualify it. */
export const qualifiers: ReadonlyMap<string, CountQualifier> = new Map<string, CountQualifier>([
  ...phrases(
    'some,about,around,approximately,approx,circa,ca,c,cca,roughly,nearly,almost,close to,an estimated,estimated,~,≈,±,' +
      'more or less,appr,est,in the region of,in the order of,of the order of,on the order of,+ / -,' +
      "environ,env,quelque,quelques,près de,près d',presque,quasi,à peu près,autour de,plus ou moins,vers,dans les," +
      "de l' ordre de,de l' ordre d',etwa,rund,rd,ungefähr,zirka,fast,nahezu,beinahe,knapp,gegen,an die,um die," +
      'schätzungsweise,geschätzt,около,приблизително,примерно,alrededor de,aproximadamente,cerca de,unos,unas,quasi'
  ).map((phrase): [string, CountQualifier] => [phrase, 'approximate']),
  ...phrases(
    'more than,over,well over,at least,no fewer than,not fewer than,no less than,not less than,upwards of,in excess of,' +
      'just over,slightly over,slightly more than,a little over,a little more than,a good,exceeding,beyond,' +
      "minimum,a minimum of,minimum of,min,>,>=,≥,plus de,plus d',un peu plus de,un peu plus d',pas moins de,au moins," +
      'au minimum,un minimum de,au-delà de,dépassant,mehr als,etwas mehr als,ein wenig mehr als,über,etwas über,gut,' +
      'mindestens,wenigstens,nicht weniger als,над,повече от,поне,най-малко,не по-малко от,более,более чем,свыше,' +
      'не менее,больше,más de,al menos,por lo menos,oltre,più di,almeno'
  ).map((phrase): [string, CountQualifier] => [phrase, 'at-least']),
  ...phrases(
    'up to,no more than,not more than,at most,maximum,a maximum of,maximum of,max,fewer than,less than,under,below,<,<=,≤,' +
      'as many as,just under,slightly under,slightly less than,a little under,a little less than,' +
      "au plus,tout au plus,au maximum,au max,un maximum de,moins de,moins d',un peu moins de,un peu moins d',pas plus de," +
      "pas plus d',jusqu' à,bis zu,bis,höchstens,maximal,weniger als,etwas weniger als,etwas unter,nicht mehr als,unter," +
      'до,най-много,не повече от,не более,максимум,hasta,fino a'
  ).map((phrase): [string, CountQualifier] => [phrase, 'at-most']),
  ...phrases('exactly,precisely,exactement,précisément,genau').map((phrase): [string, CountQualifier] => [
    phrase,
    'exact'
  ])
]);

/** What after a number and its noun qualifies it: "50 or more". */
export const laterQualifiers: ReadonlyMap<string, CountQualifier> = new Map<string, CountQualifier>([
  ...phrases(
    'or more,and more,and above,ou plus,et plus,oder mehr,und mehr,at least,minimum,au moins,mindestens,или повече'
  ).map((phrase): [string, CountQualifier] => [phrase, 'at-least']),
  ...phrases('or fewer,or less,ou moins,oder weniger,at most,maximum,max,maximal,au plus,höchstens').map(
    (phrase): [string, CountQualifier] => [phrase, 'at-most']
  ),
  ...phrases(
    'or so,approximately,approx,appr,estimated,estimate,est,circa,ca,about,roughly,- odd,odd,environ,env,estimation,' +
      'à peu près,etwa,ungefähr,zirka,geschätzt,приблизително,около'
  ).map((phrase): [string, CountQualifier] => [phrase, 'approximate'])
]);

const numbers = [
  'one un une ein eine einer eins',
  'two deux zwei',
  'three trois drei',
  'four quatre vier',
  'five cinq fünf',
  'six sechs',
  'seven sept sieben',
  'eight huit acht',
  'nine neuf neun',
  'ten dix zehn',
  'eleven onze elf',
  'twelve douze zwölf',
  'thirteen treize dreizehn',
  'fourteen quatorze vierzehn',
  'fifteen quinze fünfzehn',
  'sixteen seize sechzehn',
  'seventeen dix-sept siebzehn',
  'eighteen dix-huit achtzehn',
  'nineteen dix-neuf neunzehn',
  'twenty vingt zwanzig'
];

/** The numbers that are written as a word, to twenty and the tens after it. */
export const numberWords: ReadonlyMap<string, number> = new Map([
  ...numbers.flatMap((line, at) => [...words(line)].map((word): [string, number] => [word, at + 1])),
  ...['thirty trente dreissig', 'forty quarante vierzig', 'fifty cinquante fünfzig', 'sixty soixante sechzig'].flatMap(
    (line, at) => [...words(line)].map((word): [string, number] => [word, at * 10 + 30])
  )
]);

/** Words that may be the number one or an article. */
export const articles = words('un une ein eine einer a an');

/** "57 participating States and 11 Partners" is the roll of an organisation, and its partners are States. */
export const rollForm =
  /(?:participating states|etats participants|teilnehmerstaaten)\b.*\d \D*\b(?:partners?|partenaires?|partnern)\b/;

/** Words that count States on such a roll. */
export const partners = words('partner partners partenaire partenaires partnern');

/** Words for a number that is known only roughly: "une cinquantaine", "a dozen". */
export const roughWords: ReadonlyMap<string, number> = new Map(
  Object.entries({
    dizaine: 10,
    douzaine: 12,
    dozen: 12,
    dutzend: 12,
    quinzaine: 15,
    vingtaine: 20,
    trentaine: 30,
    quarantaine: 40,
    cinquantaine: 50,
    soixantaine: 60,
    centaine: 100
  })
);

/** Words that may stand before a number and say nothing of it. */
export const neutral = words(`
  the a an un une ein eine einer of from with by in for total there were was are is attended attending participation presence convened convening
  gathered gathering brings brought bring bringing together joined united number no nb only all these its their and representing
  le la les l' d' de des du avec par au aux en tout réuni réunit réunissant réunis ont rassemblé rassemblant rassemble
  rassemblent nombre seulement ces ses leurs et présence y avait il
  от из с общо всего di dei da della dal con en los las
  die der das den dem mit von aus insgesamt es waren nahmen anzahl nur alle und : = . ; , (
`);

/** Words by which a count is one of what was to come. */
export const forecasts = words(`
  will expected expects expect should would planned plans registered réunira réuniront rassemblera rassembleront participeront
  attendus attendues attendu prévus prévues inscrits inscrites doit devrait devraient wird werden erwartet angemeldet sollen
  registrations inscriptions anmeldungen tbc tbd forecast
`);

/** Words that make a number no count of all who came: shares, rates, scales. */
export const spoilers = words(`
  % ‰ percent cent each per par every daily chacun chacune je pro jeweils out thousand thousands million millions hundred hundreds
  dozens score dutzende tausende millionen vingts cents mille milliers dizaines centaines hundert tausend half moitié hälfte not pas nicht zero
`);

/** Words that begin the parts of a whole. */
export const parts = words(
  'including whom which dont davon darunter incl incluant inklusive lesquels comprising composed'
);

/** Words that end the noun after a number. */
export const stops = words(`
  from aus representing représentant venant venus venues issus issues provenant attended attend embarked took participated participate
  have has had were was are is came met will ont étaient était sont a nahmen waren wurden who which that qui at during in lors
  от из provenienti procedentes
  pendant on for working coming travelling as ainsi sowie registered , ; ( ) : . -
`);

/** What after a number says that there were more than it counts. */
export const others = phrases(
  'as well as,among others,and others,inter alia,etc,ainsi que,entre autres,et autres,sowie,unter anderem,u a'
);

/** Words for a number that is known and not told. */
export const withheld = words('withheld confidential suppressed masqué confidentiel vertraulich geheim');

/** Words between a noun and what it belongs to. */
export const links = words("of de d' des du von and et und or ou oder & / и di");

const nouns: Readonly<Record<CountUnit, ReadonlySet<string>>> = {
  persons: words(`
    participant person people expert delegate representative lawyer attorney judge prosecutor official officer professional
    practitioner specialist attendee student trainee trainer teacher journalist victim speaker panelist panellist coordinator
    co-ordinator rapporteur investigator inspector worker adviser advisor member guest stakeholder minister parliamentarian
    individual woman women man men child children youth girl boy citizen visitor beneficiary beneficiaries graduate researcher
    academic scholar doctor nurse psychologist policeman policemen personnel staff guard interpreter diplomat ambassador
    magistrate moderator facilitator activist volunteer leader jurist survivor
    participante personne experte délégué déléguée représentant représentante avocat avocate juge procureur procureure magistrate
    fonctionnaire agent professionnel professionnelle praticien praticienne spécialiste étudiant étudiante stagiaire formateur
    formatrice enseignant enseignante journaliste victime orateur oratrice intervenant intervenante coordinateur coordonnateur
    coordinatrice coordonnatrice enquêteur inspecteur travailleur conseiller conseillère membre invité invitée ministre
    parlementaire individu femme homme enfant jeune citoyen bénéficiaire chercheur juriste policier gendarme diplomate
    ambassadeur militant bénévole inscrit
    teilnehmer teilnehmerin teilnehmerinnen teilnehmende teilnehmenden personen leute experten expertinnen fachleute delegierte
    delegierten vertreter vertreterinnen anwälte rechtsanwälte richter richterinnen staatsanwälte beamte beamten studierende
    studenten journalisten opfer mitglieder gäste frauen männer kinder jugendliche lehrer polizisten
    участник участници участника участников эксперт експерт експерти експерта эксперта экспертов души човек хора лица лице
    человек представители представителя представителей делегати делегата делегатов
    partecipante partecipanti persone persona esperti participantes personas expertos
  `),
  states: words(
    'state état staat staaten mitgliedstaaten teilnehmerstaaten vertragsstaaten party parties partie vertragsparteien stati stato estado държава държави государство государства государств'
  ),
  countries: words(
    'country countries pays land länder ländern nation territory territories territoire paesi paese país países страна страни страны стран'
  ),
  organisations: words(`
    organisation organization organisationen ngo ong nro association institution institutionen agency agencies agence organisme
    cso организация организации организаций organizzazione organizzazioni organización organizaciones нпо
  `)
};

/** What a folded word counts, in the singular or the plural. */
export function unitOf(word: string): CountUnit | undefined {
  for (const [unit, known] of Object.entries(nouns))
    if (known.has(word) || (word.endsWith('s') && known.has(word.slice(0, -1)))) return unit as CountUnit;
  return undefined;
}
