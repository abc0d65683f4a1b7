/** States that are no more, by their names and codes, and those that are there today. */
export const formerStates: readonly (readonly [names: string, successors: string])[] = [
  [
    'Yugoslavia|Yougoslavie|Jugoslawien|Jugoslavia|Югославия|SFRY|SFR Yugoslavia|YU|YUG|Socialist Federal Republic of Yugoslavia|' +
      'République fédérative socialiste de Yougoslavie|former Yugoslavia|ex-Yougoslavie',
    'BA, HR, ME, MK, RS, SI'
  ],
  [
    'Serbia and Montenegro|Serbie-et-Monténégro|Serbien und Montenegro|Serbia y Montenegro|Serbia e Montenegro|Сербия и Черногория|' +
      'State Union of Serbia and Montenegro|Federal Republic of Yugoslavia|FR Yugoslavia|FRY|' +
      'République fédérale de Yougoslavie|SCG',
    'ME, RS'
  ],
  [
    'Soviet Union|USSR|Union of Soviet Socialist Republics|Union soviétique|URSS|Union des républiques socialistes soviétiques|' +
      'Sowjetunion|UdSSR|Unión Soviética|Unione Sovietica|Советский Союз|СССР|SU|SUN',
    'AM, AZ, BY, EE, GE, KG, KZ, LT, LV, MD, RU, TJ, TM, UA, UZ'
  ],
  [
    'Czechoslovakia|Czecho-Slovakia|Tchécoslovaquie|Tschechoslowakei|Checoslovaquia|Cecoslovacchia|Чехословакия|CSFR|ČSSR|CSK|' +
      'Czech and Slovak Federal Republic|République fédérale tchèque et slovaque',
    'CZ, SK'
  ],
  // Of Czechoslovakia first, of Serbia and Montenegro later.
  ['CS', 'CZ, ME, RS, SK'],
  [
    'German Democratic Republic|GDR|East Germany|République démocratique allemande|RDA|Allemagne de l’Est|DDR|' +
      'Deutsche Demokratische Republik|ГДР|DD',
    'DE'
  ],
  ['Netherlands Antilles|Antilles néerlandaises|Niederländische Antillen|AN|ANT', 'BQ, CW, SX']
];

/** Organisations that are named where a state should be. The European Union is not among them: it can be a Party. */
export const organisations: readonly string[] = (
  'Council of Europe|CoE|Conseil de l’Europe|CdE|Europarat|OSCE|OSZE|ОБСЕ|United Nations|UN|Nations Unies|ONU|NATO|OTAN|ODIHR|' +
  'BIDDH|IOM|OIM|UNHCR|HCR|UNODC|ONUDC|UNICEF|ILO|OIT|Interpol|Europol|Eurojust|Frontex|African Union|Union africaine|CIS|CEI|' +
  'European Commission|Commission européenne|GRETA|La Strada International|ICMPD|League of Arab States|Ligue des États arabes|' +
  'Organization for Security and Co-operation in Europe|Organisation for Security and Co-operation in Europe|' +
  'Organisation pour la sécurité et la coopération en Europe'
).split('|');
